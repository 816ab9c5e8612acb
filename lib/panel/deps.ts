import { browser } from 'wxt/browser';
import { createLookUpStore } from '../look-up-store.ts';
import { askBackground } from '../messages.ts';
import { getSettings } from '../settings-store.ts';
import { namedTab } from '../tab.ts';
import { createTabDeps } from '../tab-deps.ts';
import type { PanelDeps } from './view.tsx';

/** The panel's side of the browser: about the active tab of its window, whichever that is. */
export async function createPanelDeps(): Promise<PanelDeps> {
  const named = namedTab();
  const windowId = (await browser.windows?.getCurrent())?.id;
  const about = createTabDeps(async () => {
    if (named !== undefined) return browser.tabs.get(named);
    const [active] = await browser.tabs.query({ active: true, windowId });
    return active;
  });
  return {
    ...about,
    getCard: (entity, nearby, whole) => askBackground('getCard', { entity, paragraph: '', nearby, whole }),
    getOldAfter: async () => (await getSettings()).oldAfter,
    findEntity: (text) => askBackground('findEntity', text),
    countStatements: (entities) => askBackground('getStatementCounts', entities),
    openOptions: () => browser.runtime.openOptionsPage(),
    watchLookUps: (show, signal) => createLookUpStore().watch(windowId, show, signal),
    watch(onChange, signal) {
      about.watch(onChange, signal);
      const activated = () => onChange();
      const updated = (tabId: number, { status, url }: { status?: string; url?: string }) => {
        if (tabId === about.tab()?.id && (status || url)) onChange();
      };
      browser.tabs.onActivated.addListener(activated);
      browser.tabs.onUpdated.addListener(updated);
      const stop = () => {
        browser.tabs.onActivated.removeListener(activated);
        browser.tabs.onUpdated.removeListener(updated);
      };
      signal.addEventListener('abort', stop, { once: true });
    },
  };
}
