import { parentAcross } from '../page/safety.ts';
import type { Slices } from '../page/slices.ts';

/** Compares two nodes by where they stand in the page, looking through shadow roots and frames. For `sort`. */
export function byPlace(a: Node, b: Node): number {
  if (a === b) return 0;
  const [left, right] = a.getRootNode() === b.getRootNode() ? [a, b] : commonTree(a, b);
  if (left === right) return 0;
  return left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The nodes that stand for `a` and `b` in the innermost tree that has both. */
function commonTree(a: Node, b: Node): [Node, Node] {
  const hosts = new Map<Node, Node>();
  for (let at: Node | null = a; at; at = outer(at)) hosts.set(at.getRootNode(), at);
  for (let at: Node | null = b; at; at = outer(at)) {
    const other = hosts.get(at.getRootNode());
    if (other) return [other, at];
  }
  return [a, b];
}

/** The element in the tree around that shows the tree of `node`: a shadow host or a frame. */
function outer(node: Node): Node | null {
  const root = node.getRootNode();
  if (root.nodeType === 9) return (root as Document).defaultView?.frameElement ?? null;
  return parentAcross(root);
}

/** Something that stands at a node, with its number where a reading of the whole page gave it one. */
export interface Placed {
  place: Node;
  number: number | undefined;
}

/**
 * Sorts by place in the page. Asking the browser which of two nodes comes first takes time in proportion to their siblings,
 * so numbered things go by their numbers, and only the few others are looked for, in slices.
 */
export async function inOrder<Thing extends Placed>(things: readonly Thing[], slices: Slices): Promise<Thing[]> {
  const ordered = things.filter(({ number }) => number !== undefined).sort((a, b) => a.number! - b.number!);
  let after = 0;
  for (const thing of things) {
    if (thing.number !== undefined) continue;
    if (slices.due()) await slices.rest();
    after = slotFor(thing, ordered, after);
    ordered.splice(after, 0, thing);
  }
  return ordered;
}

/** Where a thing belongs among the ordered ones; most often right behind the one that was placed before it. */
function slotFor(thing: Placed, ordered: readonly Placed[], last: number): number {
  const isAfter = (at: number): boolean => byPlace(ordered[at]!.place, thing.place) < 0;
  let low = 0;
  let high = ordered.length;
  if (last < high && isAfter(last)) {
    low = last + 1;
    if (low < high && !isAfter(low)) return low;
  }
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isAfter(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
