import type { IDBPTransaction } from 'idb';
import { freeAliases, noteAliases } from './alias-uses.ts';
import { familyOf, idsOf } from './links.ts';
import type { Contribution, FamilyRecord, MemoryDatabase, MemorySchema, StateRow } from './schema.ts';
import { dropAliases } from './segments.ts';
import { addTally } from './tally.ts';
import { LEARNED } from './types.ts';
import type { Unit } from './units.ts';

/** Every store, in every transaction that writes: it is done whole or not at all. */
export const ALL = [
  'layers',
  'articles',
  'extractions',
  'contributions',
  'families',
  'statements',
  'aliases',
  'segments',
  'segmentTexts',
  'jobs',
  'corrections',
  'state',
] as const;
export type Writing = IDBPTransaction<MemorySchema, typeof ALL, 'readwrite'>;

const FIRST_STATE: StateRow = { key: 'state', revision: 0, nextAlias: 0, base: '' };

export async function readState(db: MemoryDatabase | Writing): Promise<StateRow> {
  const found = 'objectStore' in db ? await db.objectStore('state').get('state') : await db.get('state', 'state');
  return found ?? FIRST_STATE;
}

/**
 * Carries out `work` in one transaction, and raises the revision in it. What `work` throws undoes all of it.
 * @returns what `work` gave, and the new revision
 */
export async function write<T>(
  db: MemoryDatabase,
  work: (tx: Writing, state: StateRow) => Promise<T>,
): Promise<{ result: T; revision: number }> {
  const tx = db.transaction(ALL, 'readwrite');
  tx.done.catch(() => {});
  try {
    const state = { ...(await readState(tx)) };
    const result = await work(tx, state);
    state.revision++;
    await tx.objectStore('state').put(state);
    await tx.done;
    return { result, revision: state.revision };
  } catch (error) {
    // Already over, where the browser itself undid it.
    try {
      tx.abort();
    } catch {}
    throw tx.error ?? error;
  }
}

/** Puts units into their layers; those of the same id that are there must have been taken out before. */
async function putUnits(tx: Writing, state: StateRow, units: readonly Unit[]): Promise<void> {
  const contributions = units.flatMap((unit) => unit.contributions);
  await countIn(tx, contributions, 1);
  await noteAliases(tx, state, contributions);
  const layers = Map.groupBy(units, ({ layer }) => layer);
  for (const [layer, members] of layers) {
    const articles = members.reduce((sum, unit) => sum + unit.articles.length, 0);
    await countInLayer(
      tx,
      layer,
      articles,
      members.reduce((sum, unit) => sum + unit.statements.length, 0),
    );
  }
  const put = {
    contributions: tx.objectStore('contributions'),
    statements: tx.objectStore('statements'),
    articles: tx.objectStore('articles'),
  };
  // Asynchronous each by itself, so that a refused one leaves none of the others unheard.
  await Promise.all(
    units.flatMap(({ layer, id, extraction, contributions: parts, statements, articles }) => [
      ...parts.map(async (one) => put.contributions.put(one)),
      ...statements.map(async (one) => put.statements.put(one)),
      ...articles.map(async (one) => put.articles.put({ ...one, day: one.info.date ?? '' })),
      ...(extraction ? [tx.objectStore('extractions').put({ layer, id, extraction })] : []),
      ...(layer === LEARNED ? [tx.objectStore('jobs').delete(id)] : []),
    ]),
  );
}

/** Puts units in the place of those of the same id. Returns for each whether there was one. */
export async function replaceUnits(tx: Writing, state: StateRow, units: readonly Unit[]): Promise<boolean[]> {
  const coming = new Set(units.flatMap(({ contributions }) => contributions.flatMap(textsOf)));
  const replaced: boolean[] = [];
  const freed: number[] = [];
  for (const { layer, id } of units) {
    const taken = await takeUnit(tx, layer, id, coming);
    replaced.push(taken !== null);
    freed.push(...(taken ?? []));
  }
  await putUnits(tx, state, units);
  await dropAliases(tx, freed);
  return replaced;
}

const textsOf = ({ aliases }: Contribution) => aliases.map(({ text }) => text);
const NONE: ReadonlySet<string> = new Set();

/**
 * Takes one unit out of its layer. What its names leave in the index is the caller's to drop (`dropAliases`, `sweepSegments`).
 * @param coming names that are put in again in the same transaction
 * @returns the ordinals of names that nobody bears any more; null when the unit is not there
 */
export async function takeUnit(
  tx: Writing,
  layer: string,
  id: string,
  coming: ReadonlySet<string> = NONE,
): Promise<number[] | null> {
  const unit: [string, string] = [layer, id];
  const contributions = await tx.objectStore('contributions').index('unit').getAll(unit);
  const statements = await tx.objectStore('statements').index('unit').getAllKeys(unit);
  const article = await tx.objectStore('articles').getKey(unit);
  if (!article && contributions.length === 0 && statements.length === 0) return null;
  await countIn(tx, contributions, -1);
  const freed = await freeAliases(tx, contributions, coming);
  await countInLayer(tx, layer, article ? -1 : 0, -statements.length);
  await Promise.all([
    ...contributions.map((one) => tx.objectStore('contributions').delete([one.link, one.layer, one.unit])),
    ...statements.map((key) => tx.objectStore('statements').delete(key)),
    tx.objectStore('articles').delete(unit),
    tx.objectStore('extractions').delete(unit),
  ]);
  return freed;
}

/** Puts contributions in the place of others of the same units, where only links have changed. */
export async function replaceContributions(
  tx: Writing,
  state: StateRow,
  before: readonly Contribution[],
  after: readonly Contribution[],
): Promise<void> {
  const store = tx.objectStore('contributions');
  await countIn(tx, before, -1);
  await countIn(tx, after, 1);
  const freed = await freeAliases(tx, before, new Set(after.flatMap(textsOf)));
  await noteAliases(tx, state, after);
  await dropAliases(tx, freed);
  await Promise.all(before.map((one) => store.delete([one.link, one.layer, one.unit])));
  await Promise.all(after.map(async (one) => store.put(one)));
}

/** Takes one unit out of its layer and leaves nothing of it; false when it is not there. */
export async function forgetUnit(tx: Writing, layer: string, id: string): Promise<boolean> {
  const freed = await takeUnit(tx, layer, id);
  await dropAliases(tx, freed ?? []);
  return freed !== null;
}

async function countInLayer(tx: Writing, id: string, articles: number, statements: number): Promise<void> {
  const layer = await tx.objectStore('layers').get(id);
  if (!layer) throw new Error(`There is no layer "${id}" in the library.`);
  layer.articles += articles;
  layer.statements += statements;
  await tx.objectStore('layers').put(layer);
}

/** Adds what contributions counted to their families' records, or takes it away. */
async function countIn(tx: Writing, contributions: readonly Contribution[], sign: 1 | -1): Promise<void> {
  const store = tx.objectStore('families');
  const byFamily = Map.groupBy(contributions, ({ link }) => familyOf(link));
  await Promise.all(
    [...byFamily].map(async ([key, members]) => {
      const family: FamilyRecord = (await store.get(key)) ?? { key, ids: [], links: new Map() };
      for (const { link, layer, tally } of members) {
        const layers = family.links.get(link) ?? new Map();
        const sum = layers.get(layer) ?? new Map();
        addTally(sum, tally, sign);
        if (sum.size > 0) layers.set(layer, sum);
        else layers.delete(layer);
        if (layers.size > 0) family.links.set(link, layers);
        else family.links.delete(link);
      }
      family.ids = [...new Set([...family.links.keys()].flatMap(idsOf))];
      await (family.links.size > 0 ? store.put(family) : store.delete(key));
    }),
  );
}
