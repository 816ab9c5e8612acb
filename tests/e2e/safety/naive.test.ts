import { beforeAll, expect, it } from 'vitest';
import { bundlePage } from './bundles.ts';
import type { Outcome } from './case.ts';
import { frameworkCases } from './frameworks.ts';
import { bundlePages, PAGE_CASES } from './pages.ts';
import { runCases } from './pairs.ts';

/** Cases that a painter must be careful to pass. */
const HARD = ['react18-rendered', 'react19-rendered', 'vue-rendered', 'lit-rendered', 'plain-rendered', 'virtual-list'];
const AT_LEAST = 4;
const QUIET = PAGE_CASES.find(({ name }) => name === 'own-eyes')!;

/** ms for all cases, on a slow machine; a third of it on two free cores. */
const PATIENCE = 400_000;

let outcomes: Map<string, Outcome>;

beforeAll(async () => {
  await bundlePage('naive', 'naive.ts');
  const pages = PAGE_CASES.filter(({ name }) => HARD.includes(name));
  await bundlePages([...pages, QUIET].map(({ served }) => served.script!));
  const cases = [...(await frameworkCases(HARD)), ...pages];
  outcomes = await runCases(
    cases.map((one) => ({ ...one, bursts: 1, marks: { before: false, after: false } })),
    'naive',
  );
}, PATIENCE);

it('finds that a naive painter breaks pages', () => {
  const broken = [...outcomes].filter(([, { errors, differences }]) => errors.length + differences.length > 0);
  expect(outcomes.size).toBe(HARD.length);
  expect(broken.map(([name]) => name).length, broken.map(([name]) => name).join()).toBeGreaterThanOrEqual(AT_LEAST);
});

it('finds no fault where nobody paints', async () => {
  const nobody = await runCases([{ ...QUIET, marks: { before: false, after: false } }], 'none');
  const { unplayed, errors, differences } = nobody.get(QUIET.name)!;
  expect({ unplayed, errors, differences }).toEqual({ errors: [], differences: [] });
});
