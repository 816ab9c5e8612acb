import type { ArticleInfo } from '../entity.ts';
import type { AliasRecord, CardData, DatasetFacts, EntityBrief, ShownStatement } from '../exchange.ts';
import { createCache } from './lru.ts';
import { type EntityRecord, type PageRecord, pageKey, RANKED_PAGES } from './pages.ts';
import { ALIAS_CHUNK, SHARDS_FORMAT, type ShardsMeta, shardOf } from './shards.ts';

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
  /** null when there is no such entity; statements stand newest first */
  card(id: string): Promise<CardData | null>;
  /** how many statements by and about each are known; unknown ids are left out */
  statementCounts(ids: readonly string[]): Promise<Record<string, number>>;
}

/**
 * Opens a dataset that `shardDataset` wrote.
 * @param read gives a file's bytes by its path in the dataset's folder, such as `entities/3.json`
 * @param keptBytes how much of the files read last is kept parsed, in bytes of their text
 */
export function openDataset(
  read: (path: string) => Promise<ArrayBuffer | Uint8Array>,
  keptBytes = KEPT_BYTES,
): OpenDataset {
  const files = createCache<{ value: unknown; size: number }>(
    { budget: keptBytes, weigh: ({ size }) => size },
    async (path) => {
      const bytes = await read(path);
      return { value: JSON.parse(new TextDecoder().decode(bytes)), size: bytes.byteLength };
    },
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
      const [found] = await find<EntityRecord>('entities', [id]);
      if (!found) return null;
      const keys = Array.from({ length: Math.min(found.pages, RANKED_PAGES) }, (_, page) => pageKey(id, page));
      const pages = await find<PageRecord>('statements', keys);
      pages.sort((a, b) => keys.indexOf(a.id) - keys.indexOf(b.id));
      return makeCard(found, pages);
    },
  };
}

function makeCard({ entity, names, articles }: EntityRecord, pages: readonly PageRecord[]): CardData {
  const named = [...names, ...pages.flatMap((page) => page.names)];
  const allNames = new Map(named.map(([id, name]) => [id, name]));
  allNames.set(entity.id, entity.name);
  const persons = named.flatMap(([id, , isPerson]) => (isPerson ? [id] : []));
  if (entity.type === 'person') persons.push(entity.id);
  const allArticles = new Map([...articles, ...pages.flatMap((page) => page.articles)].map((one) => [one.id, one]));
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
    said: pages.flatMap((page) => page.said.map(show)),
    about: pages.flatMap((page) => page.about.map(show)),
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
