import { type AnyMark, elementOf } from '../highlight/any-mark.ts';
import { offsetIn } from './frames.ts';
import { watchMoves } from './moves.ts';
import { placeCard } from './place.ts';
import { SHEET_BELOW } from './timing.ts';

export interface Anchor {
  mark: AnyMark;
  /** where the pointer was, in the card's window; a mark over two lines has a rectangle for each */
  point?: { x: number; y: number };
}

/** The rectangle, in the window of `top`, of the mark's line that the pointer is on, else of its first. */
function lineOf(top: Document, { mark, point }: Anchor, chosen: number | null): { rect: DOMRect; line: number } {
  const lines = [...mark.getClientRects()];
  const { x, y } = offsetIn(top, mark.ownerDocument);
  const isOn = (r: DOMRect) => point && point.y >= y + r.top - 2 && point.y <= y + r.bottom + 2;
  const line = Math.max(0, Math.min(chosen ?? lines.findIndex(isOn), lines.length - 1));
  const rect = lines[line] ?? mark.getBoundingClientRect();
  return { rect: new DOMRect(rect.x + x, rect.y + y, rect.width, rect.height), line };
}

const isWithin = (rect: DOMRect, { clientWidth, clientHeight }: Element) =>
  rect.bottom >= 0 && rect.top <= clientHeight && rect.right >= 0 && rect.left <= clientWidth;

/**
 * Keeps the card beside its mark and inside the window, below it where there is room and above it otherwise; at the bottom
 * as a sheet in a narrow window. Sets the position on the card's own element, through CSSOM.
 * @param onGone the mark has left the page or was scrolled out of sight
 * @returns stops following the mark and leaves the card where it is
 */
export function follow(
  card: HTMLElement,
  anchor: Anchor,
  onGone: (why: 'detached' | 'out of sight') => void,
): () => void {
  const top = card.ownerDocument;
  const view = top.defaultView ?? window;
  let line: number | null = null;
  /** a mark that was gone to by keyboard may still be scrolling into sight */
  let wasSeen = false;
  const update = () => {
    if (!anchor.mark.isConnected) return onGone('detached');
    const found = lineOf(top, anchor, line);
    const mark = found.rect;
    line = found.line;
    const { clientWidth: width, clientHeight: height } = top.documentElement;
    // In a frame, the frame must show it too.
    const inner = anchor.mark.ownerDocument.documentElement;
    const isSeen = isWithin(mark, top.documentElement) && isWithin(anchor.mark.getBoundingClientRect(), inner);
    if (wasSeen && !isSeen) return onGone('out of sight');
    wasSeen = isSeen;
    const isSheet = view.innerWidth < SHEET_BELOW;
    card.classList.toggle('sheet', isSheet);
    card.style.removeProperty('--room');
    if (isSheet) {
      card.style.translate = '';
      return;
    }
    const rtl = view.getComputedStyle(elementOf(anchor.mark)).direction === 'rtl';
    const { x, y, room } = placeCard(mark, card.getBoundingClientRect(), { width, height }, rtl);
    card.style.setProperty('--room', `${room}px`);
    card.style.translate = `${x}px ${y}px`;
  };
  return watchMoves(elementOf(anchor.mark), card, update);
}
