import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CardData } from '../../../lib/exchange.ts';
import { focusMark } from '../../../lib/highlight/focus-mark.ts';
import { fullCard, silentPlace } from '../ui/cards.ts';
import { prefer } from '../ui/look.ts';
import { type Scene, scene } from './harness.ts';

const isShown = (on: Scene) => vi.waitFor(() => expect(on.dialog()).not.toBeNull());
const isGone = (on: Scene) => vi.waitFor(() => expect(on.dialog()).toBeNull());
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Once what is known is there. */
const heading = (on: Scene) =>
  on.dialog()?.querySelector('.placeholder') ? undefined : on.dialog()?.querySelector('h2')?.textContent;
const button = (on: Scene, words: RegExp): HTMLElement => {
  const found = [...(on.dialog()?.querySelectorAll('button') ?? [])].find((b) => words.test(b.textContent ?? ''));
  if (!found) throw new Error(`No button that says ${words}`);
  return found;
};

beforeEach(async () => {
  await page.viewport(900, 720);
  await prefer({ reducedMotion: true });
  await userEvent.unhover(document.documentElement);
});

describe('by pointer', () => {
  test('a pointer at rest opens the card and takes no focus; leaving closes it', async () => {
    const on = scene();
    await userEvent.hover(on.mark('ivana-marek'));
    await isShown(on);
    expect(heading(on)).toBe('Ivana Marek');
    expect(document.activeElement).toBe(document.body);
    await userEvent.hover(document.documentElement, { position: { x: 880, y: 700 } });
    await isGone(on);
  });

  test('the card stays while the pointer is in it', async () => {
    const on = scene();
    await userEvent.hover(on.mark('ivana-marek'));
    await isShown(on);
    await userEvent.hover(on.dialog()!.querySelector('h2')!);
    await pause(500);
    expect(on.dialog()).not.toBeNull();
  });

  test('a pointer that crosses a name opens nothing', async () => {
    const on = scene({ settings: { hoverDelay: 'quick' } });
    await userEvent.hover(on.mark('ivana-marek'));
    await userEvent.hover(document.documentElement, { position: { x: 880, y: 700 } });
    await pause(600);
    expect(on.dialog()).toBeNull();
  });

  test('with “click only”, resting opens nothing and a click does', async () => {
    const on = scene({ settings: { openBy: 'click' } });
    await userEvent.hover(on.mark('ivana-marek'));
    await pause(200);
    expect(on.dialog()).toBeNull();
    await userEvent.click(on.mark('ivana-marek'));
    await isShown(on);
  });

  test('a plain click on a mark in a link follows the link and opens nothing', async () => {
    const on = scene({ settings: { openBy: 'click' } });
    await userEvent.click(on.mark('tomas-okafor'));
    await pause(100);
    expect(location.hash).toBe('#pilot');
    expect(on.dialog()).toBeNull();
    history.replaceState(null, '', location.pathname + location.search);
  });

  test('a click outside closes, and the page gets it', async () => {
    const on = scene();
    const clicked = vi.fn();
    on.article.querySelector('#after')?.addEventListener('click', clicked);
    on.card.openFor(on.mark('ivana-marek'), 'click');
    await isShown(on);
    await userEvent.click(on.article.querySelector('#after')!);
    await isGone(on);
    expect(clicked).toHaveBeenCalledOnce();
  });

  test('scrolling the mark out of sight closes', async () => {
    const on = scene({ css: 'main{padding-block-end:3000px}' });
    on.card.openFor(on.mark('ivana-marek'), 'click');
    await isShown(on);
    scrollTo(0, 60);
    await pause(100);
    expect(on.dialog()).not.toBeNull();
    scrollTo(0, 2000);
    await isGone(on);
    scrollTo(0, 0);
  });

  test('the page hears nothing of what happens in the card', async () => {
    const on = scene();
    const heard = vi.fn();
    const stop = new AbortController();
    for (const type of ['click', 'pointerdown', 'mousedown', 'mouseover', 'keydown', 'focusin', 'wheel']) {
      document.body.parentElement?.addEventListener(type, (event) => event.target !== document.body && heard(type), {
        signal: stop.signal,
      });
    }
    on.card.openFor(on.mark('ivana-marek'), 'click');
    await isShown(on);
    await userEvent.click(on.dialog()!.querySelectorAll('.segmented label')[1]!);
    await userEvent.keyboard('j');
    stop.abort();
    expect(heard.mock.calls).toEqual([]);
  });
});

describe('by keyboard', () => {
  test('Enter on a mark moves into the card, Escape returns to the mark', async () => {
    const on = scene();
    on.mark('ivana-marek').focus();
    await userEvent.keyboard('{Enter}');
    await isShown(on);
    const dialog = on.dialog()!;
    expect((dialog.getRootNode() as ShadowRoot).activeElement).toBe(dialog);
    expect(dialog.getAttribute('aria-label')).toBe('Backstory of Ivana Marek');
    await userEvent.keyboard('{Escape}');
    await isGone(on);
    expect(document.activeElement).toBe(on.mark('ivana-marek'));
  });

  test('a mark that the keyboard reaches has its card asked for before Enter, and opens nothing by itself', async () => {
    const failing = vi.fn().mockRejectedValueOnce(new Error('asleep')).mockResolvedValue(fullCard);
    const on = scene({ getCard: failing });
    focusMark(on.mark('ivana-marek'));
    expect(on.asked).toEqual(['ivana-marek']);
    focusMark(on.mark('tomas-okafor'));
    expect(on.asked).toEqual(['ivana-marek', 'tomas-okafor']);
    await pause(500);
    expect(on.dialog()).toBeNull();
    focusMark(on.mark('ivana-marek'));
    await userEvent.keyboard('{Enter}');
    await isShown(on);
    const asked = on.asked.length;
    await userEvent.keyboard('{Escape}');
    await isGone(on);
    expect(document.activeElement).toBe(on.mark('ivana-marek'));
    expect(on.asked).toHaveLength(asked);
  });

  test('Tab goes through the card once and on to what follows the mark', async () => {
    const on = scene({
      html: '<p><backstory-mark data-entity="port-of-selm" tabindex="-1">Port</backstory-mark> <button id="after">x</button></p>',
    });
    on.mark('port-of-selm').focus();
    await userEvent.keyboard(' ');
    await isShown(on);
    const labels: (string | null)[] = [];
    for (let step = 0; step < 5; step += 1) {
      await userEvent.keyboard('{Tab}');
      const active = (on.dialog()!.getRootNode() as ShadowRoot).activeElement;
      labels.push(active?.getAttribute('aria-label') ?? active?.textContent ?? null);
    }
    expect(labels).toEqual(['Keep this card here', 'Close', 'Ivana Marek', 'I know this one', 'Not this one']);
    await userEvent.keyboard('{Tab}');
    await isGone(on);
    expect(document.activeElement?.id).toBe('after');
  });

  test('Shift+Tab out of the card returns to the mark', async () => {
    const on = scene();
    on.mark('ivana-marek').focus();
    await userEvent.keyboard('{Enter}');
    await isShown(on);
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    await isGone(on);
    expect(document.activeElement).toBe(on.mark('ivana-marek'));
  });

  test('Escape that closes a card does not reach the page', async () => {
    const on = scene();
    const heard = vi.fn();
    const stop = new AbortController();
    document.addEventListener('keydown', heard, { signal: stop.signal });
    on.card.openFor(on.mark('ivana-marek'), 'keyboard');
    await isShown(on);
    await userEvent.keyboard('{Escape}');
    await isGone(on);
    expect(heard).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(heard).toHaveBeenCalled();
    stop.abort();
  });

  test('following a name and going back keeps focus in the card', async () => {
    const on = scene();
    on.card.openFor(on.mark('ivana-marek'), 'keyboard');
    await isShown(on);
    button(on, /^Okafor/).focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(heading(on)).toBe('Tomas Okafor'));
    expect((on.dialog()!.getRootNode() as ShadowRoot).activeElement).toBe(on.dialog());
    await userEvent.click(button(on, /Back to Ivana Marek/));
    expect(heading(on)).toBe('Ivana Marek');
    expect(on.asked).toEqual(['ivana-marek', 'tomas-okafor']);
  });
});

describe('in a frame', () => {
  const FRAME = `<iframe style="margin: 30px 0 0 90px; border: 7px solid; padding: 5px; width: 400px; height: 160px" srcdoc="
    <body style='margin: 0'><p style='margin: 20px'>The <backstory-mark data-entity='port-of-selm' tabindex='-1'>Port of
    Selm</backstory-mark> is open.</p>"></iframe>`;

  async function framed() {
    let meet: (frame: Document) => void = () => {};
    const on = scene({ html: FRAME, frames: (met) => (meet = met) });
    const frame = on.article.querySelector('iframe')!;
    await vi.waitFor(() => expect(frame.contentDocument?.querySelector('backstory-mark')).toBeTruthy());
    const inner = frame.contentDocument!;
    meet(inner);
    const mark = inner.querySelector<HTMLElement>('backstory-mark')!;
    return { on, frame, mark, at: mark.getBoundingClientRect() };
  }

  test('a pointer at rest on a mark opens the card next to it, and leaving closes it', async () => {
    const { on, frame, at } = await framed();
    await userEvent.hover(frame, { position: { x: at.x + 25, y: at.y + 12 } });
    await isShown(on);
    expect(heading(on)).toBe('Port of Selm');
    await pause(50);
    const card = on.dialog()!.getBoundingClientRect();
    const outer = frame.getBoundingClientRect();
    const below = card.top - (outer.top + 12 + at.bottom);
    expect(below).toBeGreaterThanOrEqual(0);
    expect(below).toBeLessThan(24);
    expect(Math.abs(card.left - (outer.left + 12 + at.left))).toBeLessThan(24);
    await userEvent.hover(document.documentElement, { position: { x: 880, y: 700 } });
    await isGone(on);
  });

  test('Enter on a mark opens the card, and Escape gives the focus back', async () => {
    const { on, frame, mark } = await framed();
    mark.focus();
    await userEvent.keyboard('{Enter}');
    await isShown(on);
    expect(document.activeElement?.localName).toBe('backstory-card');
    await userEvent.keyboard('{Escape}');
    await isGone(on);
    expect(document.activeElement).toBe(frame);
    expect(frame.contentDocument?.activeElement).toBe(mark);
  });
});

describe('whatever happens', () => {
  test('the card opens with the name and kind at once, and with the rest where the reader sees it when it comes', async () => {
    let answer = (_: CardData) => {};
    const on = scene({ getCard: () => new Promise((resolve) => (answer = resolve)) });
    on.card.openFor(on.mark('port-of-selm'), 'click');
    await isShown(on);
    const title = on.dialog()!.querySelector('h2')!;
    expect(title.textContent).toBe('Port of Selm');
    expect(on.dialog()!.querySelector('.type')?.textContent).toBe('Place');
    const before = title.getBoundingClientRect();
    answer(silentPlace);
    await vi.waitFor(() => expect(heading(on)).toBe('Port of Selm'));
    const after = on.dialog()!.querySelector('h2')!.getBoundingClientRect();
    expect([after.left, after.top]).toEqual([before.left, before.top]);
  });

  test('a late answer never shows in the card of another mark', async () => {
    const answers: Record<string, (data: CardData) => void> = {};
    const on = scene({ getCard: (entity) => new Promise((resolve) => (answers[entity] = resolve)) });
    on.card.openFor(on.mark('ivana-marek'), 'click');
    on.card.openFor(on.mark('port-of-selm'), 'click');
    answers['port-of-selm']!(silentPlace);
    await vi.waitFor(() => expect(heading(on)).toBe('Port of Selm'));
    answers['ivana-marek']!(fullCard);
    await pause(20);
    expect(heading(on)).toBe('Port of Selm');
  });

  test('“I know this one” takes effect at once and can be undone in place', async () => {
    const on = scene();
    on.card.openFor(on.mark('ivana-marek'), 'click');
    await isShown(on);
    const before = on.dialog()!.getBoundingClientRect();
    button(on, /I know this/).click();
    expect(on.muted).toEqual([{ entity: 'ivana-marek', muted: true }]);
    on.mark('ivana-marek').replaceWith('Ivana Marek');
    await pause(100);
    const now = on.dialog()!.getBoundingClientRect();
    expect([now.left, now.top]).toEqual([before.left, before.top]);
    button(on, /Undo/).click();
    expect(on.muted.at(-1)).toEqual({ entity: 'ivana-marek', muted: false });
  });

  test('where the mark is gone, focus returns to the nearest mark of the same name', async () => {
    const on = scene({
      html: `<p><backstory-mark data-entity="ivana-marek">Marek</backstory-mark></p>
        <p><backstory-mark id="gone" data-entity="ivana-marek" tabindex="-1">Ivana Marek</backstory-mark> and
        <backstory-mark data-entity="tomas-okafor">Okafor</backstory-mark></p>
        <p><backstory-mark id="near" data-entity="ivana-marek">Marek</backstory-mark></p>`,
    });
    const mark = on.article.querySelector<HTMLElement>('#gone')!;
    mark.focus();
    on.card.openFor(mark, 'keyboard');
    await isShown(on);
    mark.replaceWith('Ivana Marek');
    await pause(50);
    await userEvent.keyboard('{Escape}');
    expect(on.dialog()).toBeNull();
    expect(document.activeElement?.id).toBe('near');
  });

  test('turning off leaves the page as it was', async () => {
    const on = scene();
    const before = document.documentElement.outerHTML;
    on.card.openFor(on.mark('ivana-marek'), 'click');
    await isShown(on);
    on.stop();
    expect(document.documentElement.outerHTML).toBe(before);
    await userEvent.hover(on.mark('port-of-selm'));
    await pause(200);
    expect(on.dialog()).toBeNull();
  });

  test('the card is above everything, in a modal dialog too', async () => {
    const on = scene({
      html: '<dialog><p><backstory-mark data-entity="ivana-marek" tabindex="-1">Ivana Marek</backstory-mark></p></dialog>',
    });
    on.article.querySelector('dialog')!.showModal();
    on.card.openFor(on.mark('ivana-marek'), 'click');
    await isShown(on);
    const box = on.dialog()!.getBoundingClientRect();
    expect(document.elementFromPoint(box.x + 40, box.y + 40)?.localName).toBe('backstory-card');
    await userEvent.click(on.dialog()!.querySelectorAll('.segmented label')[1]!);
    expect(on.dialog()!.querySelector('.statement .speaker')?.textContent).toBe('Tomas Okafor');
  });

  const HOSTILE = [
    'body, body *, backstory-card { all: unset !important }',
    'div { display: none !important }',
    'backstory-card { display: none !important; opacity: 0 !important; transform: scale(0) !important; zoom: 0.1 !important }',
    ':root { --ink: red; --paper: red; --u: 40px; font-size: 80px; letter-spacing: 9px; direction: rtl } * { --ink: red !important }',
    'h2, button, p { color: red !important; font: 80px fantasy !important }',
  ];
  test.each(HOSTILE)('looks the same under %s', async (css) => {
    const look = async (css?: string) => {
      const on = scene({ css });
      on.card.openFor(on.mark('ivana-marek'), 'click');
      await isShown(on);
      await pause(50);
      const parts = [on.dialog()!, ...on.dialog()!.querySelectorAll('h2, .value, .words, footer button')];
      // How high the card may be depends on where the page's CSS has put its mark.
      const looks = parts.map((part) => {
        const { color, fontFamily, fontSize, display, letterSpacing, opacity, direction } = getComputedStyle(part);
        const { width, height } = part.getBoundingClientRect();
        if (part === on.dialog()) return { color, display, direction, width };
        return { color, fontFamily, fontSize, display, letterSpacing, opacity, direction, width, height };
      });
      on.stop();
      on.article.remove();
      return looks;
    };
    const plain = await look();
    expect(await look(css)).toEqual(plain);
    expect(plain[0]?.width).toBeGreaterThan(300);
  });
});
