import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { watchReading } from '../../../lib/learn/watch-reading.ts';

const SENTENCE = 'The harbour of Selm reopened on Sunday, and ships came in from Varnia all day long. ';
/** A paragraph of 150 words, and the height of half a window. */
const paragraphOf = (nth: number) => `<p style="min-height:350px">Part ${nth}. ${SENTENCE.repeat(10)}</p>`;
const seen = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** Shows a page of these paragraphs; `article` is what its metadata says of it. */
function show(body: string, article = true): void {
  const place = document.createElement('main');
  place.innerHTML = body;
  const data = document.createElement('script');
  data.type = 'application/ld+json';
  data.textContent = JSON.stringify({
    '@type': article ? 'NewsArticle' : 'CollectionPage',
    datePublished: '2031-05-04',
  });
  document.head.append(data);
  const { href } = location;
  history.replaceState(null, '', '/2031/05/04/harbour-reopens');
  document.body.append(place);
  onTestFinished(() => {
    place.remove();
    data.remove();
    history.replaceState(null, '', href);
    scrollTo(0, 0);
  });
}

/** Begins to watch; times are the test's own. */
function watch() {
  vi.useFakeTimers({ toFake: ['performance', 'setInterval', 'clearInterval'] });
  const onRead = vi.fn();
  const onLeft = vi.fn();
  const stop = new AbortController();
  onTestFinished(() => {
    stop.abort();
    vi.useRealTimers();
  });
  const isWatched = watchReading(document, { onRead, onLeft }, stop.signal);
  return { onRead, onLeft, stop, isWatched };
}

/** Reads on for so long, and scrolls to `top` first. */
async function readOn(seconds: number, top: number): Promise<void> {
  scrollTo(0, top);
  await seen();
  vi.advanceTimersByTime(seconds * 1000);
}

let hasFocus = true;
beforeEach(async () => {
  await page.viewport(800, 700);
  hasFocus = true;
  const spy = vi.spyOn(document, 'hasFocus').mockImplementation(() => hasFocus);
  onTestFinished(() => spy.mockRestore());
});

const BODY = Array.from({ length: 6 }, (_, nth) => paragraphOf(nth)).join('');

test('an article that is scrolled through at a reader’s pace is read, once', async () => {
  show(`<article>${BODY}</article>`);
  const { onRead } = watch();
  for (let top = 0; top < 1000; top += 350) await readOn(30, top);
  expect(onRead).not.toHaveBeenCalled();
  for (let top = 1050; top < 2400; top += 350) await readOn(30, top);
  await readOn(300, 2400);
  expect(onRead).toHaveBeenCalledOnce();
});

test('one that is flicked through to its end and left open is not', async () => {
  show(`<article>${BODY}</article>`);
  const { onRead } = watch();
  for (let top = 0; top <= 1800; top += 100) await readOn(0, top);
  await readOn(500, 2400);
  expect(onRead).not.toHaveBeenCalled();
});

test('one whose text is a single block is read by the part of it that was in view', async () => {
  const long = `<div style="line-height:40px">${Array.from({ length: 40 }, () => SENTENCE).join('<br><br>')}</div>`;
  show(long);
  const { onRead } = watch();
  await readOn(50, 0);
  await readOn(200, 100);
  expect(onRead).not.toHaveBeenCalled();
  for (let top = 300; top < 4000; top += 400) await readOn(20, top);
  expect(onRead).toHaveBeenCalledOnce();
});

test('time in which the window has no focus does not count', async () => {
  show(`<article>${BODY}</article>`);
  const { onRead } = watch();
  hasFocus = false;
  window.dispatchEvent(new Event('blur'));
  for (let top = 0; top < 2400; top += 300) await readOn(60, top);
  expect(onRead).not.toHaveBeenCalled();
  hasFocus = true;
  window.dispatchEvent(new Event('focus'));
  for (let top = 0; top < 2400; top += 300) await readOn(30, top);
  expect(onRead).toHaveBeenCalledOnce();
});

test('a page that is no article is not watched at all', async () => {
  show(`<div>${'<h3><a href="#x">A headline that leads elsewhere</a></h3>'.repeat(30)}</div>`, false);
  const observed = vi.spyOn(IntersectionObserver.prototype, 'observe');
  const { onRead, isWatched } = watch();
  expect(isWatched).toBe(false);
  await readOn(600, 0);
  expect(onRead).not.toHaveBeenCalled();
  expect(observed).not.toHaveBeenCalled();
  observed.mockRestore();
});

test('nothing is left in the page once it ends', async () => {
  show(`<article>${BODY}</article>`);
  const before = document.documentElement.outerHTML;
  const { onRead, stop } = watch();
  await readOn(10, 100);
  stop.abort();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(vi.getTimerCount()).toBe(0);
  for (let top = 0; top < 2400; top += 300) await readOn(60, top);
  expect(onRead).not.toHaveBeenCalled();
});

test('a page that draws its article anew is watched on, and what was seen of it stays seen', async () => {
  show(`<article>${BODY}</article>`);
  const { onRead } = watch();
  for (let top = 0; top < 1050; top += 350) await readOn(30, top);
  document.querySelector('article')!.outerHTML = `<article>${BODY}</article>`;
  await readOn(2, 1050);
  for (let top = 1050; top < 2400; top += 350) await readOn(30, top);
  expect(onRead).toHaveBeenCalledOnce();
});

test('a page that goes on to another address is left, and nothing of it is looked at any more', async () => {
  show(`<article>${BODY}</article>`);
  const { onRead, onLeft } = watch();
  await readOn(30, 0);
  history.replaceState(null, '', '#comments');
  await readOn(10, 350);
  expect(onLeft).not.toHaveBeenCalled();
  history.replaceState(null, '', '/2031/05/05/quay-is-too-narrow');
  await readOn(2, 350);
  expect(onLeft).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
  for (let top = 0; top < 2400; top += 300) await readOn(60, top);
  expect(onRead).not.toHaveBeenCalled();
});
