import type { RawName } from './detect.ts';
import type { Words } from './words.ts';

/** Puts right what a detector of single tokens cannot know. */
export function repairNames(_words: Words, names: RawName[]): RawName[] {
  return names;
}
