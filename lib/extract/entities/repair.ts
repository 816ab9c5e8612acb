import { addAcronyms } from './acronyms.ts';
import { composeNames } from './compose.ts';
import type { RawName } from './detect.ts';
import { dismissNames } from './dismiss.ts';
import { extendNames } from './extend.ts';
import { addKnownNames } from './known.ts';
import type { Words } from './words.ts';

/** Puts right what a detector of single words cannot know; names in and out are in order and do not overlap. */
export function repairNames(words: Words, names: RawName[]): RawName[] {
  const kept = addKnownNames(words, dismissNames(words, names));
  return addAcronyms(words, dismissNames(words, composeNames(words, extendNames(words, kept))));
}

/** Names with some put in place of all they overlap. */
export function putNames(names: RawName[], added: RawName[]): RawName[] {
  if (added.length === 0) return names;
  const wins: RawName[] = [];
  for (const name of [...added].sort((a, b) => a.first - b.first || b.last - a.last)) {
    if (wins.length === 0 || name.first >= wins.at(-1)!.last) wins.push(name);
  }
  const out = [...wins];
  let at = 0;
  for (const name of names) {
    while (at < wins.length && wins[at]!.last <= name.first) at++;
    if (at === wins.length || wins[at]!.first >= name.last) out.push(name);
  }
  return out.sort((a, b) => a.first - b.first);
}
