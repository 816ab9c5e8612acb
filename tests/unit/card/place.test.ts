import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeCard } from '../../../lib/card/place.ts';
import { EDGE, GAP } from '../../../lib/card/timing.ts';

const WINDOW = { width: 1000, height: 800 };
const CARD = { width: 388, height: 500 };
const mark = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

test.each([
  ['below, at the mark’s start', mark(100, 100), { x: 100, y: 120 + GAP }],
  ['above, where there is no room below', mark(100, 700), { x: 100, y: 700 - GAP - 500 }],
  ['moved in from the far edge', mark(900, 100), { x: 1000 - 388 - EDGE, y: 120 + GAP }],
  ['moved in from the near edge', mark(-40, 100), { x: EDGE, y: 120 + GAP }],
])('a card stands %s', (_, at, place) => {
  expect(placeCard(at, CARD, WINDOW)).toMatchObject(place);
});

test('a card that fits on neither side takes the larger one and scrolls inside', () => {
  const { y, room } = placeCard(mark(100, 300), { width: 388, height: 700 }, WINDOW);
  expect(room).toBe(800 - 320 - GAP - EDGE);
  expect(y).toBe(320 + GAP);
});

test('where text runs from right to left, a card ends at its mark’s end', () => {
  expect(placeCard(mark(700, 100), CARD, WINDOW, true).x).toBe(780 - 388);
});

test('a card is never outside of a window that can hold it', () => {
  const size = fc.integer({ min: 240, max: 2000 });
  fc.assert(
    fc.property(
      fc.integer({ min: -100, max: 2000 }),
      fc.integer({ min: -100, max: 2000 }),
      fc.record({ width: size, height: size }),
      fc.integer({ min: 40, max: 3000 }),
      fc.boolean(),
      (left, top, window, height, rtl) => {
        const width = Math.min(388, window.width - 2 * EDGE);
        const { x, y, room } = placeCard(mark(left, top), { width, height }, window, rtl);
        expect(x).toBeGreaterThanOrEqual(EDGE);
        expect(x + width).toBeLessThanOrEqual(window.width - EDGE);
        expect(y).toBeGreaterThanOrEqual(EDGE);
        expect(y + Math.min(height, room)).toBeLessThanOrEqual(window.height - EDGE);
      },
    ),
  );
});
