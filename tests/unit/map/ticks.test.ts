import { expect, it } from 'vitest';
import { ticksOf } from '../../../lib/map/ticks.ts';

it('ticks stand where the marks are, as shares of the height', () => {
  expect(ticksOf([250, 0, 1000], 1000, 0.01)).toEqual([
    { at: 0, mark: 1 },
    { at: 0.25, mark: 0 },
    { at: 1, mark: 2 },
  ]);
});

it('marks that would touch share the tick of the upper one', () => {
  expect(ticksOf([100, 104, 111], 1000, 0.01)).toEqual([
    { at: 0.1, mark: 0 },
    { at: 0.111, mark: 2 },
  ]);
});

it('marks that are not shown have no tick, and those outside stay within the edge', () => {
  expect(ticksOf([Number.NaN, -20, 1200], 1000, 0.01).map(({ at }) => at)).toEqual([0, 1]);
});

it('a document without height has no ticks', () => {
  expect(ticksOf([5], 0, 0.01)).toEqual([]);
});
