import { CUSTOM, FORM, HOST, IN_LINE, INTERRUPTS, kindOf, SUSPECT_NAME } from './kinds.ts';
import { isOffLimits, nodeAfter, saysOffLimits } from './safety.ts';

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
  /** the full text of a page's text node that is painted, else undefined */
  textOf(node: Text): string | undefined;
  /** whether the painter added this node */
  isPiece(node: Node): boolean;
}

const LETTER = /\p{L}/u;
const WORD = /[\p{L}\p{N}\p{M}]/u;
/** Longer runs are cut between text nodes, so that searching one stays short. */
const LONG = 20_000;
/** Steps between two chances to pause. */
const STEPS = 200;
const NOTHING_PAINTED: PaintedText = { textOf: () => undefined, isPiece: () => false };

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
 * stack; yields null now and then where the caller may pause, and is told by `next(true)` that it did. Returns false when
 * the page meanwhile took away the place where reading stood: then what follows was not read.
 */
export function* readBlocks(
  start: Element | ShadowRoot,
  options: ReadOptions = {},
): Generator<Block | null, boolean, boolean | undefined> {
  const painted = options.painted ?? NOTHING_PAINTED;
  const roots: (Element | ShadowRoot)[] = [start];
  let run = newRun(start);
  const edges: Element[] = [];
  let steps = 0;
  let node: Node | null = start.firstChild;
  if (start.nodeType === 1) notice(start as Element, (start as Element).localName.includes('-'), options);

  const cut = (): Block | undefined => {
    if (edges.length > 0) edges.length = 0;
    if (run.text === '') return undefined;
    const done = run;
    run = newRun(roots[roots.length - 1]!);
    return hasLetter(done.text) ? done : undefined;
  };

  while (node) {
    if (++steps % STEPS === 0 && (yield null) && !start.contains(node)) return false;
    let child: Node | null = null;
    let isForm = false;
    // What is asked of the page's nodes is most of what reading costs: each thing is asked once.
    const type: number = node.nodeType;
    if (type === 3) {
      if (!painted.isPiece(node)) {
        addText(run, node as Text, painted.textOf(node as Text), edges);
        if (edges.length > 0) edges.length = 0;
        if (run.text.length > LONG) {
          const block = cut();
          if (block && (yield block) && !start.contains(node)) return false;
        }
      }
    } else if (type === 1 && !painted.isPiece(node)) {
      const element = node as Element;
      const name = element.localName;
      const kind = kindOf(name);
      const interrupts = (kind & INTERRUPTS) !== 0;
      isForm = (kind & FORM) !== 0;
      const inline = (kind & IN_LINE) !== 0 || ((kind & CUSTOM) !== 0 && !breaksLine(element));
      if (!inline) {
        const block = cut();
        if (block && (yield block) && !start.contains(node)) return false;
      }
      if (interrupts) run.text += name === 'br' ? '\n' : '\ufffc';
      else if (kind & SUSPECT_NAME ? isOffLimits(element) : saysOffLimits(element)) run.text += inline ? '\ufffc' : '';
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
        const block = cut();
        if (block && (yield block) && !start.contains(node)) return false;
        roots.pop();
        run.root = roots[roots.length - 1]!;
      } else edges.push(node as Element);
      next = node.nextSibling;
    }
    node = next;
  }
  const last = cut();
  if (last) yield last;
  return true;
}

function newRun(root: Element | ShadowRoot): Block {
  return { root, text: '', nodes: [], starts: [], ends: [] };
}

function notice(element: Element, isCustom: boolean, options: ReadOptions): void {
  const shadow = element.shadowRoot;
  if (shadow) options.onShadow?.(shadow);
  else if (isCustom) options.onCustom?.(element);
}

/** Nearly every text with a letter has a plain one among its first characters. */
function hasLetter(text: string): boolean {
  const code = text.charCodeAt(0) | 0x20;
  return (code >= 0x61 && code <= 0x7a) || LETTER.test(text);
}

function addText(run: Block, node: Text, full: string | undefined, edges: Element[]): void {
  const text = full ?? node.data;
  // Space between tags is most of a page's text nodes, and begins no name.
  if (text === '' || (run.text === '' && text.charCodeAt(0) <= 0x20 && text.trim() === '')) return;
  if (edges.length > 0 && run.text !== '' && touches(run.text, text) && edges.some(breaksLine)) run.text += '\n';
  run.nodes.push(node);
  run.starts.push(run.text.length);
  run.text += text;
  run.ends.push(run.text.length);
}

/** Whether two texts would join into one word. */
function touches(before: string, after: string): boolean {
  return isWord(before.charCodeAt(before.length - 1)) && isWord(after.charCodeAt(0));
}

/** Whether a code unit is, or is half of, a letter or digit; spaces and ASCII punctuation are told without a pattern. */
function isWord(code: number): boolean {
  if (code < 0x30 || (code > 0x39 && code < 0x41)) return false;
  return code < 0x7b || WORD.test(String.fromCharCode(code)) || (code & 0xf800) === 0xd800;
}

/** Whether an element that is inline by its name was made a block by the page's style; a floated drop cap was not. */
export function breaksLine(element: Element): boolean {
  const style = getComputedStyle(element);
  return style.float === 'none' && !/^(inline|contents|ruby)/.test(style.display);
}
