import { expect, test } from 'vitest';
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
