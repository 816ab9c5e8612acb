import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { axeFindings } from '../ui/axe.ts';
import { careerCard } from '../ui/cards.ts';
import { prefer } from '../ui/look.ts';
import { type Scene, scene } from './harness.ts';
import { flaws } from './sound.ts';
import { press, STATES, type State } from './states.ts';

const LOOKS = [
  { width: 900, scheme: 'light', rtl: false },
  { width: 900, scheme: 'dark', rtl: false },
  { width: 900, scheme: 'light', rtl: true },
  { width: 360, scheme: 'light', rtl: false },
  { width: 360, scheme: 'dark', rtl: false },
  { width: 360, scheme: 'light', rtl: true },
] as const;

/** For looking at: the tests themselves compare no pictures. */
const shoot = (name: string) => page.screenshot({ path: `../../../.output/screens/card-${name}.png` });
const settled = () => new Promise((resolve) => setTimeout(resolve, 60));

async function open({ options, after }: State, css = '', rtl = false): Promise<Scene> {
  const on = scene({ ...options, css: `${css} ${rtl ? 'html{direction:rtl}' : ''}` });
  on.card.openFor(on.mark('ivana-marek'), 'click');
  await vi.waitFor(() => expect(on.dialog()).not.toBeNull());
  if (rtl) on.dialog()!.dir = 'rtl';
  await after?.(on);
  await settled();
  return on;
}

describe.each(STATES)('the card, $name', (state) => {
  test.each(LOOKS)(
    'is sound and without findings of axe at $width, $scheme, rtl $rtl',
    async ({ width, scheme, rtl }) => {
      await page.viewport(width, 720);
      await prefer({ scheme, reducedMotion: true });
      const on = await open(state, scheme === 'dark' ? 'html{background:#141414;color:#ddd}' : '', rtl);
      await shoot(`${state.name}-${width}-${scheme}${rtl ? '-rtl' : ''}`);
      expect(flaws(on.dialog()!)).toEqual([]);
      expect(await axeFindings(document.querySelector('backstory-card')!)).toEqual([]);
    },
  );

  test('is sound and without findings of axe in forced colours and at 200 %', async () => {
    // A window at 200 % has half as many CSS pixels each way.
    await page.viewport(450, 400);
    await prefer({ forcedColors: true, reducedMotion: true });
    const on = await open(state);
    await shoot(`${state.name}-forced-colours-200`);
    expect(flaws(on.dialog()!)).toEqual([]);
    expect(await axeFindings(document.querySelector('backstory-card')!)).toEqual([]);
  });
});

test('the card, where text runs from right to left, is mirrored', async () => {
  await page.viewport(900, 720);
  await prefer({ reducedMotion: true });
  const on = await open({ name: 'followed', after: (scene) => press(scene, /^Okafor/) }, '', true);
  await vi.waitFor(() =>
    expect(on.dialog()!.querySelector('header:not(:has(+ .placeholder)) h2')?.textContent).toBe('Tomas Okafor'),
  );
  const box = on.dialog()!.getBoundingClientRect();
  expect(Math.round(box.right)).toBe(Math.round(on.mark('ivana-marek').getBoundingClientRect().right));
  expect(on.dialog()!.querySelector('.close')!.getBoundingClientRect().left).toBeLessThan(box.left + 60);
  expect(getComputedStyle(on.dialog()!.querySelector('.icon.directed')!).scale).toBe('-1 1');
});

test('with reduced motion nothing moves', async () => {
  await page.viewport(900, 720);
  await prefer({ reducedMotion: true });
  const on = await open({ name: 'career', options: { getCard: () => Promise.resolve(careerCard) } });
  const all = [on.dialog()!, ...on.dialog()!.querySelectorAll('*')];
  expect(all.filter((element) => getComputedStyle(element).animationName !== 'none')).toEqual([]);
});
