/**
 * The reader's selection as it is seen where `node` stands. In Chromium that of a document tells nothing of what is selected
 * inside of a shadow root, which has its own; elsewhere there is one for all.
 */
export function selectionAround(node: Node): Selection | null {
  const root = node.getRootNode() as Node & Partial<Pick<Document, 'getSelection'>>;
  return root.getSelection?.() ?? node.ownerDocument?.getSelection() ?? null;
}
