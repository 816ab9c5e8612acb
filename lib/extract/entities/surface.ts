import type { RawName } from './detect.ts';
import { type Gender, genderOfTitle } from './gazetteer/genders.ts';
import { fold } from './gazetteer/lookup.ts';
import type { Words } from './words.ts';

/** A detected name with the forms of it that clustering compares. */
export interface Surface extends RawName {
  /** as written, on one line */
  text: string;
  /** its words as written, without marks between them: `Bashar`, `al-Assad` */
  parts: string[];
  /** `parts`, lower-cased and without diacritics and full stops */
  keys: string[];
  /** `keys` joined by a space */
  key: string;
  /** what the title before the name tells: `Mrs Roe` */
  gender?: Gender;
  /** kings and popes are called by their given names: `King Salman` */
  regal?: true;
}

const REGAL = /^(?:king|queen|emperor|empress|pope|prince|princess|sultan)$/i;

const WORD = /[\p{L}\p{N}&][\p{L}\p{M}\p{N}.&'’+]*(?:[-‑][\p{L}\p{N}][\p{L}\p{M}\p{N}.'’]*)*/gu;

/** One word for comparing: lower-case, no diacritics, no full stops, no possessive ending. */
export function keyOfWord(word: string): string {
  return fold(word).toLowerCase().replaceAll('.', '').replaceAll('’', "'").replace(/'s?$/, '');
}

/** Reads the surface of a name. */
export function surfaceOf({ doc }: Words, name: RawName): Surface {
  const text = doc.text.slice(doc.tokens[name.first]!.start, doc.tokens[name.last - 1]!.end).replace(/\s+/g, ' ');
  const parts = text.match(WORD) ?? [text];
  const keys = parts.map(keyOfWord);
  const title = name.type === 'person' && name.first > 0 ? doc.tokens[name.first - 1]!.text : '';
  const gender = genderOfTitle(title);
  const regal = REGAL.test(title);
  return { ...name, text, parts, keys, key: keys.join(' '), ...(gender && { gender }), ...(regal && { regal }) };
}

/** Whether two strings differ by one insertion, deletion, change or swap of neighbours. Linear. */
export function oneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let tail = 0;
  while (tail < a.length - start && tail < b.length - start && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail++;
  const left = a.slice(start, a.length - tail);
  const right = b.slice(start, b.length - tail);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
