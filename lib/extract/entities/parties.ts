import type { RawName } from './detect.ts';
import { PHRASE, phraseMask } from './gazetteer/lookup.ts';
import { putNames } from './put-names.ts';
import type { Words } from './words.ts';

const CAPITAL = /^\p{Lu}[\p{Ll}'’]+$/u;
const WINGS = /^(Liberal|Social|Christian|Free|National|Progressive)$/;
const LONGEST = 4;

/**
 * Parties named by words with a capital before `party`, `the ruling Bright Future party`, wherever the article names them; and
 * `Liberal Democrat`, which is no `Democrat`.
 */
export function findParties({ doc, forms, caps }: Words, names: RawName[]): RawName[] {
  const { tokens } = doc;
  const added: RawName[] = [];
  const found = new Map<string, string[]>();
  for (const { first, last } of doc.sentences) {
    for (let at = first + 1; at < last; at++) {
      if (/^Democrats?$/.test(tokens[at]!.text) && WINGS.test(tokens[at - 1]!.text) && !caps[at])
        added.push({ first: at - 1, last: at + 1, type: 'organisation' });
      if (tokens[at]!.text !== 'party' || caps[at]) continue;
      let start = at;
      while (start > first && at - start < LONGEST && CAPITAL.test(tokens[start - 1]!.text)) start--;
      if (at - start < 2 || at - start === LONGEST || start === first) continue;
      if (phraseMask(tokens[at - 1]!.text) & (PHRASE.group | PHRASE.demonym) || forms[at - 1]!.mask & 3) continue;
      const parts = tokens.slice(start, at).map(({ text }) => text);
      if (phraseMask(parts.join(' ')) === 0) found.set(parts[0]!, parts);
    }
  }
  if (found.size > 0) {
    for (let at = 0; at < tokens.length; at++) {
      const parts = found.get(tokens[at]!.text);
      if (parts?.every((text, index) => tokens[at + index]?.text === text))
        added.push({ first: at, last: at + parts.length, type: 'organisation' });
    }
  }
  return putNames(names, added);
}
