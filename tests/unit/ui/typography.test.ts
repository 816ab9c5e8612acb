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

const linked = (text: string, names: Record<string, string>, ...persons: string[]) =>
  pieces(text, names, Object.fromEntries(persons.map((id) => [id, true as const]))).flatMap(({ text, entity }) =>
    entity ? [`${text} → ${entity}`] : [],
  );

test('names are found whole, the longer first, and persons by the last of two words', () => {
  const names = { marek: 'Ivana Marek', port: 'Port of Selm', selm: 'Selm' };
  expect(pieces('Ivana Marek left the Port of Selm; Marek’s boat left Selma', names, { marek: true })).toEqual([
    { at: 0, text: 'Ivana Marek', entity: 'marek' },
    { at: 11, text: ' left the ' },
    { at: 21, text: 'Port of Selm', entity: 'port' },
    { at: 33, text: '; ' },
    { at: 35, text: 'Marek', entity: 'marek' },
    { at: 40, text: '’s boat left Selma' },
  ]);
});

test('the last word of what is no person is only a word', () => {
  const names = { hall: 'White Hall', per: 'Per Brandvik' };
  expect(linked('Hall Speaker Per Brandvik left White Hall; Brandvik was late', names, 'per')).toEqual([
    'Per Brandvik → per',
    'White Hall → hall',
    'Brandvik → per',
  ]);
});

test('a surname that another one in question has too leads to nobody', () => {
  const names = { per: 'Per Brandvik', odalys: 'Odalys Marit Brandvik' };
  expect(linked('Brandvik met Odalys Marit Brandvik and Per Brandvik', names, 'per', 'odalys')).toEqual([
    'Odalys Marit Brandvik → odalys',
    'Per Brandvik → per',
  ]);
  const place = { tove: 'Tove Selm', selm: 'Selm' };
  expect(linked('Tove Selm lives in Selm', place, 'tove')).toEqual(['Tove Selm → tove', 'Selm → selm']);
});

test('a name that two have in full leads to neither', () => {
  expect(linked('Per Brandvik sang', { pilot: 'Per Brandvik', singer: 'Per Brandvik' }, 'pilot', 'singer')).toEqual([]);
});

test('a person’s id that every object has is no person', () => {
  expect(linked('Brandvik sang', { constructor: 'Per Brandvik' })).toEqual([]);
});

test('a name full of signs that patterns use is only text', () => {
  expect(pieces('Who is (a+)+$ here', { odd: '(a+)+$' })).toContainEqual({ at: 7, text: '(a+)+$', entity: 'odd' });
});
