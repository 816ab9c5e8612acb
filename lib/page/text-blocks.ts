import { CUSTOM, FORM, HOST, IN_LINE, INTERRUPTS, kindOf, SUSPECT_NAME } from './kinds.ts';
import { isOffLimits, nodeAfter, saysOffLimits } from './safety.ts';
import { hasLetter, hasWords, touches } from './word-signs.ts';

/** A run of text within one block-level element, across its inline tags. */
export interface Block {
  /** the block-level element, or the shadow root, that the run stands in */
  root: Element | ShadowRoot;
  text: string;
  /** the page's own text nodes, in order */
  nodes: Text[];
  /** `starts[i]` is the offset in `text` at which the text of `nodes[i]` begins */
  starts: number[];
  /** and where it ends; between two nodes may lie a break that no node holds */
  ends: number[];
}

/** What the painter has changed and the reader must see as it was. */
export interface PaintedText {
  /** whether anything is painted now */
  hasAny(): boolean;
  /** the full text of a page's text node that is painted, else undefined */
  textOf(node: Text): string | undefined;
  /** whether the painter added this node */
  isPiece(node: Node): boolean;
}

/** Longer runs are cut between text nodes, so that searching one stays short. */
const LONG = 20_000;
/** Nodes between two chances to pause. */
const STEPS = 200;

export interface ReadOptions {
  painted?: PaintedText;
  /** Asked of every block-level element, with the one around it; false leaves its subtree out. */
  enter?(element: Element, within: Element | ShadowRoot): boolean;
  onShadow?(root: ShadowRoot): void;
  onFrame?(frame: HTMLIFrameElement): void;
  /** custom elements without an open shadow root: they may get one later */
  onCustom?(element: Element): void;
}

/**
 * Reads the blocks under `start`, which itself counts as block-level, in document order. Iterative, so depth costs no
 * stack; yields what it has read so far now and then, where the caller may pause, and is told by `next(true)` that it did.
 * Returns false when the page meanwhile took away the place where reading stood: then what follows was not read.
 */
export function* readBlocks(
  start: Element | ShadowRoot,
  options: ReadOptions = {},
): Generator<Block[], boolean, boolean | undefined> {
  const roots: (Element | ShadowRoot)[] = [start];
  const edges: Element[] = [];
  /** white space behind the run's words: of the run only if more follows */
  const spaces: Text[] = [];
  let run = newRun(start);
  let blocks: Block[] = [];
  let length = 0;
  let steps = 0;
  let painted = paintedNow(options);
  let node: Node | null = start.firstChild;
  if (start.nodeType === 1) notice(start as Element, (start as Element).localName.includes('-'), options);

  const cut = (): void => {
    if (edges.length > 0) edges.length = 0;
    if (spaces.length > 0) spaces.length = 0;
    if (run.text === '') return;
    if (hasLetter(run.text)) blocks.push(run);
    length += run.text.length;
    run = newRun(roots[roots.length - 1]!);
  };
  const interrupt = (by: string): void => {
    for (const space of spaces.splice(0)) addText(run, space, space.data);
    run.text += by;
  };

  while (node) {
    if (++steps > STEPS || length > LONG) {
      if ((yield blocks) && !start.contains(node)) return false;
      blocks = [];
      length = steps = 0;
      painted = paintedNow(options);
    }
    let child: Node | null = null;
    let isForm = false;
    // What is asked of the page's nodes is most of what reading costs: each thing is asked once.
    const name: string | undefined = (node as Element).localName;
    if (name === undefined) {
      if (node.nodeType === 3 && !painted?.isPiece(node)) {
        const text = painted?.textOf(node as Text) ?? (node as Text).data;
        // Space between tags is most of a page's text nodes, and begins no name.
        if (hasWords(text)) {
          if (spaces.length > 0) interrupt('');
          if (edges.length > 0 && touches(run.text, text) && edges.some(breaksLine)) run.text += '\n';
          addText(run, node as Text, text);
          if (run.text.length > LONG) cut();
        } else if (run.text !== '' && text !== '') spaces.push(node as Text);
        if (edges.length > 0) edges.length = 0;
      }
    } else if (!painted?.isPiece(node)) {
      const element = node as Element;
      const kind = kindOf(name);
      isForm = (kind & FORM) !== 0;
      const inline = (kind & IN_LINE) !== 0 || ((kind & CUSTOM) !== 0 && !breaksLine(element));
      if (!inline) cut();
      if ((kind & INTERRUPTS) !== 0) interrupt(name === 'br' ? '\n' : '\ufffc');
      else if (kind & SUSPECT_NAME ? isOffLimits(element) : saysOffLimits(element)) interrupt(inline ? '\ufffc' : '');
      else if (inline || (options.enter?.(element, roots[roots.length - 1]!) ?? true)) {
        if (kind & HOST) notice(element, (kind & CUSTOM) !== 0, options);
        if (inline) edges.push(element);
        child = element.firstChild;
        if (child && !inline) {
          roots.push(element);
          // Nothing is in the run yet: it was cut above.
          run.root = element;
        }
      }
      if (name === 'iframe') options.onFrame?.(element as HTMLIFrameElement);
    }

    if (child) {
      node = child;
      continue;
    }
    let next: Node | null = isForm ? nodeAfter(node) : node.nextSibling;
    while (!next) {
      node = node.parentNode;
      if (!node || node === start) break;
      if (node === roots[roots.length - 1]) {
        cut();
        roots.pop();
        run.root = roots[roots.length - 1]!;
      } else edges.push(node as Element);
      next = node.nextSibling;
    }
    node = next;
  }
  cut();
  yield blocks;
  return true;
}

/** Asked once for many nodes: on most pages nothing is painted when they are read. */
function paintedNow({ painted }: ReadOptions): PaintedText | undefined {
  return painted?.hasAny() ? painted : undefined;
}

/** Shared by all runs that have no text yet, and never written to. */
const NOTHING: never[] = [];

function newRun(root: Element | ShadowRoot): Block {
  return { root, text: '', nodes: NOTHING, starts: NOTHING, ends: NOTHING };
}

function notice(element: Element, isCustom: boolean, options: ReadOptions): void {
  const shadow = element.shadowRoot;
  if (shadow) options.onShadow?.(shadow);
  else if (isCustom) options.onCustom?.(element);
}

function addText(run: Block, node: Text, text: string): void {
  const start = run.text.length;
  run.text += text;
  if (run.nodes === NOTHING) {
    run.nodes = [node];
    run.starts = [start];
    run.ends = [run.text.length];
  } else {
    run.nodes.push(node);
    run.starts.push(start);
    run.ends.push(run.text.length);
  }
}

/** Whether an element that is inline by its name was made a block by the page's style; a floated drop cap was not. */
export function breaksLine(element: Element): boolean {
  const style = getComputedStyle(element);
  return style.float === 'none' && !/^(inline|contents|ruby)/.test(style.display);
}
