import { browser } from 'wxt/browser';
import { messages, type PageStatus } from '../messages.ts';
import { changeSettings, getSettings, watchSettings } from '../settings-store.ts';
import { matchPattern, siteChoice, siteOf } from '../sites.ts';
import type { PopupState } from './scene.ts';
import type { PopupDeps } from './view.tsx';

/** Where browsers keep extensions out, though the address looks like any other. */
const STORES = new Set(['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']);

function hostOf(url: string | undefined): string | null {
  const { protocol, hostname } = new URL(url || 'about:blank');
  return /^https?:$/.test(protocol) && !STORES.has(hostname) ? siteOf(hostname) : null;
}

/** The tab that the popup is about: the active one, or, where the popup is opened as a page, the one its address names. */
async function tabInQuestion() {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return browser.tabs.get(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}

/** The popup's side of the browser. */
export async function createPopupDeps(): Promise<PopupDeps> {
  const tab = await tabInQuestion();
  const tabId = tab?.id ?? browser.tabs.TAB_ID_NONE;
  const host = hostOf(tab?.url);
  const origins = host === null ? [] : [matchPattern(host)];
  const listed = host !== null && (await messages.sendMessage('isListedSite', host).catch(() => false));

  const pageStatus = () =>
    host === null
      ? Promise.resolve(null)
      : messages.sendMessage('getPageStatus', undefined, tabId).catch((): PageStatus | null => null);

  return {
    async getState(): Promise<PopupState> {
      const [settings, page, granted] = await Promise.all([
        getSettings(),
        pageStatus(),
        host !== null && browser.permissions.contains({ origins }),
      ]);
      // Firefox lets readers take back even the sites of the manifest; Chromium does not count those as permissions.
      const access = granted || (listed && !import.meta.env.FIREFOX);
      return {
        enabled: settings.enabled,
        host,
        siteOn: (host !== null && siteChoice(settings, host)) ?? true,
        access,
        page,
      };
    },
    setEnabled: (enabled) => changeSettings({ enabled }),
    async setSite(on) {
      if (host !== null) await changeSettings(({ sites }) => ({ sites: { ...sites, [host]: on } }));
    },
    async requestAccess() {
      // First of all, as browsers take a request for permission only straight from a click.
      const granted = await browser.permissions.request({ origins });
      if (granted && host !== null) await changeSettings(({ sites }) => ({ sites: { ...sites, [host]: true } }));
      return granted;
    },
    goTo: (entity) => messages.sendMessage('goToMark', { entity, direction: 1 }, tabId).catch(() => false),
    openOptions: () => browser.runtime.openOptionsPage(),
    readThisPage: () => messages.sendMessage('startInTab', tabId),
    readAnyway: () => messages.sendMessage('readAnyway', undefined, tabId),
    reload: () => browser.tabs.reload(tabId),
    watch(onChange, signal) {
      watchSettings(onChange, signal);
      const heard = (_: unknown, sender: { tab?: { id?: number } }) => {
        if (sender.tab?.id === tabId) onChange();
      };
      browser.runtime.onMessage.addListener(heard);
      signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(heard), { once: true });
    },
  };
}
