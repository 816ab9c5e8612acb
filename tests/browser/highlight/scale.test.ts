import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Started, start, until, wait } from './support.ts';

/** A frame or two, in ms, on a machine that does other things as well. */
const SHORT = 60;

let host: HTMLElement;
let session: Started | undefined;

beforeEach(() => {
  host = document.body.appendChild(document.createElement('main'));
});

afterEach(() => {
  session?.stop();
  host.remove();
});

/** Longest time, in ms, that a task of the page had to wait until `end` is called; the first second decides nothing. */
function watchGaps(): { end(): number } {
  const channel = new MessageChannel();
  let longest = 0;
  let last = performance.now();
  let going = true;
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (going) setTimeout(() => channel.port2.postMessage(0), 1);
  };
  channel.port2.postMessage(0);
  return {
    end() {
      going = false;
      channel.port1.close();
      return longest;
    },
  };
}

it('reads 200,000 text nodes in short slices', async () => {
  const line = (n: number) =>
    `<p>${'<i>word</i> '.repeat(10)}${n % 50 === 0 ? 'Ann Lee in Varna' : 'nobody'} <b>${n}</b></p>`;
  host.innerHTML = Array.from({ length: 10_000 }, (_, n) => line(n)).join('');
  host.getBoundingClientRect();
  await wait(300);
  const texts = document.createNodeIterator(host, NodeFilter.SHOW_TEXT);
  let count = 0;
  while (texts.nextNode()) count++;
  expect(count).toBeGreaterThanOrEqual(200_000);
  const quiet = watchGaps();
  await wait(1_000);
  const without = quiet.end();
  // Asking for the marks would walk over the whole page.
  let marks = 0;
  const counting = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node.nodeName === 'BACKSTORY-MARK') marks++;
  });
  counting.observe(host, { subtree: true, childList: true });
  const gaps = watchGaps();
  const began = performance.now();
  session = start();
  await until(() => marks === 400, 'for 400 marks');
  const longest = gaps.end();
  console.info(
    `200,000 text nodes: marked after ${Math.round(performance.now() - began)} ms, longest wait ${longest.toFixed(1)} ms (${without.toFixed(1)} without)`,
  );
  expect(longest).toBeLessThan(SHORT + without);
});

it.each([
  // Chromium itself cannot lay out more.
  ['shown', 2_000, ''],
  ['not shown', 5_000, 'none'],
])('reads elements nested deep without recursion: %s', async (_, levels, display) => {
  host.innerHTML = '<div></div><p>Varna</p>';
  const outer = host.querySelector('div')!;
  outer.style.display = display;
  let inner: Element = outer;
  for (let depth = 0; depth < levels; depth++) inner = inner.appendChild(document.createElement('div'));
  inner.append('Ann Lee is at the bottom');
  session = start();
  const marks = display === 'none' ? 1 : 2;
  await until(() => host.querySelectorAll('backstory-mark').length === marks, 'for marks');
  session.stop();
  expect(inner.innerHTML).toBe('Ann Lee is at the bottom');
});

it('samples a flood of changes instead of chasing it', async () => {
  host.innerHTML = `<p id="calm">Ann Lee</p>${'<p>0</p>'.repeat(2_000)}`;
  session = start();
  await until(() => host.querySelectorAll('backstory-mark').length === 1, 'for a mark');
  const texts = [...host.querySelectorAll('p:not(#calm)')].map((p) => p.firstChild as Text);
  const gaps = watchGaps();
  const end = performance.now() + 2_000;
  let written = 0;
  while (performance.now() < end) {
    for (let n = 0; n < 400; n++) texts[written++ % texts.length]!.nodeValue = `Varna ${written}`;
    await wait(10);
  }
  const longest = gaps.end();
  console.info(`${written / 2} changes a second: longest wait ${longest.toFixed(1)} ms`);
  expect(host.querySelector('#calm backstory-mark')).not.toBe(null);
  expect(longest).toBeLessThan(SHORT);
  await until(() => host.querySelectorAll('backstory-mark').length > 20, 'for what is near of the flooded part');
});
