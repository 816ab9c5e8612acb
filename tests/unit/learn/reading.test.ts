import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attention, firstAttention, isRead, note, type Sign, timeNeeded } from '../../../lib/learn/reading.ts';

const WORDS = 800;
const SECOND = 1000;
const attentionAfter = (signs: readonly Sign[]): Attention => signs.reduce(note, firstAttention(0));

/** A reader who comes at once, moves every ten seconds, and has seen so many words by the end. */
function reader(seconds: number, words = WORDS, every = 10): Sign[] {
  const signs: Sign[] = [{ is: 'here', at: 0 }];
  for (let at = every; at <= seconds; at += every) {
    signs.push({ is: 'acted', at: at * SECOND });
    signs.push({ is: 'saw', at: at * SECOND, words: (words * at) / seconds });
  }
  return signs;
}

describe('an article of 800 words', () => {
  it.each<[string, Sign[], boolean]>([
    ['is read by one who takes its time over all of it', reader(200), true],
    ['is read by a fast reader who leaves out its end', reader(100, WORDS * 0.8), true],
    ['is not read by one who flicks to its end', reader(20), false],
    ['is not read by one who stays at its top', reader(200, 250), false],
    [
      'is not read while its tab is behind another',
      [...reader(40), { is: 'away', at: 40_001 }, { is: 'saw', at: 400_000, words: WORDS }],
      false,
    ],
    [
      'is not read by one who left it open and went for coffee',
      [...reader(10, WORDS), { is: 'saw', at: 3_600_000, words: WORDS }],
      false,
    ],
    [
      'is read in two sittings',
      [
        ...reader(50),
        { is: 'away', at: 50_001 },
        { is: 'here', at: 900_000 },
        { is: 'acted', at: 945_000 },
        { is: 'saw', at: 945_000, words: WORDS },
      ],
      true,
    ],
    ['is read by one who rests on each screen for most of a minute', reader(150, WORDS, 50), true],
  ])('%s', (_, signs, read) => {
    expect(isRead(attentionAfter(signs), WORDS)).toBe(read);
  });

  it('takes a minute and a half at least', () => {
    expect(timeNeeded(WORDS)).toBe(90 * SECOND);
  });
});

it('a short item takes a quarter of a minute, a long one four minutes at most', () => {
  expect(timeNeeded(40)).toBe(15 * SECOND);
  expect(timeNeeded(20_000)).toBe(240 * SECOND);
  expect(isRead(attentionAfter(reader(240, 20_000)), 20_000)).toBe(true);
});

it('nothing is read where there is nothing to read', () => {
  expect(isRead(attentionAfter(reader(500)), 0)).toBe(false);
});

const signs = fc
  .array(
    fc.record({
      after: fc.integer({ min: 0, max: 100_000 }),
      is: fc.constantFrom('here' as const, 'away' as const, 'acted' as const, 'saw' as const),
      words: fc.integer({ min: 0, max: WORDS }),
    }),
    { maxLength: 60 },
  )
  .map((steps) => {
    let at = 0;
    return steps.map(({ after: later, ...sign }) => {
      at += later;
      return { ...sign, at } as Sign;
    });
  });

describe('whatever happens', () => {
  it('attention is never more than the time the reader was there, and never less than before', () => {
    fc.assert(
      fc.property(signs, (all) => {
        let attention = firstAttention(0);
        let there = 0;
        for (const sign of all) {
          if (attention.here) there += sign.at - attention.at;
          const next = note(attention, sign);
          expect(next.attended).toBeGreaterThanOrEqual(attention.attended);
          expect(next.words).toBeGreaterThanOrEqual(attention.words);
          expect(next.attended).toBeLessThanOrEqual(there);
          attention = next;
        }
      }),
    );
  });

  it('what was read stays read', () => {
    fc.assert(
      fc.property(signs, signs, (before, later) => {
        const read = attentionAfter(before);
        const more = later.map((sign) => ({ ...sign, at: sign.at + read.at }));
        expect(!isRead(read, 100) || isRead(more.reduce(note, read), 100)).toBe(true);
      }),
    );
  });

  it('a page that nobody comes to is never read', () => {
    fc.assert(
      fc.property(signs, (all) => {
        const attention = attentionAfter(all.filter(({ is }) => is !== 'here'));
        expect(attention.attended).toBe(0);
      }),
    );
  });
});
