import { describe, expect, it } from 'vitest';
import { createMerger } from '../../../lib/dataset/merge.ts';
import { parseOverrides } from '../../../lib/dataset/overrides.ts';
import { findDatasetProblems } from '../../../lib/dataset/validate.ts';
import type { Override } from '../../../lib/entity.ts';
import { article, entityOf } from './make.ts';

const ARTICLES = [
  article('a', '2024-01-01', [
    { name: 'Mira Holt', roles: ['senator'], says: [{ text: 'Yes.', about: ['Starlight'] }] },
    { type: 'organisation', name: 'Starlight' },
    { name: 'Johnny Smith' },
  ]),
  article('b', '2024-02-01', [
    { name: 'Mira Holt', relations: [['led', 'head', 'Starlight']] },
    { type: 'organisation', name: 'Starlight' },
    { name: 'John Smith' },
  ]),
];

function build(...overrides: Override[]) {
  const merger = createMerger();
  for (const one of ARTICLES) merger.add(one);
  const { dataset, warnings } = merger.finish(parseOverrides(JSON.stringify(overrides)));
  expect(findDatasetProblems(dataset)).toEqual([]);
  return { dataset, warnings, ids: dataset.entities.map(({ id }) => id) };
}

describe('overrides', () => {
  it('rename an entity, and its id where one is given', () => {
    const { dataset, ids } = build(
      { action: 'rename', entity: 'mira-holt', name: 'Mira A. Holt' },
      { action: 'rename', entity: 'Starlight', name: 'Starlight Network', id: 'starlight-network' },
    );
    expect(entityOf(dataset, 'mira-holt').name).toBe('Mira A. Holt');
    expect(ids).toContain('starlight-network');
    expect(dataset.statements[0]?.about).toEqual(['starlight-network']);
  });

  it('merge entities into one, with all that was known of them', () => {
    const { dataset, ids } = build({ action: 'merge', into: 'john-smith', entities: ['Johnny Smith'] });
    expect(ids).toEqual(['john-smith', 'mira-holt', 'starlight']);
    const { aliases, articles } = entityOf(dataset, 'john-smith');
    expect(aliases.map(({ text }) => text)).toEqual(['John Smith', 'Johnny Smith']);
    expect(articles).toEqual(['a', 'b']);
  });

  it('split off what some articles say', () => {
    const { dataset } = build({
      action: 'split',
      entity: 'mira-holt',
      articles: ['a'],
      id: 'mira-holt-elder',
      name: 'Mira Holt',
    });
    expect(entityOf(dataset, 'mira-holt-elder')).toMatchObject({ name: 'Mira Holt', articles: ['a'] });
    expect(entityOf(dataset, 'mira-holt').articles).toEqual(['b']);
    expect(dataset.statements[0]?.speaker).toBe('mira-holt-elder');
  });

  it('leave out names that are not to be used', () => {
    const { dataset } = build(
      { action: 'merge', into: 'john-smith', entities: ['Johnny Smith'] },
      { action: 'rename', entity: 'john-smith', name: 'J. Smith', never: ['Johnny Smith', 'J. Smith'] },
    );
    expect(entityOf(dataset, 'john-smith').aliases.map(({ text }) => text)).toEqual(['John Smith', 'J. Smith']);
  });

  it('correct what a detail says, or take it away, also of those that become one', () => {
    const correct = { action: 'correct' as const, entity: 'mira-holt', relation: 'role', value: 'Senator' };
    const to = { value: 'senator of Vale', qualifier: 'former' as const, from: '2019', to: '2023-05' };
    const { dataset } = build({ ...correct, to }, { action: 'merge', into: 'john-smith', entities: ['mira-holt'] });
    expect(entityOf(dataset, 'john-smith').details).toContainEqual(
      expect.objectContaining({
        ...{ relation: 'role', value: 'senator of Vale', qualifier: 'former', from: '2019', date: '2023-05' },
        sources: [{ article: 'a', start: 0, end: 5 }],
      }),
    );
    const without = entityOf(build({ ...correct, to: null }).dataset, 'mira-holt');
    expect(without.details.map(({ relation }) => relation)).not.toContain('role');
  });

  it('retype an entity', () => {
    expect(entityOf(build({ action: 'retype', entity: 'starlight', type: 'product' }).dataset, 'starlight').type).toBe(
      'product',
    );
  });

  it('drop an entity and every reference to it, but not what was said', () => {
    const { dataset, ids } = build({ action: 'drop', entity: 'mira-holt' }, { action: 'drop', entity: 'starlight' });
    expect(ids).toEqual(['john-smith', 'johnny-smith']);
    expect(dataset.statements).toMatchObject([{ speaker: null, about: [], text: 'Yes.' }]);
  });

  it('are carried out in order, each on what the one before left', () => {
    const { ids, warnings } = build(
      { action: 'split', entity: 'mira-holt', articles: ['a'], id: 'elder' },
      { action: 'merge', into: 'john-smith', entities: ['elder', 'johnny-smith'] },
      { action: 'rename', entity: 'john-smith', name: 'J', id: 'j' },
    );
    expect([ids, warnings]).toEqual([['j', 'mira-holt', 'starlight'], []]);
  });

  it.each<[Override, string]>([
    [{ action: 'drop', entity: 'nobody' }, 'overrides[0] (drop): no entity has the id or name "nobody"'],
    [{ action: 'drop', entity: '__proto__' }, 'overrides[0] (drop): no entity has the id or name "__proto__"'],
    [
      { action: 'merge', into: 'mira-holt', entities: ['nobody'] },
      'overrides[0] (merge): no entity has the id or name "nobody"',
    ],
    [
      { action: 'merge', into: 'mira-holt', entities: ['Mira Holt'] },
      'overrides[0] (merge): "Mira Holt" is "mira-holt" already',
    ],
    [
      { action: 'split', entity: 'mira-holt', articles: ['x'], id: 'y' },
      'overrides[0] (split): none of the articles names "mira-holt"',
    ],
    [
      { action: 'split', entity: 'mira-holt', articles: ['a', 'b'], id: 'y' },
      'overrides[0] (split): no other article names "mira-holt"',
    ],
    [
      { action: 'rename', entity: 'mira-holt', name: 'S', id: 'starlight' },
      'overrides[0] (rename): the id "starlight" is not free',
    ],
  ])('that match nothing are a warning: %j', (override, warning) => {
    expect(build(override).warnings).toEqual([warning]);
  });

  it('by a name that two entities have are a warning that names both', () => {
    const { warnings } = build(
      { action: 'rename', entity: 'johnny-smith', name: 'John Smith' },
      { action: 'drop', entity: 'John Smith' },
    );
    expect(warnings).toEqual([
      'overrides[1] (drop): several entities are named "John Smith"; say which by its id: "johnny-smith", "john-smith"',
    ]);
  });

  it.each([
    ['{', /^not JSON: /],
    [
      '{"drop": "x"}',
      /^expected a list \[ … \] such as \[\{ "action": "drop", "entity": "read-more" \}\], found an object \{ … \}$/,
    ],
    ['["x"]', /^\[0\]: expected an object \{ … \} such as \{ .* \}, found "x"$/],
    ['[{"action": "merge", "into": "x", "entities": "y"}]', /^\[0\]\.entities: expected a list \[ … \], found "y"$/],
    ['[{"action": "merge", "into": "x", "entities": []}]', /^\[0\]\.entities: must not be empty$/],
    ['[{"action": "rename", "entity": "x"}]', /^\[0\]\.name: is missing$/],
    [
      '[{"action": "rename", "entity": "x", "name": "y", "extra": 1}]',
      /^\[0\]: there is no key "extra"; a rename takes "action", "entity", "name", and may take "id", "never"$/,
    ],
    ['[{"action": "erase", "entity": "x"}]', /^\[0\]\.action: expected one of "rename", .*, found "erase"$/],
    ['[{"entity": "x"}]', /^\[0\]\.action: expected one of "rename", .*, found none$/],
    [
      '[{"action": "drop", "entity": "x"}, {"action": "retype", "entity": "x", "type": "planet"}]',
      /^\[1\]\.type: expected .*"person".*, found "planet"$/,
    ],
    ['[{"action": "rename", "entity": "x", "name": "y", "id": "No Slug"}]', /^\[0\]\.id: .*an id in lower-case/],
    [
      '[{"action": "correct", "entity": "x", "relation": "role", "value": "y", "to": {"value": "y", "from": "2023-13"}}]',
      /^\[0\]\.to\.from: there is no date "2023-13"$/,
    ],
    [
      '[{"action": "correct", "entity": "x", "relation": "role", "value": "y", "to": {"value": "y", "from": "2023", "to": "2019-05"}}]',
      /^\[0\]\.to: the start 2023 lies behind the end 2019-05$/,
    ],
    [
      '[{"action": "drop", "entity": "x", "entities": []}]',
      /^\[0\]: there is no key "entities"; a drop takes "action", "entity"$/,
    ],
  ])('that cannot be read are refused with the place: %s', (text, message) => {
    expect(() => parseOverrides(text)).toThrow(message);
  });
});
