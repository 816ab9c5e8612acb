import { beforeAll, describe, expect, it } from 'vitest';
import type { Outcome, SafetyCase } from './case.ts';
import { FRAMEWORK_CASES, frameworkCases } from './frameworks.ts';
import { runCases } from './pairs.ts';

describe('an article under a thousand operations of', () => {
  let outcomes: Map<string, Outcome>;
  let cases: SafetyCase[];

  beforeAll(async () => {
    cases = await frameworkCases();
    outcomes = await runCases(cases);
    if (process.env.SAFETY_REPORT) console.info(JSON.stringify([...outcomes], null, 1));
  });

  it.each(FRAMEWORK_CASES)('%s reads the same with marks as without', (name) => {
    const { errors, differences, missing, hits } = outcomes.get(name)!;
    expect({ errors, differences, missing }).toEqual({ errors: [], differences: [], missing: [] });
    expect(hits).toBeGreaterThanOrEqual(cases.find((one) => one.name === name)?.hits ?? 0);
  });
});
