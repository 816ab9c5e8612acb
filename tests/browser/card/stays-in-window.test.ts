import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { careerCard, silentPlace } from '../ui/cards.ts';
import { prefer } from '../ui/look.ts';
import { type Scene, type SceneOptions, scene } from './harness.ts';

/** A short card, of a place, that names somebody of whom there is much to tell. */
const OPTIONS: SceneOptions = {
  html: `<p><backstory-mark data-entity="port-of-selm" tabindex="-1">Port of Selm</backstory-mark> and
    <backstory-mark data-entity="ivana-marek" tabindex="-1">Ivana Marek</backstory-mark></p>`,
  getCard: (entity) => Promise.resolve(entity === 'port-of-selm' ? silentPlace : careerCard),
};
const AT_THE_BOTTOM = 'main{position:absolute;top:600px}';

const box = (on: Scene) => on.dialog()!.getBoundingClientRect();
const wordsOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent ?? '';
const button = (on: Scene, words: RegExp) =>
  [...on.dialog()!.querySelectorAll('button')].find((one) => words.test(wordsOf(one)))!;
const click = (on: Scene, words: RegExp) => userEvent.click(button(on, words));
const active = (on: Scene) => (on.dialog()!.getRootNode() as ShadowRoot).activeElement;
const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));

async function open(css = '', entity = 'port-of-selm'): Promise<Scene> {
  const on = scene({ ...OPTIONS, css });
  await userEvent.click(on.mark(entity));
  await vi.waitFor(() => expect(on.dialog()?.querySelector('.acts')).toBeTruthy());
  return on;
}

/** By the handle, which goes from corner to corner. */
async function toTheBottom(on: Scene): Promise<void> {
  await click(on, /Keep this card/);
  for (let press = 0; press < 4 && box(on).bottom < innerHeight - 20; press++) await click(on, /^Move/);
  expect(innerHeight - box(on).bottom).toBeLessThan(20);
}

async function isInWindow(on: Scene): Promise<void> {
  await frame();
  const { top, left, right, bottom } = box(on);
  expect([top >= 0, left >= 0, right <= innerWidth, bottom <= innerHeight]).toEqual([true, true, true, true]);
}

beforeEach(async () => {
  await page.viewport(900, 720);
  await prefer({ reducedMotion: true });
  await userEvent.unhover(document.documentElement);
});

describe('a card that stays where it was put', () => {
  test('in a bottom corner, keeps its end in the window when a name in it is followed', async () => {
    const on = await open();
    await toTheBottom(on);
    const before = box(on).height;
    await click(on, /^Ivana Marek/);
    await vi.waitFor(() => expect(on.dialog()!.querySelector('.statement')).not.toBeNull());
    expect(box(on).height).toBeGreaterThan(before);
    await isInWindow(on);
  });

  test('in a bottom corner, keeps its end in the window when another name of the page is opened', async () => {
    const on = await open();
    await toTheBottom(on);
    await userEvent.click(on.mark('ivana-marek'));
    await vi.waitFor(() => expect(on.dialog()!.querySelector('.statement')).not.toBeNull());
    await isInWindow(on);
  });

  test('above its mark, keeps its end in the window when a name in it is followed', async () => {
    const on = await open(AT_THE_BOTTOM);
    expect(box(on).bottom).toBeLessThan(on.mark('port-of-selm').getBoundingClientRect().top);
    const before = box(on);
    await click(on, /Keep this card/);
    await isInWindow(on);
    expect([box(on).left, box(on).top, box(on).height]).toEqual([before.left, before.top, before.height]);
    await click(on, /^Ivana Marek/);
    await vi.waitFor(() => expect(on.dialog()!.querySelector('.statement')).not.toBeNull());
    await isInWindow(on);
  });

  test('as its name was muted, keeps its end in the window too, also in one that became smaller', async () => {
    const on = await open(AT_THE_BOTTOM);
    await click(on, /I know this one/);
    await isInWindow(on);
    await click(on, /^Ivana Marek/);
    await vi.waitFor(() => expect(on.dialog()!.querySelector('.statement')).not.toBeNull());
    await isInWindow(on);
    await page.viewport(700, 420);
    await isInWindow(on);
  });
});

test('a card goes with its mark again once a mute was taken back', async () => {
  const on = await open('main{padding-block-end:3000px}');
  await click(on, /I know this one/);
  scrollTo(0, 30);
  await frame();
  await click(on, /Undo/);
  await frame();
  const gap = () => box(on).top - on.mark('port-of-selm').getBoundingClientRect().bottom;
  expect(gap()).toBe(6);
  scrollTo(0, 0);
  await vi.waitFor(() => expect(gap()).toBe(6));
});

test('a card whose mark was unpainted by a mute goes with the one that is painted when that is taken back', async () => {
  const on = await open('main{padding-block-end:3000px}');
  await click(on, /I know this one/);
  const mark = on.mark('port-of-selm');
  const painted = mark.cloneNode(true) as HTMLElement;
  mark.replaceWith('Port of Selm');
  await click(on, /Undo/);
  await frame();
  on.article.querySelector('p')!.firstChild!.replaceWith(painted);
  scrollTo(0, 30);
  await vi.waitFor(() => expect(box(on).top - painted.getBoundingClientRect().bottom).toBe(6));
  scrollTo(0, 2000);
  await vi.waitFor(() => expect(on.dialog()).toBeNull());
  scrollTo(0, 0);
});

describe('in a window made narrow', () => {
  test('a pinned card shows that it is, and can be unpinned with the focus staying in it', async () => {
    const on = await open('', 'ivana-marek');
    await click(on, /Keep this card/);
    await page.viewport(400, 720);
    await vi.waitFor(() => expect(on.dialog()!.classList.contains('sheet')).toBe(true));
    const pin = button(on, /Keep this card/);
    expect(pin.checkVisibility()).toBe(true);
    pin.focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(pin.getAttribute('aria-pressed')).toBe('false'));
    await frame();
    expect(active(on)).toBe(pin);
    await userEvent.keyboard('{Tab}');
    expect([pin.checkVisibility(), wordsOf(active(on)!)]).toEqual([false, 'Close']);
    await userEvent.keyboard('{Escape}');
    expect(on.dialog()).toBeNull();
    expect(document.activeElement).toBe(on.mark('ivana-marek'));
  });

  test('a card that was pinned by the handle keeps the focus when the handle is not there any more', async () => {
    const on = await open();
    await click(on, /Keep this card/);
    button(on, /^Move/).focus();
    await page.viewport(400, 720);
    await vi.waitFor(() => expect(on.dialog()!.classList.contains('sheet')).toBe(true));
    await frame();
    await userEvent.keyboard('{Escape}');
    expect(on.dialog()).toBeNull();
  });

  test('Shift+Tab leaves a sheet from its first stop', async () => {
    await page.viewport(400, 720);
    const on = scene({ html: `<button>before</button> ${OPTIONS.html} <button id="after">after</button>` });
    on.mark('ivana-marek').focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(on.dialog()?.querySelector('.acts')).toBeTruthy());
    await userEvent.keyboard('{Tab}');
    expect(wordsOf(active(on)!)).toBe('Close');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(on.dialog()).toBeNull();
    expect(document.activeElement).toBe(on.mark('ivana-marek'));
  });
});
