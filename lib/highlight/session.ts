import type { PageStatus, ResolvedAliases } from '../messages.ts';
import { createDirty, type Reading } from '../page/dirty.ts';
import { whenQuiet } from '../page/quiet.ts';
import { createRoots } from '../page/roots.ts';
import { createSlices, inSlices } from '../page/slices.ts';
import { createWatch, watchNavigation } from '../page/watch.ts';
import type { Settings } from '../settings.ts';
import type { AnyMark } from './any-mark.ts';
import type { Described } from './described.ts';
import { createFrames } from './frames.ts';
import type { Highlighter } from './highlighter.ts';
import { createLooks } from './looks.ts';
import css from './marks.css?inline';
import type { Hit, Matching } from './matching.ts';
import { byPlace, inOrder } from './order.ts';
import { createPainter } from './painter.ts';
import { createPainters } from './painters.ts';
import { createPainting } from './painting.ts';
import { choose, countFound } from './plan.ts';
import { type PagePlan, planBlocks } from './plan-blocks.ts';
import { guardReader } from './reader-acts.ts';
import { createRegister } from './reading.ts';
import { createResolving } from './resolving.ts';

export interface SessionOptions {
  document: Document;
  getMatcher: () => Promise<Matching>;
  resolve: (ordinals: number[]) => Promise<ResolvedAliases>;
  /** see `whenQuiet` */
  isTakenOver?: () => Promise<boolean>;
  settings: () => Settings;
  /** told of everything that is marked, in order of first appearance, whenever that changes */
  onChange: (found: PageStatus['found']) => void;
  /** told instead when nothing is marked because the names that were found could not be resolved or settled */
  onFailure: () => void;
  /**
   * Brings the painter for places that bear no elements, once one is met; without, they stay unmarked. Null where the browser has
   * none; undefined when it could not be brought, which is tried again when the page is next settled.
   */
  bringHighlighter?: () => Promise<Highlighter | null | undefined>;
  signal: AbortSignal;
}

export interface Session {
  /** The settings have changed, or what is known: what differs is unpainted or painted, by another matcher where one is given. */
  refresh(matcher?: Matching): void;
  stop(): void;
  /** tells of the document of each frame that is read, now and later */
  frames(met: (frame: Document) => void): void;
  /** the marks in page order, one a match, of one entity or of all */
  marks(entity?: string): AnyMark[];
  matchOf(mark: AnyMark): Described | undefined;
}

/** Reads one page and keeps its marks right until it is stopped or its signal aborts: blocks → match → paint. */
export function createSession(options: SessionOptions): Session {
  const { document, settings, onChange } = options;
  const ended = new AbortController();
  const signal = AbortSignal.any([options.signal, ended.signal]);
  const slices = createSlices();
  let { known: resolved, learn } = createResolving(options.resolve, slices);
  let beginnings = 0;
  let matching: Matching | undefined;
  let inRoots: PagePlan['inRoots'] = new Map();
  let queue: Reading[] = [];
  let working = false;
  let stale = false;
  /** whether all is to be settled though the page says what it said */
  let unsettled = false;

  const watch = createWatch((records) => {
    painting.pageChanged(records);
    dirty.note(records);
  }, signal);
  const frames = createFrames();
  const looks = createLooks(document, css, signal);
  const painter = createPainter(watch.silently, settings().markStyle, looks.dress);
  const register = createRegister<Hit[]>({
    painted: painter,
    slices,
    search(text) {
      const hits = matching?.search(text);
      return hits && hits.length > 0 ? hits : undefined;
    },
    onShadow: (root) => roots.add(root),
    onFrame: (frame) => roots.addFrame(frame),
    onCustom: (element) => roots.addCustom(element),
  });
  const everything = (): Reading[] => roots.all().map((root) => ({ root, whole: true }));
  const dirty = createDirty(register.knows, everything, (readings) => void work(readings), signal);
  const painters = createPainters(painter, options.bringHighlighter);
  const painting = createPainting({ painters, slices, signal, dirty });
  const roots = createRoots(document, watch, meet, signal);

  async function meet(root: Reading['root']): Promise<void> {
    const { ownerDocument: shown } = root;
    if (root.nodeType === 1) frames.add(shown);
    if (shown === document || (await whenQuiet(shown, signal))) void work([{ root, whole: true }]);
  }

  /** Reads, then settles all of the page anew; what comes in meanwhile is done in the next round. */
  async function work(readings: Reading[] = []): Promise<void> {
    queue.push(...readings);
    stale = true;
    unsettled ||= readings.length === 0;
    if (working || !matching) return;
    working = true;
    try {
      while (stale && !signal.aborted) {
        stale = false;
        const now = queue;
        queue = [];
        for (const again of await register.read(now, signal)) dirty.add(again);
        // A clock that ticks somewhere settles nothing anew.
        if (!signal.aborted && (register.hasChanged() || unsettled)) await settle(matching);
      }
    } finally {
      working = false;
    }
  }

  async function settle(matcher: Matching): Promise<void> {
    const read = await inOrder(register.blocks(), slices);
    // A background that does not answer is asked again when the page next changes; what is known by then is marked.
    const answered = await learn(read.map(({ found }) => found));
    unsettled = !answered;
    if (signal.aborted) return;
    const named = read.map(({ block, found, headline }) => ({ text: block.text, hits: found, headline }));
    const blocks = [...named, ...register.otherTexts().map((text) => ({ text, hits: [] }))];
    const settling = await matcher.settle(blocks, resolved, settings().caution);
    const believed = Array.isArray(settling) ? settling : settling && (await inSlices(settling, slices, signal));
    if (signal.aborted) return;
    unsettled ||= !believed;
    if (!believed) return options.onFailure();
    const chosen = await inSlices(choose(believed, resolved.entities, settings(), blocks), slices, signal);
    const planned = chosen && (await inSlices(planBlocks(read, chosen), slices, signal));
    if (!planned) return;
    ({ inRoots } = planned);
    await painting.want(planned.wishes);
    const marked = await inSlices(countFound(chosen, resolved.entities, blocks), slices, signal);
    if (!marked) return;
    if (answered || marked.length > 0) onChange(marked);
    else options.onFailure();
  }

  async function begin(): Promise<void> {
    const [quiet, ready] = await Promise.all([whenQuiet(document, signal, options.isTakenOver), options.getMatcher()]);
    if (!quiet) return;
    matching = ready;
    await work(everything());
  }

  async function startOver(matcher?: Matching): Promise<void> {
    if (matcher) {
      matching = matcher;
      ({ known: resolved, learn } = createResolving(options.resolve, slices));
    }
    register.clear();
    dirty.clear();
    queue = [];
    const mine = ++beginnings;
    if ((await whenQuiet(document, signal, options.isTakenOver)) && mine === beginnings) await work(everything());
  }

  signal.addEventListener('abort', () => painting.undoAll(), { once: true });
  guardReader(document, painting, signal);
  frames.each((frame) => guardReader(frame, painting, signal));
  if (document.defaultView) watchNavigation(document.defaultView, () => void startOver(), signal);
  void begin();

  return {
    refresh(matcher = matching) {
      painters.setStyle(settings().markStyle);
      void (matcher === matching ? work() : startOver(matcher));
    },
    stop: () => ended.abort(),
    frames: frames.each,
    marks(entity) {
      const nodes = painters.nodes().sort(byPlace);
      return nodes.flatMap((node) =>
        painters.marksOf(node).filter((mark) => {
          const span = painting.wishOf(mark)?.span;
          return span?.part === 0 && (entity === undefined || span.entity === entity);
        }),
      );
    },
    matchOf(mark) {
      const wish = painting.wishOf(mark);
      if (!wish) return undefined;
      const nearby = new Set(inRoots.get(wish.block.root));
      nearby.delete(wish.span.entity);
      const { match, entity } = wish.span;
      return { match, blockText: wish.block.text, nearby: [...nearby], brief: resolved.entities[entity] };
    },
  };
}
