import { beforeAll, expect, it } from 'vitest';
import { type Outcome, type SafetyCase, tableOf } from './case.ts';
import { frameworkCases } from './frameworks.ts';
import { runCases } from './pairs.ts';

/** ms for eight cases, on a slow machine; a third of it on two free cores. */
const PATIENCE = 300_000;

/** Plays each case, and says of each whether it passed. */
export function testFrameworks(names: readonly string[]): void {
  let outcomes: Map<string, Outcome>;
  let cases: SafetyCase[];

  beforeAll(async () => {
    cases = await frameworkCases(names);
    outcomes = await runCases(cases);
    console.info(tableOf(outcomes));
  }, PATIENCE);

  it.each(names)('%s reads the same with marks as without', (name) => {
    const { unplayed, errors, differences, missing, hits } = outcomes.get(name)!;
    expect({ unplayed, errors, differences, missing }).toEqual({ errors: [], differences: [], missing: [] });
    expect(hits).toBeGreaterThanOrEqual(cases.find((one) => one.name === name)?.hits ?? 0);
  });
}
