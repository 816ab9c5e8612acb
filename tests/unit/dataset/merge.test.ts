import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeExtractions } from '../../../lib/dataset/merge.ts';
import { datasetChunks } from '../../../lib/dataset/serialise.ts';
import { findDatasetProblems } from '../../../lib/dataset/validate.ts';
import { ENTITY_TYPES, type Extraction } from '../../../lib/entity.ts';
import { article, entityOf, type Given, merge } from './make.ts';

const name = fc.oneof(
  fc.constantFrom(
    'Mira Holt',
    'Holt',
    'Mira Holm',
    'John Smith',
    'Smith',
    'Valland',
    'WLO',
    'World Lending Office',
    'Foreign Ministry',
  ),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'Лев Толстой', '習近平', '   ', '!!!', 'a#0'),
  fc.string({ minLength: 1, maxLength: 12 }),
);
const role = fc.constantFrom(
  'senator',
  'footballer',
  'Vallish President',
  'President of Valland',
  'former senator',
  'chef',
);
const given: fc.Arbitrary<Given> = fc.record({
  type: fc.constantFrom(...ENTITY_TYPES),
  name,
  aliases: fc.array(fc.tuple(name, fc.constantFrom('short', 'title', 'acronym', 'demonym', 'name')), { maxLength: 2 }),
  roles: fc.array(role, { maxLength: 2 }),
  relations: fc.array(fc.tuple(fc.constantFrom('led', 'member-of'), role, name), { maxLength: 1 }),
  says: fc.array(fc.record({ text: fc.string(), about: fc.array(name, { maxLength: 2 }) }), { maxLength: 2 }),
});
const articles: fc.Arbitrary<Extraction[]> = fc.array(
  fc
    .tuple(
      fc.integer({ min: 0, max: 12 }),
      fc.option(fc.constantFrom('2024-01-01', '2024-05-05', '2023-02-02')),
      fc.array(given, { maxLength: 5 }),
      fc.boolean(),
    )
    .map(([id, date, entities, near]) => article(`a${id}`, date ?? undefined, entities, near)),
  { maxLength: 14 },
);
const json = (extractions: readonly Extraction[]) => {
  const { dataset, warnings } = mergeExtractions(extractions);
  return [...datasetChunks(dataset)].join('') + warnings.join('\n');
};

describe('merging', () => {
  it('gives the same dataset, byte for byte, for any order of the articles', () => {
    fc.assert(
      fc.property(
        articles.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(json(shuffled)).toBe(json(all));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes the same article given again for one', () => {
    fc.assert(
      fc.property(articles, (all) => {
        expect(mergeExtractions([...all, ...all])).toEqual(mergeExtractions(all));
      }),
      { numRuns: 100 },
    );
  });

  it('always gives a dataset that fits together', () => {
    fc.assert(
      fc.property(articles, (all) => {
        expect(findDatasetProblems(mergeExtractions(all).dataset)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('changes no extraction', () => {
    const extraction = article('a', '2024-01-01', [
      { name: 'Mira Holt', roles: ['senator'], says: [{ text: 'Yes.' }] },
    ]);
    const before = structuredClone(extraction);
    merge([extraction]);
    expect(extraction).toEqual(before);
  });

  it('warns of an article given twice with different contents, and keeps the same one whichever came first', () => {
    const one = article('a', '2024-01-01', [{ name: 'Mira Holt' }]);
    const other = article('a', '2024-01-01', [{ name: 'Peter Holt' }]);
    const { dataset, warnings } = merge([one, other]);
    expect(warnings).toEqual(['article "a": given more than once with different contents; one was kept']);
    expect(dataset.entities.map(({ id }) => id)).toEqual(['peter-holt']);
    expect(merge([other, one]).dataset).toEqual(dataset);
  });

  it('drops a reference that leads nowhere, with a warning that names its place', () => {
    const broken = article('a', '2024-01-01', [{ name: 'Mira Holt', relations: [['led', 'head', 'nobody']] }]);
    const { dataset, warnings } = merge([broken]);
    expect(warnings).toEqual(['article "a": details[0].object: no entity "nobody"']);
    expect(entityOf(dataset, 'mira-holt').details[0]?.object).toBeUndefined();
  });
});

describe('what a merge keeps', () => {
  const holt = (role: string): Given => ({ name: 'Mira Holt', roles: [role] });

  it('is one detail for one fact, with all sources and the dates it was seen', () => {
    const { dataset } = merge([
      article('b', '2024-03-01', [holt('Finance minister')]),
      article('a', '2024-01-01', [holt('finance minister')]),
      article('c', '2024-02-01', [holt('finance minister')]),
    ]);
    expect(entityOf(dataset, 'mira-holt').details).toEqual([
      {
        ...{ relation: 'role', value: 'finance minister', qualifier: undefined, object: undefined },
        ...{ from: undefined, date: undefined },
        ...{ firstSeen: '2024-01-01', lastSeen: '2024-03-01' },
        sources: ['a', 'b', 'c'].map((id) => ({ article: id, start: 0, end: 5 })),
      },
    ]);
  });

  it('is two details for an office held and one that is over', () => {
    const { dataset } = merge([
      article('a', '2024-01-01', [holt('senator')]),
      article('b', '2024-03-01', [holt('former senator')]),
    ]);
    expect(entityOf(dataset, 'mira-holt').details.map(({ qualifier }) => qualifier)).toEqual(['former', undefined]);
  });

  it('is one role for a fuller and a shorter reading of it, with all sources and dates', () => {
    const { dataset } = merge([
      article('a', '2024-01-01', [holt('Vallish President')]),
      article('b', '2024-03-01', [holt('President')]),
      article('e', '2024-01-01', [holt('Vallish president')]),
      article('f', '2024-02-02', [holt('Vice President')]),
      article('c', '2024-02-01', [holt('president of the chess club')]),
      article('d', '2023-02-01', [holt('former president')]),
    ]);
    const { details } = entityOf(dataset, 'mira-holt');
    expect(
      details.map(({ value, firstSeen, lastSeen, sources }) => [value, firstSeen, lastSeen, sources.length]),
    ).toEqual([
      ['Vallish President', '2024-01-01', '2024-03-01', 3],
      ['Vice President', '2024-02-02', '2024-02-02', 1],
      ['president of the chess club', '2024-02-01', '2024-02-01', 1],
      ['president', '2023-02-01', '2023-02-01', 1],
    ]);
  });

  it('is no present office of one who is only addressed by it', () => {
    const elect = article('a', '2024-01-01', [{ name: 'Mira Holt', roles: ['Vallish president-elect', 'President'] }]);
    elect.details[0]!.qualifier = 'elect';
    elect.details[1]!.start = 2;
    const values = (...all: Extraction[]) =>
      entityOf(merge(all).dataset, 'mira-holt').details.map(({ value }) => value);
    expect(values(elect)).toEqual(['Vallish president-elect']);
    expect(entityOf(merge([elect]).dataset, 'mira-holt').details[0]?.sources).toEqual([
      { article: 'a', start: 0, end: 5 },
    ]);
    expect(values(elect, article('b', '2025-01-01', [holt('President')]))).toEqual([
      'President',
      'Vallish president-elect',
    ]);
  });

  it('is a short role read often, not a slip read once that says more', () => {
    const often = Array.from({ length: 11 }, (_, at) => article(`a${at}`, '2024-01-01', [holt('President')]));
    const { dataset } = merge([...often, article('z', '2024-01-01', [holt('lunch President')])]);
    expect(entityOf(dataset, 'mira-holt').details.map(({ value }) => value)).toEqual(['President', 'lunch President']);
  });

  it('is every alias once, of the kind it was most often read as, with its count', () => {
    const of = (id: string, kind: 'short' | 'title') =>
      article(id, '2024-01-01', [{ name: 'Mira Holt', aliases: [['Holt', kind]] }]);
    const { dataset } = merge([of('a', 'short'), of('b', 'title'), of('c', 'short')]);
    expect(entityOf(dataset, 'mira-holt').aliases).toEqual([
      { text: 'Holt', kind: 'short', count: 3 },
      { text: 'Mira Holt', kind: 'name', count: 3 },
    ]);
  });

  it('is every statement with ids of the dataset, from the first to the last character it was read from', () => {
    const { dataset } = merge([
      article('a', '2024-01-01', [
        {
          name: 'Mira Holt',
          says: [{ text: '“Valland votes.”', about: ['Valland'], addressee: 'Radio Oster', date: '2023-12-30' }],
        },
        { type: 'place', name: 'Valland' },
        { type: 'organisation', name: 'Radio Oster' },
      ]),
    ]);
    expect(dataset.statements).toEqual([
      expect.objectContaining({
        ...{ id: 'a#s0-0', speaker: 'mira-holt', about: ['valland'], addressee: 'radio-oster', date: '2023-12-30' },
        ...{ text: '“Valland votes.”', source: { article: 'a', start: 0, end: 50 } },
      }),
    ]);
  });

  it('is who stands with whom, the closest first', () => {
    const place = (name: string): Given => ({ type: 'place', name });
    const { dataset } = merge([
      article('a', '2024-01-01', [{ name: 'Mira Holt' }, place('Valland')], true),
      article('b', '2024-01-02', [{ name: 'Mira Holt' }, place('Valland'), place('Oster')], true),
      article('c', '2024-01-03', [{ name: 'Mira Holt' }, place('Farland')]),
    ]);
    expect(entityOf(dataset, 'mira-holt').related).toEqual(['valland', 'oster']);
  });
});
