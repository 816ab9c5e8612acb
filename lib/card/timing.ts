import type { Settings } from '../settings.ts';

/** Every delay and distance of the card, each with its reason. Milliseconds and CSS pixels. */

/**
 * How long the pointer rests on a mark before its card opens.
 * instant: below what feels like waiting (100 ms), yet longer than a pointer takes to cross a name on its way elsewhere.
 * quick: readers who follow lines with the pointer pause about a quarter of a second on a word; this is longer.
 * relaxed: only on purpose.
 */
export const HOVER_DELAY: Record<Settings['hoverDelay'], number> = { instant: 80, quick: 350, relaxed: 750 };

/** A pointer that moved further than this since the delay began is still travelling: the delay begins again. */
export const REST_DISTANCE = 6;

/** Time to cross the gap between mark and card, or to come back after overshooting. */
export const GRACE = 300;

/** While the pointer heads for the card the grace begins again, but a pointer that idles on the way gets no more than this. */
export const GRACE_AT_MOST = 1200;

/**
 * When a card whose facts are on their way is shown with no more than the name.
 * closed: so that it is there within 50 ms, however long the facts take.
 * open: what it showed stays as long, as less would only flicker.
 */
export const NAME_SHOWN_AFTER = { closed: 25, open: 120 };

/** A touch held this long on a mark inside a link opens the card; shorter than the browser's own long press (500 ms). */
export const LONG_PRESS = 420;

/** A finger that moved further than this scrolls, and does not press. */
export const PRESS_DISTANCE = 10;

/** Space between mark and card, and between card and the edge of the window. */
export const GAP = 6;
export const EDGE = 8;

/** How far an arrow key moves a pinned card, and with Shift. */
export const STEP = 16;
export const STEP_FAR = 96;

/** Less height than this shows no statement; a card that has less on both sides covers its mark instead. */
export const ROOM_AT_LEAST = 200;

/** Below this width of the window the card is a sheet at the bottom: beside a name there is no room to read. */
export const SHEET_BELOW = 480;

/**
 * Whether the pointer is heading for the card: it came closer to it since it was seen last.
 * @param box the card's rectangle; `from` and `to` in the same coordinates
 */
export function headsFor(
  box: { left: number; top: number; right: number; bottom: number },
  from: { x: number; y: number },
  to: { x: number; y: number },
): boolean {
  return distance(box, to) < distance(box, from);
}

function distance(
  box: { left: number; top: number; right: number; bottom: number },
  at: { x: number; y: number },
): number {
  const dx = Math.max(box.left - at.x, 0, at.x - box.right);
  const dy = Math.max(box.top - at.y, 0, at.y - box.bottom);
  return Math.hypot(dx, dy);
}
