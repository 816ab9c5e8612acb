import { selectionAround } from '../page/selection.ts';

/** What was added behind a page's text node: a mark with its text, or a text between marks. */
export interface Piece {
  node: ChildNode;
  text: string;
  /** the text within, where the piece is a mark */
  inner?: Text;
}

/** One text node of the page that is painted. `node.data` is `first` and the pieces follow it, as long as the page does nothing. */
export interface Painted {
  node: Text;
  /** what the node said before */
  text: string;
  /** what it was left with */
  first: string;
  parent: ParentNode & Node;
  pieces: Piece[];
}

/** What the page did to it. */
export interface Trace {
  /** the text nodes among ours that the page wrote into, and marks it changed inside */
  written: Set<Node>;
  /** what the page's node said before each write into it, in order */
  said: string[];
  /** nodes that came into the page after our empty last piece was lost, which are none of the `normalize()` that took it */
  addedLater: Set<Node>;
  /** whether it was split: a text was put behind it and, in the same breath, its own words changed */
  split?: boolean;
}

export function fullText(node: Node): string {
  return node.textContent ?? '';
}

/** Takes the pieces out, wherever they are, and lets the page's node say `text`. */
export function takeBack(one: Painted, text: string): void {
  for (const { node } of one.pieces) node.remove();
  setText(one.node, text);
}

/** Appends where it can: a page's Range in the kept part stays where it is. */
export function setText(node: Text, text: string): void {
  const said = node.data;
  if (text === said) return;
  if (text.startsWith(said)) node.appendData(text.slice(said.length));
  else node.data = text;
}

/** Runs a change and puts the reader's selection back, where it began or ended in one of the pieces. */
export function keepSelection(one: Painted, change: () => void): void {
  const selection = selectionAround(standIn(one));
  if (!selection?.anchorNode || !selection.focusNode) {
    change();
    return;
  }
  const anchor = offsetIn(one, selection.anchorNode, selection.anchorOffset);
  const focus = offsetIn(one, selection.focusNode, selection.focusOffset);
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  change();
  if ((anchor === undefined && focus === undefined) || !one.node.isConnected) return;
  const within = (offset: number) => Math.min(offset, one.node.length);
  selection.setBaseAndExtent(
    anchor === undefined ? anchorNode : one.node,
    anchor === undefined ? anchorOffset : within(anchor),
    focus === undefined ? focusNode : one.node,
    focus === undefined ? focusOffset : within(focus),
  );
}

/** Where a boundary point lies in the node's full text; undefined when it is none of its pieces. */
function offsetIn(one: Painted, node: Node, offset: number): number | undefined {
  let before = one.first.length;
  for (const piece of one.pieces) {
    if (node === piece.node || node === piece.inner) {
      return before + (node.nodeType === 3 ? offset : offset > 0 ? piece.text.length : 0);
    }
    before += piece.text.length;
  }
  return undefined;
}

/** Something of it that is still in the page, to tell the order. */
export function standIn({ node, pieces }: Painted): Node {
  return node.parentNode ? node : (pieces.find((piece) => piece.node.parentNode)?.node ?? node);
}
