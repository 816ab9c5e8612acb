import { browser } from 'wxt/browser';
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

/** Whether the article of a tab may be learned from by itself, once it was read. */
async function mayLearn({ url, incognito }: ReadTab): Promise<boolean> {
  const site = siteOfAddress(url);
  if (incognito || site === null) return false;
  const [choice, settings] = await Promise.all([getByItself(), getSettings()]);
  if (!learnsByItself(choice, site, isListed(site))) return false;
  return settings.enabled && siteChoice(settings, site) !== false && !isExcluded(site, await getExcluded());
}

/** Has the reading of an article watched, by a script of its own, where the reader wants to have it learned from by itself. */
export async function watchReadingIn(tab: ReadTab): Promise<void> {
  if (tab.id === undefined || !(await mayLearn(tab))) return;
  await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [SCRIPT] });
}

/**
 * Learns from an article that was read, unless that was learned or forgotten before.
 * @returns what was learned; null where nothing was
 */
export async function learnWhatWasRead(tab: ReadTab, address: string): Promise<LearnOutcome | null> {
  // The reader has gone on to something else meanwhile.
  if (tab.id === undefined || tab.url !== address || !(await mayLearn(tab))) return null;
  const id = articleId(await addressIn(tab.id));
  const { store } = await openMemory();
  if ((await store?.article(LEARNED, id)) || (await wasForgotten(id))) return null;
  return learnFromTab(tab.id);
}
