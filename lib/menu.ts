import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { namedIn } from './look-up.ts';
import { createLookUpStore } from './look-up-store.ts';
import { messages, type PageStatus } from './messages.ts';
import { openPanel, type Tab } from './tab.ts';

const ID = 'look-up';
/** Longer selections are no names. */
const NAME_AT_MOST = 200;

export type FindEntity = (text: string) => Promise<{ entity: string; name: string } | null>;

/**
 * "Backstory of …" on selected text. On a page where it is marked its card opens; anywhere else the side panel shows it, or
 * says that it is not known.
 * @param statusOf what the page of a tab said of itself last; undefined when that is forgotten
 */
export function registerMenu(find: FindEntity, statusOf: (tabId: number) => PageStatus | undefined): void {
  const asked = createLookUpStore();
  browser.runtime.onInstalled.addListener(() => {
    // Firefox for Android has no context menu.
    browser.contextMenus?.create({ id: ID, title: i18n.t('menuLookUp'), contexts: ['selection'] }, () => {
      // Read, so that a menu that is there already is no unheard error.
      void browser.runtime.lastError;
    });
  });
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    const text = selectionText?.trim().slice(0, NAME_AT_MOST) ?? '';
    if (menuItemId !== ID || tab?.id === undefined || text === '') return;
    const marked = namedIn(text, statusOf(tab.id));
    if (!marked) return void lookUpInPanel(text, tab).catch(report);
    messages.sendMessage('openCard', { entity: marked }, tab.id).catch(report);
  });

  async function lookUpInPanel(text: string, tab: Tab): Promise<void> {
    const opening = openPanel(tab);
    await asked.ask({ text, found: await find(text), windowId: tab.windowId });
    await opening;
  }
}

function report(error: unknown): void {
  console.warn('[Backstory]', error);
}
