import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { CardData } from '../../../lib/exchange.ts';
import { axeFindings } from '../ui/axe.ts';
import { hostileCard, silentPlace, spokenAbout } from '../ui/cards.ts';
import { prefer, shoot } from '../ui/look.ts';
import { type Scene, type SceneOptions, scene } from './harness.ts';

interface State {
  name: string;
  options?: SceneOptions;
  after?: (on: Scene) => unknown;
}

const answering = (data: CardData | null): SceneOptions => ({ getCard: () => Promise.resolve(data) });
const press = (on: Scene, words: RegExp) => {
  const buttons = [...(on.dialog()?.querySelectorAll('button, label') ?? [])] as HTMLElement[];
  const found = buttons.find((button) => words.test(button.textContent ?? ''));
  if (!found) throw new Error(`Nothing to press that says ${words}: ${buttons.map((b) => b.textContent)}`);
  found.click();
};

const STATES: State[] = [
  { name: 'full', options: { reason: { why: 'context', names: ['Tomas Okafor', 'Port of Selm'] } } },
  { name: 'all-statements', after: (on) => press(on, /Show 1 more/) },
  { name: 'about', after: (on) => press(on, /About/) },
  { name: 'only-about', options: answering(spokenAbout) },
  { name: 'no-statements', options: answering(silentPlace) },
  { name: 'hostile', options: answering(hostileCard) },
  { name: 'loading', options: { getCard: () => new Promise(() => {}) } },
  { name: 'missing', options: answering(null) },
  { name: 'failed', options: { getCard: () => Promise.reject(new Error('gone')) } },
  { name: 'muted', after: (on) => press(on, /Don’t mark/) },
  { name: 'followed', after: (on) => press(on, /^Okafor/) },
];

const LOOKS = [
  { width: 900, height: 720, scheme: 'light' },
  { width: 900, height: 720, scheme: 'dark' },
  { width: 360, height: 720, scheme: 'light' },
  { width: 360, height: 720, scheme: 'dark' },
] as const;

describe.each(STATES)('the card, $name', ({ name, options, after }) => {
  test.each(LOOKS)('is inside the window and without findings of axe at $width, $scheme', async (look) => {
    await page.viewport(look.width, look.height);
    await prefer({ scheme: look.scheme, reducedMotion: true });
    const on = scene({ ...options, css: look.scheme === 'dark' ? 'html{background:#141414;color:#ddd}' : '' });
    on.card.openFor(on.mark('ivana-marek'), 'click');
    await vi.waitFor(() => expect(on.dialog()).not.toBeNull());
    await after?.(on);
    await new Promise((resolve) => setTimeout(resolve, 60));
    await shoot(`card-${name}-${look.width}-${look.scheme}`);
    const box = on.dialog()!.getBoundingClientRect();
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(look.width);
    expect(box.bottom).toBeLessThanOrEqual(look.height);
    const scroll = on.dialog()!.querySelector('.scroll')!;
    expect(scroll.scrollWidth).toBeLessThanOrEqual(scroll.clientWidth);
    expect(await axeFindings(document.querySelector('backstory-card')!)).toEqual([]);
  });
});

test('the card, in forced colours, has no findings of axe', async () => {
  await page.viewport(900, 720);
  await prefer({ forcedColors: true });
  const on = scene();
  on.card.openFor(on.mark('ivana-marek'), 'click');
  await vi.waitFor(() => expect(on.dialog()).not.toBeNull());
  await shoot('card-full-forced-colors');
  expect(await axeFindings(document.querySelector('backstory-card')!)).toEqual([]);
});

test('the card, where text runs from right to left, is mirrored and inside the window', async () => {
  await page.viewport(900, 720);
  await prefer({ reducedMotion: true });
  const on = scene({ css: 'html{direction:rtl}' });
  on.card.openFor(on.mark('ivana-marek'), 'click');
  await vi.waitFor(() => expect(on.dialog()).not.toBeNull());
  on.dialog()!.dir = 'rtl';
  press(on, /^Okafor/);
  await vi.waitFor(() => expect(on.dialog()!.querySelector('h2')?.textContent).toBe('Tomas Okafor'));
  await shoot('card-followed-rtl');
  const box = on.dialog()!.getBoundingClientRect();
  expect(Math.round(box.right)).toBe(Math.round(on.mark('ivana-marek').getBoundingClientRect().right));
  expect(on.dialog()!.querySelector('.close')!.getBoundingClientRect().left).toBeLessThan(box.left + 60);
  expect(getComputedStyle(on.dialog()!.querySelector('.icon.directed')!).scale).toBe('-1 1');
});
