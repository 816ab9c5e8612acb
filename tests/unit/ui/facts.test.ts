import { describe, expect, test } from 'vitest';
import type { DatasetDetail } from '../../../lib/entity.ts';
import type { CardData } from '../../../lib/exchange.ts';
import { factsOf } from '../../../lib/ui/facts.ts';

const detail = (change: Partial<DatasetDetail>): DatasetDetail => ({
  relation: 'role',
  value: 'mayor',
  sources: [{ article: 'old', start: 0, end: 1 }],
  ...change,
});

const card = (details: DatasetDetail[]): CardData => ({
  entity: {
    id: 'ada',
    type: 'person',
    name: 'Ada Berg',
    aliases: [
      { text: 'Berg', kind: 'short', count: 2 },
      { text: 'Ada Berg', kind: 'name', count: 9 },
      { text: 'BERG', kind: 'short', count: 1 },
      { text: 'Mayor Berg', kind: 'title', count: 5 },
    ],
    details,
    related: [],
    articles: [],
  },
  names: {},
  articles: {
    old: { id: 'old', title: 'Old', date: '2020-01-01' },
    new: { id: 'new', title: 'New', date: '2024-01-01' },
  },
  said: [],
  about: [],
});

test('roles of now stand apart from former ones, the latest first', () => {
  const facts = factsOf(
    card([
      detail({ value: 'mayor', lastSeen: '2021-05-01' }),
      detail({ value: 'minister', date: '2024' }),
      detail({ value: 'pilot', qualifier: 'former' }),
      detail({ value: 'envoy', qualifier: 'acting', lastSeen: '2023-01-01' }),
    ]),
  );
  expect(facts.roles.map((fact) => fact.value)).toEqual(['minister', 'envoy', 'mayor']);
  expect(facts.former.map((fact) => fact.value)).toEqual(['pilot']);
});

test('a fact is as of its own date, else of the last article that states it', () => {
  const sources = [
    { article: 'old', start: 0, end: 1 },
    { article: 'new', start: 0, end: 1 },
  ];
  const [stated, seen, read] = factsOf(
    card([
      detail({ value: 'a', date: '2030', lastSeen: '2022-01-01', sources }),
      detail({ value: 'b', lastSeen: '2025-01-01', sources }),
      detail({ value: 'c', sources }),
    ]),
  ).roles;
  expect(stated).toMatchObject({ asOf: '2030', article: { id: 'new' } });
  expect(seen).toMatchObject({ asOf: '2025-01-01' });
  expect(read).toMatchObject({ asOf: '2024-01-01' });
});

test('a description stands with the roles only where there are none', () => {
  const described = detail({ relation: 'description', value: 'tall' });
  expect(factsOf(card([described])).roles).toHaveLength(1);
  const facts = factsOf(card([described, detail({})]));
  expect([facts.roles.length, facts.background.length]).toEqual([1, 1]);
});

test('no detail is lost or shown twice', () => {
  const details = ['role', 'description', 'led'].flatMap((relation) =>
    [undefined, 'former', 'acting', 'late'].flatMap((qualifier) =>
      [undefined, 'bo'].map((object) =>
        detail({ relation, qualifier: qualifier as DatasetDetail['qualifier'], object }),
      ),
    ),
  );
  const { roles, former, background } = factsOf(card(details));
  expect(roles.length + former.length + background.length).toBe(details.length);
});

test('other names are each listed once, the most used first, without the name itself', () => {
  expect(factsOf(card([])).also).toEqual(['Mayor Berg', 'Berg']);
});

describe('a role with a time of its own', () => {
  const read = (...articles: string[]) => articles.map((article) => ({ article, start: 0, end: 1 }));

  test('stands among those of now, as of its last article, where it is told since when', () => {
    const { roles } = factsOf(
      card([
        detail({ value: 'pilot', lastSeen: '2022-01-01' }),
        detail({ value: 'minister', from: '2016', lastSeen: '2024-11-03' }),
      ]),
    );
    expect(roles.map(({ value, from, asOf }) => [value, from, asOf])).toEqual([
      ['minister', '2016', '2024-11-03'],
      ['pilot', undefined, '2022-01-01'],
    ]);
  });

  test.each<[Partial<DatasetDetail>, 'roles' | 'former']>([
    [{ from: '2001', date: '2009', lastSeen: '2024-11-03' }, 'former'],
    [{ date: '2016', lastSeen: '2024-11-03' }, 'former'],
    [{ date: '2024-10', lastSeen: '2024-11-03' }, 'former'],
    [{ date: '2016', sources: read('new') }, 'former'],
    [{ date: '2024', lastSeen: '2024-11-03' }, 'roles'],
    [{ date: '2024-11', lastSeen: '2024' }, 'roles'],
    [{ from: '2020', date: '2028', lastSeen: '2024-11-03' }, 'roles'],
    [{ date: '2016', sources: [] }, 'roles'],
  ])('%o stands under “%s”', (time, kind) => {
    expect(factsOf(card([detail(time)]))[kind]).toHaveLength(1);
  });
});

describe('a role that a later article says is over', () => {
  const minister = (change: Partial<DatasetDetail>) => detail({ value: 'Defence Minister', object: 'vale', ...change });
  const before = minister({ lastSeen: '2019-01-01', firstSeen: '2018-01-01', from: '2016' });
  const later = (change: Partial<DatasetDetail>) =>
    minister({
      ...{ value: 'defence minister', qualifier: 'former', lastSeen: '2024-01-01' },
      sources: [{ article: 'new', start: 0, end: 1 }],
      ...change,
    });

  test.each(['former', 'then', 'late'] as const)(
    'is one fact with the “%s” one, with the sources of both',
    (qualifier) => {
      const { roles, former } = factsOf(card([before, later({ qualifier })]));
      expect(roles).toEqual([]);
      expect(former).toHaveLength(1);
      expect(former[0]).toMatchObject({
        asOf: '2024-01-01',
        from: '2016',
        firstSeen: '2018-01-01',
        article: { id: 'new' },
      });
      expect(former[0]!.sources.map(({ article }) => article)).toEqual(['new', 'old']);
    },
  );

  test('is over also where the later article tells from when to when it was held', () => {
    const held = later({ qualifier: undefined, from: '2016', date: '2020' });
    expect(factsOf(card([before, held]))).toMatchObject({ roles: [], former: [{ from: '2016', date: '2020' }] });
  });

  test.each<[string, DatasetDetail, DatasetDetail]>([
    ['was taken again', minister({ lastSeen: '2025-01-01' }), later({})],
    ['was taken again after the time that is told', minister({ lastSeen: '2023-01-01' }), later({ date: '2020' })],
    ['is told later to be held still', minister({ lastSeen: '2024-05-05' }), later({ date: '2024' })],
    ['is of another body', before, later({ object: 'arvenia' })],
    ['is another one', before, later({ value: 'minister' })],
    ['is still held', before, later({ qualifier: 'outgoing' })],
  ])('stays where one %s', (_, role, other) => {
    expect(factsOf(card([role, other])).roles).toContainEqual(expect.objectContaining({ value: role.value }));
  });
});
