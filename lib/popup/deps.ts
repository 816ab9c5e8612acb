import { browser } from 'wxt/browser';
import { isExcluded } from '../learn/rules.ts';
import { learnsByItself, withSite } from '../learn/settings.ts';
import { changeByItself, getByItself, getExcluded } from '../learn/settings-store.ts';
import { askBackground } from '../messages.ts';
import { siteOfAddress } from '../sites.ts';
import { namedTab, openPanel } from '../tab.ts';
import { createTabDeps } from '../tab-deps.ts';
import type { PopupDeps } from './view.tsx';

/** The popup's side of the browser: about the tab that was active when it opened. */
export async function createPopupDeps(): Promise<PopupDeps> {
  const named = namedTab();
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = named ?? active?.id ?? browser.tabs.TAB_ID_NONE;
  return {
    ...createTabDeps(() => browser.tabs.get(tabId)),
    openOptions: () => browser.runtime.openOptionsPage(),
    openPanel: () => openPanel(active),
    learnedBefore: () => askBackground('learnedFrom', tabId),
    learn: () => askBackground('learnFromTab', tabId),
    async getByItself() {
      const { url, incognito } = await browser.tabs.get(tabId);
      const site = siteOfAddress(url);
      if (incognito || site === null || isExcluded(site, await getExcluded())) return null;
      const listed = await askBackground('isListedSite', site);
      return { site, on: learnsByItself(await getByItself(), site, listed) };
    },
    setByItself: (site, on) => changeByItself((before) => withSite(before, site, on)),
    forget: (article) => askBackground('forgetArticle', article),
  };
}
