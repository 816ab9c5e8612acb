import { browser } from 'wxt/browser';
import { askBackground, messages, type PageStatus, type Went } from './messages.ts';
import type { PopupState } from './popup/scene.ts';
import { changeSettings, getSettings, watchSettings } from './settings-store.ts';
import { matchPattern, siteChoice, siteOfAddress } from './sites.ts';
import type { Tab } from './tab.ts';

/** What the popup and the side panel ask of the tab they are about. */
export interface TabDeps {
  getState(): Promise<PopupState>;
  setEnabled(on: boolean): Promise<void>;
  setSite(on: boolean): Promise<void>;
  /** must be called straight from a click; false when the reader or the browser said no */
  requestAccess(): Promise<boolean>;
  /** null when the page has no mark of it any more */
  goTo(entity: string, direction?: 1 | -1): Promise<Went | null>;
  /** reads the page of a site that is not read otherwise, this once */
  readThisPage(): Promise<void>;
  /** reads a page that was not judged an article */
  readAnyway(): Promise<void>;
  reload(): Promise<void>;
  /** calls back whenever the page or the settings have changed */
  watch(onChange: () => void, signal: AbortSignal): void;
}

/** @param find gives the tab in question, which may become another one */
export function createTabDeps(find: () => Promise<Tab | undefined>): TabDeps & { tab(): Tab | undefined } {
  let tab: Tab | undefined;
  const id = () => tab?.id ?? browser.tabs.TAB_ID_NONE;
  const site = () => siteOfAddress(tab?.url);
  const origins = () => [site()].flatMap((host) => (host === null ? [] : matchPattern(host)));
  const ask = () => messages.sendMessage('getPageStatus', undefined, id()).catch((): PageStatus | null => null);

  return {
    tab: () => tab,
    async getState() {
      tab = await find().catch(() => undefined);
      const host = site();
      const place = `${id()} ${tab?.url?.replace(/#.*/, '') ?? ''}`;
      const [settings, page, granted, listed] = await Promise.all([
        getSettings(),
        host === null ? null : ask(),
        host !== null && browser.permissions.contains({ origins: origins() }),
        host !== null && askBackground('isListedSite', host).catch(() => false),
      ]);
      // Firefox lets readers take back even the sites of the manifest; Chromium does not count those as permissions.
      const access = granted || (listed && !import.meta.env.FIREFOX);
      const siteOn = (host !== null && siteChoice(settings, host)) ?? true;
      return { place, enabled: settings.enabled, host, siteOn, access, page };
    },
    setEnabled: (enabled) => changeSettings({ enabled }),
    async setSite(on) {
      const host = site();
      if (host !== null) await changeSettings(({ sites }) => ({ sites: { ...sites, [host]: on } }));
    },
    async requestAccess() {
      const host = site();
      // First of all, as browsers take a request for permission only straight from a click.
      const granted = await browser.permissions.request({ origins: origins() });
      if (granted && host !== null) await changeSettings(({ sites }) => ({ sites: { ...sites, [host]: true } }));
      return granted;
    },
    goTo: (entity, direction = 1) => messages.sendMessage('goToMark', { entity, direction }, id()).catch(() => null),
    readThisPage: () => askBackground('startInTab', id()),
    readAnyway: () => messages.sendMessage('readAnyway', undefined, id()),
    reload: () => browser.tabs.reload(id()),
    watch(onChange, signal) {
      watchSettings(onChange, signal);
      const heard = (_: unknown, sender: { tab?: { id?: number } }) => {
        if (sender.tab?.id === id()) onChange();
      };
      browser.runtime.onMessage.addListener(heard);
      signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(heard), { once: true });
    },
  };
}
