import { expect, onTestFinished, vi } from 'vitest';
import { cdp, type Locator, page } from 'vitest/browser';

/** `forced` are the system's own colours, as readers with poor sight set them. */
export type Scheme = 'light' | 'dark' | 'forced';

/** Emulates what the reader has set in the system. */
export async function prefer(
  media: { scheme?: Scheme; reducedMotion?: boolean; forcedColors?: boolean } = {},
): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: media.scheme === 'dark' ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: media.reducedMotion ? 'reduce' : 'no-preference' },
      { name: 'forced-colors', value: media.forcedColors || media.scheme === 'forced' ? 'active' : 'none' },
    ],
  });
}

/** Has the test's page read from left to right or from right to left until the test ends. */
export function readFrom(direction: 'ltr' | 'rtl'): void {
  document.documentElement.dir = direction;
  onTestFinished(() => document.documentElement.removeAttribute('dir'));
}

/** Takes a picture into `.output/screens`, for eyes; what a machine can check of it `misfits` does. */
export async function shoot(name: string, element?: Element): Promise<void> {
  await page.screenshot({ path: `../../../.output/screens/${name}.png`, element });
}

/** Cut short on purpose: one line of a source, whose whole text its link or article has. */
const CUT_ON_PURPOSE = '.clip, .visually-hidden, .source .dot, input, select, textarea';

/** What does not fit: text that its box cuts off, and boxes that stick out of the window's sides; a line for each. */
export function misfits(root: ParentNode = document.body): string[] {
  const { clientWidth } = document.documentElement;
  const tell = (element: Element, what: string) =>
    `${element.localName}.${element.className} ${what}: ${element.textContent?.slice(0, 40)}`;
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    if (!element.checkVisibility() || element.closest(`${CUT_ON_PURPOSE}, svg`)) return [];
    const { left, right, width } = element.getBoundingClientRect();
    if (width > 1 && (left < -1 || right > clientWidth + 1)) return [tell(element, 'sticks out')];
    const cuts = getComputedStyle(element).overflowX !== 'visible' && element.textContent?.trim() !== '';
    return cuts && element.scrollWidth > element.clientWidth + 1 ? [tell(element, 'is cut off')] : [];
  });
}

/** Waits until an element has these words, for a second. */
export const says = (element: Locator, words: RegExp) =>
  vi.waitFor(() => expect(element.element().textContent).toMatch(words));
