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

export const SHARDS_FORMAT = 'backstory-shards/1';

/** `meta.json`: what there is, and in how many files. */
export interface ShardsMeta {
  format: typeof SHARDS_FORMAT;
  facts: DatasetFacts;
  /** files by folder; in all but `aliases` a record is found by the hash of its id */
  shards: { aliases: number; briefs: number; entities: number; statements: number };
}

/** One file of the sharded dataset; its path is relative to the dataset's folder. */
export interface ShardFile {
  path: string;
  content: string | Uint8Array;
}

/** The shard, `0 … shards-1`, that holds the record with an id; `shards` is a power of two. */
export function shardOf(id: string, shards: number): number {
  return hash32(id) & (shards - 1);
}

/**
 * The dataset as the extension loads it: `index.bin`, `aliases/N.json` (512 alias records by ordinal), `briefs/N.json` (what
 * matching needs), `entities/N.json` and `statements/N.json` (records by hash of id), and `meta.json`.
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
  const shards = {
    aliases: chunks,
    briefs: yield* writeShards('briefs', dataset.entities, briefOf, BRIEF_SHARD_SIZE),
    entities: yield* writeShards('entities', dataset.entities, records.makeEntity, SHARD_SIZE),
    statements: yield* writeShards(
      'statements',
      pages,
      ({ entity, page }) => records.makePage(entity, page),
      SHARD_SIZE,
    ),
  };
  const meta: ShardsMeta = { format: SHARDS_FORMAT, facts, shards };
  yield { path: 'meta.json', content: `${JSON.stringify(meta, null, 2)}\n` };
}

/** Yields the files of one folder, of about `target` characters each; returns how many there are. */
function* writeShards<T extends { id: string }>(
  folder: string,
  items: readonly T[],
  makeRecord: (item: T) => { id: string },
  target: number,
): Generator<ShardFile, number> {
  if (items.length === 0) return 0;
  const shards = shardCount(items, makeRecord, target);
  const byShard = Array.from({ length: shards }, (): T[] => []);
  for (const item of items) byShard[shardOf(item.id, shards)]!.push(item);
  for (const [shard, members] of byShard.entries()) {
    const lines = members.map((item) => JSON.stringify(makeRecord(item)));
    yield { path: `${folder}/${shard}.json`, content: `[\n${lines.join(',\n')}\n]` };
  }
  return shards;
}

/** The power of two that makes shards about as large as wanted, from the size of a sample of records. */
function shardCount<T>(items: readonly T[], makeRecord: (item: T) => unknown, target: number): number {
  const step = Math.max(1, Math.floor(items.length / SAMPLE));
  const sample = items.filter((_, at) => at % step === 0);
  const size = sample.reduce((sum, item) => sum + JSON.stringify(makeRecord(item)).length, 0);
  const whole = (size / sample.length) * items.length;
  return 2 ** Math.max(0, Math.ceil(Math.log2(whole / target)));
}
