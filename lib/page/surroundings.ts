import { isOffLimits, isShadowRoot, parentAcross } from './safety.ts';
import { breaksLine } from './text-blocks.ts';

/** Boxes whose text would become separate items or cells if an element were put into it. */
const ARRANGED = /flex|grid|ruby|table|-webkit-box/;
/** What loses its state when a framework moves it because an unknown sibling stands before it. */
const DELICATE = 'iframe, video, audio, object, embed, input, select, textarea';
const TABLE_CELLS = /^table-(cell|caption)$/;

/**
 * Tells whether a mark in a text node would change nothing but its look. Asks for layout and editability, so ask for many
 * nodes at once, before writing; what was asked of one parent is remembered for the life of the returned function.
 */
export function createPaintableCheck(): (node: Text) => boolean {
  const parents = new Map<Node, boolean>();
  /** whether an element is, or is inside of, something off limits */
  const places = new Map<Node, boolean>();
  const isInsideOffLimits = (node: Node): boolean => {
    const met: Node[] = [];
    let off = false;
    for (let at: Node | null = node; at; at = parentAcross(at)) {
      const known = places.get(at);
      off = known ?? (at.nodeType === 1 && isOffLimits(at as Element));
      if (known === undefined) met.push(at);
      if (off || known !== undefined) break;
    }
    for (const at of met) places.set(at, off);
    return off;
  };
  return (node) => {
    const parent = node.parentNode;
    if (!parent || !node.isConnected) return false;
    let known = parents.get(parent);
    if (known === undefined) {
      known =
        isShadowRoot(parent) ||
        (parent.nodeType === 1 && !isInsideOffLimits(parent) && canHoldMarks(parent as Element));
      parents.set(parent, known);
    }
    return known;
  };
}

function canHoldMarks(parent: Element): boolean {
  if ((parent as HTMLElement).isContentEditable || parent.ownerDocument.designMode === 'on') return false;
  const { display } = getComputedStyle(parent);
  if (display === 'none' || (ARRANGED.test(display) && !TABLE_CELLS.test(display))) return false;
  return parent.querySelector(DELICATE) === null;
}

/** Whether the reader's selection or caret begins or ends in this text node. */
export function holdsSelection(node: Text): boolean {
  const selection = node.ownerDocument.getSelection();
  return selection !== null && (selection.anchorNode === node || selection.focusNode === node);
}

/** Whether words in two text nodes, one after the other, stand in one line of text. */
export function readTogether(before: Text, after: Text): boolean {
  const around = new Set<Node>();
  for (let at = before.parentNode; at; at = at.parentNode) around.add(at);
  for (let at = after.parentNode; at; at = at.parentNode) {
    if (around.has(at)) return !hasBreakBelow(before, at) && !hasBreakBelow(after, at);
  }
  return false;
}

function hasBreakBelow(node: Text, ancestor: Node): boolean {
  for (let at = node.parentElement; at && at !== ancestor; at = at.parentElement) if (breaksLine(at)) return true;
  return false;
}
