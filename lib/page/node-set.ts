/** A set of nodes that keeps none of them alive. */
export interface NodeSet {
  add(node: Node): void;
  has(node: Node): boolean;
}

/** A set of a hundred thousand is copied whenever it outgrows its room, and the page waits for that. */
const PART = 8_192;

/** Grows by parts, so that no single addition takes long. */
export function createNodeSet(): NodeSet {
  const parts: WeakSet<Node>[] = [];
  let room = 0;
  const has = (node: Node): boolean => parts.some((part) => part.has(node));
  return {
    has,
    add(node) {
      if (has(node)) return;
      if (room-- === 0) {
        parts.push(new WeakSet());
        room = PART - 1;
      }
      parts.at(-1)!.add(node);
    },
  };
}
