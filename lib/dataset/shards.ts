import type { Dataset } from '../entity.ts';
import type { DatasetFacts } from '../exchange.ts';
import { aliasTable, briefOf } from './aliases.ts';
import { datasetFacts } from './facts.ts';
import { hash32 } from './hash.ts';
import { createRecordMaker, pageKey } from './pages.ts';

/** Aliases in one file of `aliases/`. */
export const ALIAS_CHUNK = 512;
/** What a shard aims at, in characters: small to parse, few enough to file. */
const SHARD_SIZE = 64_000;
const BRIEF_SHARD_SIZE = 32_000;
/** Records whose size tells that of all. */
const SAMPLE = 2000;

/** Version 2 keeps what a card ranks on one page, with its terms, and large pages in files of their own. */
export const SHARDS_FORMAT = 'backstory-shards/2';

/** `meta.json`: what there is, and in how many files. */
export interface ShardsMeta {
  format: typeof SHARDS_FORMAT;
  facts: DatasetFacts;
  /** files by folder; in all but `aliases` a record is found by the hash of its id */
  shards: { aliases: number; briefs: number; entities: number; statements: number };
  /** keys of the pages of statements that have a file each, by their numbers, as they are larger than a shard is meant to be */
  own: string[];
}

/** Where the page of statements with a number in `own` stands. */
export const ownPath = (number: number) => `statements/own-${number}.json`;

/** One file of the sharded dataset; its path is relative to the dataset's folder. */
export interface ShardFile {
  path: string;
  /** whether it is large, and best packed by gzip where it is kept: readers know by the bytes */
  large?: true;
  content: string | Uint8Array;
}

/** The shard, `0 … shards-1`, that holds the record with an id; `shards` is a power of two. */
export function shardOf(id: string, shards: number): number {
  return hash32(id) & (shards - 1);
}

/**
 * The dataset as the extension loads it: `index.bin`, `aliases/N.json` (512 alias records by ordinal), `briefs/N.json` (what
 * matching needs), `entities/N.json` and `statements/N.json` (records by hash of id), `statements/own-N.json` (one record each, by
 * number), and `meta.json`.
 * @param encodeIndex makes the binary index of the alias table
 */
export function* shardDataset(
  dataset: Dataset,
  encodeIndex: (aliases: ReturnType<typeof aliasTable>) => Uint8Array,
  facts: DatasetFacts = datasetFacts(dataset),
): Generator<ShardFile> {
  const aliases = aliasTable(dataset);
  yield { path: 'index.bin', content: aliases.length > 0 ? encodeIndex(aliases) : new Uint8Array() };
  const chunks = Math.ceil(aliases.length / ALIAS_CHUNK);
  for (let chunk = 0; chunk < chunks; chunk++) {
    const records = aliases.slice(chunk * ALIAS_CHUNK, (chunk + 1) * ALIAS_CHUNK);
    yield { path: `aliases/${chunk}.json`, content: JSON.stringify(records) };
  }
  const records = createRecordMaker(dataset);
  const pages = dataset.entities.flatMap(({ id }) =>
    Array.from({ length: records.pagesOf(id) }, (_, page) => ({ id: pageKey(id, page), entity: id, page })),
  );
  const own: string[] = [];
  const shards = {
    aliases: chunks,
    briefs: yield* writeShards('briefs', dataset.entities, briefOf, BRIEF_SHARD_SIZE),
    entities: yield* writeShards('entities', dataset.entities, records.makeEntity, SHARD_SIZE),
    statements: yield* writeShards(
      'statements',
      pages,
      ({ entity, page }) => records.makePage(entity, page),
      SHARD_SIZE,
      (key) => ownPath(own.push(key) - 1),
    ),
  };
  const meta: ShardsMeta = { format: SHARDS_FORMAT, facts, shards, own };
  yield { path: 'meta.json', content: `${JSON.stringify(meta, null, 2)}\n` };
}

/**
 * Yields the files of one folder, of about `target` characters each; returns how many there are.
 * @param ownPath where a record is to stand alone that is larger than that: whoever reads another one should not read it too
 */
function* writeShards<T extends { id: string }>(
  folder: string,
  items: readonly T[],
  makeRecord: (item: T) => { id: string },
  target: number,
  ownPath?: (id: string) => string,
): Generator<ShardFile, number> {
  if (items.length === 0) return 0;
  const most = ownPath ? target : Number.POSITIVE_INFINITY;
  const shards = shardCount(items, makeRecord, target, most);
  const byShard = Array.from({ length: shards }, (): T[] => []);
  for (const item of items) byShard[shardOf(item.id, shards)]!.push(item);
  for (const [shard, members] of byShard.entries()) {
    const lines: string[] = [];
    for (const item of members) {
      const record = JSON.stringify(makeRecord(item));
      if (ownPath && record.length > most) yield { path: ownPath(item.id), content: record, large: true };
      else lines.push(record);
    }
    yield { path: `${folder}/${shard}.json`, content: `[\n${lines.join(',\n')}\n]` };
  }
  return shards;
}

/** The power of two that makes shards about as large as wanted, from the size of a sample of records; those above `most` stand elsewhere. */
function shardCount<T>(items: readonly T[], makeRecord: (item: T) => unknown, target: number, most: number): number {
  const step = Math.max(1, Math.floor(items.length / SAMPLE));
  const sample = items.filter((_, at) => at % step === 0);
  const sizes = sample.map((item) => JSON.stringify(makeRecord(item)).length);
  const size = sizes.reduce((sum, one) => (one > most ? sum : sum + one), 0);
  const whole = (size / sample.length) * items.length;
  return 2 ** Math.max(0, Math.ceil(Math.log2(Math.max(1, whole) / target)));
}
