import { GENERIC, INSIDE, TITLES } from './lexicon.ts';
import type { Sighting } from './sightings.ts';
import { joins } from './surroundings.ts';

const BEFORE = /^(?:neighbouring|neighboring|bordering|capital|city|town|village|province)$/;
const SHARED = /^(?:borders?|frontier|relations|trade|treaty)$/;

/** Where a place is meant rather than somebody of that name: `the government of ⟦Norland⟧`, `the border with ⟦Norland⟧`, `the capital ⟦Norby⟧`, `Sudmark and ⟦Norland⟧`. */
export function isPlaceSpot({ around, withPlace }: Sighting): boolean {
  const [link, head] = around.before;
  if (!link || !joins(link)) return withPlace;
  if (withPlace || INSIDE.has(link.lower) || BEFORE.test(link.lower)) return true;
  if (!head || !joins(head)) return false;
  if (link.lower === 'of') return GENERIC.has(head.lower) || TITLES.has(head.lower);
  return link.lower === 'with' && SHARED.test(head.lower);
}
