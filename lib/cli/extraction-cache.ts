import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { threadId } from 'node:worker_threads';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Whatever an extraction depends on besides its article, below the root of the repository. */
const EXTRACTOR = ['lib/article', 'lib/extract', 'lib/entity.ts', 'assets/model', 'package-lock.json'];

const ROOT = resolve(import.meta.dirname, '../..');

/** Names the extractor by its contents: any change to its code, its model or its packages gives another name. */
export function extractorVersion(): string {
  const hash = createHash('sha256');
  for (const place of EXTRACTOR) {
    const path = join(ROOT, place);
    const below = place.includes('.')
      ? [path]
      : readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort();
    for (const file of below)
      hash
        .update(`${file.slice(ROOT.length)}\0`)
        .update(readFileSync(file))
        .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Finished extractions on disk, found by what they were made from: the extractor, the article's id and its bytes. Each appears
 * whole or not at all, so that a build may be killed at any moment and the next one goes on from there; several may share a folder.
 */
export interface ExtractionCache {
  /** what was kept for an article; undefined where there is nothing, or nothing that can be read */
  get(id: string, bytes: Uint8Array): unknown;
  /** A full disk loses no article: it is then done again the next time. */
  put(id: string, bytes: Uint8Array, extraction: unknown): void;
}

/** @param folder of one version of the extractor */
export function openCache(folder: string): ExtractionCache {
  const placeOf = (id: string, bytes: Uint8Array) => {
    const key = createHash('sha256').update(`${id}\0`).update(bytes).digest('hex').slice(0, 40);
    return join(folder, key.slice(0, 2), key.slice(2));
  };
  return {
    get(id, bytes) {
      try {
        return JSON.parse(inflateRawSync(readFileSync(placeOf(id, bytes))).toString());
      } catch {
        return undefined;
      }
    },
    put(id, bytes, extraction) {
      const place = placeOf(id, bytes);
      const made = `${place}.${process.pid}-${threadId}`;
      try {
        mkdirSync(dirname(place), { recursive: true });
        writeFileSync(made, deflateRawSync(JSON.stringify(extraction)));
        renameSync(made, place);
      } catch {
        rmSync(made, { force: true });
      }
    },
  };
}

/** Takes away what other versions of the extractor left: nothing will ask for it again. */
export function dropOtherVersions(folder: string, version: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder)) {
    if (entry !== version && /^[0-9a-f]{16}$/.test(entry))
      rmSync(join(folder, entry), { recursive: true, force: true });
  }
}
