import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createCompanion } from '../../../lib/card/companion.ts';
import type { CardDeps } from '../../../lib/card/controller.ts';
import type { AnyMark } from '../../../lib/highlight/any-mark.ts';
import { focusMark } from '../../../lib/highlight/focus-mark.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';
import { fullCard } from '../ui/cards.ts';
import { prefer } from '../ui/look.ts';

const NAME = fullCard.entity.name;
const HTML = `<p id="flex" style="display: flex; gap: 1em">The boats will sail, ${NAME} said <b>today</b></p>`;

/** An article whose names in texts right inside of `selector` are highlighted, and the card wired to it. */
function scene(html = HTML, selector = '#flex', inDocument: Document = document) {
  const stop = new AbortController();
  const article = document.createElement('main');
  article.innerHTML = html;
  article.style.cssText = 'padding: 40px 24px; font: 17px/1.6 Georgia, serif';
  document.body.append(article);
  const marks: AnyMark[] = [];
  const getCard = vi.fn(async () => fullCard);
  let listenIn = (_frame: Document) => {};
  const frames: CardDeps['frames'] = (met) => {
    listenIn = met;
    if (inDocument !== document) met(inDocument);
  };
  const { card, walk, highlighter } = createCompanion({
    document,
    shadow: 'open',
    signal: stop.signal,
    settings: () => ({ ...DEFAULT_SETTINGS, hoverDelay: 'instant' }),
    onMute: () => {},
    getCard,
    frames,
    marks: () => marks,
    describeMark: (mark) =>
      mark.isConnected
        ? {
            entity: fullCard.entity.id,
            name: NAME,
            paragraph: '',
            nearby: [],
            reason: { why: 'full-name' },
            confidence: 1,
          }
        : undefined,
  });
  const highlightIn = (parent: ParentNode) => {
    for (const node of parent.childNodes) {
      const start = node.nodeType === 3 ? (node as Text).data.indexOf(NAME) : -1;
      const span = { start, end: start + NAME.length, entity: fullCard.entity.id };
      if (start >= 0)
        marks.push(...highlighter!.paint(node as Text, (node as Text).data, [span]).map((one) => one.mark));
    }
  };
  for (const parent of article.querySelectorAll(selector)) highlightIn(parent);
  onTestFinished(() => {
    stop.abort();
    highlighter!.undoAll();
    article.remove();
  });
  const dialog = () =>
    document.querySelector('backstory-card')?.shadowRoot?.querySelector<HTMLElement>('[role=dialog]') ?? null;
  return { article, marks, card, walk, highlighter: highlighter!, dialog, highlightIn, listenIn, getCard };
}

/** Moves the pointer onto a mark, or beside it by so many px. */
async function hover(mark: AnyMark, dx = 0): Promise<void> {
  const { left, top, width, height } = mark.getBoundingClientRect();
  await userEvent.hover(document.documentElement, {
    position: { x: left + width / 2 + dx + scrollX, y: top + height / 2 + scrollY },
    force: true,
  });
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const look = (layer: string) => CSS.highlights.get(`backstory-${layer}`)?.size ?? 0;
type Scene = Pick<ReturnType<typeof scene>, 'dialog'>;
const isShown = (on: Scene) => vi.waitFor(() => expect(on.dialog()?.querySelector('h2')?.textContent).toBe(NAME));
const isGone = (on: Scene) => vi.waitFor(() => expect(on.dialog()).toBeNull());

beforeEach(async () => {
  await page.viewport(900, 720);
  await prefer({ reducedMotion: true });
  await userEvent.unhover(document.documentElement);
});

describe('a name that is highlighted', () => {
  test('opens its card when the pointer rests on it, stands out meanwhile, and closes it again', async () => {
    const on = scene();
    await hover(on.marks[0]!);
    expect(look('open')).toBe(1);
    await isShown(on);
    const { left, bottom } = on.marks[0]!.getBoundingClientRect();
    const card = on.dialog()!.getBoundingClientRect();
    expect([Math.round(card.left - left), card.top > bottom]).toEqual([0, true]);
    await userEvent.hover(on.dialog()!.querySelector('h2')!);
    await pause(500);
    expect(on.dialog()).not.toBeNull();
    await userEvent.hover(document.documentElement, { position: { x: 880, y: 700 } });
    await isGone(on);
    expect(look('open')).toBe(0);
  });

  test('opens nothing beside it, nor under something else', async () => {
    const on = scene(`${HTML}<div id="over" style="position: fixed; inset: 0"></div>`);
    await hover(on.marks[0]!);
    await pause(250);
    expect(on.dialog()).toBeNull();
    // Away from it first: uncovered under the pointer, it is rested on.
    const beside = on.marks[0]!.getBoundingClientRect().width / 2 + 20;
    await hover(on.marks[0]!, beside);
    on.article.querySelector('#over')!.remove();
    await hover(on.marks[0]!, beside + 1);
    await pause(250);
    expect(on.dialog()).toBeNull();
  });

  test('opens its card by a click, and leaves the page’s selection and nodes alone', async () => {
    const on = scene();
    const html = on.article.innerHTML;
    const { left, top } = on.marks[0]!.getBoundingClientRect();
    await userEvent.click(document.documentElement, { position: { x: left + 5, y: top + 5 }, force: true });
    await isShown(on);
    await userEvent.keyboard('{Escape}');
    await isGone(on);
    expect(on.article.innerHTML).toBe(html);
    expect(getSelection()?.isCollapsed).toBe(true);
  });

  test('is gone to by the keyboard, where Enter opens its card until the reader goes elsewhere', async () => {
    const mark = '<backstory-mark data-entity="x">Before</backstory-mark>';
    const on = scene(`<p>${mark}</p><button>Subscribe</button>${HTML}`);
    const before = on.article.querySelector<HTMLElement>('backstory-mark')!;
    on.marks.unshift(before);
    on.walk.go(1);
    expect(document.activeElement).toBe(before);
    on.walk.go(1);
    expect(document.activeElement).toBe(document.body);
    expect([look('open'), look('flash')]).toEqual([1, 1]);
    expect(on.walk.current()).toBe(on.marks[1]);
    for (let round = 0; round < 2; round++) {
      await userEvent.keyboard('{Enter}');
      await isShown(on);
      expect(document.activeElement?.localName).toBe('backstory-card');
      await userEvent.keyboard('{Escape}');
      await isGone(on);
    }
    await userEvent.click(on.article.querySelector('button')!);
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('{Enter}');
    await pause(200);
    expect(on.dialog()).toBeNull();
    expect(look('open')).toBe(0);
  });

  test('is gone to from what the page has focused, on which Enter then does nothing', async () => {
    const on = scene(`<a href="#quay">More</a><input>${HTML}`);
    for (const focused of on.article.querySelectorAll<HTMLElement>('a, input')) {
      focused.focus();
      on.walk.go(1);
      expect(document.activeElement).toBe(document.body);
      await userEvent.keyboard('{Enter}');
      await isShown(on);
      expect(location.hash).toBe('');
      await userEvent.keyboard('{Escape}');
      await isGone(on);
    }
  });

  test('has its card asked for when the keyboard reaches it, before Enter', async () => {
    const on = scene(`${HTML}${HTML}`);
    on.walk.go(1);
    expect(on.getCard).toHaveBeenCalledTimes(1);
    on.walk.go(1);
    expect(on.getCard).toHaveBeenCalledTimes(2);
    await pause(500);
    expect(on.dialog()).toBeNull();
  });

  test('is where the reader goes on from, however they came to it', async () => {
    const on = scene(`${HTML}${HTML}${HTML}`);
    expect(on.walk.go(1)).toEqual({ at: 1, of: 3 });
    expect(on.highlighter.current()).toBe(on.marks[0]);
    focusMark(on.marks[1]!);
    expect(on.walk.current()).toBe(on.marks[1]);
    expect(on.walk.go(1)).toEqual({ at: 3, of: 3 });
    expect(on.highlighter.current()).toBe(on.marks[2]);
  });

  test('is hovered until the pointer leaves it, whatever the page’s scripts say of that', async () => {
    const on = scene();
    await hover(on.marks[0]!);
    await isShown(on);
    on.article.querySelector('#flex')!.dispatchEvent(new PointerEvent('pointerout', { bubbles: true }));
    expect(look('open')).toBe(1);
    await pause(500);
    expect(on.dialog()).not.toBeNull();
  });

  test('is left by hover when the page takes its name away', async () => {
    const on = scene();
    await hover(on.marks[0]!);
    await isShown(on);
    const text = on.article.querySelector('#flex')!.firstChild as Text;
    text.data = 'Nobody said so';
    on.highlighter.pageChanged([{ target: text, removedNodes: [] as Node[] } as unknown as MutationRecord]);
    expect([look('underline'), look('open')]).toEqual([0, 0]);
    dispatchEvent(new Event('resize'));
    await isGone(on);
  });

  test('follows its link by a click, and opens its card by hovering there', async () => {
    const on = scene(`<a id="flex" style="display: inline-flex" href="#quay">${NAME}</a>`);
    const { left, top } = on.marks[0]!.getBoundingClientRect();
    await userEvent.click(document.documentElement, { position: { x: left + 5, y: top + 5 }, force: true });
    expect(location.hash).toBe('#quay');
    history.replaceState(null, '', location.pathname + location.search);
    await userEvent.hover(document.documentElement, { position: { x: 880, y: 700 } });
    expect(on.dialog()).toBeNull();
    await hover(on.marks[0]!);
    await isShown(on);
  });
});

describe('in other trees', () => {
  test('a name in a shadow root and one in its slot open their cards', async () => {
    const on = scene(`<div id="host">${NAME}</div>`, 'no-such');
    const host = on.article.querySelector('#host')!;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<p style="display: flex">${NAME} inside</p><p><slot></slot></p>`;
    on.highlightIn(root.querySelector('p')!);
    on.highlightIn(host);
    expect(on.marks).toHaveLength(2);
    for (const mark of on.marks) {
      await hover(mark);
      await isShown(on);
      await userEvent.hover(document.documentElement, { position: { x: 880, y: 700 } });
      await isGone(on);
    }
  });

  test('a name in a frame opens its card over it', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    onTestFinished(() => frame.remove());
    const inner = frame.contentDocument!;
    inner.body.innerHTML = `<p style="display: flex">${NAME} in a frame</p>`;
    const on = scene('', 'no-such', inner);
    on.highlightIn(inner.querySelector('p')!);
    const { left, top, width, height } = on.marks[0]!.getBoundingClientRect();
    const box = frame.getBoundingClientRect();
    await userEvent.hover(document.documentElement, {
      position: { x: box.left + 2 + left + width / 2 + scrollX, y: box.top + 2 + top + height / 2 + scrollY },
      force: true,
    });
    await isShown(on);
    on.card.close();
  });

  test('a name in a frame is gone to by the keyboard, between names outside of it', async () => {
    const mark = '<backstory-mark data-entity="x">Inside</backstory-mark>';
    const on = scene(`${HTML}<iframe></iframe>${HTML}`, 'no-such');
    const inner = on.article.querySelector('iframe')!.contentDocument!;
    inner.body.innerHTML = `<p style="display: flex">${NAME} in a frame</p><p>${mark}</p>`;
    on.listenIn(inner);
    const [first, last] = on.article.querySelectorAll('#flex');
    on.highlightIn(first!);
    on.highlightIn(inner.querySelector('p')!);
    on.marks.push(inner.querySelector<HTMLElement>('backstory-mark')!);
    on.highlightIn(last!);
    const places: number[] = [];
    for (const direction of [1, 1, 1, 1, -1, -1, -1] as const) {
      on.walk.go(direction);
      places.push(on.marks.indexOf(on.walk.current()!));
      if (direction === -1) continue;
      await userEvent.keyboard('{Enter}');
      await isShown(on);
      await userEvent.keyboard('{Escape}');
      await isGone(on);
    }
    expect(places).toEqual([0, 1, 2, 3, 2, 1, 0]);
  });
});
