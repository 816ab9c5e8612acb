import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Started, start, until, wait } from './support.ts';

/** A frame, in ms. */
const SHORT = 16;

let host: HTMLElement;
let session: Started | undefined;

beforeEach(() => {
  host = document.body.appendChild(document.createElement('main'));
});

afterEach(() => {
  session?.stop();
  host.remove();
});

interface Waits {
  /** nineteen of twenty waits were shorter, in ms; the longest ones are the machine's as much as ours */
  most: number;
  longest: number;
}

/** How long tasks of the page had to wait for their turn until `end` is called. */
function watchWaits(): { end(): Waits } {
  const channel = new MessageChannel();
  const waits: number[] = [];
  let last = performance.now();
  let going = true;
  channel.port1.onmessage = () => {
    const now = performance.now();
    waits.push(now - last);
    last = now;
    if (going) setTimeout(() => channel.port2.postMessage(0), 1);
  };
  channel.port2.postMessage(0);
  return {
    end() {
      going = false;
      channel.port1.close();
      waits.sort((a, b) => a - b);
      return { most: waits[Math.floor(waits.length * 0.95)]!, longest: waits.at(-1)! };
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
  const quiet = watchWaits();
  await wait(1_000);
  const without = quiet.end();
  // Asking for the marks would walk over the whole page.
  let marks = 0;
  const counting = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node.nodeName === 'BACKSTORY-MARK') marks++;
  });
  counting.observe(host, { subtree: true, childList: true });
  const waits = watchWaits();
  const began = performance.now();
  session = start();
  await until(() => marks === 400, 'for 400 marks');
  const { most, longest } = waits.end();
  console.info(
    `200,000 text nodes: marked after ${Math.round(performance.now() - began)} ms, waits of ${most.toFixed(1)} ms, at most ${longest.toFixed(1)} (${without.most.toFixed(1)} and ${without.longest.toFixed(1)} without)`,
  );
  expect(most).toBeLessThan(SHORT + without.most);
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
  const texts = [...host.querySelectorAll('p:not(#calm)')].map((p) => p.firstChild as Text);
  let written = 0;
  const flood = async (ms: number): Promise<Waits> => {
    const waits = watchWaits();
    const end = performance.now() + ms;
    while (performance.now() < end) {
      for (let n = 0; n < 400; n++) texts[written++ % texts.length]!.nodeValue = `Varna ${written}`;
      await wait(10);
    }
    return waits.end();
  };
  const without = await flood(1_500);
  for (const text of texts) text.nodeValue = '0';
  session = start();
  await until(() => host.querySelectorAll('backstory-mark').length === 1, 'for a mark');
  written = 0;
  const { most, longest } = await flood(2_000);
  console.info(
    `${written / 2} changes a second: waits of ${most.toFixed(1)} ms, at most ${longest.toFixed(1)} (${without.most.toFixed(1)} and ${without.longest.toFixed(1)} without)`,
  );
  expect(host.querySelector('#calm backstory-mark')).not.toBe(null);
  expect(most).toBeLessThan(SHORT + without.most);
  await until(() => host.querySelectorAll('backstory-mark').length > 20, 'for what is near of the flooded part');
});
