import { fromBase64 } from './base64.ts';
import { takeCard } from './card/handover.ts';
import type { Matching } from './highlight/matching.ts';
import { openIndex } from './index/decode.ts';
import { disambiguateInSteps } from './match/disambiguate.ts';
import { createMatcher } from './match/matcher.ts';
import { messages } from './messages.ts';
import { changeSettings } from './settings-store.ts';

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

/** Notes that an entity is never to be marked, or is to be marked again. */
export async function mute(entity: string, muted: boolean): Promise<void> {
  await changeSettings(({ muted: before }) => {
    const others = before.filter((id) => id !== entity);
    return { muted: muted ? [...others, entity] : others };
  });
}
