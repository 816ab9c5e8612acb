import type { disambiguateInSteps } from '../match/disambiguate.ts';
import { placeInWorld } from '../page/world.ts';

/**
 * Who is meant is settled by a script of its own, which the background brings into a page once a name of the dataset is found
 * there: where none is, nobody is to be told from others. Both scripts run in the page's isolated world and meet here.
 */
const place = placeInWorld<Settle>('settle');

type Settle = typeof disambiguateInSteps;

/** Called by the script that settles. */
export function offerSettle(settle: Settle): void {
  place.it = settle;
}

/** Undefined while its script is not there. */
export function takeSettle(): Settle | undefined {
  return place.it;
}
