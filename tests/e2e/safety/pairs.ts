import { emptyOutcome, type Outcome, type SafetyCase } from './case.ts';
import { openPair, type Pair } from './pair.ts';
import { openSafetyWorld, type PainterName } from './world.ts';

/** Pages that run at the same time; most of what they do is waiting. */
const AT_ONCE = 6;

/**
 * Whether a busy machine alone may be at fault: nothing was wrong, but marks were not there in time, or a window was not. Such a
 * case is played once more, by itself; an error or a difference counts at once.
 */
function isLate({ errors, differences, missing, unplayed }: Outcome): boolean {
  return errors.length === 0 && differences.length === 0 && (missing.length > 0 || unplayed !== undefined);
}

/** Runs all cases, some at a time, then turns the extension off and compares the pages once more. */
export async function runCases(
  cases: readonly SafetyCase[],
  painter: PainterName = 'ours',
): Promise<Map<string, Outcome>> {
  const world = await openSafetyWorld(new Map(cases.map(({ name, served }) => [name, served])));
  const outcomes = new Map(cases.map(({ name }) => [name, emptyOutcome()]));
  const played = new Map<string, Pair>();

  const play = async (one: SafetyCase): Promise<void> => {
    try {
      const pair = await openPair(world, one, painter);
      outcomes.set(one.name, pair.outcome);
      await pair.play();
      played.set(one.name, pair);
    } catch (error) {
      outcomes.get(one.name)!.unplayed = String(error);
    }
  };
  const playAll = (waiting: SafetyCase[], atOnce: number) => {
    const worker = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await play(next);
    };
    return Promise.all(Array.from({ length: atOnce }, worker));
  };
  try {
    await playAll(
      cases.filter(({ heavy }) => !heavy),
      AT_ONCE,
    );
    await playAll(
      cases.filter(({ heavy }) => heavy),
      1,
    );
    if (painter !== 'ours') return outcomes;
    await playAll(
      cases.filter(({ name }) => isLate(outcomes.get(name)!)),
      1,
    );
    await world.turn(false);
    for (const pair of played.values()) await pair.compareAfterwards();
    return outcomes;
  } finally {
    await world.close();
  }
}
