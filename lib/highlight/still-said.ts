/** The words right beside a name are looked for in so many characters on either side. */
const BESIDE = 40;

/**
 * Where a text that was changed still says a name: at the same place, or as far from its end as before, with the same words
 * right beside it, of which a number may have become another. Pure.
 * @param start and `end`: of the name in `before`
 * @returns where the name now starts; undefined where it is not said any more, or other words stand beside it
 */
export function stillSaid(before: string, now: string, start: number, end: number): number | undefined {
  const said = withNeighbours(before, start, end);
  const isSaidAt = (at: number) => at >= 0 && withNeighbours(now, at, at + end - start) === said;
  return [start, start + now.length - before.length].find(isSaidAt);
}

function withNeighbours(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const after = text.slice(end, end + BESIDE);
  const beside = [/\S*\s*$/.exec(before)?.[0], /^\s*\S*/.exec(after)?.[0]].map((words) => words?.replace(/\d+/g, '0'));
  return [beside[0], text.slice(start, end), beside[1]].join('\n');
}
