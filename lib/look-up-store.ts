import { browser } from 'wxt/browser';

/** What a reader asked for from the context menu, for the panel, which may not be there yet. */
export interface LookUp {
  text: string;
  /** null when the dataset knows nobody of that name */
  found: { entity: string; name: string } | null;
  /** the window it was asked in */
  windowId?: number;
}

const KEY = 'look-up';
/** A panel that opens so many ms later, slowly or by the reader's hand, still shows it; after that it has been forgotten. */
const FRESH = 60_000;

/** Hands what was looked up from the background to the panel, through the browser's memory; gone when the browser closes. */
export function createLookUpStore() {
  const { session } = browser.storage;
  return {
    ask: (lookUp: LookUp) => session.set({ [KEY]: { ...lookUp, at: Date.now() } }),
    /** Gives what was asked for in a window and not shown yet, now and later, once each. */
    watch(windowId: number | undefined, show: (lookUp: LookUp) => void, signal: AbortSignal): void {
      const take = (value: unknown) => {
        const lookUp = value as (LookUp & { at: number }) | undefined;
        if (!lookUp || (windowId !== undefined && lookUp.windowId !== windowId)) return;
        void session.remove(KEY);
        if (Date.now() - lookUp.at < FRESH) show(lookUp);
      };
      const heard = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        if (area === 'session' && changes[KEY]) take(changes[KEY].newValue);
      };
      void session.get(KEY).then((stored) => take(stored[KEY]));
      browser.storage.onChanged.addListener(heard);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard), { once: true });
    },
  };
}
