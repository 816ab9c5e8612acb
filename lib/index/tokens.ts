import {
  ALONE,
  EXPANDS,
  expansion,
  FOLD_TABLE,
  foldPair,
  foldUnit,
  IGNORED,
  isAlonePair,
  PAIR,
  SEPARATOR,
} from './fold.ts';

/**
 * A batch of words of a text as parallel arrays. A word is a run of letters and digits; a character of a script without
 * spaces is a word by itself; initials with full stops and no spaces (`U.S.`) are one word with their last stop.
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

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

export function createBatch(capacity: number): TokenBatch {
  return {
    hash: new Int32Array(capacity),
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    capital: new Uint8Array(capacity),
    count: 0,
  };
}

/** Spreads a word's hash over all 32 bits (the finaliser of lowbias32, Wellons). */
function spread(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x21f0aaad);
  h ^= h >>> 15;
  h = Math.imul(h, 0x735a2d97);
  return h ^ (h >>> 15);
}

/** Hash of a sequence of words from the hash of all but the last, and the last one's; order matters. */
export function extend(sequence: number, word: number): number {
  return spread(Math.imul(sequence, 0x9e3779b1) ^ word);
}

/** Appends the words of `text` from offset `from` until the batch is full; returns where to go on, `text.length` at the end. */
export function tokenise(text: string, from: number, batch: TokenBatch): number {
  const { hash, start, end, capital } = batch;
  const capacity = hash.length;
  const length = text.length;
  let count = batch.count;
  let i = from;
  while (i < length && count < capacity) {
    let code = text.charCodeAt(i);
    let unit = FOLD_TABLE[code] || foldUnit(code);
    if (unit <= IGNORED) {
      i++;
      continue;
    }
    const first = i;
    let h = SEED;
    if (unit === ALONE) {
      i++;
      h = Math.imul(h ^ code, PRIME);
    } else if (unit === PAIR && isAlonePair(code, text.charCodeAt(i + 1))) {
      h = Math.imul(Math.imul(h ^ code, PRIME) ^ text.charCodeAt(i + 1), PRIME);
      i += 2;
    } else {
      let last = i;
      for (;;) {
        if (unit > PAIR) {
          h = Math.imul(h ^ unit, PRIME);
          last = ++i;
        } else if (unit === IGNORED) {
          i++;
        } else if (unit === EXPANDS) {
          h = addUnits(h, expansion(code));
          last = ++i;
        } else if (unit === PAIR) {
          const low = text.charCodeAt(i + 1);
          const folded = foldPair(code, low);
          if (folded === '' || isAlonePair(code, low)) break;
          h = addUnits(h, folded);
          last = i += 2;
        } else break;
        if (i >= length) break;
        code = text.charCodeAt(i);
        unit = FOLD_TABLE[code] || foldUnit(code);
      }
      if (last === first) {
        i = first + 1;
        continue;
      }
      i = last;
      if (i - first === 1 && i + 1 < length && text.charCodeAt(i) === 0x2e) {
        const stop = endOfInitials(text, first);
        if (stop > 0) {
          h = hashInitials(text, first, stop);
          i = stop;
        }
      }
    }
    const firstCode = text.charCodeAt(first);
    const firstUnit = FOLD_TABLE[firstCode]!;
    hash[count] = spread(h);
    start[count] = first;
    end[count] = i;
    capital[count] =
      firstUnit > PAIR ? (firstUnit !== firstCode && isCapital(firstCode) ? 1 : 0) : isCapitalAt(text, first);
    count++;
  }
  batch.count = count;
  return i;
}

function addUnits(hash: number, units: string): number {
  let h = hash;
  for (let k = 0; k < units.length; k++) h = Math.imul(h ^ units.charCodeAt(k), PRIME);
  return h;
}

function isCapital(code: number): boolean {
  if (code < 128) return code <= 0x5a;
  const char = String.fromCharCode(code);
  return char !== char.toLowerCase();
}

function isCapitalAt(text: string, at: number): number {
  const char = String.fromCodePoint(text.codePointAt(at)!);
  return char !== char.toLowerCase() ? 1 : 0;
}

/** Where `U.S.`, `U.S` or `J.R.R.` that starts at `first` ends; 0 when there are not two initials. */
function endOfInitials(text: string, first: number): number {
  let at = first;
  let letters = 0;
  while (isInitial(text, at)) {
    letters++;
    if (text.charCodeAt(at + 1) !== 0x2e) return letters > 1 ? at + 1 : 0;
    at += 2;
  }
  return letters > 1 ? at : 0;
}

/** A capital letter after which the word ends. */
function isInitial(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  if (foldUnit(code) <= PAIR || !isCapital(code)) return false;
  if (at + 1 >= text.length) return true;
  return foldUnit(text.charCodeAt(at + 1)) === SEPARATOR;
}

function hashInitials(text: string, first: number, stop: number): number {
  let h = SEED;
  for (let k = first; k < stop; k += 2) h = Math.imul(h ^ foldUnit(text.charCodeAt(k)), PRIME);
  return h;
}
