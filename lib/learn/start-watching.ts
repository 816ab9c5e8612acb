import { messages } from '../messages.ts';
import { watchReading } from './watch-reading.ts';

/** Where the one that runs in this page's isolated world is known. */
const PLACE = Symbol.for('backstory.reading');

interface World {
  [PLACE]?: { address: string; running: AbortController };
}

/** Started by the background whenever a page that is to be learned from tells of itself; one that watches this article already stays. */
export function startWatching(document: Document): void {
  const world = globalThis as World;
  const address = document.location.href;
  if (world[PLACE]?.address === address) return;
  world[PLACE]?.running.abort();
  const running = new AbortController();
  world[PLACE] = { address, running };
  const tell = () => {
    if (document.location.href === address) void messages.sendMessage('articleRead', address).catch(() => {});
  };
  watchReading(document, tell, running.signal);
}
