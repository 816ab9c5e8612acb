import { meant } from './meant.ts';
import { fullText, type Painted, type Piece, setText, type Trace, takeBack } from './pieces.ts';

/**
 * Gives a painted node back after the page changed it or what is around it, so that the page has what it would have had
 * without us. What the page meant is read from what it wrote to:
 *
 * - its node: the new text is meant to be all of it, unless it shows that the page changed what it had read; or it split the node, then the pieces' words
 *   belong to the part it split off;
 * - its node, by `splitText()`: what was split off goes on with the pieces' words;
 * - our empty last piece, which it took for its last child: the same;
 * - our pieces as well: a script went through all texts, or merged them, so the pieces' words count as they are now;
 * - neither, but a mark is gone: the page refuses marks, and the words are put back;
 * - the node itself is gone: it goes whole, and so do the pieces; except that `normalize()` drops an empty first piece, or
 *   joins it to the text before, which the loss of our own empty last piece tells.
 */
export function settle(one: Painted, trace: Trace): 'given back' | 'refused' {
  const { node, pieces, text } = one;
  const place = node.parentNode;
  const present = pieces.filter((piece) => piece.node.parentNode === (place ?? one.parent));
  if (present.some(hasForeign)) return unwrap(present);

  const end = pieces.at(-1)!;
  const normalised = present.some((piece) => piece.inner) && !present.includes(end);
  if (!place) {
    if (normalised) mergeBack(one, present, trace);
    else takeBack(one, trace.written.has(node) ? meantBy(one, trace) : text);
    return 'given back';
  }
  if (trace.written.size === 1 && wroteInto(end, trace) && present.includes(end)) {
    takeBack(one, fullText(end.node));
    return 'given back';
  }
  const altered = present.some((piece) => fullText(piece.node) !== piece.text || wroteInto(piece, trace));
  const splitOff = trace.written.has(node) && !altered ? splitOffFrom(one) : undefined;
  if (altered) gather(one, present);
  else if (splitOff) {
    for (const piece of pieces) piece.node.remove();
    splitOff.appendData(present.map((piece) => piece.text).join(''));
  } else if ((trace.split || normalised) && node.data === one.first) takeBack(one, text);
  else if (trace.split && passOn(one)) return 'given back';
  else if (trace.written.has(node)) takeBack(one, meantBy(one, trace));
  else takeBackUnwrapped(one, text);
  if (normalised) absorbFollowing(splitOff ?? node, trace);
  // A node that was moved leaves its marks behind; only where it stayed were they taken out.
  const marksGone = place === one.parent && pieces.some((piece) => piece.inner && !present.includes(piece));
  return marksGone && !altered && !trace.written.has(node) ? 'refused' : 'given back';
}

function meantBy({ node, text, first, pieces }: Painted, { said }: Trace): string {
  return meant(text, first, [...said.slice(1), node.data], pieces[0]!.text);
}

/** The last of the texts that the page split the node into: together they say what the node said. */
function splitOffFrom({ node, first, pieces }: Painted): Text | undefined {
  let said = node.data;
  for (let at = node.nextSibling; at?.nodeType === 3 && first.startsWith(said); at = at.nextSibling) {
    if (pieces.some((piece) => piece.node === at)) return undefined;
    said += (at as Text).data;
    if (said === first) return at as Text;
  }
  return undefined;
}

function wroteInto(piece: Piece, { written }: Trace): boolean {
  return written.has(piece.node) || (piece.inner !== undefined && written.has(piece.inner));
}

function hasForeign({ node, inner }: Piece): boolean {
  return inner !== undefined && node.childNodes.length > (inner.parentNode === (node as Node) ? 1 : 0);
}

/** The page put something of its own into a mark: only the marks themselves can be taken away. */
function unwrap(present: Piece[]): 'refused' {
  for (const { node, inner } of present) if (inner) node.replaceWith(...node.childNodes);
  return 'refused';
}

/** All words that still follow the node go into it, up to what the page put between them; the rest stay as text there. */
function gather(one: Painted, present: Piece[]): void {
  const ours = new Map<Node, Piece>(present.map((piece) => [piece.node, piece]));
  let text = one.node.data;
  let target: Text = one.node;
  let at = one.node.nextSibling;
  while (at && ours.size > 0) {
    const next: ChildNode | null = at.nextSibling;
    if (ours.delete(at)) {
      if (target === one.node || target.nextSibling === at) {
        text += fullText(at);
        at.remove();
      }
    } else {
      setText(target, text);
      const following = nextOf(ours, next);
      if (!following) break;
      target = one.node.ownerDocument.createTextNode('');
      following.before(target);
      text = '';
      at = target.nextSibling;
      continue;
    }
    at = next;
  }
  setText(target, text);
  for (const piece of one.pieces) piece.node.remove();
}

/** The page split its node: the pieces' words belong to the last part. False when the parts are not all that was there. */
function passOn({ node, pieces, text, first }: Painted): boolean {
  const end = pieces[0]!.node;
  let parts = node.data;
  for (let at = node.nextSibling; at && at !== end; at = at.nextSibling) parts += fullText(at);
  const last = end.previousSibling;
  if (parts !== first || !last || last === node) return false;
  const rest = text.slice(first.length);
  if (last.nodeType === 3) (last as Text).appendData(rest);
  else end.before(rest);
  for (const piece of pieces) piece.node.remove();
  return true;
}

function nextOf(ours: Map<Node, Piece>, from: ChildNode | null): ChildNode | undefined {
  for (let at = from; at; at = at.nextSibling) if (ours.has(at)) return at;
  return undefined;
}

/** After `normalize()`: our first piece was empty and dropped, or has become part of the text before it. */
function mergeBack(one: Painted, present: Piece[], trace: Trace): void {
  const first = present[0]!.node;
  const words = present.map((piece) => fullText(piece.node)).join('');
  const before = first.previousSibling;
  if (before?.nodeType === 3) {
    (before as Text).appendData(words);
    for (const piece of one.pieces) piece.node.remove();
    setText(one.node, one.text);
    absorbFollowing(before as Text, trace);
  } else {
    first.before(one.node);
    takeBack(one, one.first + words);
    absorbFollowing(one.node, trace);
  }
}

/** Our empty last piece kept the text after it from being joined. */
function absorbFollowing(node: Text, { addedLater }: Trace): void {
  for (let next = node.nextSibling; next?.nodeType === 3 && !addedLater.has(next); next = node.nextSibling) {
    node.appendData((next as Text).data);
    next.remove();
  }
}

/** Also takes out the texts that the page put in place of our marks when it unwrapped them. */
function takeBackUnwrapped(one: Painted, text: string): void {
  const gone = new Set(
    one.pieces.filter((piece) => piece.inner && piece.node.parentNode === null).map((piece) => piece.text),
  );
  const last = one.pieces.at(-1)!.node;
  if (gone.size > 0 && last.parentNode === one.node.parentNode) {
    for (let at = one.node.nextSibling; at && at !== last; ) {
      const next: ChildNode | null = at.nextSibling;
      const ours = one.pieces.some((piece) => piece.node === at);
      if (!ours && at.nodeType === 3 && gone.has((at as Text).data)) at.remove();
      at = next;
    }
  }
  for (const piece of one.pieces) piece.inner?.remove();
  takeBack(one, text);
}
