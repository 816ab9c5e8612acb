import { fromBase64 } from './base64.ts';
import { takeCard } from './card/handover.ts';
import type { Matching } from './highlight/matching.ts';
import { openIndex } from './index/decode.ts';
import { disambiguateInSteps } from './match/disambiguate.ts';
import { createMatcher } from './match/matcher.ts';
import { searchAll } from './match/search-all.ts';
import { askBackground } from './messages.ts';

/** The index, fetched from the background; null when the dataset is empty. */
export async function loadMatching(): Promise<Matching | null> {
  const parts = await askBackground('getIndex');
  if (parts.length === 0) return null;
  const search = searchAll(
    parts.map(({ from, bytes }) => ({ from, search: createMatcher(openIndex(fromBase64(bytes))).search })),
  );
  return { search, settle: (blocks, resolved, caution) => disambiguateInSteps({ blocks, resolved, caution }) };
}

/** The maker of cards, brought into the page by the background where it is not there yet. */
export async function bringCard() {
  if (!takeCard()) await askBackground('bringCard');
  return takeCard();
}
