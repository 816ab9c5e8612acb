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
const STOP = 0x2e;

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
  const table = FOLD_TABLE;
  const capacity = hash.length;
  const length = text.length;
  let count = batch.count;
  let i = from;
  while (i < length && count < capacity) {
    const first = i;
    const firstCode = text.charCodeAt(i);
    const firstUnit = table[firstCode]!;
    if (firstUnit === SEPARATOR) {
      i++;
      continue;
    }
    let h = SEED;
    let unit = firstUnit;
    // Nearly all words are done by this loop alone.
    while (unit > PAIR) {
      h = Math.imul(h ^ unit, PRIME);
      if (++i >= length) break;
      unit = table[text.charCodeAt(i)]!;
    }
    const next = i < length ? text.charCodeAt(i) : 0;
    if (unit !== SEPARATOR && i < length) {
      // Rare characters, and those that the table does not know yet.
      readRare(text, first, i, h);
      i = rareEnd;
      h = rareHash;
      if (rareStart < 0) continue;
      start[count] = rareStart;
      capital[count] = isCapitalAt(text, rareStart) ? 1 : 0;
    } else {
      if (next === STOP && i - first === 1) {
        const stop = endOfInitials(text, first);
        if (stop > 0) {
          h = hashInitials(text, first, stop);
          i = stop;
        }
      }
      start[count] = first;
      capital[count] = firstUnit !== firstCode && (firstCode < 128 || isCapitalAt(text, first)) ? 1 : 0;
    }
    end[count] = i;
    hash[count] = spread(h);
    count++;
  }
  batch.count = count;
  return i;
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

function isCapital(code: number): boolean {
  if (code < 128) return code <= 0x5a;
  const char = String.fromCharCode(code);
  return char !== char.toLowerCase();
}

function isCapitalAt(text: string, at: number): boolean {
  const char = String.fromCodePoint(text.codePointAt(at)!).normalize('NFKC');
  return char !== char.toLowerCase();
}

/** Where `U.S.`, `U.S` or `J.R.R.` that starts at `first` ends; 0 when there are not two initials. */
function endOfInitials(text: string, first: number): number {
  let at = first;
  let letters = 0;
  while (isInitial(text, at)) {
    letters++;
    if (text.charCodeAt(at + 1) !== STOP) return letters > 1 ? at + 1 : 0;
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
