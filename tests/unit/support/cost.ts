/**
 * What work costs, in milliseconds of this thread's processor time: the least of three runs. What else the machine does, and the
 * engine's helper threads, count nothing.
 */
export function cost(work: () => unknown): number {
  const runs = [1, 2, 3].map(() => {
    const begun = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(begun);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

/**
 * How many times as much the longer work costs as the shorter. A busy machine can make either seem slower than it is, so it is
 * measured up to three times, until it is below the limit: work that grows with the square of its input is above it every time.
 * `floor`, in milliseconds, keeps the clock's grain out of the ratio.
 */
export function growth(shorter: () => unknown, longer: () => unknown, limit: number, floor = 20): number {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && least >= limit; attempt += 1) {
    least = Math.min(least, cost(longer) / Math.max(cost(shorter), floor));
  }
  return least;
}
