import { browser } from 'wxt/browser';
import { messages } from '../messages.ts';
import { changeSettings } from '../settings-store.ts';
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
    setEnabled: (enabled) => changeSettings({ enabled }),
    openOptions: () => browser.runtime.openOptionsPage(),
    openPanel: () => openPanel(active),
    async learnedBefore() {
      const { url } = await browser.tabs.get(tabId);
      return messages.sendMessage('learnedFrom', url ?? '');
    },
    async learn() {
      const outcome = await messages.sendMessage('learnFromTab', tabId);
      // Only documents may ask; where the browser says no, it may evict what was learned when the disk is full. Firefox asks the
      // reader, who may take their time.
      if (outcome.is === 'learned') void navigator.storage.persist().catch(() => false);
      return outcome;
    },
    forget: (article) => messages.sendMessage('forgetArticle', article),
  };
}
