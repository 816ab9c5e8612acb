import type { AnyMark } from './any-mark.ts';
import { deepActive } from './focus-mark.ts';
import type { DrawLayer } from './layers.ts';

/** A mark without an element: a stretch of one text node of the page, which the browser draws differently. */
export interface HighlightMark extends AnyMark {
  readonly start: number;
  readonly end: number;
  /** The text goes on saying the name, from another place on. */
  moveTo(start: number): void;
  setStyle(style: string): void;
  /** Ends it: nothing is drawn any more. */
  remove(): void;
}

/** What makes a mark stand out, as with elements: its card is open, the pointer is over it, the keyboard went to it. */
const OPEN = ['data-open', 'data-over', 'data-current'];

/** One for each document: live ranges cost the page something with every change of its text. */
const rulers = new WeakMap<Document, Range>();

/**
 * @param box the element that a pointer over the text meets
 * @param onFocus told when the keyboard went to it
 */
export function createHighlightMark(
  node: Text,
  box: Element,
  at: { start: number; end: number },
  style: string,
  draw: DrawLayer,
  onFocus: (mark: HighlightMark) => void,
): HighlightMark {
  const { ownerDocument } = node;
  const attributes = new Set<string>();
  let { start, end } = at;
  let look = style;
  let ended = false;
  let range = stretch();
  let drawn: string[] = [];

  function stretch(): StaticRange {
    const view = (ownerDocument.defaultView ?? window) as Window & typeof globalThis;
    return new view.StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
  }

  function show(layers: string[]): void {
    for (const layer of drawn) if (!layers.includes(layer)) draw(ownerDocument, layer, range, false);
    for (const layer of layers) if (!drawn.includes(layer)) draw(ownerDocument, layer, range, true);
    drawn = layers;
  }

  function redraw(): void {
    if (ended) return;
    const open = OPEN.some((name) => attributes.has(name)) ? ['open'] : [];
    show([look, ...open, ...(attributes.has('data-flash') ? ['flash'] : [])]);
  }

  /** Measures with a live range that is put away at once. */
  function measure<Result>(ask: (ruler: Range) => Result): Result {
    const ruler = rulers.get(ownerDocument) ?? ownerDocument.createRange();
    rulers.set(ownerDocument, ruler);
    if (!ended) {
      ruler.setStart(node, Math.min(start, node.length));
      ruler.setEnd(node, Math.min(end, node.length));
    }
    const result = ask(ruler);
    ruler.setStart(ownerDocument, 0);
    ruler.collapse(true);
    return result;
  }

  const mark: HighlightMark = {
    tabIndex: 0,
    ownerDocument,
    parentElement: box as HTMLElement,
    get start() {
      return start;
    },
    get end() {
      return end;
    },
    get isConnected() {
      return !ended && node.isConnected;
    },
    get textContent() {
      return node.data.slice(start, end);
    },
    hasAttribute: (name) => (name === 'tabindex' ? mark.tabIndex === -1 : attributes.has(name)),
    toggleAttribute(name, on = !attributes.has(name)) {
      if (on) attributes.add(name);
      else attributes.delete(name);
      redraw();
      return on;
    },
    getClientRects: () => measure((ruler) => ruler.getClientRects()),
    getBoundingClientRect: () => measure((ruler) => ruler.getBoundingClientRect()),
    scrollIntoView(how) {
      const view = ownerDocument.defaultView;
      if (!view) return;
      const { top, height } = mark.getBoundingClientRect();
      // Only elements are scrolled to in all that scrolls around them; in a tall one the text may be far from its middle.
      if (box.getBoundingClientRect().height <= view.innerHeight) box.scrollIntoView(how);
      else view.scrollBy({ top: top + (height - view.innerHeight) / 2, behavior: (how as ScrollToOptions).behavior });
    },
    focus() {
      if (mark.tabIndex !== -1 || ended) return;
      // As for a mark that is an element: keys go to its document, and to nothing else there that has the focus.
      (ownerDocument.defaultView?.frameElement as HTMLElement | undefined)?.focus({ preventScroll: true });
      deepActive(ownerDocument)?.blur();
      onFocus(mark);
    },
    moveTo(place) {
      const layers = drawn;
      show([]);
      end += place - start;
      start = place;
      range = stretch();
      show(layers);
    },
    setStyle(next) {
      look = next;
      redraw();
    },
    remove() {
      show([]);
      ended = true;
    },
  };
  redraw();
  return mark;
}
