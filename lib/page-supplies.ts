import { fromBase64 } from './base64.ts';
import { bringOnce } from './bring-once.ts';
import { takeCard } from './card/handover.ts';
import { takeSettle } from './highlight/handover.ts';
import type { Matching } from './highlight/matching.ts';
import { openIndex } from './index/decode.ts';
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
  return {
    search(text) {
      const hits = search(text);
      // Fetched at the first hit, so that it is there when the page has been read and the names were looked up.
      if (hits.length > 0) void bringSettle();
      return hits;
    },
    async settle(blocks, resolved, caution) {
      if (blocks.every(({ hits }) => hits.length === 0)) return [];
      return (await bringSettle())?.({ blocks, resolved, caution });
    },
  };
}

/** What settles who is meant; undefined where it could not be brought, and asked for again the next time. */
const bringSettle = bringOnce(async () => {
  if (!takeSettle()) await askBackground('bringScript', 'settle');
  return takeSettle();
});

/** The maker of cards, brought into the page by the background where it is not there yet. */
export async function bringCard() {
  if (!takeCard()) await askBackground('bringScript', 'card');
  return takeCard();
}
