import { fromBase64 } from './base64.ts';
import { takeCard } from './card/handover.ts';
import type { Matching } from './highlight/matching.ts';
import { openIndex } from './index/decode.ts';
import { disambiguateInSteps } from './match/disambiguate.ts';
import { createMatcher } from './match/matcher.ts';
import { messages } from './messages.ts';

/** The index, fetched from the background; null when the dataset is empty. */
export async function loadMatching(): Promise<Matching | null> {
  const bytes = fromBase64(await messages.sendMessage('getIndex', undefined));
  if (bytes.length === 0) return null;
  const { search } = createMatcher(openIndex(bytes));
  return { search, settle: (blocks, resolved, caution) => disambiguateInSteps({ blocks, resolved, caution }) };
}

/** The maker of cards, brought into the page by the background where it is not there yet. */
export async function bringCard() {
  if (!takeCard()) await messages.sendMessage('bringCard', undefined);
  return takeCard();
}
