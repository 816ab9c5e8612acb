import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { datasetFacts } from '../dataset/facts.ts';
import { datasetChunks } from '../dataset/serialise.ts';
import { shardDataset } from '../dataset/shards.ts';
import type { Dataset } from '../entity.ts';
import type { DatasetFacts } from '../exchange.ts';
import { encodeIndex } from '../index/encode.ts';

/**
 * Writes a dataset into a folder: `dataset.json` and what the extension loads. The folder appears complete or not at all: it
 * is written beside its place and then changed for the one before. Returns what the dataset holds, and the index's size in bytes.
 * @throws when the folder holds other things than a dataset, or cannot be written
 */
export function writeDataset(dataset: Dataset, folder: string): { facts: DatasetFacts; indexBytes: number } {
  const out = resolve(folder);
  refuseOtherFolders(out);
  const made = `${out}.new-${process.pid}`;
  const old = `${out}.old-${process.pid}`;
  const facts = datasetFacts(dataset);
  let indexBytes = 0;
  try {
    mkdirSync(made, { recursive: true });
    writeChunks(join(made, 'dataset.json'), datasetChunks(dataset));
    for (const { path, content, large } of shardDataset(dataset, encodeIndex, facts)) {
      mkdirSync(dirname(join(made, path)), { recursive: true });
      writeFileSync(join(made, path), large ? gzipSync(content) : content);
      if (path === 'index.bin') indexBytes = content.length;
    }
    if (existsSync(out)) renameSync(out, old);
    renameSync(made, out);
  } finally {
    if (!existsSync(out) && existsSync(old)) renameSync(old, out);
    rmSync(made, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
  return { facts, indexBytes };
}

/** @throws Error in plain words when a dataset cannot be put there: it is a file, is in one, or holds other things */
export function refuseOtherFolders(folder: string): void {
  const out = resolve(folder);
  for (let at = out; ; at = dirname(at)) {
    const found = statSync(at, { throwIfNoEntry: false });
    if (found?.isDirectory()) break;
    if (found) throw new Error(`--out takes a folder, and "${at}" is a file: name another place.`);
  }
  if (!existsSync(out)) return;
  const entries = readdirSync(out);
  if (entries.length === 0 || entries.includes('meta.json')) return;
  throw new Error(
    `"${out}" holds other things than a dataset, which would be replaced: name an empty or a new folder with --out.`,
  );
}

function writeChunks(path: string, chunks: Iterable<string>): void {
  const file = openSync(path, 'w');
  try {
    let pending = '';
    for (const chunk of chunks) {
      pending += chunk;
      if (pending.length < 1_000_000) continue;
      writeSync(file, pending);
      pending = '';
    }
    writeSync(file, pending);
  } finally {
    closeSync(file);
  }
}
