import { describe, expect, it, vi } from 'vitest';
import { DatasetError } from '../../../lib/dataset/problems.ts';
import { checkDataset, checkExtraction, findDatasetProblems } from '../../../lib/dataset/validate.ts';
import type { Dataset } from '../../../lib/entity.ts';
import { article, merge } from './make.ts';

const ARTICLE = article('a', '2024-02-29', [
  {
    name: 'Mira Holt',
    roles: ['senator'],
    relations: [['led', 'head', 'Starlight']],
    says: [{ text: 'Yes.', about: ['Starlight'] }],
  },
  { type: 'organisation', name: 'Starlight' },
]);

/** A sound dataset as JSON gives it back, changed. */
function changed(change: (dataset: Dataset) => void): unknown {
  const dataset = JSON.parse(JSON.stringify(merge([ARTICLE]).dataset)) as Dataset;
  change(dataset);
  return dataset;
}

describe('checking a dataset', () => {
  it('lets a merged dataset pass unchanged', () => {
    const dataset = changed(() => {});
    expect(checkDataset(dataset)).toEqual(dataset);
  });

  it('lets a detail say since when, from when to when, or when it was true', () => {
    for (const time of [{ from: '2016' }, { from: '2016', date: '2016-05' }, { date: '2016' }]) {
      const dataset = changed((d) => Object.assign(d.entities[0]!.details[0]!, time));
      expect(checkDataset(dataset)).toEqual(dataset);
    }
  });

  it.each<[string, (dataset: Dataset) => void, string]>([
    [
      'an unknown object',
      (d) => (d.entities[0]!.details[0]!.object = 'x'),
      'entities[0].details[0].object: no entity "x"',
    ],
    [
      'an unknown relative',
      (d) => d.entities[1]!.related.push('__proto__'),
      'entities[1].related[1]: no entity "__proto__"',
    ],
    ['an unknown article', (d) => d.entities[0]!.articles.push('q'), 'entities[0].articles[1]: no article "q"'],
    [
      'an unknown speaker',
      (d) => (d.statements[0]!.speaker = 'constructor'),
      'statements[0].speaker: no entity "constructor"',
    ],
    ['an unknown topic', (d) => d.statements[0]!.about.push('x'), 'statements[0].about[1]: no entity "x"'],
    [
      'a source without its article',
      (d) => (d.statements[0]!.source.article = 'q'),
      'statements[0].source.article: no article "q"',
    ],
    [
      'a span that runs backwards',
      (d) => (d.statements[0]!.source.start = 900),
      'statements[0].source: the start 900 lies behind the end 50',
    ],
    [
      'an id given twice',
      (d) => (d.entities[1]!.id = 'mira-holt'),
      'entities[1].id: "mira-holt" is the id of another one of entities too',
    ],
    [
      'a day that never was',
      (d) => (d.articles[0]!.date = '2023-02-29'),
      'articles[0].date: there is no date "2023-02-29"',
    ],
    [
      'a month that never was',
      (d) => (d.statements[0]!.date = '2023-13'),
      'statements[0].date: there is no date "2023-13"',
    ],
    [
      'a month that never was of a detail',
      (d) => (d.entities[0]!.details[0]!.from = '2016-13'),
      'entities[0].details[0].from: there is no date "2016-13"',
    ],
    [
      'a time that ends before it begins',
      (d) => Object.assign(d.entities[0]!.details[0]!, { from: '2016-05', date: '2015' }),
      'entities[0].details[0]: the start 2016-05 lies behind the end 2015',
    ],
    [
      'a wrong format',
      (d) => Object.assign(d, { format: 'x/1' }),
      'format: expected "backstory-dataset/1", found "x/1"',
    ],
    ['a wrong type', (d) => Object.assign(d.entities[1]!, { name: 7 }), 'entities[1].name: expected string, found 7'],
    ['a fraction', (d) => (d.entities[1]!.aliases[0]!.count = 1.5), 'entities[1].aliases[0].count:'],
    ['a giant name', (d) => (d.entities[1]!.name = 'x'.repeat(1001)), 'entities[1].name: expected <=1000, found 1001'],
  ])('refuses %s, naming the place', (_, change, problem) => {
    const broken = changed(change);
    expect(() => checkDataset(broken)).toThrow(problem);
  });

  it.each([null, 7, 'x', undefined])('refuses %j', (value) => {
    expect(() => checkDataset(value)).toThrow('expected Object');
  });

  it('says what is missing', () => {
    expect(() => checkDataset([])).toThrow(
      'format: is missing\narticles: is missing\nentities: is missing\nstatements: is missing',
    );
  });

  it('tells twenty problems and the number of the rest', () => {
    const broken = changed((dataset) =>
      dataset.statements[0]!.about.push(...Array.from({ length: 30 }, (_, at) => `x${at}`)),
    );
    expect(() => checkDataset(broken)).toThrow(/no entity "x19"\n… and 10 more$/);
  });
});

describe('a hostile list', () => {
  const empty = { format: 'backstory-dataset/1', articles: [], entities: [], statements: [] };
  const many = 300_000;
  function refusal(value: unknown): { message: string; problems: readonly string[] } {
    try {
      checkDataset(value);
    } catch (error) {
      if (error instanceof DatasetError) return error;
      throw error;
    }
    throw new Error('it passed');
  }

  it('of 300,000 wrong items is read no further than its twentieth', () => {
    const read = vi.fn();
    const articles = Array.from({ length: many }, () => ({
      get id() {
        return read();
      },
      title: '',
    }));
    const { message, problems } = refusal({ ...empty, articles });
    expect(problems).toHaveLength(20);
    expect(message).toMatch(/^articles\[0\]\.id: [\s\S]*perhaps more, as it was read no further$/);
    expect(read.mock.calls.length).toBeLessThan(100);
  });

  it('in an item is left at the first wrong thing in it', () => {
    const [entity] = merge([ARTICLE]).dataset.entities;
    const related = Array.from({ length: many }, () => 1);
    expect(refusal({ ...empty, entities: [{ ...entity, related }] }).problems).toEqual([
      'entities[0].related[0]: expected string, found 1',
    ]);
    const mentions = related;
    expect(() => checkExtraction({ ...ARTICLE, entities: [{ ...ARTICLE.entities[0], mentions }] })).toThrow(
      /^entities\[0\]\.mentions\[0\]: .*$/,
    );
  });

  it('of 300,000 references to nothing is told by twenty of them and a number', () => {
    const { dataset } = merge([ARTICLE]);
    dataset.statements[0]!.about = Array.from({ length: many }, () => 'x');
    const { message, problems } = refusal(dataset);
    expect(problems).toHaveLength(20);
    expect(message).toMatch(/… and 299980 more$/);
    expect(findDatasetProblems(dataset).at(-1)).toBe('… and 299980 more');
  });
});

describe('checking an extraction', () => {
  it('lets a sound one pass', () => {
    expect(checkExtraction(ARTICLE)).toEqual(ARTICLE);
  });

  it.each<[string, object, string]>([
    [
      'two entities of one id',
      { entities: [ARTICLE.entities[0], ARTICLE.entities[0]] },
      'entities[1].id: "e0" is the id of another one',
    ],
    [
      'a day that never was',
      { article: { id: 'a', title: '', date: '2024-02-30' } },
      'article.date: there is no date "2024-02-30"',
    ],
    [
      'a span that runs backwards',
      { details: [{ ...ARTICLE.details[0], start: 9, end: 1 }] },
      'details[0]: the start 9 lies behind the end 1',
    ],
    ['a scorer line without its article', { article: undefined }, 'article: expected Object, found undefined'],
  ])('refuses %s, naming the place', (_, change, problem) => {
    expect(() => checkExtraction({ ...ARTICLE, ...change })).toThrow(problem);
  });
});
