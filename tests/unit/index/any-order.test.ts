import { expect, it } from 'vitest';
import { openIndex } from '../../../lib/index/decode.ts';
import { encodeIndex } from '../../../lib/index/encode.ts';
import { createMatcher } from '../../../lib/match/matcher.ts';

// Of letters that nothing in this file folds before: what is known of letters grows as they are met.
const NAMES = ['А.С. Трель', 'É.U.', 'Ж. К. Бодэ', 'Ω.Ψ. Τρέλλη'].map((text) => ({ text }));

it('reads initials of letters that it meets for the first time, and gives the same bytes when it knows them', () => {
  const first = encodeIndex(NAMES);
  expect(encodeIndex(NAMES)).toEqual(first);
  const matcher = createMatcher(openIndex(first));
  NAMES.forEach(({ text }, ordinal) => {
    expect(matcher.search(`${text} x`)).toEqual([{ start: 0, end: text.length, ordinals: [ordinal] }]);
  });
});
