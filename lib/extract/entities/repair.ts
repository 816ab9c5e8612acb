import { addAcronyms } from './acronyms.ts';
import { composeNames } from './compose.ts';
import type { RawName } from './detect.ts';
import { dismissNames } from './dismiss.ts';
import { extendNames } from './extend.ts';
import { addKnownNames } from './known.ts';
import { trimNames } from './trim.ts';
import type { Words } from './words.ts';

/** Puts right what a detector of single words cannot know; names in and out are in order and do not overlap. */
export function repairNames(words: Words, names: RawName[]): RawName[] {
  const kept = addKnownNames(words, dismissNames(words, trimNames(words, names)));
  return addAcronyms(words, dismissNames(words, composeNames(words, extendNames(words, kept))));
}
