import type { Went } from '../messages.ts';
import type { AnyMark } from './any-mark.ts';
import { deepActive, focusMark } from './focus-mark.ts';

/** How long the mark that was gone to stands out, in ms: as long as the eye takes to find it after scrolling. */
const FLASH = 1_500;

export interface Walk {
  /** Scrolls to the next mark in a direction, of one entity or of any, and focuses it; null when there is none. */
  go(direction: 1 | -1, entity?: string): Went | null;
  /** the focused mark, else the first that can be seen, else the first; of one entity or of any */
  current(entity?: string): AnyMark | undefined;
}

/**
 * Goes from mark to mark of a page, round and round. Where the reader stands is the focused mark, else the mark that was last
 * gone to, else the top of what can be seen.
 * @param allMarks in page order, one a match, of one entity or of all
 * @param currentHighlight the one that the reader has gone to in whatever way, as it cannot have the focus
 */
export function createWalk(
  document: Document,
  allMarks: (entity?: string) => readonly AnyMark[],
  currentHighlight: () => AnyMark | null | undefined = () => null,
): Walk {
  let last: AnyMark | undefined;

  const focused = (marks: readonly AnyMark[]) => {
    const active = focusedIn(document);
    return marks.find((mark) => mark === active) ?? marks.find((mark) => mark === currentHighlight());
  };
  const firstSeen = (marks: readonly AnyMark[]) => {
    const height = document.defaultView?.innerHeight ?? 0;
    return marks.find((mark) => {
      const { top, bottom } = mark.getBoundingClientRect();
      return top >= 0 && bottom <= height && bottom > top;
    });
  };

  return {
    go(direction, entity) {
      const all = allMarks();
      const marks = entity === undefined ? all : allMarks(entity);
      if (marks.length === 0) return null;
      const from = focused(all) ?? (last?.isConnected ? last : undefined);
      const place = from ? all.indexOf(from) : -1;
      const wanted = new Set(marks);
      const ahead = direction === 1 ? all.slice(place + 1) : all.slice(0, Math.max(place, 0)).reverse();
      const start = from ? undefined : firstSeen(marks);
      const next = start ?? ahead.find((mark) => wanted.has(mark)) ?? (direction === 1 ? marks[0] : marks.at(-1));
      if (!next) return null;
      last = next;
      const still = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
      next.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
      focusMark(next);
      next.toggleAttribute('data-flash', true);
      setTimeout(() => next.toggleAttribute('data-flash', false), FLASH);
      return { at: marks.indexOf(next) + 1, of: marks.length };
    },
    current(entity) {
      const marks = allMarks(entity);
      return (
        focused(marks) ?? (last?.isConnected && marks.includes(last) ? last : undefined) ?? firstSeen(marks) ?? marks[0]
      );
    },
  };
}

/** The focused element of a page, in its shadow roots and the frames that we may look into. */
function focusedIn(document: Document): HTMLElement | null {
  const active = deepActive(document);
  const inner = (active as Partial<HTMLIFrameElement> | null)?.contentDocument;
  return inner ? focusedIn(inner) : active;
}
