import type { RawName } from './detect.ts';
import { WORD } from './gazetteer/lookup.ts';
import { isAcronym } from './organisations.ts';
import { putNames } from './put-names.ts';
import type { Words } from './words.ts';

const SMALL = /^(of|and|for|the|in|on|to|&|at|de|la|du|des)$/i;
/** Tokens a name may have before its acronym. */
const LONGEST = 14;

/**
 * `Health and Safety Executive (HSE)`: the words before an acronym in brackets whose initials it is are one name, from its first letter
 * on, however little of it was found (after Schwartz and Hearst 2003, for initials of capitalised words only). It is an organisation
 * where a word of it says so or a part was read as one; a name that was found whole keeps its type.
 */
export function spelledOutNames(words: Words, names: RawName[]): RawName[] {
  const { forms, doc } = words;
  const { tokens } = doc;
  const added: RawName[] = [];
  let at = 0;
  for (let open = 2; open + 2 < tokens.length; open++) {
    if (tokens[open]!.text !== '(' || tokens[open + 2]!.text !== ')') continue;
    const short = tokens[open + 1]!.text;
    if (!isAcronym(short) || short.length < 3) continue;
    const first = beginning(words, open, short.replace(/[^A-Z]/g, '').toLowerCase());
    const last = /^['’]s?$/.test(tokens[open - 1]!.text) ? open - 1 : open;
    if (first === undefined || last - first < 2) continue;
    while (at < names.length && names[at]!.last <= first) at++;
    const inner = [];
    for (let index = at; index < names.length && names[index]!.first < open; index++) inner.push(names[index]!);
    if ((inner[0] && inner[0].first < first) || (inner[0]?.first === first && inner[0].last >= last)) continue;
    const headed = forms.slice(first, last).some(({ mask }) => mask & WORD.organisation);
    if (!headed && !inner.some(({ type }) => type === 'organisation')) continue;
    added.push({ first, last, type: 'organisation' }, { first: open + 1, last: open + 2, type: 'organisation' });
  }
  return putNames(names, added);
}

/** The token that begins the words whose initials, in order, are the letters. */
function beginning({ doc, forms, caps }: Words, open: number, letters: string): number | undefined {
  const { tokens, sentences } = doc;
  const from = Math.max(sentences[tokens[open]!.sentence]!.first, open - LONGEST);
  let left = letters.length - 1;
  for (let at = open - 1; at >= from; at--) {
    const { text, lower } = tokens[at]!;
    if (caps[at]) return undefined;
    if (/^[-‑'’]s?$/.test(text)) continue;
    if (SMALL.test(text)) {
      // `CDU` spells its `of`s now and then: only where the letter behind it asks for one.
      if (lower[0] === letters[left] && !forms[at]!.upper && lower[0] !== letters[left - 1] && left > 0) left--;
      continue;
    }
    if (!forms[at]!.upper || forms[at]!.mask & WORD.calendar || lower[0] !== letters[left]) return undefined;
    if (left === 0) return at;
    left--;
  }
  return undefined;
}
