import { browser } from '@wxt-dev/browser';
import { parseSettings, type Settings } from './settings.ts';

/**
 * The settings in `storage.local`, as one value. This is part of what enters every page, so it uses the browser's own interface
 * and leaves the 10 kB of webextension-polyfill to the background and our pages; `parseSettings` takes care of damage and of what earlier versions stored.
 */
const KEY = 'settings';

export async function getSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/**
 * Changes some settings. Of changes that are made at the same time, in whatever of the extension's own contexts (background,
 * popup, options, panel), one waits for another, so that none is lost. Pages are not among those: their lock would be that of
 * the page's site, so they ask the background.
 */
export function changeSettings(change: Partial<Settings> | ((before: Settings) => Partial<Settings>)): Promise<void> {
  return navigator.locks.request(KEY, async () => {
    const before = await getSettings();
    const after = { ...before, ...(typeof change === 'function' ? change(before) : change) };
    await browser.storage.local.set({ [KEY]: parseSettings(after) });
  });
}

/** Calls back with the settings after every change, made in any context, until `signal` aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal?: AbortSignal): void {
  const heard: (changes: Record<string, { newValue?: unknown }>, area: string) => void = (changes, area) => {
    if (area === 'local' && changes[KEY]) onChange(parseSettings(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(heard);
  // Gone where the extension was updated under an open page.
  signal?.addEventListener('abort', () => browser.storage?.onChanged.removeListener(heard), { once: true });
}
