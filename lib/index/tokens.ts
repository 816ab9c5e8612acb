import { CAPITAL, END, HASH, readWord, START, word } from './words.ts';

/**
 * A batch of words of a text as parallel arrays. A word is a run of letters and digits; a character of a script without
 * spaces is a word by itself; initials with full stops (`U.S.`, `J. K.`) are one word with their last stop.
 */
export interface TokenBatch {
  /** hash of the folded word */
  readonly hash: Int32Array;
  /** UTF-16 offsets into the text */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** 1 where the word's first letter is a capital */
  readonly capital: Uint8Array;
  count: number;
}

export function createBatch(capacity: number): TokenBatch {
  return {
    hash: new Int32Array(capacity),
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    capital: new Uint8Array(capacity),
    count: 0,
  };
}

/** Appends the words of `text` from offset `from` until the batch is full; returns where to go on, `text.length` at the end. */
export function tokenise(text: string, from: number, batch: TokenBatch): number {
  const { hash, start, end, capital } = batch;
  let at = from;
  while (at < text.length && batch.count < hash.length) {
    at = readWord(text, at);
    if (word[START]! < 0) continue;
    start[batch.count] = word[START]!;
    end[batch.count] = word[END]!;
    hash[batch.count] = word[HASH]!;
    capital[batch.count] = word[CAPITAL]!;
    batch.count++;
  }
  return at;
}
