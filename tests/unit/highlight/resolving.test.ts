import { expect, it } from 'vitest';
import { createResolving } from '../../../lib/highlight/resolving.ts';
import type { ResolvedAliases } from '../../../lib/messages.ts';
import { createSlices } from '../../../lib/page/slices.ts';

const hit = (...ordinals: number[]) => ({ start: 0, end: 3, ordinals });

function answer(ordinals: readonly number[]): ResolvedAliases {
  return { aliases: Object.fromEntries(ordinals.map((n) => [n, { text: `Name ${n}`, candidates: [] }])), entities: {} };
}

it('asks for each alias once, and no question is longer than the background takes', async () => {
  const asked: number[][] = [];
  const { learn, known } = createResolving(async (ordinals) => {
    asked.push(ordinals);
    return answer(ordinals);
  }, createSlices());
  const ordinals = Array.from({ length: 2_500 }, (_, n) => n);
  expect(await learn([ordinals.map((n) => hit(n)), [hit(3, 4)]])).toBe(true);
  expect(asked.map(({ length }) => length)).toEqual([1_000, 1_000, 500]);
  expect(asked.flat()).toEqual(ordinals);
  expect(Object.keys(known.aliases)).toHaveLength(2_500);
  await learn([[hit(7)]]);
  expect(asked).toHaveLength(3);
});

it('tells when the background did not answer, keeps what it said before, and asks for the rest the next time', async () => {
  let awake = true;
  const asked: number[][] = [];
  const { learn, known } = createResolving(async (ordinals) => {
    if (!awake) throw new Error('asleep');
    asked.push(ordinals);
    return answer(ordinals);
  }, createSlices());
  await learn([[hit(1)]]);
  awake = false;
  expect(await learn([[hit(1, 2)]])).toBe(false);
  expect(Object.keys(known.aliases)).toEqual(['1']);
  awake = true;
  expect(await learn([[hit(1, 2)]])).toBe(true);
  expect(asked).toEqual([[1], [2]]);
});
