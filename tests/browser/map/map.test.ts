import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { AnyMark } from '../../../lib/highlight/any-mark.ts';
import { createHighlighter } from '../../../lib/highlight/highlighter.ts';
import { createMap, MAP_NAME } from '../../../lib/map/map.ts';
import { prefer } from '../ui/look.ts';

const host = () => document.querySelector(MAP_NAME);
const ticks = () => [...(host()?.shadowRoot?.querySelectorAll<HTMLElement>('.tick') ?? [])];

/** The marks of the page, its frames and its shadow roots, as the page's script gives them. */
function marksIn(root: Document | ShadowRoot = document): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.localName === 'backstory-mark' ? [element] : []),
    ...(element.shadowRoot ? marksIn(element.shadowRoot) : []),
    ...(element instanceof HTMLIFrameElement && element.contentDocument ? marksIn(element.contentDocument) : []),
  ]);
}

/** A page three windows high with a mark in each. */
function openPage(): HTMLElement[] {
  const article = document.createElement('article');
  const marks = [0, 1, 2].map((nth) => {
    const paragraph = document.createElement('p');
    paragraph.style.height = '700px';
    const mark = document.createElement('backstory-mark');
    mark.textContent = `Name ${nth}`;
    paragraph.append('Here is ', mark, '.');
    article.append(paragraph);
    return mark;
  });
  document.body.append(article);
  onTestFinished(() => article.remove());
  return marks;
}

function start(marks: () => readonly AnyMark[] = marksIn) {
  const running = new AbortController();
  onTestFinished(() => running.abort());
  return { map: createMap(document, marks, 'open', running.signal), stop: () => running.abort() };
}

beforeEach(async () => {
  await page.viewport(800, 700);
  await prefer({ reducedMotion: true });
});

test('there is a tick for each mark, in their order, and a press goes to it', async () => {
  const marks = openPage();
  start();
  expect(ticks().map((tick) => tick.title)).toEqual(['Name 0', 'Name 1', 'Name 2']);
  await userEvent.click(ticks()[2]!);
  await vi.waitFor(() => expect(document.activeElement).toBe(marks[2]));
  expect(scrollY).toBeGreaterThan(600);
  scrollTo(0, 0);
});

test('marks of a frame and of a shadow root have their ticks where the page shows them', async () => {
  const marks = openPage();
  const [first, , third] = marks.map((mark) => mark.closest('p')!);
  const box = document.createElement('div');
  box.attachShadow({ mode: 'open' }).innerHTML = '<p><backstory-mark>In a box</backstory-mark></p>';
  first!.after(box);
  const frame = document.createElement('iframe');
  frame.style.cssText = 'display:block; width:300px; height:200px; border:0';
  third!.before(frame);
  frame.contentDocument!.body.innerHTML = `<p style="height:900px">Far</p><p><backstory-mark>In a frame</backstory-mark></p>`;
  start();
  const place = (of: Element) => (of.getBoundingClientRect().top + scrollY) / document.documentElement.scrollHeight;
  const at = (title: string) => {
    const tick = ticks().find((one) => one.title === title)!;
    return tick.offsetTop / (tick.parentElement!.clientHeight - 3);
  };
  expect(at('In a box')).toBeCloseTo(place(box), 1);
  // Scrolled away inside its frame, it stands at the frame's edge.
  expect(at('In a frame')).toBeGreaterThan(place(frame));
  expect(at('In a frame')).toBeLessThanOrEqual(place(third!) + 0.01);
  await userEvent.click(ticks().find((one) => one.title === 'In a frame')!);
  await vi.waitFor(() => expect(frame.contentDocument!.activeElement?.textContent).toBe('In a frame'));
  scrollTo(0, 0);
});

test('it takes no place: the page is laid out as without it', () => {
  openPage();
  const size = () => [document.documentElement.scrollWidth, document.documentElement.scrollHeight];
  const before = size();
  const { stop } = start();
  expect(size()).toEqual(before);
  stop();
  expect(host()).toBeNull();
  expect(size()).toEqual(before);
});

test('between its ticks, presses are the page’s', () => {
  openPage();
  start();
  const [first, second] = ticks().map((tick) => tick.getBoundingClientRect());
  expect(document.elementFromPoint(first!.left + 4, (first!.bottom + second!.top) / 2)).not.toBe(host());
  expect(document.elementFromPoint(first!.left + 4, first!.top + 1)).toBe(host());
});

test('without marks nothing of it is in the page, and it follows what is marked', async () => {
  const { map } = start();
  expect(host()).toBeNull();
  const [mark] = openPage();
  map.draw();
  expect(ticks()).toHaveLength(3);
  mark!.remove();
  await vi.waitFor(() => {
    map.draw();
    expect(ticks()).toHaveLength(2);
  });
});

test('in print it is hidden', () => {
  openPage();
  start();
  const sheet = host()!.shadowRoot!.querySelector('style')!.sheet!;
  const print = [...sheet.cssRules].find(
    (rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === 'print',
  );
  expect(print?.cssRules[0]?.cssText).toMatch(/\.map \{ display: none; \}/);
});

test('screen readers are not told of it: the panel is their way', () => {
  openPage();
  start();
  expect(host()?.getAttribute('aria-hidden')).toBe('true');
});

test('there is a tick for a name that is highlighted, and a press goes to it', async () => {
  openPage();
  const flex = document.createElement('p');
  flex.style.cssText = 'display: flex; height: 700px';
  flex.textContent = 'Ann Lee';
  document.querySelector('article')!.append(flex);
  const ended = new AbortController();
  const highlighter = createHighlighter(document, 'underline', ended.signal)!;
  onTestFinished(() => highlighter.undoAll());
  highlighter.paint(flex.firstChild as Text, 'Ann Lee', [{ start: 0, end: 7, entity: 'ann-lee' }]);
  start(() => [
    ...document.querySelectorAll<HTMLElement>('backstory-mark'),
    ...highlighter.marksOf(flex.firstChild as Text),
  ]);
  expect(ticks().at(-1)!.title).toBe('Ann Lee');
  await userEvent.click(ticks().at(-1)!);
  await vi.waitFor(() => expect(highlighter.current()?.textContent).toBe('Ann Lee'));
  expect(scrollY).toBeGreaterThan(1_300);
  scrollTo(0, 0);
});
