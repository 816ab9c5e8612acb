import type { AnyMark } from './any-mark.ts';
import { createHighlightMark, type HighlightMark } from './highlight-mark.ts';
import css from './highlights.css?inline';
import { createLayers, hasHighlights } from './layers.ts';
import { createLooks } from './looks.ts';
import type { PaintSpan, Paints } from './paints.ts';
import { stillSaid } from './still-said.ts';

/** The painter for places where an element would do harm: it marks by CSS highlights, and changes nothing in the page. */
export interface Highlighter extends Paints {
  /** To be told of everything the page changed, in the microtask after it did: what no longer says its name is given up. */
  pageChanged(records: readonly MutationRecord[]): void;
  /** the mark under the pointer */
  at(event: MouseEvent): AnyMark | null;
  /** the mark that the reader went to by keyboard, as long as they have not gone elsewhere; no highlight can have the focus */
  current(): AnyMark | null;
}

/** One text node with highlights. */
interface Highlighted {
  /** what it says */
  text: string;
  parent: Node;
  box: Element;
  marks: HighlightMark[];
  spans: readonly (PaintSpan & { match?: object })[];
}

/**
 * Null where the browser has no highlights.
 * @param onReach told of each mark that the reader goes to by keyboard
 */
export function createHighlighter(
  document: Document,
  style: string,
  signal: AbortSignal,
  onReach: (mark: AnyMark) => void = () => {},
): Highlighter | null {
  if (!hasHighlights(document)) return null;
  const nodes = new Map<Text, Highlighted>();
  const byBox = new Map<Element, Set<Text>>();
  const draw = createLayers(signal);
  const looks = createLooks(document, css, signal);
  const heard = new WeakSet<Document>();
  let look = style;
  let current: HighlightMark | null = null;

  const goOn = (mark: HighlightMark | null): void => {
    if (current === mark) return;
    current?.toggleAttribute('data-current', false);
    current = mark;
    if (!mark) return;
    mark.toggleAttribute('data-current', true);
    onReach(mark);
    if (heard.has(mark.ownerDocument)) return;
    heard.add(mark.ownerDocument);
    for (const type of ['pointerdown', 'focusin'])
      mark.ownerDocument.addEventListener(type, () => goOn(null), { capture: true, passive: true, signal });
  };

  const undo = (node: Text): void => {
    const one = nodes.get(node);
    if (!one) return;
    nodes.delete(node);
    const others = byBox.get(one.box);
    others?.delete(node);
    if (others?.size === 0) byBox.delete(one.box);
    for (const mark of one.marks) {
      mark.remove();
      if (mark === current) current = null;
    }
  };

  /** A name over several text nodes is given up as a whole. */
  const giveUp = (lost: ReadonlySet<Text>): void => {
    if (lost.size === 0) return;
    const matches = new Set([...lost].flatMap((node) => nodes.get(node)!.spans.map(({ match }) => match)));
    for (const [node, { spans }] of nodes) {
      if (lost.has(node) || spans.some(({ match }) => match && matches.has(match))) undo(node);
    }
  };

  /** The page wrote into a node: its marks go where their names went. False when one of these is gone. */
  const follow = (node: Text, one: Highlighted): boolean => {
    const starts = placesOf(one.text, node.data, one.marks);
    if (!starts) return false;
    one.text = node.data;
    for (const [at, mark] of one.marks.entries()) if (mark.start !== starts[at]) mark.moveTo(starts[at]!);
    return true;
  };

  return {
    nodes,
    undo,
    undoAll() {
      for (const node of [...nodes.keys()]) undo(node);
    },
    paint(node, text, spans) {
      const box = boxAround(node);
      const starts = placesOf(text, node.data, spans);
      if (!starts || !box || !node.parentNode || nodes.has(node)) return [];
      const made = spans.map((span, at) => {
        const place = { start: starts[at]!, end: starts[at]! + span.end - span.start };
        return { mark: createHighlightMark(node, box, place, look, draw, goOn), span };
      });
      looks.dress(node.ownerDocument);
      nodes.set(node, { text: node.data, parent: node.parentNode, box, marks: made.map(({ mark }) => mark), spans });
      byBox.set(box, (byBox.get(box) ?? new Set()).add(node));
      return made;
    },
    pageChanged(records) {
      if (nodes.size === 0) return;
      const lost = new Set<Text>();
      if (records.some(({ removedNodes }) => removedNodes.length > 0)) {
        for (const [node, { parent }] of nodes) if (!node.isConnected || node.parentNode !== parent) lost.add(node);
      }
      for (const target of new Set(records.map((record) => record.target as Text))) {
        const one = nodes.get(target);
        if (one && !follow(target, one)) lost.add(target);
      }
      giveUp(lost);
    },
    setStyle(next) {
      look = next;
      for (const { marks } of nodes.values()) for (const mark of marks) mark.setStyle(look);
    },
    marksOf: (node) => nodes.get(node)?.marks ?? [],
    at(event) {
      if (nodes.size === 0) return null;
      const target = event.composedPath()[0] as Element;
      // Over slotted text the pointer meets the slot.
      const box = target.localName === 'slot' ? (target.getRootNode() as ShadowRoot).host : target;
      const isOver = ({ left, right, top, bottom }: DOMRect) =>
        event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom;
      const marks = [...(byBox.get(box) ?? [])].flatMap((node) => nodes.get(node)?.marks ?? []);
      return marks.find((mark) => [...mark.getClientRects()].some(isOver)) ?? null;
    },
    current: () => (current?.isConnected ? current : null),
  };
}

/** The element that a pointer over a text meets. */
function boxAround(node: Text): Element | null {
  return node.parentElement ?? (node.parentNode as Partial<ShadowRoot> | null)?.host ?? null;
}

/** Where all these names start in the text as it is now; undefined when one of them is gone. */
function placesOf(before: string, now: string, names: readonly { start: number; end: number }[]): number[] | undefined {
  if (before === now) return names.map(({ start }) => start);
  const places = names.map(({ start, end }) => stillSaid(before, now, start, end));
  return places.every((place) => place !== undefined) ? places : undefined;
}
