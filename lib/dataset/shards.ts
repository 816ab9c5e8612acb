import type { Dataset, DatasetFacts } from '../entity.ts';
import { aliasTable, briefOf } from './aliases.ts';
import { datasetFacts } from './facts.ts';
import { hash32 } from './hash.ts';
import { makeRecords } from './pages.ts';

/** Aliases in one file of `aliases/`. */
export const ALIAS_CHUNK = 512;
/** What a shard aims at, in characters: small to parse, few enough to file. */
const SHARD_SIZE = 64_000;
const BRIEF_SHARD_SIZE = 32_000;

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
  const { entities, pages } = makeRecords(dataset);
  const shards = {
    aliases: chunks,
    briefs: yield* writeShards('briefs', dataset.entities.map(briefOf), BRIEF_SHARD_SIZE),
    entities: yield* writeShards('entities', entities, SHARD_SIZE),
    statements: yield* writeShards('statements', pages, SHARD_SIZE),
  };
  const meta: ShardsMeta = { format: SHARDS_FORMAT, facts, shards };
  yield { path: 'meta.json', content: `${JSON.stringify(meta, null, 2)}\n` };
}

/** Yields the files of one folder; returns how many there are. */
function* writeShards(
  folder: string,
  records: readonly { id: string }[],
  target: number,
): Generator<ShardFile, number> {
  if (records.length === 0) return 0;
  const written = records.map((record) => ({ id: record.id, json: JSON.stringify(record) }));
  const size = written.reduce((sum, { json }) => sum + json.length, 0);
  const shards = 2 ** Math.max(0, Math.ceil(Math.log2(size / target)));
  const byShard = Array.from({ length: shards }, (): string[] => []);
  for (const { id, json } of written) byShard[shardOf(id, shards)]!.push(json);
  for (const [shard, lines] of byShard.entries()) {
    yield { path: `${folder}/${shard}.json`, content: `[\n${lines.join(',\n')}\n]` };
  }
  return shards;
}
