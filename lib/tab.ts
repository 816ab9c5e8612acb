import { browser as native } from '@wxt-dev/browser';
import { browser } from 'wxt/browser';

/** What is asked of a tab; in the rest browsers differ. */
export interface Tab {
  id?: number;
  url?: string;
  windowId?: number;
}

/** The tab a page of ours is about, where its address names one: the popup and the panel opened as pages. */
export function namedTab(): number | undefined {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(named) ? named : undefined;
}

/**
 * Opens the side panel of a tab's window. To be called straight from a reader's act, before anything is waited for, as browsers
 * allow it only then.
 */
export function openPanel(tab: Tab | undefined): Promise<void> {
  if (import.meta.env.FIREFOX) {
    // Firefox for Android has no sidebar.
    const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };
    return sidebarAction?.open() ?? Promise.resolve();
  }
  if (tab?.windowId === undefined) return Promise.resolve();
  return native.sidePanel.open({ windowId: tab.windowId });
}
