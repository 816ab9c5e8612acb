import { expect, test } from 'vitest';
import { createDateReader } from '../../../lib/extract/time/date-reader.ts';
import { resolveDate } from '../../../lib/extract/time/resolve-date.ts';

/** A Monday. */
const TODAY = '2023-06-12';

test.each([
  ['on Sunday', '2023-06-11'],
  ['Monday', '2023-06-12'],
  ['late Tuesday', '2023-06-06'],
  ['yesterday', '2023-06-11'],
  ['two days ago', '2023-06-10'],
  ['last month', '2023-05'],
  ['last year', '2022'],
  ['in November', '2022-11'],
  ['January 20', '2023-01-20'],
  ['Dec. 12', '2022-12-12'],
  ['September 2019', '2019-09'],
  ['3 May 2011', '2011-05-03'],
  ['2016', '2016'],
  ['in 2016', '2016'],
])('%s means %s', (phrase, expected) => {
  expect(resolveDate(phrase, TODAY)).toBe(expected);
});

test.each(['', 'soon', 'the dam', 'x'.repeat(1000)])('%s means no date', (phrase) => {
  expect(resolveDate(phrase, TODAY)).toBeUndefined();
});

test('without a date of the article only a year can be told', () => {
  expect(resolveDate('on Sunday', undefined)).toBeUndefined();
  expect(resolveDate('on Sunday', 'no date')).toBeUndefined();
  expect(resolveDate('in 2016', undefined)).toBe('2016');
});

test('that same month is the month the text speaks of, and says so', () => {
  const reader = createDateReader(TODAY);
  const context = reader.read('July 4');
  expect(reader.read('That same month', context)).toEqual({ date: '2022-07', basis: 'That same month (July 4)' });
  expect(reader.read('That same month')).toBeUndefined();
});
