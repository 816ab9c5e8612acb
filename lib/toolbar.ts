import { browser } from 'wxt/browser';
import type { PageStatus } from './messages.ts';

const SIZES = [16, 32, 48];
const icon = (name: string) => Object.fromEntries(SIZES.map((size) => [size, `/icon/${name}-${size}.png`]));

/** Shows in one tab's toolbar button how many names are marked there, and whether Backstory is off. */
export async function showInToolbar(tabId: number, status: PageStatus): Promise<void> {
  const off = status.state === 'off' || status.state === 'site-off';
  const count = status.found.length;
  await Promise.allSettled([
    browser.action.setIcon({ tabId, path: icon(off ? 'icon-off' : 'icon') }),
    browser.action.setBadgeText({ tabId, text: status.state === 'reading' && count > 0 ? String(count) : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#1d3a5f' }),
  ]);
}
