import type { AliasIndex } from '../index/decode.ts';
import { fileHash, STARTS_ALONE, STARTS_LONGER } from '../index/format.ts';
import { createBatch, extend, type TokenBatch, tokenise } from '../index/tokens.ts';

/** A span of a text that may be one of the aliases; false by hash once in a great while, until it is verified. */
export interface Hit {
  /** UTF-16 offsets into the text, half-open */
  start: number;
  end: number;
  /** places of the aliases in the encoded list */
  ordinals: number[];
}

export interface Matcher {
  /**
   * All spans of whole words that may be an alias, by start and then by end; they may overlap, because only a verified
   * hit may push out another one. Time is linear in the text's length, times the words of the longest alias where names
   * are dense.
   */
  search(text: string): Hit[];
}

/** Words looked at before the batch is moved on; three arrays of it fit the first-level cache. */
const BATCH = 1024;

/** Searches texts for the aliases of an index. Keeps one small batch of words between calls and nothing else. */
export function createMatcher(index: AliasIndex): Matcher {
  const { capital, plain, maxWords } = index;
  const capitalShift = 32 - index.capitalBits;
  const plainShift = 32 - index.plainBits;
  const batch = createBatch(BATCH + maxWords);
  const { hash, capital: isCapital } = batch;
  const findAt = createFinder(index);
  return {
    search(text) {
      const hits: Hit[] = [];
      if (index.size === 0) return hits;
      batch.count = 0;
      let at = 0;
      do {
        at = tokenise(text, at, batch);
        // Words near the batch's end wait for those that follow them.
        const done = at >= text.length ? batch.count : batch.count - maxWords;
        for (let k = 0; k < done; k++) {
          const first = hash[k]!;
          let starts: number;
          if (isCapital[k] === 1) {
            const slot = first >>> capitalShift;
            starts = capital[slot >>> 2]! >>> ((slot & 3) << 1);
          } else {
            const slot = first >>> plainShift;
            starts = plain[slot >>> 2]! >>> ((slot & 3) << 1);
          }
          // Most words start no alias.
          if ((starts & (STARTS_ALONE | STARTS_LONGER)) !== 0) findAt(batch, k, starts, hits);
        }
        dropFirst(batch, done);
      } while (batch.count > 0 || at < text.length);
      return hits;
    },
  };
}

function dropFirst(batch: TokenBatch, words: number): void {
  const { hash, start, end, capital } = batch;
  batch.count -= words;
  if (batch.count === 0) return;
  hash.copyWithin(0, words);
  start.copyWithin(0, words);
  end.copyWithin(0, words);
  capital.copyWithin(0, words);
}

/** Makes the function that appends to `hits` what starts at word `k` of a batch; `starts` is the word's filter slot. */
function createFinder(index: AliasIndex) {
  const { pair, buckets, prints, low, high, maxWords, wordCounts } = index;
  const pairShift = 32 - index.pairBits;
  const bucketShift = 32 - index.bucketBits;

  const lookUp = (batch: TokenBatch, k: number, sequence: number, words: number, hits: Hit[]) => {
    const hash = fileHash(sequence, words);
    const print = hash & 0xffff;
    const bucket = hash >>> bucketShift;
    const last = buckets[bucket + 1]!;
    let ordinals: number[] | undefined;
    for (let entry = buckets[bucket]!; entry < last; entry++) {
      if (prints[entry] !== print) continue;
      const ordinal = high.length > 0 ? (high[entry]! << 16) | low[entry]! : low[entry]!;
      if (ordinals === undefined) ordinals = [ordinal];
      else ordinals.push(ordinal);
    }
    if (ordinals !== undefined) hits.push({ start: batch.start[k]!, end: batch.end[k + words - 1]!, ordinals });
  };

  return (batch: TokenBatch, k: number, starts: number, hits: Hit[]): void => {
    const first = batch.hash[k]!;
    if (starts & STARTS_ALONE) lookUp(batch, k, first, 1, hits);
    if (!(starts & STARTS_LONGER) || k + 1 >= batch.count) return;
    let sequence = extend(first, batch.hash[k + 1]!);
    const pairSlot = sequence >>> pairShift;
    if (!((pair[pairSlot >>> 3]! >>> (pairSlot & 7)) & 1)) return;
    const most = Math.min(maxWords, batch.count - k);
    for (let words = 2; ; words++) {
      if (words > 32 || (wordCounts >>> (words - 1)) & 1) lookUp(batch, k, sequence, words, hits);
      if (words >= most) return;
      sequence = extend(sequence, batch.hash[k + words]!);
    }
  };
}
