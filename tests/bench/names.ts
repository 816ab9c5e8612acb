import { pick, seeded } from '../fixtures/safety/random.ts';

/** Names that nobody bears, made of invented syllables, in the proportions of a dataset of news. Pure; the same for the same seed. */

const ONSETS = 'b br c ch d dr f g gr h j k kl l m n p pr r s sh st t tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ea ia ou'.split(' ');
const CODAS = ['', '', '', 'l', 'm', 'n', 'nd', 'r', 'rk', 's', 'st', 'th', 'x'];
/** Words that begin or end the names of organisations and places; news is full of them outside of names, too. */
const COMMON =
  'New National Bank United University First General Royal Western Northern Central People Free Post'.split(' ');
const ENDINGS = 'Group Council University Bank Party Ministry Institute Airlines Times Union Holdings Foundation'.split(
  ' ',
);

/** An invented word in small letters. */
export function invented(random: () => number, syllables: number): string {
  let word = '';
  for (let k = 0; k < syllables; k++) word += pick(random, ONSETS) + pick(random, VOWELS);
  return word + pick(random, CODAS);
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function inventedWords(random: () => number, count: number, syllables: () => number): string[] {
  const words = new Set<string>();
  while (words.size < count) words.add(capitalised(invented(random, syllables())));
  return [...words];
}

/**
 * Makes `count` different aliases; a shorter list is the beginning of a longer one. `own` comes first. Most are two words
 * that share first names and surnames with others, one in five a single word (a surname, a place, an acronym), the rest
 * organisations of two to five words.
 */
export function makeAliases(count: number, own: readonly string[] = [], seed = 1): string[] {
  const random = seeded(seed);
  const firsts = inventedWords(random, 5_000, () => 1 + Math.floor(random() * 2));
  const lasts = inventedWords(random, 60_000, () => 2 + Math.floor(random() * 2));
  const aliases = new Set(own.slice(0, count));
  while (aliases.size < count) aliases.add(makeName(random, firsts, lasts));
  return [...aliases];
}

function makeName(random: () => number, firsts: readonly string[], lasts: readonly string[]): string {
  const kind = random();
  const last = pick(random, lasts);
  if (kind < 0.55) return `${pick(random, firsts)} ${last}`;
  if (kind < 0.65) return `${pick(random, firsts)} ${pick(random, firsts)} ${last}`;
  if (kind < 0.8) return random() < 0.9 ? last : makeAcronym(random);
  if (kind < 0.9) return `${last} ${pick(random, ENDINGS)}`;
  if (kind < 0.95) return `${pick(random, COMMON)} ${last} ${pick(random, ENDINGS)}`;
  return `${pick(random, COMMON)} ${pick(random, ENDINGS)} of ${pick(random, firsts)} ${last}`;
}

function makeAcronym(random: () => number): string {
  const letters = 3 + Math.floor(random() * 3);
  return Array.from({ length: letters }, () => String.fromCharCode(65 + Math.floor(random() * 26))).join('');
}
