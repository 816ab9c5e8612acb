import { expect, test } from 'vitest';
import { pieces, typographic } from '../../../lib/ui/typography.ts';

test.each([
  ['"Yes," she said', '“Yes,” she said'],
  ["he 'had' it, and it's the boats' turn", 'he ‘had’ it, and it’s the boats’ turn'],
  ['a ("big") one', 'a (“big”) one'],
  ['well—"no"', 'well—“no”'],
  ['“done” already', '“done” already'],
  ['', ''],
])('%s is set as %s', (text, set) => {
  expect(typographic(text)).toBe(set);
});

test('names are found whole, the longer first, and by the last of two words', () => {
  const names = { marek: 'Ivana Marek', port: 'Port of Selm', selm: 'Selm' };
  expect(pieces('Ivana Marek left the Port of Selm; Marek’s boat left Selma', names)).toEqual([
    { at: 0, text: 'Ivana Marek', entity: 'marek' },
    { at: 11, text: ' left the ' },
    { at: 21, text: 'Port of Selm', entity: 'port' },
    { at: 33, text: '; ' },
    { at: 35, text: 'Marek', entity: 'marek' },
    { at: 40, text: '’s boat left Selma' },
  ]);
});

test('a name full of signs that patterns use is only text', () => {
  expect(pieces('Who is (a+)+$ here', { odd: '(a+)+$' })).toContainEqual({ at: 7, text: '(a+)+$', entity: 'odd' });
});
