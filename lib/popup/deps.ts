import { browser } from 'wxt/browser';
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
  };
}
