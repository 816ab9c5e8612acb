import { expect, vi } from 'vitest';
import { cdp, type Locator, page } from 'vitest/browser';

export type Scheme = 'light' | 'dark';

/** Emulates what the reader has set in the system. */
export async function prefer(
  media: { scheme?: Scheme; reducedMotion?: boolean; forcedColors?: boolean } = {},
): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: media.scheme ?? 'light' },
      { name: 'prefers-reduced-motion', value: media.reducedMotion ? 'reduce' : 'no-preference' },
      { name: 'forced-colors', value: media.forcedColors ? 'active' : 'none' },
    ],
  });
}

/** Takes a picture where `SHOTS` names a folder; without it the tests only check. */
export async function shoot(name: string, element?: Element): Promise<void> {
  const folder = import.meta.env.VITE_SHOTS;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, element });
}

/** Waits until an element has these words, for a second. */
export const says = (element: Locator, words: RegExp) =>
  vi.waitFor(() => expect(element.element().textContent).toMatch(words));
