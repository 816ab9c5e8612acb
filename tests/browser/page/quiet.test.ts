import { afterEach, expect, it } from 'vitest';
import { whenQuiet } from '../../../lib/page/quiet.ts';

let frame: HTMLIFrameElement;
let ended = new AbortController();

afterEach(() => {
  ended.abort();
  ended = new AbortController();
  frame.remove();
});

async function open(html: string): Promise<Document> {
  frame = document.createElement('iframe');
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

/** How long, in ms, until a page counts as quiet. */
async function waited(page: Document): Promise<number> {
  const began = performance.now();
  expect(await whenQuiet(page, ended.signal)).toBe(true);
  return performance.now() - began;
}

it('is soon where nothing changes', async () => {
  expect(await waited(await open('<p>still</p>'))).toBeLessThan(900);
});

it('waits until changes have come to rest', async () => {
  const page = await open('<p>0</p>');
  const ticking = setInterval(() => page.body.append('.'), 50);
  setTimeout(() => clearInterval(ticking), 1_000);
  expect(await waited(page)).toBeGreaterThan(1_200);
});

it('does not wait for ever where they never rest', async () => {
  const page = await open('<p>0</p>');
  const ticking = setInterval(() => page.body.append('.'), 50);
  expect(await waited(page)).toBeLessThan(4_500);
  clearInterval(ticking);
});

it('gives frameworks a moment after a server rendered the page', async () => {
  expect(await waited(await open('<div id="__next"><p>still</p></div>'))).toBeGreaterThan(950);
  frame.remove();
  expect(await waited(await open('<div><p>Xi <!-- -->here</p></div>'))).toBeGreaterThan(950);
});

it('waits for an island that is not hydrated yet, until it is', async () => {
  const page = await open('<astro-island ssr><p>still</p></astro-island>');
  setTimeout(() => page.querySelector('astro-island')!.removeAttribute('ssr'), 2_000);
  const time = await waited(page);
  expect(time).toBeGreaterThan(1_950);
  expect(time).toBeLessThan(4_000);
});

it('reads it after some seconds if nobody ever does', async () => {
  const time = await waited(await open('<astro-island ssr><p>still</p></astro-island>'));
  expect(time).toBeGreaterThan(4_900);
  expect(time).toBeLessThan(7_000);
});

it('reads it after some seconds more if it never finishes loading', async () => {
  const page = await open('');
  page.open();
  page.write('<astro-island ssr><p>still</p></astro-island>');
  expect(page.readyState).toBe('loading');
  const time = await waited(page);
  expect(time).toBeGreaterThan(7_900);
  expect(time).toBeLessThan(10_000);
});

it('waits until the page itself says that it was taken over, but not for ever', async () => {
  const page = await open('<div id="__next"><p>still</p></div>');
  const began = performance.now();
  const after = (ms: number) => async () => performance.now() - began > ms;
  expect(await whenQuiet(page, ended.signal, after(2_500))).toBe(true);
  expect(performance.now() - began).toBeGreaterThan(2_450);
  expect(performance.now() - began).toBeLessThan(4_000);
  expect(await whenQuiet(page, ended.signal, after(60_000))).toBe(true);
  expect(performance.now() - began).toBeLessThan(10_000);
});

it('does with a moment where the page cannot be asked', async () => {
  const page = await open('<div id="__next"><p>still</p></div>');
  const began = performance.now();
  await whenQuiet(page, ended.signal, () => Promise.reject(new Error('no answer')));
  expect(performance.now() - began).toBeLessThan(2_500);
});

it('ends at once, and says so, when aborted', async () => {
  const page = await open('<astro-island ssr><p>still</p></astro-island>');
  setTimeout(() => ended.abort(), 100);
  const began = performance.now();
  expect(await whenQuiet(page, ended.signal)).toBe(false);
  expect(performance.now() - began).toBeLessThan(1_500);
});
