import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { prefer } from '../ui/look.ts';
import { type Scene, type SceneOptions, scene } from './harness.ts';

const MARK = '<backstory-mark data-entity="port-of-selm" tabindex="-1">Port of Selm</backstory-mark>';
const TALL = 'height:160px;overflow:auto';
const LONG = '<div style="height:900px"></div>';

async function open(html: string, options: SceneOptions = {}): Promise<Scene> {
  const on = scene({ html, ...options });
  on.card.openFor(on.mark('port-of-selm'), 'keyboard');
  await vi.waitFor(() => expect(on.dialog()?.querySelector('.acts')).toBeTruthy());
  await beside(on);
  return on;
}

const gap = (on: Scene, mark: Element, offset = 0) =>
  Math.round(on.dialog()!.getBoundingClientRect().top - mark.getBoundingClientRect().bottom - offset);
const beside = (on: Scene) => vi.waitFor(() => expect(gap(on, on.mark('port-of-selm'))).toBe(6));

/** Does something to the page and waits until the card stands beside its mark again, which must have moved. */
async function moves(on: Scene, act: () => unknown): Promise<void> {
  const before = on.dialog()!.getBoundingClientRect().top;
  await act();
  await vi.waitFor(() => expect(on.dialog()!.getBoundingClientRect().top).not.toBe(before));
  await beside(on);
}

beforeEach(async () => {
  await page.viewport(900, 720);
  await prefer({ reducedMotion: true });
  await userEvent.unhover(document.documentElement);
});

test('the card goes with its mark when the page scrolls', async () => {
  const on = await open(`<p>The ${MARK} is open.</p>${LONG}`);
  await moves(on, () => scrollTo(0, 25));
  scrollTo(0, 0);
});

test('… and when a box around it scrolls', async () => {
  const on = await open(
    `<div id="box" style="${TALL}"><p style="margin-top:60px">The ${MARK} is open.</p>${LONG}</div>`,
  );
  await moves(on, () => on.article.querySelector('#box')!.scrollTo(0, 30));
});

test('… and when a box in a shadow tree scrolls, in whose slot it stands', async () => {
  const on = scene({ html: `<div id="host"><p style="margin-top:60px">The ${MARK} is open.</p>${LONG}</div>` });
  const shadow = on.article.querySelector('#host')!.attachShadow({ mode: 'open' });
  shadow.innerHTML = `<div style="${TALL}"><slot></slot></div>`;
  on.card.openFor(on.mark('port-of-selm'), 'keyboard');
  await vi.waitFor(() => expect(on.dialog()?.querySelector('.acts')).toBeTruthy());
  await moves(on, () => shadow.querySelector('div')!.scrollTo(0, 30));
});

test('… and when something comes in above it', async () => {
  const on = await open(`<div id="above"></div><p>The ${MARK} is open.</p>`);
  for (const height of [90, 30, 120]) {
    await moves(on, () => on.article.querySelector('#above')!.setAttribute('style', `height:${height}px`));
  }
});

test('… and when something above it grows bit by bit', async () => {
  const on = await open(
    `<style>#above{height:0;transition:height 300ms linear}#above.open{height:200px}</style>
    <div id="above"></div><p>The ${MARK} is open.</p>`,
  );
  await moves(on, () => on.article.querySelector('#above')!.classList.add('open'));
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(gap(on, on.mark('port-of-selm'))).toBe(6);
});

test('… and when the window changes its size', async () => {
  const on = await open(`<p style="margin-top:20vh">The ${MARK} is open.</p>`);
  await moves(on, () => page.viewport(900, 600));
});

test('… and when it is in a frame that scrolls, or that the page moves', async () => {
  let meet: (frame: Document) => void = () => {};
  const on = scene({
    html: `<div id="above"></div><iframe style="width:420px;height:200px" srcdoc="<body style='margin:0'><p>The
      <backstory-mark data-entity='port-of-selm' tabindex='-1'>Port of Selm</backstory-mark></p>
      <div style='height:900px'></div>"></iframe>`,
    frames: (met) => (meet = met),
  });
  const frame = on.article.querySelector('iframe')!;
  await vi.waitFor(() => expect(frame.contentDocument?.querySelector('backstory-mark')).toBeTruthy());
  meet(frame.contentDocument!);
  const mark = frame.contentDocument!.querySelector<HTMLElement>('backstory-mark')!;
  on.card.openFor(mark, 'keyboard');
  await vi.waitFor(() => expect(on.dialog()?.querySelector('.acts')).toBeTruthy());
  const follows = () =>
    vi.waitFor(() => expect(gap(on, mark, frame.getBoundingClientRect().top + frame.clientTop)).toBe(6));
  await follows();
  frame.contentWindow!.scrollTo(0, 8);
  await follows();
  on.article.querySelector('#above')!.setAttribute('style', 'height:70px');
  await follows();
});

test('a card that was closed asks nothing of the page any more', async () => {
  const on = await open(`<p>The ${MARK} is open.</p>${LONG}`);
  const asked = vi.spyOn(on.mark('port-of-selm'), 'getClientRects');
  await moves(on, () => scrollTo(0, 25));
  await userEvent.keyboard('{Escape}');
  asked.mockClear();
  scrollTo(0, 0);
  await page.viewport(900, 700);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(asked).not.toHaveBeenCalled();
});
