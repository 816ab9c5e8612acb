import type { BlockRoot } from '../page/dirty.ts';
import { createNear } from '../page/near.ts';
import { isShadowRoot } from '../page/safety.ts';
import type { Slices } from '../page/slices.ts';
import { createPaintableCheck, holdsSelection, readTogether } from '../page/surroundings.ts';
import type { Block } from '../page/text-blocks.ts';
import type { Painter } from './painter.ts';
import { keyOf, type NodeSpan } from './plan.ts';

/** What is to be painted in one text node. */
export interface Wish {
  node: Text;
  spans: NodeSpan[];
  block: Block;
}

export interface Painting {
  /** Replaces all wishes: what is painted otherwise is undone at once, the rest painted as it comes near the viewport. */
  want(wishes: Wish[]): Promise<void>;
  /** Passes on what the page changed; to be called in the microtask after. */
  pageChanged(records: MutationRecord[]): void;
  wishOf(mark: Element): { span: NodeSpan; block: Block } | undefined;
  /** Undoes for the moment what lies in the way of something that the reader does; painted again later. */
  stepAside(concerns: (node: Text) => boolean): void;
  repaint(): void;
}

export interface PaintingOptions {
  painter: Painter;
  slices: Slices;
  signal: AbortSignal;
  /** whether what is known of the blocks in this root may no longer hold */
  isMoving(root: BlockRoot): boolean;
  /** told of each tree that marks were painted in */
  paintedIn?(root: Node): void;
}

/** Nodes whose layout is read in one go before writing. */
const BATCH = 40;
/** Up to so many nodes are painted when the browser idles; beyond, only what comes near the viewport. */
const IDLE_MOST = 1_500;
/** A page that takes marks out in so many places wants none. */
const REFUSALS = 3;

export function createPainting({ painter, slices, signal, isMoving, paintedIn }: PaintingOptions): Painting {
  let plan = new Map<Text, Wish>();
  let waiting = new Map<Element, Wish[]>();
  const applied = new WeakMap<Text, string>();
  const meanings = new WeakMap<Element, { span: NodeSpan; block: Block }>();
  const refused = new WeakSet<Node>();
  let refusals = 0;
  let queue: Wish[] = [];
  let busy = false;

  const near = createNear((boxes) => {
    for (const box of boxes) take(box);
    void paintQueue();
  }, signal);

  const take = (box: Element): void => {
    for (const wish of waiting.get(box) ?? []) queue.push(wish);
    waiting.delete(box);
  };

  const stands = ({ node, block }: Wish): boolean =>
    plan.get(node)?.block === block &&
    !painter.nodes.has(node) &&
    !isMoving(block.root) &&
    !refused.has(node.parentNode ?? node);

  async function paintQueue(): Promise<void> {
    if (busy) return;
    busy = true;
    while (queue.length > 0 && !signal.aborted && refusals < REFUSALS) {
      if (slices.due()) await slices.rest();
      const batch = queue.splice(0, BATCH);
      const isPaintable = createPaintableCheck();
      const ready = batch.filter((wish) => stands(wish) && isPaintable(wish.node) && !holdsSelection(wish.node));
      for (const [at, wish] of ready.entries()) {
        if (slices.due()) {
          queue.unshift(...ready.slice(at));
          break;
        }
        paint(wish);
      }
    }
    busy = false;
    if (waiting.size > 0 && waiting.size <= IDLE_MOST) requestIdleCallback(paintRest);
  }

  const paint = ({ node, spans, block }: Wish): void => {
    const text = block.text.slice(block.starts[block.nodes.indexOf(node)], block.ends[block.nodes.indexOf(node)]);
    const marks = painter.paint(node, text, spans);
    for (const { mark, span } of marks) meanings.set(mark, { span, block });
    if (marks.length > 0) {
      applied.set(node, keyOf(spans));
      paintedIn?.(node.getRootNode());
    }
  };

  const paintRest = (): void => {
    const shown = [...waiting.keys()].filter((box) => box.checkVisibility());
    for (const box of shown) {
      near.forget(box);
      take(box);
    }
    if (shown.length > 0) void paintQueue();
  };

  /** Where a part of the page has just become editable, hidden or the like, marks go before anything else happens there. */
  const leaveOffLimits = (records: MutationRecord[]): void => {
    const changed = new Set(records.flatMap(({ type, target }) => (type === 'attributes' ? target : [])));
    if (changed.size === 0 || painter.nodes.size === 0) return;
    const isPaintable = createPaintableCheck();
    for (const node of [...painter.nodes.keys()]) {
      for (const target of changed) if (target.contains(node) && !isPaintable(node)) painter.undo(node);
    }
  };

  return {
    async want(wishes) {
      plan = new Map();
      for (const wish of wishes.map(withoutBrokenNames)) if (wish.spans.length > 0) plan.set(wish.node, wish);
      queue = [];
      for (const node of [...painter.nodes.keys()]) {
        const wish = plan.get(node);
        if (wish && keyOf(wish.spans) === applied.get(node)) continue;
        painter.undo(node);
        if (slices.due()) await slices.rest();
        if (signal.aborted) return;
      }
      this.repaint();
    },
    repaint() {
      for (const box of waiting.keys()) near.forget(box);
      waiting = new Map();
      for (const wish of plan.values()) {
        if (!stands(wish)) continue;
        const box = boxOf(wish.block.root);
        const others = waiting.get(box);
        if (others) others.push(wish);
        else {
          waiting.set(box, [wish]);
          near.await(box);
        }
      }
    },
    pageChanged(records) {
      for (const parent of painter.pageChanged(records).refused) {
        if (!refused.has(parent)) refusals++;
        refused.add(parent);
      }
      if (refusals >= REFUSALS) painter.undoAll();
      leaveOffLimits(records);
    },
    wishOf: (mark) => meanings.get(mark),
    stepAside(concerns) {
      for (const node of [...painter.nodes.keys()]) if (concerns(node)) painter.undo(node);
    },
  };
}

/** Leaves out names whose parts the page's layout sets apart. */
function withoutBrokenNames(wish: Wish): Wish {
  const { node, block } = wish;
  const at = block.nodes.indexOf(node);
  const spans = wish.spans.filter(({ match }) => {
    for (let k = block.nodes.findIndex((_, i) => block.ends[i]! > match.start); block.ends[k]! < match.end; k++) {
      if (!readTogether(block.nodes[k]!, block.nodes[k + 1]!)) return false;
    }
    return true;
  });
  return at < 0 || spans.length === wish.spans.length ? wish : { ...wish, spans };
}

/** The nearest element that has a box to come into view. */
function boxOf(root: BlockRoot): Element {
  let box: Element = isShadowRoot(root) ? root.host : root;
  while (box.parentElement && getComputedStyle(box).display === 'contents') box = box.parentElement;
  return box;
}
