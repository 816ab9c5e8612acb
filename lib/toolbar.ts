import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { createBadges } from './answer-badge.ts';
import type { PageStatus } from './messages.ts';
import { getSettings } from './settings-store.ts';
import { lookOf, type ToolbarLook } from './toolbar-look.ts';

const SIZES = [16, 32, 48];
const iconOf = (name: ToolbarLook['icon']) =>
  Object.fromEntries(SIZES.map((size) => [size, `/icon/${name}-${size}.png`]));

async function show(look: ToolbarLook, tabId?: number): Promise<void> {
  if (tabId !== undefined) badges.note(tabId, look.badge);
  await Promise.allSettled([
    browser.action.setIcon({ tabId, path: iconOf(look.icon) }),
    browser.action.setTitle({ tabId, title: titleOf([look.title, tabId === undefined ? '' : learned.get(tabId)]) }),
    browser.action.setBadgeText({ tabId, text: look.badge }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#1d3a5f' }),
  ]);
}

/** Asked of the browser only when it is used: the build runs this module too. */
const badges = createBadges({
  getBadgeText: (about) => browser.action.getBadgeText(about),
  setBadgeText: (about) => browser.action.setBadgeText(about),
});
/** What was learned from the articles that tabs show, in words. */
const learned = new Map<number, string>();

/** Says in one tab's toolbar button what was learned from its article. */
export async function showLearned(tabId: number, words: string): Promise<void> {
  learned.set(tabId, words);
  await browser.action.setTitle({ tabId, title: titleOf([words]) });
}

/** The tab shows something else, or is gone. */
export function dropToolbar(tabId: number): void {
  learned.delete(tabId);
  badges.drop(tabId);
}

/** Marks one tab's button for a moment, for a reader who asked by key: done, or not. */
export async function flashAnswer(tabId: number, isDone: boolean): Promise<void> {
  await badges.flash(tabId, isDone ? '✓' : '!');
}

const titleOf = (parts: (string | undefined)[]) => [i18n.t('extensionName'), ...parts].filter(Boolean).join(' – ');

/** Shows in one tab's toolbar button how many names are marked there, or why none are. */
export async function showInToolbar(tabId: number, status: PageStatus): Promise<void> {
  await show(lookOf(status, (await getSettings()).badge), tabId);
}

/** Shows in the button of all tabs that say nothing of themselves whether Backstory is on at all. */
export function showEverywhere(enabled: boolean): Promise<void> {
  return show(lookOf({ state: enabled ? 'waiting' : 'off', host: '', found: [] }, false));
}
