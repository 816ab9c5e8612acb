import { browser } from 'wxt/browser';
import { toBase64 } from './base64.ts';
import { type OpenDataset, openDataset } from './dataset/open.ts';
import { rankCard } from './dataset/rank.ts';
import { GUARDS, parseMessage } from './guards.ts';
import { isListed } from './listed-sites.ts';
import { createLookUp } from './look-up.ts';
import { registerMenu } from './menu.ts';
import { messages, type PageStatus } from './messages.ts';
import { askTakenOver, bringCard, bringMap, startIn, startInOpenTabs, syncAddedSites } from './registration.ts';
import { keyOfName } from './settings.ts';
import { changeSettings, getSettings, watchSettings } from './settings-store.ts';
import { siteOfPattern } from './sites.ts';
import { showEverywhere, showInToolbar } from './toolbar.ts';

/** Reads one file of the bundled dataset. @throws when the extension's files are damaged */
async function readBundled(path: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(`/dataset/${path}` as '/'));
  if (!response.ok)
    throw new Error(`dataset/${path} could not be read (${response.status}); install the extension again`);
  return response.arrayBuffer();
}

/**
 * Registers the background's side of the protocol. Everything is registered at once, as the browser wakes the background for
 * any of it; the dataset is opened at its first use and kept while the background lives.
 */
export function registerHandlers(): void {
  const dataset = openDataset(readBundled);
  /** The index as it is sent; made once, as every page asks for the same. */
  let index: Promise<string> | undefined;

  messages.onMessage('getIndex', () => {
    index ??= dataset.index().then(toBase64);
    index.catch(() => {
      index = undefined;
    });
    return index;
  });
  const resolve = async (ordinals: number[]) => {
    const aliases = await dataset.aliases(ordinals);
    const candidates = Object.values(aliases).flatMap((alias) => alias.candidates.map(({ entity }) => entity));
    return { aliases, entities: await dataset.briefs([...new Set(candidates)]) };
  };
  messages.onMessage('resolveAliases', ({ data }) => resolve(parseMessage(GUARDS.resolveAliases, data)));
  messages.onMessage('getCard', async ({ data }) => {
    const { entity, ...place } = parseMessage(GUARDS.getCard, data);
    const card = await dataset.card(entity);
    return card && rankCard(card, place);
  });
  messages.onMessage('getDatasetFacts', () => dataset.facts());
  messages.onMessage('getNames', ({ data }) => dataset.names(parseMessage(GUARDS.getNames, data)));
  messages.onMessage('getStatementCounts', ({ data }) =>
    countStatements(dataset, parseMessage(GUARDS.getStatementCounts, data)),
  );
  const find = createLookUp({ index: dataset.index, resolve });
  messages.onMessage('findEntity', ({ data }) => find(parseMessage(GUARDS.findEntity, data)));
  messages.onMessage('mute', ({ data }) => mute(parseMessage(GUARDS.mute, data)));
  messages.onMessage('isListedSite', ({ data }) => isListed(parseMessage(GUARDS.isListedSite, data)));
  messages.onMessage('startInTab', ({ data }) => startIn(parseMessage(GUARDS.startInTab, data)));
  messages.onMessage('isTakenOver', ({ sender }) => askTakenOver(sender.tab?.id, sender.frameId));
  messages.onMessage('bringCard', ({ sender }) => bringCard(sender.tab?.id, sender.frameId));
  messages.onMessage('reportPage', async ({ data, sender }) => {
    if (sender.tab?.id === undefined) return;
    const status = parseMessage(GUARDS.reportPage, data);
    reported.set(sender.tab.id, status);
    await showInToolbar(sender.tab.id, status);
    if (sender.frameId === 0 && (await getSettings()).map) await bringMap(sender.tab.id);
  });
  /** What pages said of themselves last; forgotten when the background sleeps. */
  const reported = new Map<number, PageStatus>();
  browser.tabs.onRemoved.addListener((tabId) => reported.delete(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }) => status === 'loading' && reported.delete(tabId));
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

/** How many statements by and about each entity are known. */
async function countStatements(dataset: OpenDataset, ids: string[]): Promise<Record<string, number>> {
  const cards = await Promise.all(ids.map((id) => dataset.card(id)));
  const counted = cards.flatMap((card) => (card ? [[card.entity.id, card.said.length + card.about.length]] : []));
  return Object.fromEntries(counted);
}

function report(error: unknown): void {
  console.warn('[Backstory]', error);
}

/** Notes that an entity, or a name as this entity, is never to be marked, or is to be marked again. */
async function mute({ entity, name, muted }: { entity: string; name?: string; muted: boolean }): Promise<void> {
  const item = name === undefined ? entity : keyOfName(entity, name);
  const list = name === undefined ? 'muted' : 'notMeant';
  await changeSettings((before) => {
    const others = before[list].filter((one) => one !== item);
    return { [list]: muted ? [...others, item] : others };
  });
}

/** Access that the reader gave, in the popup or in the browser's own settings, is a wish to have the site read. */
async function addSites(origins: readonly string[]): Promise<void> {
  const sites = origins.map(siteOfPattern).filter((site) => site !== null && !isListed(site));
  await changeSettings(({ sites: before }) => ({
    sites: { ...Object.fromEntries(sites.map((site) => [site, true])), ...before },
  }));
}
