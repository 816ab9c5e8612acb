import { browser } from 'wxt/browser';
import { toBase64 } from './base64.ts';
import { openDataset } from './dataset/open.ts';
import { rankStatements } from './dataset/rank.ts';
import { GUARDS, parseMessage } from './guards.ts';
import { isListed } from './listed-sites.ts';
import { messages } from './messages.ts';
import { askTakenOver, bringCard, startIn, startInOpenTabs, syncAddedSites } from './registration.ts';
import { changeSettings, getSettings, watchSettings } from './settings-store.ts';
import { siteOfPattern } from './sites.ts';
import { showInToolbar } from './toolbar.ts';

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
  messages.onMessage('resolveAliases', async ({ data }) => {
    const aliases = await dataset.aliases(parseMessage(GUARDS.resolveAliases, data));
    const candidates = Object.values(aliases).flatMap((alias) => alias.candidates.map(({ entity }) => entity));
    return { aliases, entities: await dataset.briefs([...new Set(candidates)]) };
  });
  messages.onMessage('getCard', async ({ data }) => {
    const { entity, ...place } = parseMessage(GUARDS.getCard, data);
    const card = await dataset.card(entity);
    return card && { ...card, said: rankStatements(card.said, place), about: rankStatements(card.about, place) };
  });
  messages.onMessage('getDatasetFacts', () => dataset.facts());
  messages.onMessage('getNames', ({ data }) => dataset.names(parseMessage(GUARDS.getNames, data)));
  messages.onMessage('isListedSite', ({ data }) => isListed(parseMessage(GUARDS.isListedSite, data)));
  messages.onMessage('startInTab', ({ data }) => startIn(parseMessage(GUARDS.startInTab, data)));
  messages.onMessage('isTakenOver', ({ sender }) => askTakenOver(sender.tab?.id, sender.frameId));
  messages.onMessage('bringCard', ({ sender }) => bringCard(sender.tab?.id, sender.frameId));
  messages.onMessage('reportPage', async ({ data, sender }) => {
    if (sender.tab?.id !== undefined) await showInToolbar(sender.tab.id, parseMessage(GUARDS.reportPage, data));
  });

  const sync = async () => syncAddedSites(await getSettings()).catch(report);
  watchSettings((settings) => void syncAddedSites(settings).catch(report));
  browser.permissions.onAdded.addListener(({ origins = [] }) => void addSites(origins).then(sync, report));
  browser.permissions.onRemoved.addListener(() => void sync());
  browser.runtime.onInstalled.addListener(() => void sync().then(startInOpenTabs).catch(report));
  browser.runtime.onStartup.addListener(() => void sync());
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
