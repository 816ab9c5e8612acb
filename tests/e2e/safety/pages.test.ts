import { beforeAll, describe, expect, it } from 'vitest';
import { type Outcome, tableOf } from './case.ts';
import { EDITOR_CASES } from './editors.ts';
import { bundlePages, PAGE_CASES } from './pages.ts';
import { runCases } from './pairs.ts';

const CASES = [...PAGE_CASES, ...EDITOR_CASES];

/** ms for all cases, on a slow machine; a third of it on two free cores. */
const PATIENCE = 400_000;

describe('a page of the kind', () => {
  let outcomes: Map<string, Outcome>;

  beforeAll(async () => {
    await bundlePages(CASES.map(({ served }) => served.script!));
    outcomes = await runCases(CASES);
    console.info(tableOf(outcomes));
  }, PATIENCE);

  it.each(CASES)('$name reads the same with marks as without', ({ name, hits = 0 }) => {
    const { unplayed, errors, differences, missing, hits: met } = outcomes.get(name)!;
    expect({ unplayed, errors, differences, missing }).toEqual({ errors: [], differences: [], missing: [] });
    expect(met).toBeGreaterThanOrEqual(hits);
  });
});
