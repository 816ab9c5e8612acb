import { isOffLimits, parentAcross } from './safety.ts';
import { selectionAround } from './selection.ts';
import { breaksLine } from './text-blocks.ts';

/** Boxes whose text would become separate items or cells if an element were put into it. */
const ARRANGED = /flex|grid|ruby|table|-webkit-box/;
/** What loses its state when a framework moves it because an unknown sibling stands before it. */
const DELICATE = 'iframe, video, audio, object, embed, input, select, textarea';
const TABLE_CELLS = /^table-(cell|caption)$/;

/** By what a text may be marked: by highlights only, where an element would change more than the look. */
export type Paintable = 'element' | 'highlight';

/**
 * Tells by what a text node may be marked, if at all. Asks for layout and editability, so ask for many nodes at once, before
 * writing; what was asked of one parent is remembered for the life of the returned function.
 */
export function createPaintableCheck(): (node: Text) => Paintable | undefined {
  const around = new Map<Node, Paintable | undefined>();
  /** whether an element is, or is inside of, something off limits */
  const places = new Map<Node, boolean>();
  const isInsideOffLimits = (node: Node): boolean => {
    const met: Node[] = [];
    let off = false;
    for (let at: Node | null = node; at; at = shownInside(at)) {
      const known = places.get(at);
      off = known ?? (at.nodeType === 1 && isOffLimits(at as Element));
      if (known === undefined) met.push(at);
      if (off || known !== undefined) break;
    }
    for (const at of met) places.set(at, off);
    return off;
  };
  return (node) => {
    const place = node.isConnected && shownInside(node);
    if (!place) return undefined;
    if (!around.has(place)) around.set(place, isInsideOffLimits(place) ? undefined : paintableIn(place, node));
    return around.get(place);
  };
}

/** @param place what `node` is shown inside of: its parent, which may be a shadow root, or the slot that it fills */
function paintableIn(place: Node, node: Text): Paintable | undefined {
  if ((place as HTMLElement).isContentEditable || node.ownerDocument.designMode === 'on') return undefined;
  const display = displayAround(place);
  if (display === 'none') return undefined;
  const isArranged = ARRANGED.test(display) && !TABLE_CELLS.test(display);
  return isArranged || (node.parentNode as ParentNode).querySelector(DELICATE) ? 'highlight' : 'element';
}

/** How the box lays out its content that the content of `place` is part of. */
function displayAround(place: Node): string {
  let display = 'contents';
  for (let at: Node | null = place; display === 'contents' && at; at = shownInside(at)) {
    if (at.nodeType === 1) ({ display } = getComputedStyle(at as Element));
  }
  return display;
}

/** The slot that a node fills, else its parent. */
function shownInside(node: Node): Node | null {
  return (node as Partial<Slottable>).assignedSlot ?? parentAcross(node);
}

/** Whether the reader's selection begins or ends in this text node; the caret that a click leaves there selects nothing. */
export function holdsSelection(node: Text): boolean {
  const selection = selectionAround(node);
  // In this order: whether it is collapsed is asked of the page's layout.
  return selection !== null && [selection.anchorNode, selection.focusNode].includes(node) && !selection.isCollapsed;
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
