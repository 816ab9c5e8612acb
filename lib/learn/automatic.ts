import { browser } from 'wxt/browser';
import { withoutFragment } from '../article/page-address.ts';
import type { LearnOutcome } from '../exchange.ts';
import { isListed } from '../listed-sites.ts';
import { openMemory } from '../memory.ts';
import { getSettings } from '../settings-store.ts';
import { siteChoice, siteOfAddress } from '../sites.ts';
import { LEARNED } from '../store/index.ts';
import type { Tab } from '../tab.ts';
import { addressIn, articleId, learnFromTab } from './learn.ts';
import { isExcluded } from './rules.ts';
import { learnsByItself } from './settings.ts';
import { getByItself, getExcluded, wasForgotten } from './settings-store.ts';

const SCRIPT = '/watch-reading.js';

/** A tab, and whether its window is private. */
export type ReadTab = Tab & { incognito: boolean };

/** Tabs whose article is watched, and its page. What is lost when the background sleeps is brought again, and finds itself there. */
const watched = new Map<number, string>();

/** Whether the article of a tab may be learned from by itself, once it was read. Where not, its watching is over. */
export async function mayLearnByItself(tab: ReadTab): Promise<boolean> {
  const may = await isWanted(tab);
  if (!may && tab.id !== undefined) watched.delete(tab.id);
  return may;
}

async function isWanted({ url, incognito }: ReadTab): Promise<boolean> {
  const site = siteOfAddress(url);
  if (incognito || site === null) return false;
  const [choice, settings] = await Promise.all([getByItself(), getSettings()]);
  if (!learnsByItself(choice, site, isListed(site))) return false;
  return settings.enabled && siteChoice(settings, site) !== false && !isExcluded(site, await getExcluded());
}

/**
 * Has the reading of an article watched, by a script of its own, where the reader wants to have it learned from by itself; once for
 * each page that a tab shows.
 */
export async function watchReadingIn(tab: ReadTab): Promise<void> {
  const page = withoutFragment(tab.url ?? '');
  if (tab.id === undefined || watched.get(tab.id) === page) return;
  watched.delete(tab.id);
  if (!(await mayLearnByItself(tab))) return;
  const [frame] = await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [SCRIPT] });
  // A page that is no article yet may become one.
  if (frame?.result === true) watched.set(tab.id, page);
}

/** The tab shows something else, or is gone. */
export function dropWatched(tabId: number): void {
  watched.delete(tabId);
}

/**
 * Learns from an article that was read, unless that was learned or forgotten before.
 * @returns what was learned; null where nothing was
 */
export async function learnWhatWasRead(tab: ReadTab, address: string): Promise<LearnOutcome | null> {
  // The reader has gone on to something else meanwhile.
  if (tab.id === undefined || withoutFragment(tab.url ?? '') !== withoutFragment(address)) return null;
  if (!(await mayLearnByItself(tab))) return null;
  const id = articleId(await addressIn(tab.id));
  const { store } = await openMemory();
  if ((await store?.article(LEARNED, id)) || (await wasForgotten(id))) return null;
  return learnFromTab(tab.id, address);
}
