import { encodeIndex } from '../index/encode.ts';
import type { MemoryDatabase } from './schema.ts';
import { ALL, type Writing } from './write.ts';

/** The last segment is encoded anew with each article until it has so many aliases: a millisecond. */
const OPEN_SEGMENT = 512;
/** A page searches each segment; with more of them than this, those that came last are packed together. */
const MOST_SEGMENTS = 6;

/** Puts new aliases, of ordinals from `from` on, into the last segment or a new one. */
export async function appendAliases(tx: Writing, from: number, texts: readonly string[]): Promise<void> {
  if (texts.length === 0) return;
  const cursor = await tx.objectStore('segmentTexts').openCursor(null, 'prev');
  const last = cursor?.value;
  const all = last && last.texts.length < OPEN_SEGMENT ? [...last.texts, ...texts] : [...texts];
  await putSegment(tx, last && last.texts.length < OPEN_SEGMENT ? last.from : from, all);
}

async function putSegment(tx: Writing, from: number, texts: string[]): Promise<void> {
  const bytes = encodeIndex(texts.map((text) => ({ text })));
  await tx.objectStore('segmentTexts').put({ from, texts });
  await tx.objectStore('segments').put({ from, count: texts.length, bytes });
}

/**
 * Packs segments together where there are many: the last ones that together have as many aliases as the one before them. What was
 * forgotten meanwhile is left out. Changes nothing that a reader can see.
 */
export async function packSegments(db: MemoryDatabase): Promise<void> {
  if ((await db.count('segments')) <= MOST_SEGMENTS) return;
  const tx = db.transaction(ALL, 'readwrite');
  const rows = await tx.objectStore('segmentTexts').getAll();
  let first = rows.length - 1;
  let sum = rows[first]!.texts.length;
  while (first > 0 && (rows[first - 1]!.texts.length <= sum || rows.length - first < MOST_SEGMENTS)) {
    first--;
    sum += rows[first]!.texts.length;
  }
  const [from] = rows.slice(first).map((row) => row.from);
  const present = new Set(await tx.objectStore('aliases').getAllKeys(IDBKeyRange.lowerBound(from)));
  const texts = rows
    .slice(first)
    .flatMap((row) => row.texts.map((text, at) => (present.has(row.from + at) ? text : '')));
  const after = IDBKeyRange.lowerBound(from, true);
  await tx.objectStore('segmentTexts').delete(after);
  await tx.objectStore('segments').delete(after);
  await putSegment(tx, from!, texts);
  await tx.done;
}
