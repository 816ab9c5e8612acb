import type { ArticleInfo } from '../entity.ts';
import type { AliasRecord, CardData, DatasetFacts, EntityBrief, ShownStatement } from '../exchange.ts';
import { type ReadFile, readJson } from './files.ts';
import { createCache } from './lru.ts';
import { type EntityRecord, type PageRecord, pageKey } from './pages.ts';
import { ALIAS_CHUNK, ownPath, SHARDS_FORMAT, type ShardsMeta, shardOf } from './shards.ts';
import { type KnownTerms, readTerms } from './stored-terms.ts';

/** Bytes of files kept parsed: 48 of 64 kB, as a background that is ended when idle can afford. */
const KEPT_BYTES = 3_000_000;

/** A sharded dataset, read on demand. Every method rejects when a file cannot be read. */
export interface OpenDataset {
  facts(): Promise<DatasetFacts>;
  /** the binary index; no bytes at all when the dataset is empty */
  index(): Promise<Uint8Array>;
  /** alias records by their ordinals; unknown ordinals are left out */
  aliases(ordinals: readonly number[]): Promise<Record<number, AliasRecord>>;
  /** by id; unknown ids are left out */
  briefs(ids: readonly string[]): Promise<Record<string, EntityBrief>>;
  /** names by id; unknown ids are left out */
  names(ids: readonly string[]): Promise<Record<string, string>>;
  /** null when there is no such entity; of its statements the newest, which stand first */
  card(id: string): Promise<CardData | null>;
  /** the terms of a card's statements, where there are so many that they are kept */
  terms(id: string): Promise<KnownTerms | null>;
  /** Has the files of a card read, or those alone that everything is found by, before it is asked for. */
  readAhead(id?: string): Promise<void>;
  /** how many statements by and about each are known; unknown ids are left out */
  statementCounts(ids: readonly string[]): Promise<Record<string, number>>;
}

/**
 * Opens a dataset that `shardDataset` wrote.
 * @param keptBytes how much of the files read last is kept parsed, in bytes of their text
 */
export function openDataset(read: ReadFile, keptBytes = KEPT_BYTES): OpenDataset {
  const files = createCache<{ value: unknown; size: number }>(
    { budget: keptBytes, weigh: ({ size }) => size },
    (path) => readJson(read, path),
  );
  const json = async (path: string) => (await files(path)).value;
  const meta = createCache({ budget: 1 }, async (path) => {
    const value = (await json(path)) as ShardsMeta;
    if (value.format === SHARDS_FORMAT) return value;
    throw new Error(
      `The dataset is of the format "${value.format}", and this version reads "${SHARDS_FORMAT}": build it again.`,
    );
  });
  const readMeta = () => meta('meta.json');

  async function find<T extends { id: string }>(
    folder: keyof ShardsMeta['shards'],
    ids: readonly string[],
  ): Promise<T[]> {
    const count = (await readMeta()).shards[folder];
    if (count === 0) return [];
    const byShard = Map.groupBy(new Set(ids), (id) => shardOf(id, count));
    const found = [...byShard].map(async ([shard, wanted]) => {
      const records = (await json(`${folder}/${shard}.json`)) as T[];
      const set = new Set(wanted);
      return records.filter(({ id }) => set.has(id));
    });
    return (await Promise.all(found)).flat();
  }

  /** The first page of an entity's statements, which has all that are ranked. */
  async function firstPage(id: string): Promise<PageRecord | undefined> {
    const key = pageKey(id, 0);
    const own = (await readMeta()).own.indexOf(key);
    return own < 0 ? (await find<PageRecord>('statements', [key]))[0] : ((await json(ownPath(own))) as PageRecord);
  }

  const briefs = async (ids: readonly string[]) =>
    record((await find<EntityBrief>('briefs', ids)).map((b) => [b.id, b]));

  return {
    facts: async () => (await readMeta()).facts,
    async index() {
      if ((await readMeta()).facts.aliases === 0) return new Uint8Array();
      return new Uint8Array(await read('index.bin'));
    },
    async aliases(ordinals) {
      const { aliases: chunks } = (await readMeta()).shards;
      const valid = ordinals.filter(
        (ordinal) => Number.isInteger(ordinal) && ordinal >= 0 && ordinal < chunks * ALIAS_CHUNK,
      );
      const byChunk = Map.groupBy(new Set(valid), (ordinal) => Math.floor(ordinal / ALIAS_CHUNK));
      const found = [...byChunk].map(async ([chunk, wanted]) => {
        const records = (await json(`aliases/${chunk}.json`)) as AliasRecord[];
        return wanted.map((ordinal) => [ordinal, records[ordinal % ALIAS_CHUNK]] as const);
      });
      return record((await Promise.all(found)).flat().flatMap(([ordinal, alias]) => (alias ? [[ordinal, alias]] : [])));
    },
    briefs,
    names: async (ids) => record(Object.values(await briefs(ids)).map(({ id, name }) => [id, name])),
    async statementCounts(ids) {
      return record((await find<EntityRecord>('entities', ids)).map(({ id, statements }) => [id, statements]));
    },
    async card(id) {
      const [[found], page] = await Promise.all([find<EntityRecord>('entities', [id]), firstPage(id)]);
      return found ? makeCard(found, page) : null;
    },
    async terms(id) {
      const page = await firstPage(id);
      const ids = page && [...page.said, ...page.about].map((statement) => statement.id);
      return page?.terms ? readTerms(page.terms, ids!) : null;
    },
    async readAhead(id) {
      await (id === undefined ? readMeta() : Promise.all([find('entities', [id]), firstPage(id)]));
    },
  };
}

function makeCard({ entity, names, articles }: EntityRecord, page: PageRecord | undefined): CardData {
  const named = [...names, ...(page?.names ?? [])];
  const allNames = new Map(named.map(([id, name]) => [id, name]));
  allNames.set(entity.id, entity.name);
  const persons = named.flatMap(([id, , isPerson]) => (isPerson ? [id] : []));
  if (entity.type === 'person') persons.push(entity.id);
  const allArticles = new Map([...articles, ...(page?.articles ?? [])].map((one) => [one.id, one]));
  const show = (statement: PageRecord['said'][number]): ShownStatement => ({
    ...statement,
    speakerName: allNames.get(statement.speaker ?? ''),
    addresseeName: allNames.get(statement.addressee ?? ''),
    article: allArticles.get(statement.source.article) ?? unknownArticle(statement.source.article),
  });
  return {
    entity,
    names: record([...allNames]),
    persons: record(persons.map((id) => [id, true])),
    articles: record([...allArticles]),
    said: page?.said.map(show) ?? [],
    about: page?.about.map(show) ?? [],
  };
}

function unknownArticle(id: string): ArticleInfo {
  return { id, title: id };
}

/** An object with these entries alone: a key such as `__proto__` or `constructor` is a key like any other. */
function record<V>(entries: Iterable<readonly [string | number, V]>): Record<string, V> {
  const object: Record<string, V> = Object.create(null);
  for (const [key, value] of entries) object[key] = value;
  return object;
}
