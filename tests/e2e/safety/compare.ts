/** Lines shown around the first difference of two texts. */
const AROUND = 3;
const LONGEST = 300;

/** The first lines in which two texts differ, with what stands before them; undefined when they are equal. */
export function differenceOf(ours: string, plain: string): string | undefined {
  if (ours === plain) return undefined;
  const left = ours.split('\n');
  const right = plain.split('\n');
  const at = left.findIndex((line, n) => line !== right[n]);
  const from = at < 0 ? Math.min(left.length, right.length) : at;
  const show = (lines: string[]) =>
    lines
      .slice(Math.max(0, from - AROUND), from + AROUND)
      .map((line) => line.slice(0, LONGEST))
      .join(' ');
  return `line ${from + 1} of ${right.length}: with marks ${show(left)} | without ${show(right)}`;
}
