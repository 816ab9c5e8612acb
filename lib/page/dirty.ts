import { isOffLimits, parentAcross } from './safety.ts';

export type BlockRoot = Element | ShadowRoot;

/** What is to be read again: a root's own runs of text, or with `whole` everything in it. */
export interface Reading {
  root: BlockRoot;
  whole: boolean;
}

export interface Dirty {
  /** Takes note of what the page changed. */
  note(records: readonly MutationRecord[]): void;
  add(reading: Reading): void;
  /** whether the root waits to be read again: what is known of it may no longer hold */
  has(root: BlockRoot): boolean;
  /** whether the root never came to rest, or seldom for long: what changes it soon changes it again */
  isRestless(root: BlockRoot): boolean;
  clear(): void;
}

/** How long, in ms, a place must rest before it is read again; doubled each time it changes again soon. */
const REST = 250;
const LONGEST_REST = 5_000;
/** What does not come to rest, a place or a flood, is sampled each so often. */
const SAMPLE = 10_000;
/** A place that rested so long starts anew. */
const CALM = 10_000;
/** With more places than this, single ones are no longer followed: everything is read again once the flood is over. */
const FLOOD = 1_000;

interface Pace {
  rest: number;
  changed: number;
  due: number;
  /** since when it waits */
  since: number;
}

/**
 * Collects what changed until it has come to rest.
 *
 * @param known whether an element was entered as block-level when its surroundings were read
 * @param everything the readings that cover all of the page
 */
export function createDirty(
  known: (root: Node) => boolean,
  everything: () => Reading[],
  ready: (readings: Reading[]) => void,
  signal: AbortSignal,
): Dirty {
  let waiting = new Map<BlockRoot, Reading>();
  const paces = new WeakMap<BlockRoot, Pace>();
  const flood: Pace = { rest: REST, changed: 0, due: 0, since: 0 };
  let flooded = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let timerAt = 0;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  const slow = (pace: Pace, now: number, sample = SAMPLE): void => {
    if (now - pace.changed > CALM) pace.rest = REST;
    pace.changed = now;
    pace.due = Math.min(now + pace.rest, pace.since + sample);
  };

  const wake = (at: number, now: number): void => {
    if (timer !== undefined && timerAt <= at) return;
    clearTimeout(timer);
    timerAt = at;
    timer = setTimeout(release, Math.max(at - now, 16));
  };

  const release = (): void => {
    timer = undefined;
    const now = performance.now();
    const due: Reading[] = [];
    let next = Number.POSITIVE_INFINITY;
    if (flooded) {
      if (flood.due > now) wake(flood.due, now);
      else {
        flooded = false;
        flood.rest = Math.min(flood.rest * 2, LONGEST_REST);
        waiting = new Map();
        ready(everything());
      }
      return;
    }
    for (const [root, reading] of waiting) {
      const pace = paces.get(root)!;
      if (pace.due > now) next = Math.min(next, pace.due);
      else {
        due.push(reading);
        waiting.delete(root);
        pace.rest = now - pace.changed < pace.rest ? LONGEST_REST : Math.min(pace.rest * 2, LONGEST_REST);
      }
    }
    if (next < Number.POSITIVE_INFINITY) wake(next, now);
    if (due.length > 0) ready(due);
  };

  const add = ({ root, whole }: Reading, now = performance.now()): void => {
    if (signal.aborted) return;
    const pace = paces.get(root) ?? { rest: REST, changed: now, due: 0, since: now };
    paces.set(root, pace);
    const earlier = waiting.get(root);
    if (!earlier) pace.since = now;
    // The first sample comes sooner: then it is known to be restless.
    slow(pace, now, pace.rest < LONGEST_REST ? LONGEST_REST : SAMPLE);
    waiting.set(root, { root, whole: whole || (earlier?.whole ?? false) });
    if (waiting.size > FLOOD && !flooded) {
      flooded = true;
      flood.since = now;
      slow(flood, now);
    }
    wake(flooded ? flood.due : pace.due, now);
  };

  return {
    add,
    has: (root) => flooded || waiting.has(root),
    isRestless: (root) => paces.get(root)?.rest === LONGEST_REST,
    clear() {
      waiting = new Map();
      flooded = false;
      clearTimeout(timer);
      timer = undefined;
    },
    note(records) {
      const now = performance.now();
      if (flooded) {
        slow(flood, now);
        return;
      }
      let target: Node | undefined;
      for (const record of records) {
        if (flooded) return;
        if (record.target !== target) {
          target = record.target;
          const root = rootOf(target, known);
          if (root) add({ root, whole: record.type === 'attributes' }, now);
          else continue;
        }
        for (const node of record.addedNodes) {
          if (node.nodeType === 1 && known(node)) add({ root: node as Element, whole: true }, now);
        }
      }
    },
  };
}

/** The nearest block-level element that was entered; undefined where nothing is read. */
function rootOf(node: Node, known: (root: Node) => boolean): BlockRoot | undefined {
  for (let at: Node | null = node; at; at = parentAcross(at)) {
    if (known(at)) return at as BlockRoot;
    if (at.nodeType === 1 && isOffLimits(at as Element)) return undefined;
  }
  return undefined;
}
