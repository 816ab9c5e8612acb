import { latestFirst } from '../dataset/fold-roles.ts';
import { byCode } from '../dataset/order.ts';
import type { ArticleInfo, DatasetDetail, Qualifier } from '../entity.ts';
import type { CardData, ShownStatement } from '../exchange.ts';
import { joinDetails } from './card-merge.ts';
import type { FamilyEntity, IsOn } from './families.ts';
import { linksIn, toStatement } from './listing.ts';
import { type Known, readKnown } from './read.ts';
import type { Contribution, Link, MemoryDatabase, StatementRow } from './schema.ts';
import { summarise } from './summary.ts';

/** What a card shows at most, the newest: articles that say something, and statements of each kind. */
const MAX_ARTICLES = 200;
const MAX_STATEMENTS = 1024;
const MAX_RELATED = 50;

/** What the memory knows of one entity. */
export async function memoryCard(db: MemoryDatabase, entity: FamilyEntity, isOn: IsOn): Promise<CardData> {
  const summary = summarise(entity);
  const [contributions, said, about] = await Promise.all([
    readNewest(db, 'contributions', 'newest', entity.links, MAX_ARTICLES, isOn),
    readNewest(db, 'statements', 'speaker', entity.links, MAX_STATEMENTS, isOn),
    readNewest(db, 'statements', 'about', entity.links, MAX_STATEMENTS, isOn),
  ]);
  const beside = summary.beside.slice(0, MAX_RELATED);
  const objects = contributions.flatMap(({ details }) => details.flatMap(({ object }) => object ?? []));
  const known = await readKnown(db, [...beside, ...objects, ...[...said, ...about].flatMap(linksIn)], isOn);
  const idOf = (link: Link) => known.entityOf(link)?.id;
  const related = beside.flatMap((link) => idOf(link) ?? []).filter((id) => id !== summary.id);

  const named = [...new Set(contributions.flatMap(({ articles }) => articles))];
  const articles = await readArticles(db, [
    ...named,
    ...[...said, ...about].map(({ source }) => source.article),
    ...contributions.flatMap(({ details }) => details.flatMap(({ sources }) => sources.map(({ article }) => article))),
  ]);
  const newest = (a: string, b: string) => byCode(articles[b]?.date ?? '', articles[a]?.date ?? '') || byCode(a, b);
  const details = joinDetails(contributions.flatMap((one) => detailsOf(one, idOf, summary.id)));
  const aboutOthers = about.filter(({ speaker }) => !entity.links.includes(speaker));
  return {
    entity: {
      ...{ id: summary.id, type: summary.type, name: summary.name, aliases: summary.aliases },
      ...{ details: details.sort(latestFirst), related: [...new Set(related)], articles: named.sort(newest) },
    },
    names: namesOf(known, [...beside, ...objects, ...[...said, ...about].flatMap(linksIn)], summary),
    articles,
    said: uniqueRows(said).map((row) => show(row, known, articles)),
    about: uniqueRows(aboutOthers).map((row) => show(row, known, articles)),
  };
}

/** Rows of these links in the layers that are on, newest first. */
async function readNewest<S extends 'contributions' | 'statements'>(
  db: MemoryDatabase,
  store: S,
  index: S extends 'contributions' ? 'newest' : 'speaker' | 'about',
  links: readonly Link[],
  most: number,
  isOn: IsOn,
): Promise<(S extends 'contributions' ? Contribution : StatementRow)[]> {
  const rows: (Contribution | StatementRow)[] = [];
  for (const link of links) {
    const range = IDBKeyRange.bound([link], [link, []]);
    let found = 0;
    let cursor = await db
      .transaction(store as 'contributions')
      .store.index(index as 'newest')
      .openCursor(range, 'prev');
    while (cursor && found < most) {
      if (isOn(cursor.value.layer)) {
        rows.push(cursor.value);
        found++;
      }
      cursor = await cursor.continue();
    }
  }
  const dateOf = (row: Contribution | StatementRow) => ('when' in row ? row.when : row.date);
  const keyOf = (row: Contribution | StatementRow) => ('id' in row ? row.id : `${row.layer}/${row.unit}`);
  rows.sort((a, b) => byCode(dateOf(b), dateOf(a)) || byCode(keyOf(a), keyOf(b)));
  return rows.slice(0, most) as never;
}

function uniqueRows(rows: readonly StatementRow[]): StatementRow[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function detailsOf({ details }: Contribution, idOf: (link: Link) => string | undefined, self: string): DatasetDetail[] {
  return details.flatMap(({ object, qualifier, ...detail }) => {
    const other = object === undefined ? undefined : idOf(object);
    return other === self ? [] : [{ ...detail, qualifier: qualifier as Qualifier | undefined, object: other }];
  });
}

async function readArticles(db: MemoryDatabase, names: readonly string[]): Promise<Record<string, ArticleInfo>> {
  const store = db.transaction('articles').store;
  const articles: Record<string, ArticleInfo> = Object.create(null);
  await Promise.all(
    [...new Set(names)].map(async (name) => {
      const slash = name.indexOf('/');
      const found = await store.get([name.slice(0, slash), name.slice(slash + 1)]);
      if (found) articles[name] = { ...found.info, id: name };
    }),
  );
  return articles;
}

function namesOf(known: Known, links: readonly Link[], self: { id: string; name: string }): Record<string, string> {
  const names: Record<string, string> = Object.create(null);
  names[self.id] = self.name;
  for (const link of links) {
    const other = known.entityOf(link);
    if (other) names[other.id] = other.name;
  }
  return names;
}

function show(row: StatementRow, known: Known, articles: Record<string, ArticleInfo>): ShownStatement {
  const { layer: _, ...statement } = toStatement(row, (link) => known.entityOf(link)?.id);
  const to = row.addressee && 'link' in row.addressee ? known.entityOf(row.addressee.link) : undefined;
  return {
    ...statement,
    speakerName: row.speaker ? known.entityOf(row.speaker)?.name : undefined,
    addresseeName: to?.name,
    article: articles[row.source.article] ?? { id: row.source.article, title: row.source.article },
  };
}
