import { FUNCTION_WORDS } from './lexicon.ts';
import { leadsToTitle } from './rightward.ts';
import type { Sighting } from './sightings.ts';
import { isCapitals } from './standing.ts';
import { isHyphen, type Neighbour } from './surroundings.ts';

/**
 * Whether an acronym that is a small word otherwise stands among capitals, where it is that word as well: `FOLLOW US`, `WHO WILL WIN`.
 * Proof of the acronym are its stops, brackets, an article, an office or a hyphen behind it, and the start of a sentence, where `us` cannot stand.
 */
export function isShouted({ alias, start, end, style, around }: Sighting): boolean {
  const lower = alias.replaceAll('.', '').toLowerCase();
  if (!isCapitals(alias) || !FUNCTION_WORDS.has(lower) || end - start > lower.length) return false;
  const { before, after, first, previous } = around;
  const left = before.slice(0, spaced(before));
  const near = [...left, ...after.slice(0, spaced(after))].filter(({ text }) => text.length > 1);
  const isLoud = near.some(({ text }) => isCapitals(text)) && near.every(({ text }) => text === text.toUpperCase());
  const [word] = left;
  // No acronym, as far as its length tells.
  const isWord = !!word && word.text.length > 3 && isCapitals(word.text);
  if (style !== 'capitals' && !isLoud && !isWord) return false;
  const isProven = previous === 'the' || (first && lower === 'us') || before[0]?.gap.endsWith('(');
  return !isProven && !isHyphen(after[0]?.gap ?? '') && !leadsToTitle(after, 3);
}

/** How many of the two nearest words have only white space between them and the span. */
function spaced([one, two]: readonly Neighbour[]): number {
  return !one || !/^\s+$/.test(one.gap) ? 0 : two && /^\s+$/.test(two.gap) ? 2 : 1;
}
