import type { Dirty } from '../page/dirty.ts';
import { boxOf, createNear } from '../page/near.ts';
import type { Slices } from '../page/slices.ts';
import { createPaintableCheck, holdsSelection, type Paintable } from '../page/surroundings.ts';
import type { Block } from '../page/text-blocks.ts';
import type { AnyMark } from './any-mark.ts';
import { withoutBrokenNames } from './broken-names.ts';
import type { Painters } from './painters.ts';
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
  wishOf(mark: AnyMark): { span: NodeSpan; block: Block } | undefined;
  /** Undoes for the moment what lies in the way of something that the reader does, all or only elements; painted again later. */
  stepAside(concerns: (node: Text) => boolean, by?: 'element'): void;
  repaint(): void;
  undoAll(): void;
}

export interface PaintingOptions {
  painters: Painters;
  slices: Slices;
  signal: AbortSignal;
  /** where what is known of the blocks may no longer hold, and where the page keeps writing */
  dirty: Pick<Dirty, 'has' | 'isRestless'>;
}

/** Nodes whose layout is read in one go before writing. */
const BATCH = 40;
/** Up to so many nodes are painted when the browser idles; beyond, only what comes near the viewport. */
const IDLE_MOST = 1_500;
/** Some pages never idle; there the rest is painted after so long, in ms, in slices all the same. */
const IDLE_WAIT = 1_000;

export function createPainting(options: PaintingOptions): Painting {
  const { painters, slices, signal, dirty } = options;
  let plan = new Map<Text, Wish>();
  /** what the reader's selection or another act of theirs keeps from being painted */
  const held = new Set<Text>();
  const meanings = new WeakMap<AnyMark, { span: NodeSpan; block: Block }>();
  let queue: Text[] = [];
  let busy = false;
  /** whether the painter of highlights was asked for since the last wishes */
  let asked = false;

  const near = createNear<Text>((nodes) => {
    queue.push(...nodes);
    void paintQueue();
  }, signal);

  /** Elsewhere the page takes elements out, or would with its next write. */
  const bearsElements = ({ node, block }: Wish): boolean =>
    !painters.refusesElements(node) && !dirty.isRestless(block.root);

  const stands = (wish: Wish): boolean =>
    !painters.has(wish.node) && (bearsElements(wish) ? !dirty.has(wish.block.root) : painters.highlighter() !== null);

  async function paintQueue(): Promise<void> {
    if (busy) return;
    busy = true;
    try {
      while (queue.length > 0 && !signal.aborted) {
        if (slices.due()) await slices.rest();
        const ready = readyOf(queue.splice(0, BATCH));
        for (const [at, { wish, by }] of ready.entries()) {
          const isMissing = !asked && by === 'highlight' && painters.highlighter() === undefined;
          if (isMissing || slices.due()) {
            queue.unshift(...ready.slice(at).map((one) => one.wish.node));
            asked ||= isMissing;
            if (isMissing) await painters.bring();
            break;
          }
          paint(wish, by);
        }
      }
    } finally {
      busy = false;
    }
    if (near.count() > 0 && near.count() <= IDLE_MOST) requestIdleCallback(paintRest, { timeout: IDLE_WAIT });
  }

  /** All reading of layout and selection, before any writing. */
  const readyOf = (nodes: Text[]): { wish: Wish; by: Paintable }[] => {
    const paintable = createPaintableCheck();
    return nodes.flatMap((node) => {
      const wish = plan.get(node);
      const at = wish && stands(wish) && paintable(node);
      if (!at) {
        const around = node.parentElement;
        // What is folded away comes when it is unfolded.
        if (wish && around?.checkVisibility() === false) near.await(around, node);
        return [];
      }
      const by = bearsElements(wish) ? at : 'highlight';
      // Only elements would change what is selected.
      if (by === 'highlight' || !holdsSelection(node)) return { wish, by };
      held.add(node);
      return [];
    });
  };

  const paint = ({ node, spans, block }: Wish, by: Paintable): void => {
    const at = block.nodes.indexOf(node);
    const marks = painters.paint(by, node, block.text.slice(block.starts[at], block.ends[at]), spans);
    if (marks.length === 0) return;
    for (const { mark, span } of marks) meanings.set(mark, { span, block });
  };

  const paintRest = (): void => {
    queue.push(...near.takeShown());
    if (queue.length > 0) void paintQueue();
  };

  const awaitNear = (wish: Wish): void => {
    if (stands(wish)) near.await(boxOf(wish.block.root), wish.node);
  };

  return {
    async want(wishes) {
      const next = new Map<Text, Wish>();
      for (const wish of wishes) {
        const whole = withoutBrokenNames(wish);
        if (whole.spans.length > 0) next.set(wish.node, whole);
        if (slices.due()) await slices.rest();
        if (signal.aborted) return;
      }
      asked = false;
      plan = next;
      near.dropGone();
      for (const node of painters.nodes()) {
        const wish = plan.get(node);
        if (wish && keyOf(wish.spans) === keyOf(painters.marksOf(node).map(asPainted))) renew(wish);
        else painters.undo(node);
        if (slices.due()) await slices.rest();
        if (signal.aborted) return;
      }
      for (const wish of plan.values()) {
        awaitNear(wish);
        if (slices.due()) await slices.rest();
        if (signal.aborted) return;
      }
    },
    repaint() {
      queue.push(...held);
      held.clear();
      void paintQueue();
    },
    pageChanged(records) {
      const bereft = painters.pageChanged(records);
      queue.push(...bereft);
      if (bereft.length > 0) void paintQueue();
    },
    wishOf: (mark) => meanings.get(mark),
    undoAll() {
      plan = new Map();
      queue = [];
      held.clear();
      near.clear();
      painters.undoAll();
    },
    stepAside(concerns, by) {
      for (const node of painters.nodes(by)) {
        if (!concerns(node)) continue;
        painters.undo(node);
        held.add(node);
      }
    },
  };

  /** What a mark stands for, where it now is: one without an element goes along with its name. */
  function asPainted(mark: AnyMark): NodeSpan {
    const { span } = meanings.get(mark)!;
    return { ...span, start: mark.start ?? span.start, end: mark.end ?? span.end };
  }

  /** What is painted stays; what it stands for may have changed. */
  function renew({ node, spans, block }: Wish): void {
    for (const [at, mark] of painters.marksOf(node).entries()) meanings.set(mark, { span: spans[at]!, block });
  }
}
