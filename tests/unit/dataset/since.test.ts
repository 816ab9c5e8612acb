import { describe, expect, it } from 'vitest';
import { foldRoles } from '../../../lib/dataset/fold-roles.ts';
import { createMerger } from '../../../lib/dataset/merge.ts';
import type { DatasetDetail, Detail, Override } from '../../../lib/entity.ts';
import { article, entityOf, merge } from './make.ts';

type Time = Pick<Detail, 'from' | 'date'>;

/** An article that gives Mira Holt a role, with the time it tells. */
function holding(id: string, read: string, role: string, time: Time = {}) {
  const made = article(id, read, [{ name: 'Mira Holt', roles: [role] }]);
  Object.assign(made.details[0]!, time);
  return made;
}

/** Her details, each with since when, until when, when it was read last, and how often. */
function rolesIn(...articles: ReturnType<typeof holding>[]) {
  const { details } = entityOf(merge(articles).dataset, 'mira-holt');
  return details.map(({ value, from, date, lastSeen, sources }) => [value, from, date, lastSeen, sources.length]);
}

describe('a role that is told since when', () => {
  it('has the readings that do not tell it, however it is written', () => {
    const told = holding('b', '2021-01-01', 'Senator', { from: '2016' });
    expect(
      rolesIn(
        holding('a', '2020-01-01', 'Senator'),
        told,
        holding('c', '2022-01-01', 'senator'),
        holding('d', '2023-01-01', 'Sen.'),
        holding('e', '2024-01-01', 'Senator'),
      ),
    ).toEqual([['Senator', '2016', undefined, '2024-01-01', 5]]);
  });

  it('is told since the month where one article tells the year alone', () => {
    expect(
      rolesIn(
        holding('a', '2020-01-01', 'senator', { from: '2016' }),
        holding('b', '2021-01-01', 'senator', { from: '2016-05' }),
      ),
    ).toEqual([['senator', '2016-05', undefined, '2021-01-01', 2]]);
  });

  it('stays apart where it is told since different dates, and nobody knows which of them is meant', () => {
    expect(
      rolesIn(
        holding('a', '2012-01-01', 'senator', { from: '2010' }),
        holding('b', '2022-01-01', 'senator', { from: '2020' }),
        holding('c', '2022-02-01', 'senator'),
      ).map(([, from]) => from),
    ).toEqual([undefined, '2020', '2010']);
  });

  it('stays apart from one that was read before, and from one of another time', () => {
    expect(
      rolesIn(
        holding('a', '2012-01-01', 'senator'),
        holding('b', '2022-01-01', 'senator', { from: '2020' }),
        holding('c', '2022-01-01', 'senator', { from: '2001', date: '2009' }),
        holding('d', '2022-01-01', 'senator', { date: '2016' }),
        holding('e', '2022-01-01', 'former senator'),
      ),
    ).toHaveLength(5);
  });

  it('takes in a shorter reading of it, and gives its date to no fuller one', () => {
    expect(
      rolesIn(holding('a', '2024-01-01', 'minister'), holding('b', '2022-01-01', 'trade minister', { from: '2016' })),
    ).toEqual([['trade minister', '2016', undefined, '2024-01-01', 2]]);
    expect(
      rolesIn(holding('a', '2024-01-01', 'trade minister'), holding('b', '2022-01-01', 'minister', { from: '2016' })),
    ).toEqual([
      ['trade minister', undefined, undefined, '2024-01-01', 1],
      ['minister', '2016', undefined, '2022-01-01', 1],
    ]);
  });

  it('leaves a shorter reading alone that could be of either of two', () => {
    const minister = (value: string, from: string | undefined, times: number): DatasetDetail => ({
      ...{ relation: 'role', value, from, lastSeen: '2024-01-01' },
      sources: Array.from({ length: times }, (_, at) => ({ article: `${value}${at}`, start: 0, end: 5 })),
    });
    const roles = [
      minister('minister', undefined, 1),
      minister('trade minister', '2016', 3),
      minister('health minister', '2020', 1),
    ];
    expect(foldRoles(roles)).toHaveLength(3);
  });
});

describe('a correction of such a role', () => {
  const since = holding('a', '2022-01-01', 'senator', { from: '2016' });
  const corrected = (to: (Override & { action: 'correct' })['to'], stated: Time = {}, ...others: (typeof since)[]) => {
    const merger = createMerger();
    for (const one of [since, ...others]) merger.add(one);
    const correct = {
      action: 'correct' as const,
      entity: 'mira-holt',
      relation: 'role',
      value: 'senator',
      to,
      ...stated,
    };
    const { details } = entityOf(merger.finish([correct]).dataset, 'mira-holt');
    return details.map(({ value, qualifier, from, date }) => [value, qualifier, from, date]);
  };

  it.each<Time>([{ from: '2016' }, {}, { date: '2016' }])(
    'finds it by what it says, also where that was not known yet or told as its date: %o',
    (stated) => {
      expect(corrected({ value: 'judge' }, stated)).toEqual([['judge', undefined, '2016', undefined]]);
    },
  );

  it('leaves its dates unless it tells any', () => {
    const judge = { value: 'judge', qualifier: 'former' as const };
    expect(corrected(judge)).toEqual([['judge', 'former', '2016', undefined]]);
    expect(corrected({ ...judge, from: '2010', to: '2019-05' })).toEqual([['judge', 'former', '2010', '2019-05']]);
    expect(corrected({ ...judge, to: '2019-05' })).toEqual([['judge', 'former', undefined, '2019-05']]);
  });

  it('touches no other one that is held since another date', () => {
    const other = holding('b', '2024-01-01', 'senator', { from: '2022' });
    expect(corrected(null, { from: '2016' }, other)).toEqual([['senator', undefined, '2022', undefined]]);
  });

  it('makes it one with what another detail says already', () => {
    const judge = holding('b', '2024-01-01', 'judge');
    expect(corrected({ value: 'judge' }, { from: '2016' }, judge)).toEqual([['judge', undefined, '2016', undefined]]);
  });
});
