import { describe, expect, test } from 'vitest';
import { daysOf, isWithin, periodsOf } from '../../../lib/dataset/timeline.ts';
import type { ShownStatement } from '../../../lib/exchange.ts';

const on = (date: string | undefined, kind: ShownStatement['kind'] = 'direct'): ShownStatement => ({
  id: `${date}`,
  kind,
  speaker: 'ada',
  sourceText: '',
  cueText: '',
  text: '',
  about: [],
  date,
  source: { article: 'a', start: 0, end: 1 },
  article: { id: 'a', title: 'A' },
});
const days = (from: number, to: number) =>
  [from, to].map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

describe('statements over time', () => {
  test('few, undated or all of one day make no picture', () => {
    expect(periodsOf(['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01'].map((date) => on(date)))).toBeNull();
    expect(periodsOf(Array.from({ length: 9 }, () => on('2024-01-01')))).toBeNull();
    expect(periodsOf(['2024', '2023', '2024-05', undefined, undefined, '2022'].map((date) => on(date)))).toBeNull();
  });

  test('within a fortnight stand by day', () => {
    const dates = ['2024-03-01', '2024-03-01', '2024-03-03', '2024-03-04', '2024-03-09'];
    const periods = periodsOf(dates.map((date) => on(date)))!;
    expect(periods.map(({ quoted }) => quoted)).toEqual([2, 0, 1, 1, 0, 0, 0, 0, 1]);
  });

  test('over a decade stand by whole years, quoted and reported apart', () => {
    const dates = ['2014-12-31', '2015-01-01', '2019-06-01', '2023-02-02', '2024-08-08'];
    const periods = periodsOf(dates.map((date, at) => on(date, at === 1 ? 'indirect' : 'direct')))!;
    expect(periods).toHaveLength(11);
    expect(days(periods[0]!.from, periods[0]!.to)).toEqual(['2014-01-01', '2015-01-01']);
    expect(periods[1]).toMatchObject({ quoted: 0, reported: 1 });
  });

  test.each(['1890-01-01', '2001-05-05', '2023-09-09', '2024-01-09'])(
    'from %s fit in twelve, and none is lost',
    (first) => {
      const dates = [first, '2024-01-10', '2024-02-01', '2024-06-30', '2024-12-31'];
      const periods = periodsOf(dates.map((date) => on(date)))!;
      expect(periods.length).toBeLessThanOrEqual(12);
      expect(periods.reduce((sum, { quoted }) => sum + quoted, 0)).toBe(5);
    },
  );

  test('one dated to the year counts in the period that holds the year, and in none of the months in it', () => {
    const byYear = ['2014-12-31', '2015-01-01', '2019-06-01', '2023-02-02', '2024-08-08', '2019', '2019-03'];
    expect(periodsOf(byYear.map((date) => on(date)))![5]).toMatchObject({ quoted: 3 });
    const byMonth = ['2024-01-31', '2024-02-01', '2024-03-01', '2024-03-02', '2024-08-08', '2024', '2024-03', '2023'];
    expect(periodsOf(byMonth.map((date) => on(date)))!.map(({ quoted }) => quoted)).toEqual([1, 1, 3, 0, 0, 0, 0, 1]);
  });

  test.each([
    [undefined, '1970-01-03', [2, 3]],
    ['1970', '1972-01-03', [0, 365]],
    ['1972', '1972-01-03', [730, 1096]],
    ['1970-02', '1972-01-03', [31, 59]],
    ['1970-01-02', '1972-01-03', [1, 2]],
    [undefined, undefined, undefined],
    ['1970-13', '1972-01-03', undefined],
  ])('a statement of %s in an article of %s is of one of the days %o', (date, read, known) => {
    expect(daysOf({ date, article: { id: 'a', title: '', date: read } })).toEqual(known);
  });

  test('a period shows the statements it counts', () => {
    const march = { from: Date.UTC(2024, 2) / 86_400_000, to: Date.UTC(2024, 3) / 86_400_000 };
    const shown = ['2024-02-29', '2024-03-01', '2024-03-31', '2024-03', '2024', '2024-04-01'];
    expect(shown.filter((date) => isWithin(on(date), march))).toEqual(['2024-03-01', '2024-03-31', '2024-03']);
  });
});
