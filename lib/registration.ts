import { browser } from 'wxt/browser';
import { isListed, LISTED_PATTERNS } from './listed-sites.ts';
import { isTakenOver } from './page/taken-over.ts';
import type { Settings } from './settings.ts';
import { EVERY_SITE, matchPattern } from './sites.ts';

/** The content script of the sites that the reader added; the listed ones stand in the manifest. */
const ID = 'added-sites';
const JS = '/content-scripts/page.js';
const CSS = '/content-scripts/page.css';
const BROUGHT = { card: '/card.js', settle: '/settle.js' } as const;
const MAP = '/map.js';

/** Patterns of the sites that the reader added and that the browser lets us read. */
async function addedPatterns(settings: Settings): Promise<string[]> {
  const added = Object.entries(settings.sites)
    .filter(([site, on]) => on && (site === EVERY_SITE || !isListed(site)))
    .map(([site]) => matchPattern(site));
  const allowed = await Promise.all(added.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  return added.filter((_, index) => allowed[index]);
}

let last: Promise<void> = Promise.resolve();

/**
 * Makes the registered content script agree with the settings, and starts it in the open tabs that it newly covers, so that
 * an added site works without reloading. Calls are done one after another.
 */
export function syncAddedSites(settings: Settings): Promise<void> {
  last = last.catch(() => {}).then(() => sync(settings));
  return last;
}

async function sync(settings: Settings): Promise<void> {
  const matches = await addedPatterns(settings);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered && sameList(registered.matches ?? [], matches)) return;
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const excludeMatches = matches.includes(matchPattern(EVERY_SITE)) ? [...LISTED_PATTERNS] : [];
  const script = { id: ID, js: [JS], css: [CSS], matches, excludeMatches };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else
    await browser.scripting.registerContentScripts([
      { ...script, runAt: 'document_idle', persistAcrossSessions: true },
    ]);
  const before = new Set(registered?.matches ?? []);
  const tabs = await browser.tabs.query({ url: matches.filter((pattern) => !before.has(pattern)) });
  await Promise.allSettled(tabs.map((tab) => startIn(tab.id)));
}

/** Starts the content script in the open pages of the listed sites: they were there before it was installed or updated. */
export async function startInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...LISTED_PATTERNS] });
  await Promise.allSettled(tabs.map((tab) => startIn(tab.id)));
}

/** Starts the content script in one tab; where it runs already, the new one takes over. */
export async function startIn(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  const target = { tabId };
  await browser.scripting.insertCSS({ target, files: [CSS] });
  await browser.scripting.executeScript({ target, files: [JS] });
}

/** Brings a script that pages are spared until they need it into one frame of a tab. */
export async function bringScript(name: keyof typeof BROUGHT, tabId: number | undefined, frameId = 0): Promise<void> {
  if (tabId === undefined) return;
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [BROUGHT[name]] });
}

/** Asks in one frame's own world, which the content script cannot see. @throws when the frame is gone or closed to us */
export async function askTakenOver(tabId: number | undefined, frameId = 0): Promise<boolean> {
  if (tabId === undefined) return true;
  const target = { tabId, frameIds: [frameId] };
  const [answer] = await browser.scripting.executeScript({ target, world: 'MAIN', func: isTakenOver });
  return answer?.result !== false;
}

/** Brings the map of marks into the page of a tab, or has the one that is there draw anew. */
export async function bringMap(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [MAP] });
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().join('\n') === [...b].sort().join('\n');
}
