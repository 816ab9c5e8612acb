import {
  ALONE,
  EXPANDS,
  expansion,
  foldPair,
  foldUnit,
  IGNORED,
  isApostrophe,
  PAIR,
  SEPARATOR,
} from '../index/fold.ts';
import { ABBREVIATIONS } from './lexicon.ts';

/** A text under folding, and where each of its units came from. */
export interface Folded {
  text: string;
  /** offset into the original of each unit of `text`, and the original's length at the end; never falls */
  map: Uint32Array;
}

const SPACE = /\s/;
const QUOTE = /[\u201c-\u201f\u05f4]/;
const HYPHEN = /[\u002d\u05be\u2010-\u2015\u2212\ufe58\ufe63\uff0d\u00ad]/;

/**
 * Folds a text for comparison: letters to lower case without diacritics, ligatures and full-width forms taken apart,
 * every kind of apostrophe to `'`, every kind of hyphen to `-`, double quotation marks to `"`, runs of white space (no-break spaces and line breaks
 * too) to one space; soft hyphens, zero-width characters and direction marks are left out.
 */
export function fold(text: string): Folded {
  let folded = '';
  const map: number[] = [];
  const add = (units: string, from: number) => {
    folded += units;
    for (let k = 0; k < units.length; k++) map.push(from);
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const unit = foldUnit(code);
    if (unit === IGNORED) continue;
    if (unit === SEPARATOR) {
      const mark = foldMark(code);
      if (mark !== ' ' || !folded.endsWith(' ')) add(mark, i);
    } else if (unit === EXPANDS) add(expansion(code), i);
    else if (unit === ALONE) add(text.charAt(i), i);
    else if (unit === PAIR) {
      const letters = foldPair(code, text.charCodeAt(i + 1));
      const isPair = code < 0xdc00 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
      add(letters || text.slice(i, isPair ? i + 2 : i + 1), i);
      if (isPair) i++;
    } else add(String.fromCharCode(unit), i);
  }
  map.push(text.length);
  return { text: folded, map: Uint32Array.from(map) };
}

function foldMark(code: number): string {
  const char = String.fromCharCode(code);
  if (isApostrophe(code)) return "'";
  if (HYPHEN.test(char)) return '-';
  if (QUOTE.test(char)) return '"';
  return SPACE.test(char) ? ' ' : char;
}

/** As `readWord` reads them, and the letter directly behind them: `J.K.Holm`. */
const INITIALS = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L}(?![\p{L}\p{N}])|\. \p{L}(?=\.))+\.?(?=(\p{L})?)/gu;

/**
 * The form in which a name is compared: folded, hyphens as spaces, initials without their stops and spaces (`U.S.` is `us`).
 * Commas, ampersands, apostrophes and other signs count.
 */
export function comparable(name: string): string {
  const { text } = fold(name);
  if (!/[.-]/.test(text)) return text.trim();
  return text
    .replace(INITIALS, (initials, next) => initials.replace(/[. ]/g, '') + (next ? ' ' : ''))
    .replace(/ ?- ?/g, ' ')
    .split('.')
    .reduce((before, after) => (endsAbbreviated(before) ? before + after : `${before}.${after}`))
    .replace(/\.$/, '')
    .trim();
}

/** Whether a full stop behind this belongs to its last word: `St. Louis` and `St Louis` are one name. */
function endsAbbreviated(text: string): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return ABBREVIATIONS.has(last) || /^\p{L}$/u.test(last);
}
