import { containsAcross } from '../page/safety.ts';
import { createPaintableCheck, type Paintable } from '../page/surroundings.ts';
import type { AnyMark } from './any-mark.ts';
import type { Highlighter } from './highlighter.ts';
import type { Painter } from './painter.ts';
import type { PaintSpan, Paints } from './paints.ts';

/** Both painters as one: the one of elements, and the one for places that bear none. */
export interface Painters extends Omit<Paints, 'nodes' | 'paint'> {
  paint<Span extends PaintSpan>(
    by: Paintable,
    node: Text,
    text: string,
    spans: readonly Span[],
  ): { mark: AnyMark; span: Span }[];
  /** the text nodes with marks, all or those of one painter, in no order */
  nodes(by?: 'element'): Text[];
  has(node: Text): boolean;
  /** Whether the page took elements out of there, or out of so many places that it wants none anywhere. */
  refusesElements(node: Text): boolean;
  /** The painter of highlights: undefined until it was brought, null where the browser has none. */
  highlighter(): Highlighter | null | undefined;
  /** May fail for now: then there still is none. */
  bring(): Promise<void>;
  /** To be told of everything the page changed; returns the nodes that lost their elements because it wants none. */
  pageChanged(records: readonly MutationRecord[]): Text[];
}

/** A page that takes marks out in so many places wants no elements of ours anywhere. */
const REFUSALS = 3;

export function createPainters(
  painter: Painter,
  bringHighlighter: () => Promise<Highlighter | null | undefined> = async () => null,
): Painters {
  let highlighter: Highlighter | null | undefined;
  const refused = new WeakSet<Node>();
  let refusals = 0;
  const both = (): Paints[] => (highlighter ? [painter, highlighter] : [painter]);
  const holderOf = (node: Text) => both().find((one) => one.nodes.has(node));
  const nodes = (by?: 'element') => (by ? [painter] : both()).flatMap((one) => [...one.nodes.keys()]);
  const undo = (node: Text) => holderOf(node)?.undo(node);

  /** Where a part of the page has just become editable, hidden or the like, marks go before anything else happens there. */
  const leaveOffLimits = (records: readonly MutationRecord[]): void => {
    const changed = new Set(records.flatMap(({ type, target }) => (type === 'attributes' ? target : [])));
    if (changed.size === 0) return;
    const paintable = createPaintableCheck();
    for (const node of nodes()) {
      for (const target of changed) if (containsAcross(target, node) && !paintable(node)) undo(node);
    }
  };

  return {
    nodes,
    undo,
    paint: (by, ...what) => (by === 'element' ? painter : highlighter)?.paint(...what) ?? [],
    has: (node) => holderOf(node) !== undefined,
    marksOf: (node) => holderOf(node)?.marksOf(node) ?? [],
    undoAll() {
      for (const one of both()) one.undoAll();
    },
    setStyle(style) {
      for (const one of both()) one.setStyle(style);
    },
    refusesElements: (node) => refusals >= REFUSALS || refused.has(node.parentNode ?? node),
    highlighter: () => highlighter,
    async bring() {
      highlighter = await bringHighlighter();
    },
    pageChanged(records) {
      for (const parent of painter.pageChanged(records)) {
        if (!refused.has(parent)) refusals++;
        refused.add(parent);
      }
      highlighter?.pageChanged(records);
      leaveOffLimits(records);
      if (refusals < REFUSALS) return [];
      const bereft = nodes('element');
      painter.undoAll();
      return bereft;
    },
  };
}
