import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { aliasTable, briefOf } from '../../../lib/dataset/aliases.ts';
import { datasetFacts } from '../../../lib/dataset/facts.ts';
import { createLexicon } from '../../../lib/dataset/lexicon.ts';
import { openDataset } from '../../../lib/dataset/open.ts';
import { shardDataset } from '../../../lib/dataset/shards.ts';
import { indexTerms } from '../../../lib/dataset/term-index.ts';
import { terms } from '../../../lib/dataset/terms.ts';
import { DATASET_FORMAT, type Dataset } from '../../../lib/entity.ts';
import { encodeIndex } from '../../../lib/index/encode.ts';
import { article, entityOf, type Given, merge } from './make.ts';

/** Opens a dataset from the files it is written as; `reads` tells which were read. */
function reopen(dataset: Dataset) {
  const files = new Map<string, Uint8Array>();
  for (const { path, content } of shardDataset(dataset, encodeIndex)) {
    files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }
  const reads: string[] = [];
  const opened = openDataset(async (path) => {
    reads.push(path);
    const bytes = files.get(path);
    if (!bytes) throw new Error(`no file ${path}`);
    return bytes;
  });
  return { opened, files, reads };
}

const { dataset: SMALL } = merge([
  article('a', '2024-01-01', [
    {
      ...{ name: 'Mira Holt', aliases: [['President Holt', 'title']], roles: ['Vallish President'] },
      relations: [['led', 'head', 'Starlight']],
      says: [{ text: 'Oldest.', about: ['Valland'], addressee: 'Peter Brandt' }],
    },
    { type: 'organisation', name: 'Starlight' },
    { type: 'place', name: 'Valland' },
    {
      name: 'Peter Brandt',
      says: [{ text: 'She erred.', about: ['Mira Holt'], date: '2023-12-12', addressee: 'reporters' }],
    },
  ]),
  article('b', '2024-05-05', [{ name: 'Mira Holt', says: [{ text: 'Newest.' }] }]),
]);

/** Enough of everything for several files in each folder. */
const { dataset: LARGE } = merge(
  Array.from({ length: 60 }, (_, at) =>
    article(
      `a${at}`,
      `2024-01-${String((at % 28) + 1).padStart(2, '0')}`,
      Array.from({ length: 30 }, (_, number): Given => {
        const name = `Person${number % 7} Family${at * 30 + number}`;
        return {
          name,
          roles: [`keeper of gate ${number}`],
          says: [{ text: `${'word '.repeat(60)}${at}`, about: [name] }],
        };
      }).concat({
        name: 'Ever Present',
        says: Array.from({ length: 6 }, (_, said) => ({ text: `Said ${at}-${said}` })),
      }),
    ),
  ),
);

describe('an opened dataset', () => {
  it('gives every alias back by its ordinal', async () => {
    const table = aliasTable(LARGE);
    expect(table.length).toBeGreaterThan(512);
    const { opened } = reopen(LARGE);
    const all = await opened.aliases(table.map((_, at) => at));
    expect(Object.values(all)).toEqual(table);
    expect(await opened.aliases([-1, 0.5, table.length, 1e9, Number.NaN])).toEqual({});
  });

  it('gives every entity back, with what it said and what was said about it', async () => {
    const { opened, files } = reopen(LARGE);
    expect([...files.keys()].filter((path) => path.startsWith('entities/')).length).toBeGreaterThan(1);
    for (const entity of LARGE.entities) {
      const card = await opened.card(entity.id);
      expect(card?.entity.id).toBe(entity.id);
      const said = LARGE.statements.filter(({ speaker }) => speaker === entity.id);
      expect(card?.said.map(({ id }) => id).sort()).toEqual(said.map(({ id }) => id).sort());
    }
  });

  it('gives briefs and names by id, and leaves out unknown ones', async () => {
    const { opened } = reopen(LARGE);
    const ids = LARGE.entities.slice(0, 100).map(({ id }) => id);
    expect(Object.values(await opened.briefs([...ids, 'nobody', '__proto__', 'constructor']))).toHaveLength(100);
    expect(await opened.names(['ever-present', 'toString'])).toEqual({ 'ever-present': 'Ever Present' });
  });

  it('reads each file once while it is in use', async () => {
    const { opened, reads } = reopen(SMALL);
    await Promise.all([
      opened.card('mira-holt'),
      opened.card('mira-holt'),
      opened.card('peter-brandt'),
      opened.facts(),
    ]);
    expect(reads.toSorted()).toEqual(['entities/0.json', 'meta.json', 'statements/0.json']);
  });

  it('keeps a large page of statements in a file of its own, which nobody else’s card has read', async () => {
    const { opened, reads, files } = reopen(LARGE);
    const card = await opened.card('ever-present');
    const own = reads.filter((path) => path.startsWith('statements/own-'));
    expect(own).toHaveLength(1);
    expect(files.has(own[0]!)).toBe(true);
    for (const { id } of LARGE.entities) if (id !== 'ever-present') await opened.card(id);
    expect(reads.filter((path) => path.startsWith('statements/own-'))).toEqual(own);
    const { said } = card!;
    expect(said).toHaveLength(360);
    const known = await opened.terms('ever-present');
    const index = indexTerms(said, createLexicon([known!]));
    expect(said.every(({ id }) => known!.codes.has(id))).toBe(true);
    expect(index.all.map((one) => index.termsOf(one))).toEqual(said.map(({ text }) => terms(text)));
    expect(await opened.terms('person1-family1')).toBeNull();
  });

  it('reads packed files like any others, and fails where one is damaged', async () => {
    const { opened, files } = reopen(LARGE);
    const packed = (path: string) => gzipSync(files.get(path)!);
    const unpacked = openDataset(async (path) => packed(path));
    expect(await unpacked.card('ever-present')).toEqual(await opened.card('ever-present'));
    const damaged = openDataset(async (path) => packed(path).subarray(0, 40));
    await expect(damaged.card('ever-present')).rejects.toThrow();
  });

  it('tries a file again that could not be read', async () => {
    let broken = true;
    const { files } = reopen(SMALL);
    const opened = openDataset(async (path) => {
      if (broken) throw new Error('busy');
      return files.get(path)!;
    });
    await expect(opened.facts()).rejects.toThrow('busy');
    broken = false;
    expect(await opened.facts()).toEqual(JSON.parse(JSON.stringify(datasetFacts(SMALL))));
  });

  it('refuses a dataset of another format, saying what to do', async () => {
    const opened = openDataset(async () => new TextEncoder().encode('{"format":"backstory-shards/9"}'));
    await expect(opened.facts()).rejects.toThrow(
      '"backstory-shards/9", and this version reads "backstory-shards/2": build it again',
    );
  });

  it('of nothing is empty everywhere', async () => {
    const { opened } = reopen({ format: DATASET_FORMAT, articles: [], entities: [], statements: [] });
    expect(await opened.index()).toHaveLength(0);
    expect(await opened.card('mira-holt')).toBeNull();
    expect([await opened.aliases([0]), await opened.briefs(['x']), await opened.names(['x'])]).toEqual([{}, {}, {}]);
    expect(await opened.facts()).toMatchObject({ articles: 0, entities: 0, aliases: 0, byType: {} });
  });
});

describe('a card', () => {
  it('has names and articles for all it refers to, and statements the newest first', async () => {
    const card = await reopen(SMALL).opened.card('mira-holt');
    expect(card?.said.map(({ text, article: { date } }) => [text, date])).toEqual([
      ['Newest.', '2024-05-05'],
      ['Oldest.', '2024-01-01'],
    ]);
    expect(card?.said[1]).toMatchObject({ speakerName: 'Mira Holt', addresseeName: 'Peter Brandt' });
    expect(card?.about).toMatchObject([{ text: 'She erred.', speakerName: 'Peter Brandt', addressee: 'reporters' }]);
    expect(card?.about[0]?.addresseeName).toBeUndefined();
    expect(card?.names).toMatchObject({ starlight: 'Starlight', valland: 'Valland', 'peter-brandt': 'Peter Brandt' });
    expect(Object.keys(card?.persons ?? {}).sort()).toEqual(['mira-holt', 'peter-brandt']);
    expect(Object.keys(card?.articles ?? {}).sort()).toEqual(['a', 'b']);
    expect(card?.entity.details.map(({ object }) => object)).toContain('starlight');
  });

  it('is not read to tell how many statements it has', async () => {
    const { opened, reads } = reopen(SMALL);
    expect(await opened.statementCounts(['mira-holt', 'nobody'])).toEqual({ 'mira-holt': 3 });
    expect(reads.filter((path) => path.startsWith('statements/'))).toEqual([]);
  });

  it('takes names such as __proto__ for names like any other', async () => {
    const hostile: Dataset = {
      format: DATASET_FORMAT,
      articles: [{ id: '__proto__', title: 'constructor', date: '2024-01-01' }],
      entities: ['__proto__', 'constructor', 'hasOwnProperty'].map((id) => ({
        ...{ id, type: 'person' as const, name: id, aliases: [{ text: id, kind: 'name' as const, count: 1 }] },
        ...{ details: [], related: ['__proto__', 'constructor'], articles: ['__proto__'] },
      })),
      statements: [
        {
          ...{ id: '__proto__#s1', kind: 'direct' as const, speaker: '__proto__', about: ['constructor'], text: 'x' },
          ...{ sourceText: '', cueText: '', source: { article: '__proto__', start: 0, end: 1 } },
        },
      ],
    };
    const { opened } = reopen(hostile);
    const card = await opened.card('__proto__');
    expect(Object.entries(card?.names ?? {}).sort()).toEqual([
      ['__proto__', '__proto__'],
      ['constructor', 'constructor'],
    ]);
    expect(Object.values(card?.articles ?? {})).toEqual([hostile.articles[0]]);
    expect(card?.said).toHaveLength(1);
    expect((await opened.card('constructor'))?.about).toHaveLength(1);
    expect(Object.keys(await opened.briefs(['__proto__', 'hasOwnProperty'])).sort()).toEqual([
      '__proto__',
      'hasOwnProperty',
    ]);
    expect({}).not.toHaveProperty('name');
  });
});

describe('a brief', () => {
  it('has the full names, the words of the roles and who stands near', () => {
    expect(briefOf(entityOf(SMALL, 'mira-holt'))).toEqual({
      ...{ id: 'mira-holt', type: 'person', name: 'Mira Holt', names: ['Mira Holt'] },
      roleWords: ['head', 'president', 'vallish'],
      related: ['peter-brandt', 'starlight', 'valland'],
    });
  });
});

describe('the revision', () => {
  it('changes when anything does', () => {
    const other = structuredClone(SMALL);
    other.statements[0]!.text += '!';
    expect(datasetFacts(other).revision).not.toBe(datasetFacts(SMALL).revision);
    expect(datasetFacts(structuredClone(SMALL)).revision).toBe(datasetFacts(SMALL).revision);
  });
});
