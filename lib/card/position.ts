import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { EDGE, GAP, SHEET_BELOW } from './timing.ts';

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
  const reference = {
    contextElement: anchor.mark,
    getBoundingClientRect() {
      const found = lineOf(anchor, line);
      line = found.line;
      return found.rect;
    },
  };
  const update = async () => {
    if (!anchor.mark.isConnected) return onGone('detached');
    const rect = reference.getBoundingClientRect();
    const root = view.document.documentElement;
    if (rect.bottom < 0 || rect.top > root.clientHeight || rect.right < 0 || rect.left > root.clientWidth) {
      return onGone('out of sight');
    }
    const sheet = view.innerWidth < SHEET_BELOW;
    card.classList.toggle('sheet', sheet);
    if (sheet) {
      card.style.translate = '';
      card.style.removeProperty('--room');
      return;
    }
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: view.getComputedStyle(anchor.mark).direction === 'rtl' ? 'bottom-end' : 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: EDGE, fallbackStrategy: 'bestFit' }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) =>
            card.style.setProperty('--room', `${Math.max(160, Math.floor(availableHeight))}px`),
        }),
      ],
    });
    card.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  };
  return autoUpdate(reference, card, () => void update());
}
