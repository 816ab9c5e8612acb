import type { AnyMark } from '../highlight/any-mark.ts';
import { placeInWorld } from '../page/world.ts';

/**
 * Where the page's script, which knows the marks of all frames and shadow roots that it reads, meets the map's, which is brought
 * only when the reader wants it. Both run in the page's isolated world.
 */
const place = placeInWorld<Marks>('marks');

type Marks = () => readonly AnyMark[];

/** Called by the page's script; `marks` gives those of the page as it is then. */
export function offerMarks(marks: Marks): void {
  place.it = marks;
}

/** Those that the page's script gives; none where it never ran. */
export const marksHere: Marks = () => place.it?.() ?? [];
