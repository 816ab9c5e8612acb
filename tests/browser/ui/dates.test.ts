import { describe, expect, test } from 'vitest';
import {
  dateWords,
  isOlder,
  listWords,
  numberWords,
  periodWords,
  spanWords,
  wordsLocale,
} from '../../../lib/ui/dates.ts';

const day = (iso: string) => Date.parse(iso) / 86_400_000;
/** Spaces of any kind as one: which of them stand around a dash is the business of `Intl`. */
const plain = (words: string) => words.replace(/\s+/g, ' ');

describe('a date', () => {
  test.each([
    ['2016', '2016'],
    ['2016-03', 'Mar 2016'],
    ['2016-03-09', 'Mar 9, 2016'],
    ['someday', 'someday'],
    ['2016-3', '2016-3'],
  ])('%s reads “%s”', (iso, words) => {
    expect(dateWords(iso, 'en')).toBe(words);
  });

  test('is as the reader’s language writes it', () => {
    expect(dateWords('2016-03-09', 'de')).toBe('9. März 2016');
  });
});

describe('from one date to another', () => {
  test.each([
    ['2001', '2009', '2001 – 2009'],
    ['2001-03', '2001-05', 'Mar – May 2001'],
    ['2016', '2016', '2016'],
    ['2001', '2009-05', '2001 – May 2009'],
    ['2009', '2001', '2009 – 2001'],
    ['someday', '2009', 'someday – 2009'],
  ])('%s to %s reads “%s”', (from, to, words) => {
    expect(plain(spanWords(from, to, 'en'))).toBe(words);
  });
});

describe('a period', () => {
  test.each([
    ['2024-03-09', '2024-03-10', 'Mar 9, 2024'],
    ['2024-02-01', '2024-03-01', 'Feb 2024'],
    ['2023-02-01', '2023-03-01', 'Feb 2023'],
    ['2024-03-01', '2024-06-01', 'Mar – May 2024'],
    ['2024-03-01', '2025-03-01', 'Mar 2024 – Feb 2025'],
    ['2023-01-01', '2024-01-01', '2023'],
    ['2024-01-01', '2025-01-01', '2024'],
    ['2005-01-01', '2010-01-01', '2005 – 2009'],
    ['2020-01-01', '2025-01-01', '2020 – 2024'],
    ['2010-01-01', '2020-01-01', '2010 – 2019'],
    ['1900-01-01', '2000-01-01', '1900 – 1999'],
    ['2024-01-01', '2024-12-31', 'Jan 1 – Dec 30, 2024'],
    ['2024-03-01', '2024-03-13', 'Mar 1 – 12, 2024'],
  ])('from %s until before %s reads “%s”', (from, to, words) => {
    expect(plain(periodWords(day(from), day(to), 'en'))).toBe(words);
  });
});

describe('a date is older than two years', () => {
  const now = new Date('2024-06-15T12:00:00Z');
  test.each([
    ['2022-06-14', true],
    ['2022-06-15', false],
    ['2022-05', true],
    ['2022-06', false],
    ['2021', true],
    ['2022', false],
    ['long ago', false],
  ])('%s: %s', (iso, older) => {
    expect(isOlder(iso, 2, now)).toBe(older);
  });

  test('and never where none is to be called old', () => {
    expect(isOlder('1850', 0, now)).toBe(false);
  });
});

test('numbers and lists are as the reader’s language writes them', () => {
  expect(numberWords(12345, 'de')).toBe('12.345');
  expect(listWords(['a', 'b', 'c'], 'conjunction', 'en')).toBe('a, b, and c');
  expect(listWords(['a', 'b', 'c'], 'unit', 'zh-CN')).toBe('a、b、c');
});

test('the browser’s locale is used where our words are in its language, else that of our words', () => {
  expect(wordsLocale('en-GB')).toBe('en-GB');
  expect(wordsLocale('de-AT')).toBe('en');
});
