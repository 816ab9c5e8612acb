import type { BlockRoot, Reading } from '../page/dirty.ts';
import { createNodeSet } from '../page/node-set.ts';
import { isInsideOffLimits } from '../page/safety.ts';
import type { Slices } from '../page/slices.ts';
import { type Block, type PaintedText, readBlocks } from '../page/text-blocks.ts';
import type { Placed } from './order.ts';
import { createOtherText } from './other-text.ts';

/** A block with what was found in it. */
export interface ReadBlock<Found> extends Placed {
  block: Block;
  found: Found;
  headline: boolean;
}

export interface Register<Found> {
  /** Reads what `readings` ask for, in slices; returns those that must be done again because the page moved meanwhile. */
  read(readings: Reading[], signal: AbortSignal): Promise<Reading[]>;
  /** whether this element or root was entered */
  knows(root: Node): boolean;
  /** Whether anything was found or lost since this was last asked; what was found anew but the same counts. */
  hasChanged(): boolean;
  /** all blocks with something in them, unordered */
  blocks(): ReadBlock<Found>[];
  /** a sample of the text of the others, unordered */
  otherTexts(): string[];
  clear(): void;
}

export interface RegisterOptions<Found> {
  painted: PaintedText;
  slices: Slices;
  /** undefined where there is nothing: such blocks are not kept, a long page has many */
  search(text: string): Found | undefined;
  onShadow(root: ShadowRoot): void;
  onFrame(frame: HTMLIFrameElement): void;
  onCustom(element: Element): void;
}

/** Blocks without a name that one reading keeps; the first few hundred have as much text as is wanted, where they are no labels. */
const MOST_OTHERS = 3_000;

/** Keeps the blocks of a page that something was found in; a block that reads as before keeps its findings. */
export function createRegister<Found>(options: RegisterOptions<Found>): Register<Found> {
  const { painted, slices, search } = options;
  const register = new Map<BlockRoot, ReadBlock<Found>[]>();
  const others = createOtherText(isGone);
  /** of all that was read */
  const documents = new Set<Document>();
  let seen = createNodeSet();
  let count = 0;
  let changed = true;

  const forget = (root: BlockRoot): void => {
    changed = register.delete(root) || changed;
    others.forget(root);
  };

  const readOne = async ({ root, whole }: Reading, inside: BlockRoot[], signal: AbortSignal): Promise<boolean> => {
    const stale = [root, ...inside];
    if (isGone(root) || isInsideOffLimits(root)) {
      stale.forEach(forget);
      return true;
    }
    documents.add(root.ownerDocument);
    const fresh = new Map<BlockRoot, ReadBlock<Found>[]>();
    const without: Block[] = [];
    const entered = new WeakSet<Node>();
    const numbered = whole && root.parentNode?.nodeType === 9;
    seen.add(root);
    const reader = readBlocks(root, {
      ...options,
      painted,
      enter(element, within) {
        if (!whole) {
          if (seen.has(element) && !entered.has(within)) return false;
          entered.add(element);
        }
        seen.add(element);
        return true;
      },
    });
    let step = reader.next();
    while (!step.done) {
      for (const block of step.value) {
        // A long page has more than is wanted in the end.
        if (!add(fresh, block, numbered) && without.length < MOST_OTHERS) without.push(block);
      }
      const tired = slices.due();
      if (tired) await slices.rest();
      if (signal.aborted) return true;
      step = reader.next(tired);
    }
    stale.forEach(forget);
    for (const [known, blocks] of fresh) register.set(known, blocks);
    for (const block of without) others.add(block.root, block.text);
    changed ||= fresh.size > 0;
    return step.value;
  };

  /** What one place has in store for whoever reads it leaves the others readable. */
  const readSafely = async (reading: Reading, inside: BlockRoot[], signal: AbortSignal): Promise<boolean> => {
    try {
      return await readOne(reading, inside, signal);
    } catch (error) {
      console.debug('[Backstory] A part of the page could not be read.', error);
      forget(reading.root);
      return true;
    }
  };

  /** Whether anything is found in the block. */
  const add = (fresh: Map<BlockRoot, ReadBlock<Found>[]>, block: Block, numbered: boolean): boolean => {
    const earlier = register.get(block.root)?.find((one) => isSame(one.block, block));
    const found = earlier?.found ?? search(block.text);
    count++;
    if (found === undefined) return false;
    const one = earlier ?? { block, found, headline: isHeadline(block), place: block.nodes[0]!, number: undefined };
    if (numbered) one.number = count;
    const known = fresh.get(block.root);
    if (known) known.push(one);
    else fresh.set(block.root, [one]);
    return true;
  };

  return {
    async read(readings, signal) {
      const again: Reading[] = [];
      const inside = groupByWhole(register.keys(), readings);
      for (const reading of readings) {
        if (!(await readSafely(reading, inside.get(reading.root) ?? [], signal))) again.push(reading);
        if (signal.aborted) return [];
        if (slices.due()) await slices.rest();
      }
      return again;
    },
    knows: (root) => seen.has(root),
    hasChanged() {
      // Asked once a document, and not of each of a long page's thousands of places.
      const gone = new Set([...documents].filter((one) => one.defaultView === null && documents.delete(one)));
      for (const root of register.keys())
        if (!root.isConnected || (gone.size > 0 && gone.has(root.ownerDocument))) forget(root);
      const was = changed;
      changed = false;
      return was;
    },
    blocks: () => [...register.values()].flat(),
    otherTexts: others.texts,
    clear() {
      register.clear();
      others.clear();
      changed = true;
      seen = createNodeSet();
    },
  };
}

function isHeadline({ root }: Block): boolean {
  return root.nodeType === 1 && (root as Element).closest('h1') !== null;
}

/** Also with its frame: the page of a frame that was removed or went on stays connected to its document. */
function isGone(root: BlockRoot): boolean {
  return !root.isConnected || root.ownerDocument.defaultView === null;
}

function isSame(a: Block, b: Block): boolean {
  return a.text === b.text && a.nodes.length === b.nodes.length && a.nodes.every((node, at) => node === b.nodes[at]);
}

/** The known roots that lie in what is to be read whole, each with the innermost such root. */
function groupByWhole(known: Iterable<BlockRoot>, readings: readonly Reading[]): Map<BlockRoot, BlockRoot[]> {
  const groups = new Map<BlockRoot, BlockRoot[]>();
  for (const { root, whole } of readings) if (whole) groups.set(root, []);
  if (groups.size === 0) return groups;
  for (const root of known) {
    let around: Node | null = root;
    while (around && !groups.has(around as BlockRoot)) around = around.parentNode;
    if (around) groups.get(around as BlockRoot)!.push(root);
  }
  return groups;
}
