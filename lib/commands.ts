import { browser } from 'wxt/browser';
import { messages } from './messages.ts';

/** What each command of the manifest does in the page of a tab. */
const ACTIONS: Record<string, (tabId: number) => Promise<unknown>> = {
  'next-mark': (tabId) => messages.sendMessage('goToMark', { direction: 1 }, tabId),
  'previous-mark': (tabId) => messages.sendMessage('goToMark', { direction: -1 }, tabId),
  'open-card': (tabId) => messages.sendMessage('openCard', undefined, tabId),
};

/** Carries out keyboard commands in the tab they were given in; where no page is read they do nothing. */
export function registerCommands(): void {
  // Firefox for Android has no keyboard commands.
  browser.commands?.onCommand.addListener(async (command) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await ACTIONS[command]?.(tab.id)?.catch(() => {});
  });
}
