/** Shortest time, in ms, that a sample may take: the clock of a page counts in steps of 0.1 ms. */
const SAMPLE = 5;

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

/**
 * Times several works side by side: each in turn, round after round, so that what else the machine does falls on all of
 * them. Returns for each the median of the time of one run, in ms. Short works are run several times a sample.
 */
export function timeTogether<Name extends string>(
  works: Record<Name, () => void>,
  rounds: number,
): Record<Name, number> {
  const names = Object.keys(works) as Name[];
  const repeats = new Map(names.map((name) => [name, repeatsFor(works[name])]));
  const samples = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) samples.get(name)!.push(timeOnce(works[name], repeats.get(name)!));
  }
  return Object.fromEntries(names.map((name) => [name, median(samples.get(name)!)])) as Record<Name, number>;
}

function timeOnce(work: () => void, repeats: number): number {
  const began = performance.now();
  for (let k = 0; k < repeats; k++) work();
  return (performance.now() - began) / repeats;
}

/** Also warms the work up. */
function repeatsFor(work: () => void): number {
  let repeats = 1;
  while (repeats < 1_000) {
    const took = timeOnce(work, repeats) * repeats;
    if (took >= SAMPLE) break;
    repeats = Math.ceil(repeats * Math.min(10, Math.max(1.5, SAMPLE / Math.max(took, 0.1))));
  }
  return repeats;
}
