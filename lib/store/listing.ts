import { entitiesOf } from './families.ts';
import { readKnown, readLayersOn } from './read.ts';
import type { Link, MemoryDatabase, StatementRow } from './schema.ts';
import { summarise } from './summary.ts';
import type { ArticleQuery, StoredArticle, StoredStatement } from './types.ts';

const CHUNK = 1000;

/** Links of everybody that a statement names. */
export function linksIn({ speaker, about, addressee }: StatementRow): Link[] {
  return [...(speaker ? [speaker] : []), ...about, ...(addressee && 'link' in addressee ? [addressee.link] : [])];
}

/** A row as a statement with the view's ids. */
export function toStatement(row: StatementRow, idOf: (link: Link) => string | undefined): StoredStatement {
  const { layer, id, kind, sourceText, cueText, text, venue, date, dateBasis, source, addressee } = row;
  const about = row.about.map(idOf).filter((one) => one !== undefined);
  return {
    ...{ layer, id, kind, speaker: (row.speaker && idOf(row.speaker)) || null, sourceText, cueText, text },
    ...{ about: [...new Set(about)], venue, date, dateBasis, source },
    addressee: addressee && ('link' in addressee ? idOf(addressee.link) : addressee.text),
  };
}

export async function* listStatements(db: MemoryDatabase): AsyncGenerator<StoredStatement[]> {
  const isOn = await readLayersOn(db);
  let after: IDBKeyRange | null = null;
  for (;;) {
    const rows: StatementRow[] = await db.getAll('statements', after, CHUNK);
    const last = rows.at(-1);
    if (!last) return;
    after = IDBKeyRange.lowerBound(last.id, true);
    const used = rows.filter(({ layer }) => isOn(layer));
    const known = await readKnown(db, used.flatMap(linksIn), isOn);
    yield used.map((row) => toStatement(row, (link) => known.entityOf(link)?.id));
  }
}

export async function* listEntities(db: MemoryDatabase) {
  const isOn = await readLayersOn(db);
  let after: IDBKeyRange | null = null;
  for (;;) {
    const families = await db.getAll('families', after, CHUNK);
    const last = families.at(-1);
    if (!last) return;
    after = IDBKeyRange.lowerBound(last.key, true);
    const summaries = families.flatMap((family) =>
      entitiesOf(family, isOn).map((entity) => ({ ...summarise(entity), bundled: family.key.startsWith('b:') })),
    );
    const known = await readKnown(
      db,
      summaries.flatMap(({ beside }) => beside.slice(0, 24)),
      isOn,
    );
    yield summaries.map(({ id, type, name, aliases, beside, bundled }) => {
      const related = beside.slice(0, 24).map((link) => known.entityOf(link)?.id);
      return { id, type, name, aliases, bundled, related: [...new Set(related.filter((one) => one !== undefined))] };
    });
  }
}

export async function listArticles(
  db: MemoryDatabase,
  { layer, after, limit = 100 }: ArticleQuery = {},
): Promise<StoredArticle[]> {
  const { store } = db.transaction('articles');
  const end = after && ([after.info.date ?? '', after.layer, after.id] as [string, string, string]);
  let cursor =
    layer === undefined
      ? await store.index('day').openCursor(end ? IDBKeyRange.upperBound(end, true) : null, 'prev')
      : await store
          .index('layerDay')
          .openCursor(IDBKeyRange.bound([layer], end ? [layer, end[0], end[2]] : [layer, []], false, true), 'prev');
  const found: StoredArticle[] = [];
  while (cursor && found.length < limit) {
    const { day: _, ...article } = cursor.value;
    found.push(article);
    cursor = await cursor.continue();
  }
  return found;
}
