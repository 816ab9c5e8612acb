import type { Token } from '../doc.ts';
import type { WordForm, Words } from './words.ts';

/** Bits of a word's telling neighbours. */
export const HINT = { titleBefore: 1, givenBefore: 2, companyAfter: 4, placeBefore: 8, saidAfter: 16 } as const;

/** What the whole document tells about a word. */
export interface Hint {
  /** times in lower case */
  lower: number;
  /** times with a capital in mid-sentence */
  capital: number;
  /** `HINT` bits of all its neighbours */
  bits: number;
}

const SAYING =
  /^(said|says|told|added|wrote|tweeted|asked|replied|argued|claimed|insisted|warned|explained|who|himself|herself)$/;
const COMPANY =
  /^(inc|inc\.|corp|corp\.|ltd|ltd\.|plc|llc|co\.|group|university|party|ministry|bank|company|ag|gmbh|s\.a\.|spa)$/;

/** Gathers the hints of the sentence of tokens `[first, last)`. */
export function gatherHints(words: Words, first: number, last: number): void {
  const { doc, forms, hints } = words;
  let long = 0;
  let capitals = 0;
  for (let index = first; index < last; index++) {
    if (doc.tokens[index]!.text.length > 3 && /^\p{L}/u.test(doc.tokens[index]!.text)) {
      long++;
      if (forms[index]!.upper) capitals++;
    }
  }
  const caps = long >= 3 && capitals / long > 0.75;
  let start = true;
  for (let index = first; index < last; index++) {
    const token = doc.tokens[index]!;
    const form = forms[index]!;
    if (caps) words.caps[index] = 1;
    if (!/^\p{L}/u.test(token.text)) {
      if (!/^[,;)\-–—]$/.test(token.text)) start = start || /^["“”:‘(]$/.test(token.text);
      continue;
    }
    let hint = hints.get(token.lower);
    if (!hint) {
      hint = { lower: 0, capital: 0, bits: 0 };
      hints.set(token.lower, hint);
    }
    if (!form.upper) hint.lower++;
    else if (!caps) {
      if (!start) hint.capital++;
      hint.bits |= neighbours(doc.tokens, forms, index, first, last);
    }
    start = false;
  }
}

function neighbours(tokens: Token[], forms: WordForm[], index: number, first: number, last: number): number {
  let bits = 0;
  if (index > first) {
    const before = tokens[index - 1]!;
    const mask = forms[index - 1]!.mask;
    if (mask & 4 && forms[index - 1]!.upper) bits |= HINT.titleBefore;
    if (mask & 1 && forms[index - 1]!.upper && tokens[index - 1]!.pos === 'PROPN') bits |= HINT.givenBefore;
    if (/^(in|at|near|from)$/.test(before.text)) bits |= HINT.placeBefore;
  }
  if (index + 1 < last) {
    const after = tokens[index + 1]!.lower;
    if (COMPANY.test(after)) bits |= HINT.companyAfter;
    if (SAYING.test(after)) bits |= HINT.saidAfter;
  }
  return bits;
}
