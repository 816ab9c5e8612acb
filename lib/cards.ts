import { createCache } from './dataset/lru.ts';
import { RANKED } from './dataset/pages.ts';
import { indexCard, type Place, rankCard } from './dataset/rank.ts';
import type { CardData } from './exchange.ts';
import { openBundled, openMemory } from './memory.ts';

/** So many statements of each kind go with a card at first; the card asks for the rest when the reader does. */
const FIRST_STATEMENTS = 24;
/** Cards kept ready to be ranked, as a reader meets the same few names again and again; one of a long career takes some megabytes. */
const KEPT_CARDS = 4;

/** Makes what gives the card of an entity, ranked for a place: with its first statements, or as a `whole`. */
export function createCards(): (entity: string, place: Place, whole?: boolean) => Promise<CardData | null> {
  const ready = createCache({ budget: KEPT_CARDS }, async (key) => {
    const { view } = await openMemory();
    const draft = await view.draft(key.slice(key.indexOf(' ') + 1));
    if (!draft) return null;
    const { card, complete } = draft;
    const newest = { ...card, said: card.said.slice(0, RANKED), about: card.about.slice(0, RANKED) };
    return { indexed: indexCard(newest, draft, draft.terms), complete };
  });
  let isOpen = false;
  return async (entity, place, whole) => {
    // A background that just woke reads the files of nearly all cards while the database opens.
    if (!isOpen)
      openBundled()
        .readAhead(entity)
        .catch(() => {});
    const { store } = await openMemory();
    isOpen = true;
    // As it is read, not as it was heard of: pages may ask before another context's change is heard here.
    const found = await ready(`${(await store?.revision()) ?? 0} ${entity}`);
    return found ? found.complete(rankCard(found.indexed, place, whole ? undefined : FIRST_STATEMENTS)) : null;
  };
}
