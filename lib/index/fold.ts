/**
 * What each character counts as when names are compared. Case, diacritics, ligatures and width are folded away, so that
 * `Zelenskyy` in any spelling of its letters is one sequence of folded units. The table is filled as characters are met.
 */

/** Ends a word. */
export const SEPARATOR = 1;
/** Counts for nothing: soft hyphens, zero-width characters, direction marks, combining diacritics. */
export const IGNORED = 2;
/** Folds to several units: `ß`, `æ`, ligatures; see `expansion`. */
export const EXPANDS = 3;
/** A word by itself, in scripts that put no spaces between words. */
export const ALONE = 4;
/** Half of a surrogate pair; see `foldPair`. */
export const PAIR = 5;

const APOSTROPHES =
  /[\u0027\u2018\u2019\u201b\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u2032\u0060\u00b4\uff07\ua78c\u05f3]/;
const IGNORABLE = /\p{Cf}|\p{Variation_Selector}|\u034f/u;
/** Marks that a name may or may not be written with; vowel signs of Indic scripts are letters and stay. */
const STRIPPED = /(?=\p{M})(?:\p{Script=Inherited}|\p{Script=Hebrew}|\p{Script=Arabic})|\u0640/gu;
/** A letter, digit or mark. */
export const WORD = /[\p{L}\p{N}\p{M}]/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc]/u;
/** Letters that have no decomposition but are commonly written plain. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
  ĸ: 'k',
  ŧ: 't',
  ə: 'e',
};

const table = new Uint16Array(65_536);
const expansions = new Map<number, string>();
const pairs = new Map<number, string>();
const alonePairs = new Set<number>();

export function isApostrophe(code: number): boolean {
  return code === 0x27 || (code > 0x5f && APOSTROPHES.test(String.fromCharCode(code)));
}

/** A combining mark, such as a diacritic that stands behind its letter. */
export function isMark(code: number): boolean {
  return /\p{M}/u.test(String.fromCharCode(code));
}

export function isUnspaced(char: string): boolean {
  return UNSPACED.test(char) && WORD.test(char);
}

/** The folded unit of a UTF-16 code unit, or one of the classes above (all of them below the space character). */
export function foldUnit(code: number): number {
  return table[code] || learn(code);
}

/** The folded units of a code unit that `EXPANDS`. */
export function expansion(code: number): string {
  return expansions.get(code) ?? '';
}

/** Folds a surrogate pair: `''` when it is no letter, else its folded letters; a pair may stand alone, as a unit may. */
export function foldPair(high: number, low: number): string {
  const point = pointOf(high, low);
  const known = pairs.get(point);
  if (known !== undefined) return known;
  const char = low >= 0xdc00 && low <= 0xdfff && high <= 0xdbff ? String.fromCodePoint(point) : '';
  const alone = isUnspaced(char);
  const folded = alone ? char : WORD.test(char) ? foldLetter(char) : '';
  if (alone) alonePairs.add(point);
  pairs.set(point, folded);
  return folded;
}

/** Whether a surrogate pair is a word by itself. */
export function isAlonePair(high: number, low: number): boolean {
  return foldPair(high, low) !== '' && alonePairs.has(pointOf(high, low));
}

function pointOf(high: number, low: number): number {
  return ((high - 0xd800) << 10) + (low - 0xdc00) + 0x10000;
}

/** The table by code unit, for loops that cannot afford a call; 0 means that `foldUnit` must be asked. */
export const FOLD_TABLE: Readonly<Uint16Array> = table;

function learn(code: number): number {
  const value = classify(code);
  table[code] = value;
  return value;
}

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return PAIR;
  const char = String.fromCharCode(code);
  if (code < 0x20 || APOSTROPHES.test(char)) return SEPARATOR;
  if (IGNORABLE.test(char)) return IGNORED;
  if (!WORD.test(char)) return SEPARATOR;
  if (isUnspaced(char)) return ALONE;
  const folded = foldLetter(char);
  if (folded.length === 1) return folded.charCodeAt(0);
  if (folded.length === 0) return IGNORED;
  expansions.set(code, folded);
  return EXPANDS;
}

/** What a character's letters fold to, in small letters; nothing for marks and signs. */
export function foldLetter(char: string): string {
  const bare = char.normalize('NFKD').replace(STRIPPED, '').toLowerCase().normalize('NFKD').replace(STRIPPED, '');
  let folded = '';
  for (const letter of bare) {
    const plain = PLAIN[letter] ?? letter;
    // Some letters come apart into an apostrophe: ŉ, and the Greek sign of numbers.
    if (WORD.test(plain) && !APOSTROPHES.test(plain)) folded += plain;
  }
  return folded;
}

// Without the patterns, which take milliseconds to be made ready and which many pages never need.
for (let code = 1; code < 128; code++) {
  const char = String.fromCharCode(code).toLowerCase();
  table[code] = /[a-z\d]/.test(char) ? char.charCodeAt(0) : SEPARATOR;
}
