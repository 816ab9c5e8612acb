import { browser } from 'wxt/browser';
import { type ByItself, parseByItself, parseExcluded } from './settings.ts';

/** Kept apart from the other settings, which every page reads. */
const KEY = 'never-learned';

export async function getExcluded(): Promise<string[]> {
  return parseExcluded((await browser.storage.local.get(KEY))[KEY]);
}

export async function setExcluded(hosts: readonly string[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: parseExcluded(hosts) });
}

const BY_ITSELF = 'learn-by-itself';

export async function getByItself(): Promise<ByItself> {
  return parseByItself((await browser.storage.local.get(BY_ITSELF))[BY_ITSELF]);
}

/** Changes where articles are learned from by themselves; of changes made at the same time, one waits for another. */
export function changeByItself(change: (before: ByItself) => ByItself): Promise<void> {
  return navigator.locks.request(BY_ITSELF, async () => {
    const after = parseByItself(change(await getByItself()));
    await browser.storage.local.set({ [BY_ITSELF]: after });
    if (after.where === 'nowhere') await dropForgotten();
  });
}

/** Calls back with the choice after every change, until `signal` aborts. */
export function watchByItself(onChange: (choice: ByItself) => void, signal: AbortSignal): void {
  const heard: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area === 'local' && changes[BY_ITSELF]) onChange(parseByItself(changes[BY_ITSELF].newValue));
  };
  browser.storage.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard), { once: true });
}

const FORGOTTEN = 'forgotten-articles';
/** Of more, the first are learned again when they are read again. */
const MOST_FORGOTTEN = 5000;

/** Whether the reader had this article forgotten: then it is not learned again by itself. */
export async function wasForgotten(article: string): Promise<boolean> {
  return (await forgotten()).includes(article);
}

export function noteForgotten(article: string, isForgotten: boolean): Promise<void> {
  return navigator.locks.request(FORGOTTEN, async () => {
    const others = (await forgotten()).filter((one) => one !== article);
    const all = isForgotten ? [...others, article] : others;
    await browser.storage.local.set({ [FORGOTTEN]: all.slice(-MOST_FORGOTTEN) });
  });
}

/** Nothing is noted any more of what was forgotten: nothing is learned by itself, or all was forgotten. */
export function dropForgotten(): Promise<void> {
  return navigator.locks.request(FORGOTTEN, () => browser.storage.local.remove(FORGOTTEN));
}

async function forgotten(): Promise<string[]> {
  const stored = (await browser.storage.local.get(FORGOTTEN))[FORGOTTEN];
  return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
}
