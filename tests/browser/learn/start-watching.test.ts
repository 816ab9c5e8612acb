import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { startWatching } from '../../../lib/learn/start-watching.ts';

const SENTENCE = 'The harbour of Selm reopened on Sunday, and ships came in from Varnia all day long. ';
const seen = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
const HARBOUR = '/2031/05/04/harbour-reopens';

let wanted = true;
let changed = () => {};
const deps = {
  tellRead: vi.fn(async () => {}),
  isWanted: async () => wanted,
  watchWanted: (onChange: () => void, signal: AbortSignal) => {
    changed = onChange;
    signal.addEventListener('abort', () => {
      changed = () => {};
    });
  },
};
/** As the background brings it. */
const bring = () => startWatching(document, deps);

async function readAll(): Promise<void> {
  for (let top = 0; top < 2400; top += 300) {
    scrollTo(0, top);
    await seen();
    vi.advanceTimersByTime(60_000);
  }
}

let article: HTMLElement;
beforeEach(async () => {
  await page.viewport(800, 700);
  vi.useFakeTimers({ toFake: ['performance', 'setInterval', 'clearInterval'] });
  const spy = vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  const { href } = location;
  history.replaceState(null, '', HARBOUR);
  const data = document.createElement('script');
  data.type = 'application/ld+json';
  data.textContent = JSON.stringify({ '@type': 'NewsArticle', datePublished: '2031-05-04' });
  document.head.append(data);
  article = document.createElement('article');
  article.innerHTML = Array.from({ length: 6 }, (_, nth) => {
    return `<p style="min-height:350px">Part ${nth}. ${SENTENCE.repeat(10)}</p>`;
  }).join('');
  document.body.append(article);
  deps.tellRead.mockClear();
  wanted = true;
  onTestFinished(() => {
    // The page's own place for the one that watches: what stands there ends with its address.
    history.replaceState(null, '', '/elsewhere');
    article.remove();
    data.remove();
    bring();
    vi.useRealTimers();
    spy.mockRestore();
    history.replaceState(null, '', href);
    scrollTo(0, 0);
  });
});

test('an article is told of once, with the address that it has by then', async () => {
  expect(bring()).toBe(true);
  history.replaceState(null, '', '#comments');
  await readAll();
  expect(deps.tellRead.mock.calls).toEqual([[`${location.origin}${HARBOUR}#comments`]]);
  expect(bring()).toBe(true);
  await readAll();
  expect(deps.tellRead).toHaveBeenCalledOnce();
});

test('one that is brought again while the reader went to a place in the page stays, with the attention so far', async () => {
  bring();
  for (const top of [0, 300, 600]) {
    scrollTo(0, top);
    await seen();
    vi.advanceTimersByTime(60_000);
  }
  history.replaceState(null, '', '#comments');
  expect(bring()).toBe(true);
  scrollTo(0, 1200);
  await seen();
  vi.advanceTimersByTime(30_000);
  scrollTo(0, 1800);
  await seen();
  vi.advanceTimersByTime(30_000);
  expect(deps.tellRead).toHaveBeenCalledOnce();
});

test('a page whose text comes later is watched when it is brought again', async () => {
  article.remove();
  document.head.querySelector('script[type="application/ld+json"]')?.remove();
  expect(bring()).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
  const data = document.createElement('script');
  data.type = 'application/ld+json';
  data.textContent = JSON.stringify({ '@type': 'NewsArticle', datePublished: '2031-05-04' });
  document.head.append(data);
  onTestFinished(() => data.remove());
  document.body.append(article);
  expect(bring()).toBe(true);
  await readAll();
  expect(deps.tellRead).toHaveBeenCalledOnce();
});

test('an article that the reader went away from, within the page, is watched anew when it is come back to', async () => {
  bring();
  history.replaceState(null, '', '/list');
  vi.advanceTimersByTime(2000);
  expect(vi.getTimerCount()).toBe(0);
  history.replaceState(null, '', HARBOUR);
  expect(bring()).toBe(true);
  await readAll();
  expect(deps.tellRead).toHaveBeenCalledOnce();
});

test('what the reader turned off is watched no more, until it is turned on again', async () => {
  bring();
  changed();
  await Promise.resolve();
  expect(vi.getTimerCount()).toBe(1);
  wanted = false;
  changed();
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(0), { interval: 1 });
  await readAll();
  expect(deps.tellRead).not.toHaveBeenCalled();
  bring();
  await readAll();
  expect(deps.tellRead).toHaveBeenCalledOnce();
});
