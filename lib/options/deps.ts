import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { changeByItself, getByItself, getExcluded, setExcluded, watchByItself } from '../learn/settings-store.ts';
import { LISTED_SITES } from '../listed-sites.ts';
import { askBackground } from '../messages.ts';
import { changeSettings, getSettings, watchSettings } from '../settings-store.ts';
import { matchPattern } from '../sites.ts';
import type { OptionsDeps } from './view.tsx';

/** Firefox's own, from version 137 on. */
interface ShortcutSettings {
  openShortcutSettings(): Promise<void>;
}

/** The options' side of the browser. */
export function createOptionsDeps(document: Document): OptionsDeps {
  const pattern = (site: string) => ({ origins: [matchPattern(site)] });
  return {
    listedSites: LISTED_SITES,
    getSettings,
    changeSettings,
    watchSettings,
    getExcluded,
    setExcluded,
    getByItself,
    changeByItself,
    watchByItself,
    getFacts: () => askBackground('getDatasetFacts'),
    async getCommands() {
      const commands = await browser.commands.getAll();
      // The command that opens the popup is the browser's own, and has no description of ours.
      return commands.map(({ description, shortcut }) => ({
        what: description || i18n.t('options.keys.action'),
        keys: shortcut ?? '',
      }));
    },
    async changeKeys() {
      // Chromium has no call for it, but lets extensions open its page.
      if (import.meta.env.FIREFOX) await (browser.commands as unknown as ShortcutSettings).openShortcutSettings();
      else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    },
    openWelcome: async () => void (await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })),
    getNames: (entities) => askBackground('getNames', entities),
    // Called first of all in a click's handler: browsers take a request for permission only straight from one.
    requestSite: (site) => browser.permissions.request(pattern(site)),
    releaseSite: async (site) => {
      // Firefox and Chromium refuse to take back what the manifest requires; then there is nothing to give back.
      await browser.permissions.remove(pattern(site)).catch(() => false);
    },
    async allowedSites(sites) {
      const allowed = await Promise.all(sites.map((site) => browser.permissions.contains(pattern(site))));
      return sites.filter((_, index) => allowed[index]);
    },
    watchAccess(onChange, signal) {
      for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
        event.addListener(onChange);
        signal.addEventListener('abort', () => event.removeListener(onChange), { once: true });
      }
    },
    save(name, text) {
      const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 10_000);
    },
  };
}
