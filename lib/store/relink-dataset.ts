import type { Digest } from '../dataset/digest.ts';
import { makeNodes, type Node } from '../dataset/nodes.ts';
import { mostFrequent } from '../dataset/order.ts';
import type { EntityType, Qualifier } from '../entity.ts';
import type { BundledLinker } from './bundled.ts';
import { datasetLinks, whoHas } from './dataset-links.ts';
import { readLink } from './links.ts';
import type { Contribution, Link, StatementRow } from './schema.ts';
import type { OpenStore } from './store.ts';
import { countsOf } from './tally.ts';
import { replaceContributions, write } from './write.ts';

type Relinking = Pick<OpenStore, 'db' | 'base'>;

/**
 * Links an imported dataset to another bundled one, by what is kept of its entities. First everything that names one whose link
 * changes, then that one itself: cut off, what is left tells the same changes again.
 */
export async function relinkDataset(
  store: Relinking,
  layer: string,
  linker: BundledLinker,
  told: (revision: number) => void,
): Promise<void> {
  const changes = await readChanges(store, layer, linker);
  if (changes.size === 0) return;
  const now = (link: Link) => changes.get(link) ?? link;
  for (const unit of await unitsIn(store, layer)) {
    const { revision } = await write(store.db, async (tx, state) => {
      const key: [string, string] = [layer, unit];
      const before = await tx.objectStore('contributions').index('unit').getAll(key);
      await replaceContributions(
        tx,
        state,
        before,
        before.map((one) => namingNow(one, now)),
      );
      for (const row of await tx.objectStore('statements').index('unit').getAll(key))
        await tx.objectStore('statements').put(statementNow(row, now));
    });
    told(revision);
  }
  for (const unit of await unitsIn(store, layer)) {
    const { revision } = await write(store.db, async (tx, state) => {
      const before = await tx.objectStore('contributions').index('unit').getAll([layer, unit]);
      const changed = before.filter(({ link }) => changes.has(link));
      await replaceContributions(
        tx,
        state,
        changed,
        changed.map((one) => ({ ...one, link: now(one.link) })),
      );
    });
    told(revision);
  }
}

/** Units that came with a dataset; those of articles have an extraction, and are read anew from it. */
async function unitsIn({ db }: Relinking, layer: string): Promise<string[]> {
  const inLayer = IDBKeyRange.bound([layer], [layer, []]);
  const units = new Set<string>();
  for (const name of ['contributions', 'statements'] as const) {
    const index = db.transaction(name).store.index('unit' as never);
    let cursor = await index.openKeyCursor(inLayer, 'nextunique');
    for (; cursor; cursor = await cursor.continue()) units.add((cursor.key as [string, string])[1]);
  }
  const articles = new Set((await db.getAllKeys('extractions', inLayer)).map(([, id]) => id));
  return [...units].filter((unit) => !articles.has(unit));
}

/** The links that are others with what is bundled now, by what they were. */
async function readChanges(store: Relinking, layer: string, linker: BundledLinker): Promise<Map<Link, Link>> {
  const units = await unitsIn(store, layer);
  const read = units.map((unit) => store.db.getAllFromIndex('contributions', 'unit', [layer, unit]));
  const contributions = (await Promise.all(read)).flat();
  const nodes = nodesOf(contributions);
  const ids = contributions.map(({ link }) => idIn(link, layer));
  const [bundled, isTaken] = await Promise.all([linker(nodes), whoHas(store, ids)]);
  const linkable = nodes.map((node, at) => ({ node, id: ids[at]!, bundled: bundled[at] }));
  const links = datasetLinks(linkable, layer, isTaken);
  return new Map(contributions.flatMap(({ link }, at) => (links[at] === link ? [] : [[link, links[at]!]])));
}

/** The entities of a dataset as they were when it was linked. */
function nodesOf(contributions: readonly Contribution[]): Node[] {
  const places = new Map(contributions.map(({ link }, at) => [link, at]));
  const digest: Digest = {
    article: { id: '*', title: '' },
    entities: contributions.map(({ tally, aliases }) => ({
      ...{ type: mostFrequent(countsOf<EntityType>(tally, 't'))[0]!, name: mostFrequent(countsOf(tally, 'n'))[0]! },
      aliases,
    })),
    details: contributions.flatMap(({ details }, entity) =>
      details.map(({ relation, value, qualifier, object, date }) => ({
        ...{ entity, relation, value, start: 0, end: 0, qualifier: qualifier as Qualifier | undefined, date },
        object: object === undefined ? undefined : places.get(object),
      })),
    ),
    ...{ statements: [], pairs: [], problems: [] },
  };
  return makeNodes([digest]);
}

/** The id that the dataset has for an entity, where its link tells; else something as unique. */
function idIn(link: Link, layer: string): string {
  const { id, isApart, more } = readLink(link);
  return id ?? (isApart ? more.slice(1).replace(`${layer}:`, '') : link);
}

type Now = (link: Link) => Link;

/** A contribution that names others by their new links. */
function namingNow(one: Contribution, now: Now): Contribution {
  const tally = new Map([...one.tally].map(([key, count]) => [key[0] === 'r' ? `r${now(key.slice(1))}` : key, count]));
  const details = one.details.map((detail) => ({ ...detail, object: detail.object && now(detail.object) }));
  return { ...one, tally, details };
}

function statementNow(row: StatementRow, now: Now): StatementRow {
  const { addressee } = row;
  return {
    ...row,
    speaker: row.speaker && now(row.speaker),
    about: row.about.map(now),
    aboutDates: row.aboutDates.map(([link, date]) => [now(link), date]),
    addressee: addressee && 'link' in addressee ? { link: now(addressee.link) } : addressee,
  };
}
