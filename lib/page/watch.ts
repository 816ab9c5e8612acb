import { SAFETY_ATTRIBUTES } from './safety.ts';

export interface Watch {
  /** Begins to watch a document or an open shadow root. */
  add(root: Document | ShadowRoot): void;
  /**
   * Runs a change of our own: what the page changed before is delivered first, and the records of ours are thrown away, so
   * whatever is delivered was done by the page.
   */
  silently<T>(change: () => T): T;
}

/** Delivers everything the page changes in what was added, in the microtask after, until the signal aborts. */
export function createWatch(deliver: (records: MutationRecord[]) => void, signal: AbortSignal): Watch {
  const observer = new MutationObserver(deliver);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    add(root) {
      if (signal.aborted) return;
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        characterDataOldValue: true,
        attributes: true,
        attributeFilter: SAFETY_ATTRIBUTES,
      });
    },
    silently(change) {
      const pending = observer.takeRecords();
      if (pending.length > 0) deliver(pending);
      try {
        return change();
      } finally {
        observer.takeRecords();
      }
    },
  };
}

/**
 * Calls back when the page goes to another address without loading anew; a change of the fragment alone does not count, nor
 * an address that is put in the place of the one before, as pages do that tell where the reader has scrolled to.
 */
export function watchNavigation(window: Window, moved: () => void, signal: AbortSignal): void {
  let path = pathOf(window.location);
  const look = (event?: Event | MutationRecord[]): void => {
    const now = pathOf(window.location);
    if (now === path) return;
    path = now;
    if ((event as { navigationType?: string } | undefined)?.navigationType !== 'replace') moved();
  };
  window.addEventListener('popstate', look, { signal });
  window.addEventListener('pageshow', look, { signal });
  const navigation = (window as Window & { navigation?: EventTarget }).navigation;
  if (navigation) navigation.addEventListener('currententrychange', look, { signal });
  else {
    // Without the Navigation API pushState is silent, but the page that calls it changes its title.
    const titles = new MutationObserver(look);
    titles.observe(window.document.head ?? window.document, { subtree: true, childList: true, characterData: true });
    signal.addEventListener('abort', () => titles.disconnect(), { once: true });
  }
}

function pathOf({ origin, pathname, search }: Location): string {
  return origin + pathname + search;
}
