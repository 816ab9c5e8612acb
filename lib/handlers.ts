import { browser } from 'wxt/browser';
import { toBase64 } from './base64.ts';
import { createCards } from './cards.ts';
import { createCache } from './dataset/lru.ts';
import { GUARDS, parseMessage } from './guards.ts';
import { showWhatWasLearned } from './learn/answer.ts';
import { dropWatched, learnWhatWasRead, mayLearnByItself, type ReadTab, watchReadingIn } from './learn/automatic.ts';
import { forgetArticle, learnedFrom, learnFromTab, resumeLearning } from './learn/learn.ts';
import { isListed } from './listed-sites.ts';
import { createLookUp } from './look-up.ts';
import { openMemory } from './memory.ts';
import { registerMenu } from './menu.ts';
import { type IndexPart, messages, type PageStatus } from './messages.ts';
import { withMute } from './mute.ts';
import { askTakenOver, bringMap, bringScript, startIn, startInOpenTabs, syncAddedSites } from './registration.ts';
import { changeSettings, getSettings, watchSettings } from './settings-store.ts';
import { siteOfPattern } from './sites.ts';
import type { View } from './store/index.ts';
import { dropToolbar, showEverywhere, showInToolbar } from './toolbar.ts';

/**
 * Registers the background's side of the protocol. Everything is registered at once, as the browser wakes the background for
 * any of it, nearly always to read the memory, which is opened meanwhile and kept while the background lives.
 */
export function registerHandlers(): void {
  void openMemory();
  /** The index as it is sent; made once for each state of the memory, as every page asks for the same. */
  const index = createCache({ budget: 1 }, async () => readIndex((await openMemory()).view));
  const view = async () => (await openMemory()).view;
  messages.onMessage('getIndex', async () => {
    const { store } = await openMemory();
    // As it is read, not as it was heard of: pages may ask before another context's change is heard here.
    return index(String((await store?.revision()) ?? 0));
  });
  const resolve = async (ordinals: number[]) => {
    const dataset = await view();
    const aliases = await dataset.aliases(ordinals);
    const candidates = Object.values(aliases).flatMap((alias) => alias.candidates.map(({ entity }) => entity));
    return { aliases, entities: await dataset.briefs([...new Set(candidates)]) };
  };
  messages.onMessage('resolveAliases', ({ data }) => resolve(parseMessage(GUARDS.resolveAliases, data)));
  const getCard = createCards();
  messages.onMessage('getCard', ({ data }) => {
    const { entity, whole, ...place } = parseMessage(GUARDS.getCard, data);
    return getCard(entity, place, whole);
  });
  messages.onMessage('getDatasetFacts', async () => (await view()).facts());
  messages.onMessage('getNames', async ({ data }) => (await view()).names(parseMessage(GUARDS.getNames, data)));
  messages.onMessage('getStatementCounts', async ({ data }) =>
    (await view()).statementCounts(parseMessage(GUARDS.getStatementCounts, data)),
  );
  const find = createLookUp({ index: async () => (await view()).index(), resolve });
  messages.onMessage('findEntity', ({ data }) => find(parseMessage(GUARDS.findEntity, data)));
  messages.onMessage('mute', ({ data }) => {
    const request = parseMessage(GUARDS.mute, data);
    return changeSettings((before) => withMute(before, request));
  });
  messages.onMessage('learnFromTab', ({ data }) => learnFromTab(parseMessage(GUARDS.learnFromTab, data)));
  messages.onMessage('learnedFrom', ({ data }) => learnedFrom(parseMessage(GUARDS.learnedFrom, data)));
  messages.onMessage('articleRead', async ({ data, sender: { tab, frameId } }) => {
    if (tab?.id === undefined || frameId !== 0) return;
    const outcome = await learnWhatWasRead(tab, parseMessage(GUARDS.articleRead, data));
    if (outcome) await showWhatWasLearned(tab.id, outcome);
  });
  messages.onMessage('mayLearnByItself', ({ sender: { tab } }) => tab !== undefined && mayLearnByItself(tab));
  messages.onMessage('forgetArticle', ({ data }) => forgetArticle(parseMessage(GUARDS.forgetArticle, data)));
  void resumeLearning().catch(report);
  messages.onMessage('isListedSite', ({ data }) => isListed(parseMessage(GUARDS.isListedSite, data)));
  messages.onMessage('startInTab', ({ data }) => startIn(parseMessage(GUARDS.startInTab, data)));
  messages.onMessage('isTakenOver', ({ sender }) => askTakenOver(sender.tab?.id, sender.frameId));
  messages.onMessage('bringScript', ({ data, sender }) =>
    bringScript(parseMessage(GUARDS.bringScript, data), sender.tab?.id, sender.frameId),
  );
  messages.onMessage('reportPage', async ({ data, sender }) => {
    if (sender.tab?.id === undefined) return;
    const status = parseMessage(GUARDS.reportPage, data);
    reported.set(sender.tab.id, status);
    await showInToolbar(sender.tab.id, status);
    if (sender.frameId !== 0) return;
    await Promise.allSettled([watchOrDrop(sender.tab, status), bringMapIfWanted(sender.tab.id)]);
  });
  /** What pages said of themselves last; forgotten when the background sleeps. */
  const reported = new Map<number, PageStatus>();
  const leave = (tabId: number) => {
    reported.delete(tabId);
    dropToolbar(tabId);
    dropWatched(tabId);
  };
  browser.tabs.onRemoved.addListener(leave);
  browser.tabs.onUpdated.addListener((tabId, { status }) => status === 'loading' && leave(tabId));
  registerMenu(find, (tabId) => reported.get(tabId));

  const sync = async () => syncAddedSites(await getSettings()).catch(report);
  watchSettings((settings) => {
    void syncAddedSites(settings).catch(report);
    void showEverywhere(settings.enabled);
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => void addSites(origins).then(sync, report));
  browser.permissions.onRemoved.addListener(() => void sync());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void sync().then(startInOpenTabs).catch(report);
    if (reason === 'install' && import.meta.env.WXT_FIRST_PAGE === 'opens')
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => void sync());
  void getSettings().then(({ enabled }) => showEverywhere(enabled));
}

/** Has a page's reading watched where it is read at all. */
async function watchOrDrop(tab: ReadTab, { state }: PageStatus): Promise<void> {
  if (state === 'reading') await watchReadingIn(tab);
  else if (tab.id !== undefined) dropWatched(tab.id);
}

async function bringMapIfWanted(tabId: number): Promise<void> {
  if ((await getSettings()).map) await bringMap(tabId);
}

async function readIndex(view: View): Promise<IndexPart[]> {
  return (await view.index()).map(({ from, bytes }) => ({ from, bytes: toBase64(bytes) }));
}

function report(error: unknown): void {
  console.warn('[Backstory]', error);
}

/** Access that the reader gave, in the popup or in the browser's own settings, is a wish to have the site read. */
async function addSites(origins: readonly string[]): Promise<void> {
  const sites = origins.map(siteOfPattern).filter((site) => site !== null && !isListed(site));
  await changeSettings(({ sites: before }) => ({
    sites: { ...Object.fromEntries(sites.map((site) => [site, true])), ...before },
  }));
}
