import { autoUpdate } from '@floating-ui/dom';
import { placeCard } from './place.ts';
import { SHEET_BELOW } from './timing.ts';

export interface Anchor {
  mark: Element;
  /** where the pointer was, in the window; a mark over two lines has a rectangle for each */
  point?: { x: number; y: number };
}

/** The rectangle of the mark's line that the pointer is on, else its first. */
function lineOf({ mark, point }: Anchor, chosen: number | null): { rect: DOMRect; line: number } {
  const lines = [...mark.getClientRects()];
  const at = chosen ?? (point ? lines.findIndex((r) => point.y >= r.top - 2 && point.y <= r.bottom + 2) : 0);
  const line = Math.max(0, Math.min(at, lines.length - 1));
  return { rect: lines[line] ?? mark.getBoundingClientRect(), line };
}

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
  const view = card.ownerDocument.defaultView ?? window;
  let line: number | null = null;
  /** a mark that was gone to by keyboard may still be scrolling into sight */
  let wasSeen = false;
  const reference = {
    contextElement: anchor.mark,
    getBoundingClientRect() {
      const found = lineOf(anchor, line);
      line = found.line;
      return found.rect;
    },
  };
  const update = () => {
    if (!anchor.mark.isConnected) return onGone('detached');
    const mark = reference.getBoundingClientRect();
    const { clientWidth: width, clientHeight: height } = view.document.documentElement;
    const isSeen = mark.bottom >= 0 && mark.top <= height && mark.right >= 0 && mark.left <= width;
    if (wasSeen && !isSeen) return onGone('out of sight');
    wasSeen = isSeen;
    const isSheet = view.innerWidth < SHEET_BELOW;
    card.classList.toggle('sheet', isSheet);
    card.style.removeProperty('--room');
    if (isSheet) {
      card.style.translate = '';
      return;
    }
    const rtl = view.getComputedStyle(anchor.mark).direction === 'rtl';
    const { x, y, room } = placeCard(mark, card.getBoundingClientRect(), { width, height }, rtl);
    card.style.setProperty('--room', `${room}px`);
    card.style.translate = `${x}px ${y}px`;
  };
  return autoUpdate(reference, card, update);
}
