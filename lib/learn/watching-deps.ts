import { browser } from 'wxt/browser';
import { askBackground } from '../messages.ts';
import type { WatchingDeps } from './start-watching.ts';

/** The watching script's side of the browser. */
export const watchingDeps: WatchingDeps = {
  tellRead: (address) => askBackground('articleRead', address),
  isWanted: () => askBackground('mayLearnByItself'),
  watchWanted(onChange, signal) {
    browser.storage.onChanged.addListener(onChange);
    // Gone where the extension was updated under an open page.
    signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(onChange), { once: true });
  },
};
