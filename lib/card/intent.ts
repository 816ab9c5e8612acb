import { type AnyMark, MARK_NAME } from '../highlight/any-mark.ts';
import type { Highlighter } from '../highlight/highlighter.ts';
import type { Settings } from '../settings.ts';
import { offsetIn } from './frames.ts';
import { HOST_NAME } from './host.ts';
import { LONG_PRESS, PRESS_DISTANCE } from './timing.ts';

/** What acts on a click by itself: there the page has the first word, and a plain click never opens the card. */
const ACTS =
  'a[href], area[href], button, summary, label, select, input, textarea, [role="button"], [role="link"], [role="tab"], [role="menuitem"]';

export interface Point {
  x: number;
  y: number;
}

export interface IntentDeps {
  /** where to listen: the card's document or that of a frame in it */
  document: Document;
  /** the card's document, whose window all points are in */
  top: Document;
  settings: () => Settings;
  /** marks that are no elements */
  highlighter?: Pick<Highlighter, 'at' | 'current'> | null;
  /** the mark whose card is shown, if any */
  shownMark: () => object | null;
  /** whether Escape closes the card now, and is none of the page's */
  takesEscape: () => boolean;
  rest(mark: AnyMark, point: Point): void;
  leave(): void;
  /** the keyboard came to a mark that is an element; a highlight's own painter tells of it */
  reach(mark: AnyMark): void;
  open(mark: AnyMark, how: 'click' | 'keyboard', point?: Point): void;
  close(how: 'escape' | 'outside'): void;
  signal: AbortSignal;
}

/** In frames too, whose classes are not ours. */
const isElement = (target: EventTarget | undefined): target is Element => (target as Node | undefined)?.nodeType === 1;

/** Where a pointer event of a document happened, in the window of `top`. */
export function pointIn(top: Document, document: Document, event: MouseEvent): Point {
  if (document === top) return { x: event.clientX, y: event.clientY };
  const { x, y } = offsetIn(top, document);
  return { x: x + event.clientX, y: y + event.clientY };
}

/** The mark an event happened on, in shadow roots too, if it is an element. */
function elementMarkOf(event: Event): HTMLElement | null {
  const target = event.composedPath()[0];
  return isElement(target) ? target.closest<HTMLElement>(MARK_NAME) : null;
}

/** Also one that is no element. */
function markOf(event: MouseEvent, { highlighter }: IntentDeps): AnyMark | null {
  return elementMarkOf(event) ?? highlighter?.at(event) ?? null;
}

/** The mark that a key was pressed on: the focused one, or the highlight that was gone to while nothing has the focus. */
function markOfKey(event: KeyboardEvent, { document, highlighter }: IntentDeps): AnyMark | null {
  const target = event.composedPath()[0];
  if (isElement(target) && target.localName === MARK_NAME) return target as HTMLElement;
  const isAlone = event.key === 'Enter' && target === document.body;
  const current = isAlone ? highlighter?.current() : null;
  return current?.ownerDocument === document ? current : null;
}

const inCard = (event: Event) => event.composedPath().some((node) => isElement(node) && node.localName === HOST_NAME);

const actsItself = (event: Event) => event.composedPath().some((node) => isElement(node) && node.matches(ACTS));

/**
 * Turns what the reader does on the page into intents. All listeners are delegated, passive where they can be, and end with
 * the signal. The page's own handlers run as without us: nothing is stopped or prevented but Escape while a card is shown,
 * Enter and Space on a focused mark, and, after a long press on a mark in a link, the menu and click of that press.
 *
 * Touch: a tap on a mark opens the card. In a link a tap follows the link, as the page means it, and a long press opens the card.
 */
export function watchIntent(deps: IntentDeps): void {
  const { document } = deps;
  const on = listenWith(deps);
  on('pointerover', (event) => {
    if (event.pointerType === 'touch' || event.buttons !== 0 || deps.settings().openBy !== 'hover') return;
    const mark = elementMarkOf(event);
    if (mark) deps.rest(mark, pointIn(deps.top, document, event));
  });
  on('pointerout', (event) => {
    if (event.pointerType !== 'touch' && elementMarkOf(event)) deps.leave();
  });
  on('focusin', (event) => {
    const mark = elementMarkOf(event);
    if (mark) deps.reach(mark);
  });
  on('pointerdown', (event) => {
    const mark = markOf(event, deps);
    if (!inCard(event) && (mark === null || mark !== deps.shownMark())) deps.close('outside');
  });
  on('click', (event) => {
    const mark = markOf(event, deps);
    if (!mark || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (actsItself(event) || document.getSelection()?.isCollapsed === false) return;
    deps.open(mark, 'click', pointIn(deps.top, document, event));
  });
  on(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && deps.takesEscape()) {
        event.preventDefault();
        event.stopImmediatePropagation();
        deps.close('escape');
      } else if (event.key === 'Enter' || event.key === ' ') {
        const mark = markOfKey(event, deps);
        if (!mark) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        deps.open(mark, 'keyboard');
      }
    },
    false,
  );
  watchHighlights(deps);
  watchLongPress(deps);
}

/** What scripts make up is none of the reader's doing. */
function listenWith({ document, signal }: IntentDeps) {
  return <K extends keyof DocumentEventMap>(type: K, act: (event: DocumentEventMap[K]) => void, passive = true) =>
    document.addEventListener(type, (event) => event.isTrusted && act(event), { capture: true, passive, signal });
}

/** A pointer that goes to a highlight or leaves it crosses no edge of an element, so every move of it is looked at. */
function watchHighlights(deps: IntentDeps): void {
  const { document, top, settings, highlighter, rest, leave } = deps;
  if (!highlighter) return;
  const on = listenWith(deps);
  let over: AnyMark | null = null;
  const goOver = (mark: AnyMark | null, event: PointerEvent) => {
    if (mark === over) return;
    if (over) {
      over.toggleAttribute('data-over', false);
      leave();
    }
    over = mark;
    mark?.toggleAttribute('data-over', true);
    if (mark && settings().openBy === 'hover') rest(mark, pointIn(top, document, event));
  };
  const look = (event: PointerEvent) => {
    if (event.pointerType !== 'touch' && event.buttons === 0) goOver(highlighter.at(event), event);
  };
  on('pointerover', look);
  on('pointermove', look);
  on('pointerout', (event) => goOver(null, event));
}

function watchLongPress(deps: IntentDeps): void {
  const { document, top, signal, open } = deps;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let start: Point = { x: 0, y: 0 };
  let opened = false;
  const cancel = () => clearTimeout(timer);
  const on = listenWith(deps);
  const swallow = (event: Event) => {
    if (!opened) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  on('pointerdown', (event) => {
    cancel();
    opened = false;
    const mark = markOf(event, deps);
    if (!mark || event.pointerType !== 'touch' || !actsItself(event)) return;
    start = { x: event.clientX, y: event.clientY };
    const at = pointIn(top, document, event);
    timer = setTimeout(() => {
      opened = true;
      open(mark, 'click', at);
    }, LONG_PRESS);
  });
  on('pointermove', (event) => {
    if (Math.hypot(event.clientX - start.x, event.clientY - start.y) > PRESS_DISTANCE) cancel();
  });
  on('pointerup', cancel);
  on('pointercancel', cancel);
  on('contextmenu', swallow, false);
  on('click', swallow, false);
  signal.addEventListener('abort', cancel, { once: true });
}
