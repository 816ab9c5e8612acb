import { placeInWorld } from '../page/world.ts';
import type { Companion, CompanionDeps } from './companion.ts';

/**
 * The card, and what else a page needs only with marks, is a script of its own, which the background brings into a page once
 * something is marked there: most pages never need it. Both scripts run in the page's isolated world and meet here.
 */
const place = placeInWorld<CardMaker>('card');

type CardMaker = (deps: CompanionDeps) => Companion;

/** Called by the card's script. */
export function offerCard(make: CardMaker): void {
  place.it = make;
}

/** The maker of the card and its companions; undefined while its script is not there. */
export function takeCard(): CardMaker | undefined {
  return place.it;
}
