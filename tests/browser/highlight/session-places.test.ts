import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SearchedBlock } from '../../../lib/match/sightings.ts';
import { matching, type Started, start, until, untilMarked, wait } from './support.ts';

let host: HTMLElement;
let session: Started;

beforeEach(() => {
  host = document.body.appendChild(document.createElement('main'));
});

afterEach(() => {
  session.stop();
  host.remove();
});

const count = (entity: string) => session.found.find((one) => one.entity === entity)?.count ?? 0;

async function addFrame(html: string, attributes: Record<string, string> = {}): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  host.append(frame);
  await loaded;
  return frame;
}

it.each(['matches', 'firstChild', 'nextSibling', 'parentNode', 'contains', 'nodeType', 'localName', 'getAttribute'])(
  'reads on behind a form that hides its %s behind a control, and leaves that form alone',
  async (name) => {
    host.innerHTML = `<p>Ann Lee</p><form><p>Bo Rask</p><input name="${name}"></form><p>Varna</p>`;
    session = start();
    await untilMarked(host, 'Ann Lee', 'Varna');
    host.querySelector('form p')!.append('!');
    host.querySelector('form')!.setAttribute('role', 'form');
    host.append(Object.assign(document.createElement('p'), { textContent: 'Northern Rail' }));
    await untilMarked(host, 'Ann Lee', 'Varna', 'Northern Rail');
  },
);

it('reads all of a page but a part that cannot be read', async () => {
  host.innerHTML = '<p>Ann Lee</p><section><p>Varna</p></section>';
  session = start();
  await untilMarked(host, 'Ann Lee', 'Varna');
  const broken = document.createElement('p');
  broken.textContent = 'Bo Rask';
  Object.defineProperty(broken, 'firstChild', {
    get: () => expect.unreachable('as of a page that breaks its own nodes'),
  });
  host.querySelector('section')!.append(broken);
  await wait(600);
  host.querySelector('p')!.append(' left Northern Rail');
  await until(() => count('northern-rail') === 1, 'for what was added elsewhere');
});

it('forgets what was read in a frame that was removed, and in a page that a frame went on from', async () => {
  host.innerHTML = '<p>Ann Lee</p>';
  const removed = await addFrame('<p>Varna</p>');
  const gone = await addFrame('<p>Varna and Bo Rask</p>');
  session = start();
  await until(() => count('varna') === 2, 'for names in frames');
  removed.remove();
  await until(() => count('varna') === 1, 'for the removed frame to be forgotten');
  gone.srcdoc = '<p>Northern Rail</p>';
  await until(() => count('northern-rail') === 1, 'for the page that follows');
  expect(session.found.map(({ entity }) => entity).sort()).toEqual(['ann-lee', 'northern-rail']);
  expect(session.marks()).toHaveLength(2);
});

it('leaves sandboxed frames alone, also those that are let be of the page’s origin', async () => {
  host.innerHTML = '<p>Ann Lee</p>';
  const boxed = await addFrame('<p>Varna</p>', { sandbox: 'allow-same-origin' });
  session = start();
  await untilMarked(host, 'Ann Lee');
  await wait(700);
  expect(boxed.contentDocument!.querySelector('backstory-mark')).toBe(null);
});

it('waits in a frame, too, until what a server rendered there was taken over', async () => {
  host.innerHTML = '<p>Ann Lee</p>';
  const frame = await addFrame('<astro-island ssr><p>Varna</p></astro-island>');
  session = start();
  await untilMarked(host, 'Ann Lee');
  await wait(1_000);
  expect(frame.contentDocument!.querySelector('backstory-mark')).toBe(null);
  frame.contentDocument!.querySelector('astro-island')!.removeAttribute('ssr');
  await until(() => frame.contentDocument!.querySelector('backstory-mark') !== null, 'for the mark in the frame');
});

it('keeps its marks while the page tells by its address how far the reader has scrolled', async () => {
  host.innerHTML = '<p>Ann Lee</p>';
  const address = location.href;
  session = start();
  await untilMarked(host, 'Ann Lee');
  const mark = host.querySelector('backstory-mark');
  history.replaceState(null, '', '?at=2');
  await wait(100);
  expect(host.querySelector('backstory-mark')).toBe(mark);
  history.pushState(null, '', '?page=2');
  await wait(800);
  expect(host.querySelector('backstory-mark')).toBe(mark);
  history.replaceState(null, '', address);
});

it('takes marks out of a shadow root once the place around its host is hidden', async () => {
  host.innerHTML = '<p>Ann Lee</p><div><article></article></div>';
  const shadow = host.querySelector('article')!.attachShadow({ mode: 'open' });
  shadow.innerHTML = '<p>Varna</p>';
  session = start();
  await untilMarked(shadow, 'Varna');
  host.querySelector('div')!.setAttribute('aria-hidden', 'true');
  await Promise.resolve();
  expect(shadow.querySelector('backstory-mark')).toBe(null);
});

it('settles who is meant on the text without names, too, and is told what is the headline', async () => {
  host.innerHTML = '<h1>Ann Lee wins</h1><p>Nobody kept the goal.</p><p>Ann Lee waits.</p>';
  let given: SearchedBlock[] = [];
  session = start({}, document, {
    getMatcher: async () => ({
      ...matching,
      settle(blocks, ...rest) {
        given = blocks;
        return matching.settle(blocks, ...rest);
      },
    }),
  });
  await untilMarked(host, 'Ann Lee', 'Ann Lee');
  expect(given.map(({ text, headline }) => [text, headline ?? false])).toEqual([
    ['Ann Lee wins', true],
    ['Ann Lee waits.', false],
    ['Nobody kept the goal.', false],
  ]);
});

it('marks what was folded away within a line once it is unfolded', async () => {
  host.innerHTML = '<p>Ann Lee <span style="display: none">met Bo Rask</span></p>';
  session = start();
  await untilMarked(host, 'Ann Lee');
  await wait(300);
  expect(host.querySelectorAll('backstory-mark')).toHaveLength(1);
  host.querySelector('span')!.style.display = '';
  await untilMarked(host, 'Ann Lee', 'Bo Rask');
});

it('tells when what settles who is meant is not there, and tries again when the page changes', async () => {
  host.innerHTML = '<p>Ann Lee left.</p>';
  let isThere = false;
  session = start({}, document, {
    getMatcher: async () => ({
      ...matching,
      settle: async (...given) => (isThere ? matching.settle(...given) : undefined),
    }),
  });
  await until(() => session.failures === 1, 'for a failure');
  expect(host.querySelector('backstory-mark')).toBe(null);
  isThere = true;
  host.append('More.');
  await untilMarked(host, 'Ann Lee');
});
