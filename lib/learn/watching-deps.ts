import { browser } from 'wxt/browser';
import { messages } from '../messages.ts';
import type { WatchingDeps } from './start-watching.ts';

/** The watching script's side of the browser. */
export const watchingDeps: WatchingDeps = {
  tellRead: (address) => messages.sendMessage('articleRead', address),
  isWanted: () => messages.sendMessage('mayLearnByItself', undefined),
  watchWanted(onChange, signal) {
    browser.storage.onChanged.addListener(onChange);
    // Gone where the extension was updated under an open page.
    signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(onChange), { once: true });
  },
};
