import { expect, test } from 'vitest';
import { leadIn, venueWords } from '../../../lib/ui/statement-words.ts';

test.each([
  ['direct', 'declined', ''],
  ['indirect', 'said', ''],
  ['indirect', 'has also said', ''],
  ['mixed', 'saying only', ''],
  ['indirect', '', ''],
  ['indirect', 'according to', ''],
  ['indirect', 'declined', 'declined'],
  ['mixed', 'has repeatedly accused', 'has repeatedly accused'],
  ['indirect', 'called for', 'called for'],
] as const)('a %s statement with the cue “%s” is led in by “%s”', (kind, cueText, words) => {
  expect(leadIn({ kind, cueText })).toBe(words);
});

test.each([
  [{ venue: 'In a radio interview' }, 'in a radio interview'],
  [{ venue: 'Instagram' }, 'Instagram'],
  [{ venue: 'a rally', addressee: 'a rally' }, undefined],
  [{}, undefined],
])('the venue of %o reads “%s”', (statement, words) => {
  expect(venueWords(statement)).toBe(words);
});
