import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { PageStatus } from './messages.ts';
import { getSettings } from './settings-store.ts';
import { countWords } from './ui/counts.ts';

const SIZES = [16, 32, 48];
const iconOf = (name: ToolbarLook['icon']) =>
  Object.fromEntries(SIZES.map((size) => [size, `/icon/${name}-${size}.png`]));

/** How the toolbar button looks: marking, at rest where nothing is read, off, or in trouble. */
export interface ToolbarLook {
  icon: 'icon' | 'icon-rest' | 'icon-off' | 'icon-trouble';
  badge: string;
  title: string;
}

/** The look for what a page says of itself; `badge` is the reader's wish to see the count. Pure. */
export function lookOf({ state, found }: PageStatus, badge: boolean): ToolbarLook {
  const count = found.length;
  switch (state) {
    case 'reading': {
      const title = count > 0 ? countWords('popup.found', count) : i18n.t('popup.nothing');
      return { icon: 'icon', badge: badge && count > 0 ? String(count) : '', title };
    }
    case 'off':
      return { icon: 'icon-off', badge: '', title: i18n.t('popup.off') };
    case 'site-off':
      return { icon: 'icon-off', badge: '', title: i18n.t('popup.siteOff') };
    case 'dataset-failed':
    case 'dataset-empty':
      return { icon: 'icon-trouble', badge: '', title: i18n.t('popup.failed') };
    default:
      return { icon: 'icon-rest', badge: '', title: '' };
  }
}

async function show(look: ToolbarLook, tabId?: number): Promise<void> {
  await Promise.allSettled([
    browser.action.setIcon({ tabId, path: iconOf(look.icon) }),
    browser.action.setTitle({ tabId, title: [i18n.t('extensionName'), look.title].filter(Boolean).join(' – ') }),
    browser.action.setBadgeText({ tabId, text: look.badge }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#1d3a5f' }),
  ]);
}

/** Shows in one tab's toolbar button how many names are marked there, or why none are. */
export async function showInToolbar(tabId: number, status: PageStatus): Promise<void> {
  await show(lookOf(status, (await getSettings()).badge), tabId);
}

/** Shows in the button of all tabs that say nothing of themselves whether Backstory is on at all. */
export function showEverywhere(enabled: boolean): Promise<void> {
  return show(lookOf({ state: enabled ? 'waiting' : 'off', host: '', found: [] }, false));
}
