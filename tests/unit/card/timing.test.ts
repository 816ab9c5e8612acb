import { expect, test } from 'vitest';
import { GRACE, GRACE_AT_MOST, HOVER_DELAY, headsFor, LONG_PRESS } from '../../../lib/card/timing.ts';

const box = { left: 100, top: 100, right: 300, bottom: 400 };

test.each([
  ['straight at it', { x: 150, y: 60 }, { x: 150, y: 70 }, true],
  ['at its corner', { x: 60, y: 60 }, { x: 66, y: 66 }, true],
  ['away from it', { x: 150, y: 70 }, { x: 150, y: 60 }, false],
  ['along its edge', { x: 150, y: 60 }, { x: 180, y: 60 }, false],
  ['nowhere', { x: 150, y: 60 }, { x: 150, y: 60 }, false],
])('a pointer that goes %s', (_, from, to, heads) => {
  expect(headsFor(box, from, to)).toBe(heads);
});

test('the delays are in the order of their names, and an idle pointer gets a bounded grace', () => {
  expect(HOVER_DELAY.instant).toBeLessThan(HOVER_DELAY.quick);
  expect(HOVER_DELAY.quick).toBeLessThan(HOVER_DELAY.relaxed);
  expect(GRACE).toBeLessThan(GRACE_AT_MOST);
});

test('a long press opens the card before the browser opens its own menu at 500 ms', () => {
  expect(LONG_PRESS).toBeLessThan(500);
});
