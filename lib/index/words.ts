import {
  ALONE,
  EXPANDS,
  expansion,
  FOLD_TABLE,
  foldPair,
  foldUnit,
  IGNORED,
  isAlonePair,
  isMark,
  PAIR,
  SEPARATOR,
} from './fold.ts';
import { endOfInitials, STOP } from './initials.ts';

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

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

/** What `readWord` read: an array, because 32-bit numbers in an object's fields would be boxed. */
export const word = new Int32Array(4);
/** offset of the word, -1 when there is none */
export const START = 0;
export const END = 1;
export const HASH = 2;
/** 1 where the first letter is a capital */
export const CAPITAL = 3;

/** Reads one word, or one character that begins none, at offset `at` into `word`; returns where to go on. */
export function readWord(text: string, at: number): number {
  const table = FOLD_TABLE;
  const length = text.length;
  const firstCode = text.charCodeAt(at);
  // What a word is must not depend on which letters were met before.
  const firstUnit = table[firstCode] || foldUnit(firstCode);
  word[START] = -1;
  if (firstUnit === SEPARATOR) return at + 1;
  if (firstUnit === ALONE) return readAlone(firstCode, at);
  let i = at;
  let h = SEED;
  let unit = firstUnit;
  // Nearly all words are done by this loop alone.
  while (unit > PAIR) {
    h = Math.imul(h ^ unit, PRIME);
    if (++i >= length) break;
    unit = table[text.charCodeAt(i)]!;
  }
  if (unit !== SEPARATOR && i < length) {
    // Rare characters, and those that the table does not know yet.
    readRare(text, at, i, h);
    if (rareStart < 0) return rareEnd;
    word[START] = rareStart;
    word[END] = rareEnd;
    word[HASH] = spread(rareHash);
    word[CAPITAL] = isCapitalAt(text, rareStart) ? 1 : 0;
    return rareEnd;
  }
  if (i - at === 1 && i < length && text.charCodeAt(i) === STOP) {
    const stop = endOfInitials(text, at);
    if (stop > 0) {
      h = hashInitials(text, at, stop);
      i = stop;
    }
  }
  word[START] = at;
  word[END] = i;
  word[HASH] = spread(h);
  word[CAPITAL] = firstUnit !== firstCode && (firstCode < 128 || isCapitalAt(text, at)) ? 1 : 0;
  return i;
}

/** Reads a character that is a word by itself. */
function readAlone(code: number, at: number): number {
  word[START] = at;
  word[END] = at + 1;
  word[HASH] = spread(Math.imul(SEED ^ code, PRIME));
  word[CAPITAL] = 0;
  return at + 1;
}

/**
 * The slot, `0 … 1023`, of the two characters that begin a word in small letters of a to z, and -1 for any other word, so
 * that most words need not be read to know that no alias starts with them. Both are code units, the second in either
 * case.
 */
export function startSlot(first: number, second: number): number {
  if (first < 0x61 || first > 0x7a || second >= 128) return -1;
  const lower = second | 32;
  return ((first & 31) << 5) | (lower >= 0x61 && lower <= 0x7a ? lower & 31 : 0);
}

/** What `readRare` found: the word's start (-1 for none), where to go on, and its hash. */
let rareStart = -1;
let rareEnd = 0;
let rareHash = 0;

/** Reads on at `at` the word that began at `first` with hash `h`, through characters that fold in any way. */
function readRare(text: string, first: number, at: number, h: number): void {
  const length = text.length;
  let i = at;
  let last = at;
  rareStart = at > first ? first : -1;
  rareHash = h;
  while (i < length) {
    const code = text.charCodeAt(i);
    const unit = foldUnit(code);
    const low = unit === PAIR ? text.charCodeAt(i + 1) : 0;
    const alone = unit === ALONE || (unit === PAIR && isAlonePair(code, low));
    const units = alone || unit === SEPARATOR ? '' : unit === IGNORED ? '' : unitsOf(code, unit, low);
    if (alone && rareStart < 0) {
      rareStart = i;
      last = i + (unit === PAIR ? 2 : 1);
      rareHash = addUnits(SEED, text.slice(i, last));
      break;
    }
    if (unit === IGNORED && rareStart >= 0) {
      i++;
      // A diacritic belongs to its letter, a hidden character at the end to nothing.
      if (isMark(code)) last = i;
      continue;
    }
    if (units === '') break;
    if (rareStart < 0) rareStart = i;
    rareHash = addUnits(rareHash, units);
    last = i += unit === PAIR ? 2 : 1;
  }
  rareEnd = rareStart < 0 ? Math.max(i, at) + 1 : last;
}

function unitsOf(code: number, unit: number, low: number): string {
  if (unit === EXPANDS) return expansion(code);
  return unit === PAIR ? foldPair(code, low) : String.fromCharCode(unit);
}

function addUnits(hash: number, units: string): number {
  let h = hash;
  for (let k = 0; k < units.length; k++) h = Math.imul(h ^ units.charCodeAt(k), PRIME);
  return h;
}

function isCapitalAt(text: string, at: number): boolean {
  const char = String.fromCodePoint(text.codePointAt(at)!).normalize('NFKC');
  return char !== char.toLowerCase();
}

function hashInitials(text: string, first: number, stop: number): number {
  let h = SEED;
  for (let k = first; k < stop; k++) {
    const unit = foldUnit(text.charCodeAt(k));
    if (unit > PAIR) h = Math.imul(h ^ unit, PRIME);
  }
  return h;
}
