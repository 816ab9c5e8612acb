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

/** Takes the texts of aliases that nobody bears any more out of their segments, so that not even a hash of them stays. */
export async function dropAliases(tx: Writing, ordinals: readonly number[]): Promise<void> {
  if (ordinals.length === 0) return;
  const starts = await tx.objectStore('segmentTexts').getAllKeys();
  const bySegment = Map.groupBy(ordinals, (ordinal) => starts.findLast((from) => from <= ordinal));
  for (const [from, gone] of bySegment) {
    const row = from === undefined ? undefined : await tx.objectStore('segmentTexts').get(from);
    if (!row) continue;
    for (const ordinal of gone) if (row.texts[ordinal - row.from] !== undefined) row.texts[ordinal - row.from] = '';
    await putSegment(tx, row.from, row.texts);
  }
  await dropAllIfEmpty(tx);
}

/** The same for all that nobody bears, after so much was forgotten that telling which would cost more. */
export async function sweepSegments(tx: Writing): Promise<void> {
  if (await dropAllIfEmpty(tx)) return;
  const present = new Set(await tx.objectStore('aliases').getAllKeys());
  for (const from of await tx.objectStore('segmentTexts').getAllKeys()) {
    const { texts } = (await tx.objectStore('segmentTexts').get(from))!;
    const kept = texts.map((text, at) => (present.has(from + at) ? text : ''));
    if (kept.some((text, at) => text !== texts[at])) await putSegment(tx, from, kept);
  }
}

/** Only all of them at once, as each begins where the one before it ends. */
async function dropAllIfEmpty(tx: Writing): Promise<boolean> {
  if ((await tx.objectStore('aliases').count()) > 0) return false;
  await tx.objectStore('segmentTexts').clear();
  await tx.objectStore('segments').clear();
  return true;
}

/**
 * Packs segments together where there are many: the last ones that together have as many aliases as the one before them. Changes
 * nothing that a reader can see.
 * @throws where the browser refuses; then nothing was changed, and it is tried again when it is next called
 */
export async function packSegments(db: MemoryDatabase): Promise<void> {
  if ((await db.count('segments')) <= MOST_SEGMENTS) return;
  const tx = db.transaction(ALL, 'readwrite');
  tx.done.catch(() => {});
  try {
    const rows = await tx.objectStore('segmentTexts').getAll();
    let first = rows.length - 1;
    let sum = rows[first]!.texts.length;
    while (first > 0 && (rows[first - 1]!.texts.length <= sum || rows.length - first < MOST_SEGMENTS)) {
      first--;
      sum += rows[first]!.texts.length;
    }
    const packed = rows.slice(first);
    const { from } = packed[0]!;
    const after = IDBKeyRange.lowerBound(from, true);
    await tx.objectStore('segmentTexts').delete(after);
    await tx.objectStore('segments').delete(after);
    await putSegment(
      tx,
      from,
      packed.flatMap(({ texts }) => texts),
    );
    await tx.done;
  } catch (error) {
    // Already over, where the browser itself undid it.
    try {
      tx.abort();
    } catch {}
    throw error;
  }
}
