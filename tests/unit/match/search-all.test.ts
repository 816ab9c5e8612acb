import { expect, it } from 'vitest';
import { openIndex } from '../../../lib/index/decode.ts';
import { encodeIndex } from '../../../lib/index/encode.ts';
import { createMatcher } from '../../../lib/match/matcher.ts';
import { searchAll } from '../../../lib/match/search-all.ts';

const searchFor = (...texts: string[]) => createMatcher(openIndex(encodeIndex(texts.map((text) => ({ text }))))).search;

it('finds a span that two indexes have once, with the ordinals of both', () => {
  const search = searchAll([
    { from: 0, search: searchFor('Mara Ilves', 'Varnia') },
    { from: 100, search: searchFor('Ilves', 'Mara Ilves') },
  ]);
  const hits = search('Mara Ilves left Varnia.').sort((a, b) => a.start - b.start || b.end - a.end);
  expect(hits).toEqual([
    { start: 0, end: 10, ordinals: [0, 101] },
    { start: 5, end: 10, ordinals: [100] },
    { start: 16, end: 22, ordinals: [1] },
  ]);
});
