import { withoutFragment } from '../article/page-address.ts';
import { placeInWorld } from '../page/world.ts';
import { watchReading } from './watch-reading.ts';

/** Where the one that runs in this page's isolated world is known. */
const place = placeInWorld<{ page: string; running: AbortController }>('reading');

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
  const page = withoutFragment(document.location.href);
  if (place.it?.page === page) return true;
  place.it?.running.abort();
  delete place.it;
  const running = new AbortController();
  const end = () => {
    running.abort();
    if (place.it?.running === running) delete place.it;
  };
  // The place within the page may be another by then.
  const onRead = () => {
    running.abort();
    deps.tellRead(document.location.href).catch(() => {});
  };
  if (!watchReading(document, { onRead, onLeft: end }, running.signal)) return false;
  place.it = { page, running };
  deps.watchWanted(() => void deps.isWanted().then((wanted) => wanted || end(), end), running.signal);
  return true;
}
