import type { AliasIndex } from '../index/decode.ts';
import { FOLD_TABLE, SEPARATOR } from '../index/fold.ts';
import { fileHash, isFiltered, MAX_WORDS, STARTS_ALONE, STARTS_LONGER } from '../index/format.ts';
import { CAPITAL, END, extend, HASH, readWord, START, word } from '../index/words.ts';

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

/**
 * Searches texts for the aliases of an index. Words in small letters, nearly all words of a page, are passed over by
 * their first two characters, many at a time; of the others one bit tells most that start no alias.
 */
export function createMatcher(index: AliasIndex): Matcher {
  const { capital, plain, starts } = index;
  const capitalShift = 32 - index.capitalBits;
  const plainShift = 32 - index.plainBits;
  const table = FOLD_TABLE;
  const findAt = createFinder(index);
  const worthReading = patternOf(starts);
  return {
    search(text) {
      const hits: Hit[] = [];
      const length = index.size === 0 ? 0 : text.length;
      for (let at = 0; at < length; ) {
        let code = text.charCodeAt(at);
        if (table[code] === SEPARATOR) code = text.charCodeAt(++at);
        if (isSmall(code) || table[code] === SEPARATOR) {
          worthReading.lastIndex = at;
          if (!worthReading.test(text)) break;
          const from = at;
          at = worthReading.lastIndex - 1;
          while (at > from && isSmall(text.charCodeAt(at - 1))) at--;
        } else if (at >= length) break;
        at = readWord(text, at);
        if (word[START]! < 0) continue;
        const hash = word[HASH]!;
        const isCapital = word[CAPITAL] === 1;
        const place = hash >>> (isCapital ? capitalShift : plainShift);
        const begins = ((isCapital ? capital : plain)[place >>> 2]! >>> ((place & 3) << 1)) & 3;
        if (begins !== 0) findAt(text, begins, hits);
      }
      return hits;
    },
  };
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Characters that end words, of those that text is full of; small letters are told by `patternOf`. */
const PASSED_OVER = '\\0-/:-@[-\\x7f\\xa0–—‘’“-„…';

/**
 * Finds the next character that a word worth reading begins with or has inside: no small letter, or the first of two that
 * start an alias (see `startSlot`). One search by the browser's own engine passes over many words.
 */
function patternOf(starts: Uint8Array): RegExp {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const starting = (first: number, second: number) => (starts[(first << 2) | (second >>> 3)]! >>> (second & 7)) & 1;
  let small = '';
  for (let first = 1; first < 27; first++) {
    const letter = letters[first - 1];
    const next = letters.replace(/./g, (one, at: number) => (starting(first, at + 1) ? one : ''));
    if (next) small += `|${letter}(?=[${next}])`;
    if (starting(first, 0)) small += `|${letter}(?![a-z])`;
  }
  return new RegExp(`[^${PASSED_OVER}]${small && `|(?<![a-z])(?:${small.slice(1)})`}`, 'g');
}

/** Makes the function that appends to `hits` what starts with the word just read; `begins` is the word's filter slot. */
function createFinder(index: AliasIndex) {
  const { prefix, buckets, prints, low, high, maxWords, wordCounts } = index;
  const prefixShift = 32 - index.prefixBits;
  const bucketShift = 32 - index.bucketBits;

  const lookUp = (start: number, end: number, sequence: number, words: number, hits: Hit[]) => {
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
    if (ordinals !== undefined) hits.push({ start, end, ordinals });
  };

  const mayBegin = (sequence: number) => {
    const slot = sequence >>> prefixShift;
    return ((prefix[slot >>> 3]! >>> (slot & 7)) & 1) === 1;
  };

  return (text: string, begins: number, hits: Hit[]): void => {
    const start = word[START]!;
    const first = word[HASH]!;
    let end = word[END]!;
    if (begins & STARTS_ALONE) lookUp(start, end, first, 1, hits);
    if (!(begins & STARTS_LONGER)) return;
    let sequence = first;
    for (let words = 2; words <= maxWords; words++) {
      do {
        if (end >= text.length) return;
        end = readWord(text, end);
      } while (word[START]! < 0);
      end = word[END]!;
      sequence = extend(sequence, word[HASH]!);
      // Of the filter's prefixes that of two words is each alias's; without a longer one no longer alias begins here.
      const isPrefix = isFiltered(words, MAX_WORDS) ? mayBegin(sequence) : true;
      if (words === 2 && !isPrefix) return;
      if ((wordCounts >>> (words - 1)) & 1) lookUp(start, end, sequence, words, hits);
      if (!isPrefix) return;
    }
  };
}
