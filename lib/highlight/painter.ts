import Mark from 'mark.js';
import type { PaintedText } from '../page/text-blocks.ts';
import { MARK_NAME } from './any-mark.ts';
import { removeCopies } from './copies.ts';
import type { Looks } from './looks.ts';
import { byPlace } from './order.ts';
import type { PaintSpan, Paints } from './paints.ts';
import { fullText, keepSelection, type Painted, type Piece, standIn, type Trace, takeBack } from './pieces.ts';
import { settle } from './settle.ts';

export interface Painter extends Paints, PaintedText {
  paint<Span extends PaintSpan>(node: Text, text: string, spans: readonly Span[]): { mark: HTMLElement; span: Span }[];
  /**
   * To be told of everything the page changed, in the microtask after it did: gives back what was painted there, keeping
   * what the page wrote. Returns the parents from which the page took marks out.
   */
  pageChanged(records: readonly MutationRecord[]): Set<Node>;
}

/**
 * mark.js within one text node after another. The NodeIterators that it would go through nodes with live on until they are
 * collected, and every removal of a node by the page has to look at all of them.
 */
function createMarker(): (node: Text) => Mark {
  let inside: Text | undefined;
  const forEachNode = (_what: number, each: (node?: Text) => void, _filter: unknown, done: () => void): void => {
    each(inside);
    inside = undefined;
    done();
  };
  const mark = new Mark([]);
  Object.defineProperty(mark, 'iterator', { value: { forEachNode } });
  return (node) => {
    inside = node;
    return mark;
  };
}

/**
 * The one module that changes the page for marks. It paints with mark.js, one text node at a time: the page's node keeps
 * its place and its first words, everything added follows it, and what it said is remembered.
 *
 * @param silently runs a change to the page unheard by our own observers, after these were given what was pending
 * @param dress gives the tree that marks were painted in their looks
 */
export function createPainter(
  silently: <T>(change: () => T) => T,
  style = 'underline',
  dress: Looks['dress'] = () => {},
): Painter {
  const painted = new Map<Text, Painted>();
  const markerOf = createMarker();
  const pieces = new Map<Node, Painted>();
  const byParent = new Map<Node, Set<Painted>>();
  let look = style;
  let everPainted = false;

  const forget = (one: Painted): void => {
    painted.delete(one.node);
    for (const piece of one.pieces) {
      pieces.delete(piece.node);
      if (piece.inner) pieces.delete(piece.inner);
    }
    const siblings = byParent.get(one.parent);
    siblings?.delete(one);
    if (siblings?.size === 0) byParent.delete(one.parent);
  };

  const remember = (one: Painted): void => {
    painted.set(one.node, one);
    for (const piece of one.pieces) {
      pieces.set(piece.node, one);
      if (piece.inner) pieces.set(piece.inner, one);
    }
    const siblings = byParent.get(one.parent);
    if (siblings) siblings.add(one);
    else byParent.set(one.parent, new Set([one]));
  };

  const paint = <Span extends PaintSpan>(node: Text, text: string, spans: readonly Span[]) => {
    const parent = node.parentNode;
    const marks: { mark: HTMLElement; span: Span }[] = [];
    if (spans.length === 0 || node.data !== text || painted.has(node) || pieces.has(node) || !parent) return marks;
    const after = node.nextSibling;
    // mark.js writes out the ranges it is given, to log them: they hold nothing but their numbers.
    const spanOf = new Map<object, Span>(
      spans.map((span) => [{ start: span.start, length: span.end - span.start }, span]),
    );
    markerOf(node).markRanges([...spanOf.keys()] as Mark.Range[], {
      element: MARK_NAME,
      each(element: Element, range: Mark.Range) {
        const span = spanOf.get(range)!;
        element.removeAttribute('data-markjs');
        element.setAttribute('data-entity', span.entity);
        element.setAttribute('data-style', look);
        marks.push({ mark: element as HTMLElement, span });
      },
    });
    if (marks.length === 0) return marks;
    everPainted = true;
    // The last piece is always an empty text of our own: its loss tells of a normalize() by the page.
    parent.insertBefore(node.ownerDocument.createTextNode(''), after);
    const added: Piece[] = [];
    for (let at = node.nextSibling; at && at !== after; at = at.nextSibling) added.push(pieceOf(at));
    remember({ node, text, first: node.data, parent, pieces: added });
    dress(node.getRootNode());
    return marks;
  };

  const undo = (one: Painted): void => {
    forget(one);
    keepSelection(one, () => takeBack(one, one.text));
  };

  const affected = (records: readonly MutationRecord[]): Map<Painted, Trace> => {
    const found = new Map<Painted, Trace>();
    const touch = (one: Painted, written?: Node): Trace => {
      const trace = found.get(one) ?? { written: new Set(), said: [], addedLater: new Set() };
      if (written) trace.written.add(written);
      found.set(one, trace);
      return trace;
    };
    const endsLost: Trace[] = [];
    let cutLoose = false;
    for (const [at, { type, target, oldValue, removedNodes, addedNodes }] of records.entries()) {
      const own = painted.get(target as Text) ?? pieces.get(target);
      if (own) {
        const trace = touch(own, target);
        if (own.node === target) trace.said.push(oldValue ?? own.first);
        trace.split ||=
          own.node === target && [records[at - 1], records[at + 1]].some((other) => isSplit(target, other));
      }
      if (type !== 'childList') continue;
      for (const one of byParent.get(target) ?? []) touch(one);
      for (const trace of endsLost) for (const node of addedNodes) trace.addedLater.add(node);
      for (const node of removedNodes) {
        const one = pieces.get(node);
        if (one && one.pieces.at(-1)?.node === node) endsLost.push(touch(one));
      }
      cutLoose ||= removedNodes.length > 0;
    }
    if (cutLoose) {
      for (const [parent, ones] of byParent) {
        if (!parent.isConnected) for (const one of ones) touch(one);
      }
    }
    return found;
  };

  return {
    nodes: painted,
    paint: (node, text, spans) => silently(() => paint(node, text, spans)),
    undo: (node) =>
      silently(() => {
        const one = painted.get(node);
        if (one) undo(one);
      }),
    undoAll: () =>
      silently(() => {
        for (const one of [...painted.values()]) undo(one);
      }),
    pageChanged(records) {
      const refused = new Set<Node>();
      if (!everPainted) return refused;
      const found = affected(records);
      silently(() => {
        removeCopies(records, MARK_NAME, (node) => pieces.has(node));
        for (const [one, trace] of [...found].sort(([a], [b]) => byPlace(standIn(a), standIn(b)))) {
          forget(one);
          keepSelection(one, () => {
            if (settle(one, trace) === 'refused') refused.add(one.parent);
          });
        }
      });
      return refused;
    },
    setStyle(next) {
      look = next;
      for (const one of painted.values()) {
        for (const { node, inner } of one.pieces) if (inner) (node as Element).setAttribute('data-style', look);
      }
    },
    marksOf: (node) =>
      (painted.get(node)?.pieces ?? []).flatMap((piece) => (piece.inner ? [piece.node as HTMLElement] : [])),
    hasAny: () => painted.size > 0,
    textOf: (node) => painted.get(node)?.text,
    isPiece: (node) => pieces.has(node),
  };

  function pieceOf(node: ChildNode): Piece {
    const inner = node.nodeType === 1 ? (node.firstChild as Text) : undefined;
    return { node, text: fullText(node), inner };
  }
}

/** `splitText()` shortens a node and, right before by the standard or right after in browsers, puts a text behind it. */
function isSplit(node: Node, other: MutationRecord | undefined): boolean {
  return other?.previousSibling === node && other.addedNodes.length === 1 && other.addedNodes[0]?.nodeType === 3;
}
