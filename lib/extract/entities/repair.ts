import { addAcronyms } from './acronyms.ts';
import { composeNames } from './compose.ts';
import type { RawName } from './detect.ts';
import { dismissNames } from './dismiss.ts';
import { extendNames } from './extend.ts';
import { findFirms } from './firms.ts';
import { findFullPersons } from './full-person.ts';
import { addKnownNames } from './known.ts';
import { findParties } from './parties.ts';
import { spelledOutNames } from './spelled-out.ts';
import { trimNames } from './trim.ts';
import type { Words } from './words.ts';

/** Puts right what a detector of single words cannot know; names in and out are in order and do not overlap. */
export function repairNames(words: Words, names: RawName[]): RawName[] {
  const kept = addKnownNames(words, dismissNames(words, trimNames(words, names)));
  const persons = findFullPersons(words, extendNames(words, kept));
  const whole = spelledOutNames(words, findFirms(words, findParties(words, composeNames(words, persons))));
  return addAcronyms(words, dismissNames(words, whole));
}
