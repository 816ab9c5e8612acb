/** One tick of the map: where it stands, as a share of the map's height, and which of the marks it goes to. */
export interface Tick {
  /** 0 … 1 */
  at: number;
  /** index of the first of its marks */
  mark: number;
}

/**
 * Where the ticks stand for marks at these heights in the document. Marks that would touch share a tick. Pure.
 * @param tops of the marks in px from the document's top, in any order; `NaN` for those that are not shown
 * @param height of the document in px
 * @param apart least distance of two ticks, as a share of the map's height
 */
export function ticksOf(tops: readonly number[], height: number, apart: number): Tick[] {
  if (height <= 0) return [];
  const places = tops
    .map((top, mark) => ({ at: Math.min(1, Math.max(0, top / height)), mark }))
    .filter(({ at }) => !Number.isNaN(at))
    .sort((a, b) => a.at - b.at);
  const ticks: Tick[] = [];
  for (const place of places) {
    const last = ticks.at(-1);
    if (!last || place.at - last.at >= apart) ticks.push(place);
  }
  return ticks;
}
