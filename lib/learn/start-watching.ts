import { withoutFragment } from '../article/page-address.ts';
import { watchReading } from './watch-reading.ts';

/** Where the one that runs in this page's isolated world is known. */
const PLACE = Symbol.for('backstory.reading');

interface World {
  [PLACE]?: { page: string; running: AbortController };
}

/** What is asked of the background. */
export interface WatchingDeps {
  /** the article at this address was really read */
  tellRead(address: string): Promise<void>;
  /** whether the article of this page may still be learned from by itself */
  isWanted(): Promise<boolean>;
  /** calls back when that may have changed, until `signal` aborts */
  watchWanted(onChange: () => void, signal: AbortSignal): void;
}

/**
 * Started by the background whenever a page that is to be learned from tells of itself; one that watches this article already stays.
 * It ends where the page goes on to another address, and where the reader no longer wants it.
 * @returns whether the article of this page is watched now, or was read; false where it shows none (yet)
 */
export function startWatching(document: Document, deps: WatchingDeps): boolean {
  const world = globalThis as World;
  const page = withoutFragment(document.location.href);
  if (world[PLACE]?.page === page) return true;
  world[PLACE]?.running.abort();
  delete world[PLACE];
  const running = new AbortController();
  const end = () => {
    running.abort();
    if (world[PLACE]?.running === running) delete world[PLACE];
  };
  // The place within the page may be another by then.
  const onRead = () => {
    running.abort();
    deps.tellRead(document.location.href).catch(() => {});
  };
  if (!watchReading(document, { onRead, onLeft: end }, running.signal)) return false;
  world[PLACE] = { page, running };
  deps.watchWanted(() => void deps.isWanted().then((wanted) => wanted || end(), end), running.signal);
  return true;
}
