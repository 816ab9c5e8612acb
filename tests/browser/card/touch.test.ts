import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { prefer } from '../ui/look.ts';
import { type Scene, scene } from './harness.ts';

/** Where the middle of an element's first line is in the browser's window, as the test's own page is a frame in it. */
function middleOf(element: Element): { x: number; y: number } {
  // A name may run over two lines, depending on the machine's fonts: between them lie other words.
  const box = element.getClientRects()[0]!;
  const frame = window.frameElement?.getBoundingClientRect();
  return { x: box.x + box.width / 2 + (frame?.x ?? 0), y: box.y + box.height / 2 + (frame?.y ?? 0) };
}

const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
  cdp().send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const isShown = (on: Scene) => vi.waitFor(() => expect(on.dialog()).not.toBeNull());

async function hold(element: Element, ms: number): Promise<void> {
  await touch('touchStart', middleOf(element));
  await pause(ms);
  await touch('touchEnd');
}

beforeEach(async () => {
  await page.viewport(360, 640);
  await prefer({ reducedMotion: true });
  await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: true });
  onTestFinished(async () => {
    await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: false });
    history.replaceState(null, '', location.pathname + location.search);
  });
});

test('a tap on a mark opens a sheet at the bottom of a narrow window', async () => {
  const on = scene();
  await hold(on.mark('ivana-marek'), 30);
  await isShown(on);
  const box = on.dialog()!.getBoundingClientRect();
  expect([box.left, box.right, box.bottom]).toEqual([0, 360, 640]);
});

test('a tap on a mark in a link follows the link', async () => {
  const on = scene();
  await hold(on.mark('tomas-okafor'), 30);
  await vi.waitFor(() => expect(location.hash).toBe('#pilot'));
  expect(on.dialog()).toBeNull();
});

test('a long press on a mark in a link opens the card and does not follow the link', async () => {
  const on = scene();
  await hold(on.mark('tomas-okafor'), 700);
  await isShown(on);
  await pause(100);
  expect(on.dialog()?.querySelector('h2')?.textContent).toBe('Tomas Okafor');
  expect(location.hash).toBe('');
});

test('what the page itself clicks after a long press is clicked', async () => {
  const on = scene();
  await hold(on.mark('tomas-okafor'), 700);
  await isShown(on);
  let clicks = 0;
  const button = on.article.querySelector<HTMLElement>('#after')!;
  button.addEventListener('click', () => clicks++);
  button.click();
  expect(clicks).toBe(1);
});

test('a tap outside closes the sheet', async () => {
  const on = scene();
  await hold(on.mark('ivana-marek'), 30);
  await isShown(on);
  await hold(on.article.querySelector('#after')!, 30);
  await vi.waitFor(() => expect(on.dialog()).toBeNull());
});
