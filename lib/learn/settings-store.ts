import { browser } from 'wxt/browser';
import { parseExcluded } from './settings.ts';

/** Kept apart from the other settings, which every page reads. */
const KEY = 'never-learned';

export async function getExcluded(): Promise<string[]> {
  return parseExcluded((await browser.storage.local.get(KEY))[KEY]);
}

export async function setExcluded(hosts: readonly string[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: parseExcluded(hosts) });
}
