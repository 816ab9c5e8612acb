import { EDGE, GAP, ROOM_AT_LEAST } from './timing.ts';

/** A rectangle in the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Place {
  x: number;
  y: number;
  /** how high the card may be there; what is more scrolls inside */
  room: number;
}

const between = (least: number, value: number, most: number) => Math.max(least, Math.min(value, most));

/**
 * Where a card goes that stands in the top layer, so that no ancestor moves or clips it: below its mark where it fits or
 * there is more room than above, with its start at the mark's start, and never outside of the window.
 * @param card its size when nothing limits it but its own style
 */
export function placeCard(
  mark: Box,
  card: { width: number; height: number },
  window: { width: number; height: number },
  rtl = false,
): Place {
  const below = window.height - mark.bottom - GAP - EDGE;
  const above = mark.top - GAP - EDGE;
  const isBelow = card.height <= below || below >= above;
  const room = between(ROOM_AT_LEAST, isBelow ? below : above, window.height - 2 * EDGE);
  const height = Math.min(card.height, room);
  const y = isBelow ? mark.bottom + GAP : mark.top - GAP - height;
  const x = rtl ? mark.right - card.width : mark.left;
  return {
    x: Math.round(between(EDGE, x, window.width - card.width - EDGE)),
    y: Math.round(between(EDGE, y, window.height - height - EDGE)),
    room: Math.floor(room),
  };
}
