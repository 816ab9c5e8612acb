import { browser } from 'wxt/browser';
import { learnAndAnswer } from './learn/answer.ts';
import { isListed } from './listed-sites.ts';
import { messages } from './messages.ts';
import { startIn } from './registration.ts';
import { changeSettings, getSettings } from './settings-store.ts';
import { matchPattern, siteChoice, siteOfAddress } from './sites.ts';
import { openPanel, type Tab } from './tab.ts';

/** What each command of the manifest does in a tab. */
const ACTIONS: Record<string, (tab: Tab) => Promise<unknown> | undefined> = {
  'next-mark': ({ id }) => messages.sendMessage('goToMark', { direction: 1 }, id),
  'previous-mark': ({ id }) => messages.sendMessage('goToMark', { direction: -1 }, id),
  'open-card': ({ id }) => messages.sendMessage('openCard', undefined, id),
  learn: ({ id }) => learnAndAnswer(id!),
  'open-panel': openPanel,
  'toggle-here': toggleHere,
};

/** Carries out keyboard commands in the tab they were given in; where no page is read, those of marks do nothing. */
export function registerCommands(): void {
  // Firefox for Android has no keyboard commands.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) ACTIONS[command]?.(tab)?.catch(() => {});
  });
}

/** Turns a site off where its page is read, else on; a site that we have no access to has this one page read. */
async function toggleHere(tab: Tab): Promise<void> {
  const site = siteOfAddress(tab.url);
  if (site === null) return;
  const settings = await getSettings();
  const allowed = isListed(site) || (await browser.permissions.contains({ origins: [matchPattern(site)] }));
  const page = await messages.sendMessage('getPageStatus', undefined, tab.id).catch(() => null);
  const isOn = settings.enabled && (siteChoice(settings, site) ?? (isListed(site) || page !== null));
  if (!isOn && !allowed && page === null) return startIn(tab.id);
  await changeSettings(({ sites }) => ({ enabled: true, sites: { ...sites, [site]: !isOn } }));
}
