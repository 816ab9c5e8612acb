import { placeInWorld } from '../page/world.ts';
import { getSettings, watchSettings } from '../settings-store.ts';
import { marksHere } from './handover.ts';
import { createMap } from './map.ts';

/** Where the one that runs in this page's isolated world is ended. */
const place = placeInWorld<AbortController>('map');

/**
 * Started by the background whenever a page tells of its marks and the reader wants the map; the one from before makes way.
 * It ends when the reader turns it off, and shows nothing where there are no marks.
 */
export async function startMap(document: Document): Promise<void> {
  place.it?.abort();
  const running = new AbortController();
  place.it = running;
  const { signal } = running;
  const { map } = await getSettings();
  if (!map || signal.aborted) return;
  createMap(document, marksHere, import.meta.env.WXT_CARD_SHADOW === 'open' ? 'open' : 'closed', signal);
  watchSettings((settings) => {
    if (!settings.map || !settings.enabled) running.abort();
  }, signal);
}
