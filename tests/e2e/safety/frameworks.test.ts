import { beforeAll, describe, expect, it } from 'vitest';
import { type Outcome, type SafetyCase, tableOf } from './case.ts';
import { FRAMEWORK_CASES, frameworkCases } from './frameworks.ts';
import { runCases } from './pairs.ts';

/** ms for all cases, on a slow machine; a third of it on two free cores. */
const PATIENCE = 400_000;

describe('an article under a thousand operations of', () => {
  let outcomes: Map<string, Outcome>;
  let cases: SafetyCase[];

  beforeAll(async () => {
    cases = await frameworkCases();
    outcomes = await runCases(cases);
    console.info(tableOf(outcomes));
  }, PATIENCE);

  it.each(FRAMEWORK_CASES)('%s reads the same with marks as without', (name) => {
    const { unplayed, errors, differences, missing, hits } = outcomes.get(name)!;
    expect({ unplayed, errors, differences, missing }).toEqual({ errors: [], differences: [], missing: [] });
    expect(hits).toBeGreaterThanOrEqual(cases.find((one) => one.name === name)?.hits ?? 0);
  });
});
