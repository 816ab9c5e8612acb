import type { AnyMark } from '../highlight/any-mark.ts';

/**
 * Where the page's script, which knows the marks of all frames and shadow roots that it reads, meets the map's, which is brought
 * only when the reader wants it. Both run in the page's isolated world.
 */
const PLACE = Symbol.for('backstory.marks');

type Marks = () => readonly AnyMark[];

interface World {
  [PLACE]?: Marks;
}

/** Called by the page's script; `marks` gives those of the page as it is then. */
export function offerMarks(marks: Marks): void {
  (globalThis as World)[PLACE] = marks;
}

/** Those that the page's script gives; none where it never ran. */
export const marksHere: Marks = () => (globalThis as World)[PLACE]?.() ?? [];
