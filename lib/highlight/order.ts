import { parentAcross } from '../page/safety.ts';

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
