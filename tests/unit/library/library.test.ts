import { describe, expect, it } from 'vitest';
import { openDataset } from '../../../lib/dataset/open.ts';
import { shardDataset } from '../../../lib/dataset/shards.ts';
import { checkDataset } from '../../../lib/dataset/validate.ts';
import { readWhole } from '../../../lib/dataset/whole.ts';
import { encodeIndex } from '../../../lib/index/encode.ts';
import { placeAddress, readPlace } from '../../../lib/library/address.ts';
import { gatherLibrary, wholeDataset } from '../../../lib/library/gather.ts';
import { createSearchIndex } from '../../../lib/library/search-index.ts';
import { article, merge } from '../dataset/make.ts';

const { dataset } = merge([
  article('pilots', '2025-02-03', [
    { name: 'Ivana Marek', roles: ['harbour master'], says: [{ text: '“The boats will sail.”', about: ['Selm'] }] },
    { name: 'Selm', type: 'place' },
  ]),
  article('dock', '2025-03-01', [{ name: 'Bo Okafor', says: [{ text: '“Not so fast.”' }] }]),
]);

const files = new Map(
  [...shardDataset(dataset, encodeIndex)].map(({ path, content }) => [
    path,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  ]),
);
const read = async (path: string) => files.get(path)!;
async function* none() {}
const layer = (id: string, enabled = true) => ({ id, name: '', enabled, created: '', articles: 0, statements: 0 });
const uncorrected = { plan: async () => null, card: openDataset(read).card };
const memory = (bundledOn: boolean) => ({
  layers: async () => [layer('bundled', bundledOn)],
  articles: async () => [],
  entities: none,
  statements: none,
});

describe('the library', () => {
  it('puts a sharded dataset together again', async () => {
    const whole = await readWhole(read);
    const sorted = [...dataset.statements].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(whole).toEqual(JSON.parse(JSON.stringify({ ...dataset, statements: sorted })));
  });

  it('gathers statements newest first, and goes out as the dataset it is', async () => {
    const library = await gatherLibrary(memory(true), () => readWhole(read), uncorrected);
    expect(library.statements.map(({ speaker }) => speaker)).toEqual(['bo-okafor', 'ivana-marek']);
    const out = await wholeDataset(library, openDataset(read).card);
    expect(JSON.parse(JSON.stringify(checkDataset(out)))).toEqual(JSON.parse(JSON.stringify(await readWhole(read))));
  });

  it('leaves out a layer that is off', async () => {
    const library = await gatherLibrary(
      memory(false),
      () => Promise.reject(new Error('must not be read')),
      uncorrected,
    );
    expect(library).toEqual({ statements: [], entities: [], articles: [] });
  });
});

describe('the search', () => {
  const index = createSearchIndex();
  for (const text of ['The boats will sail', 'No boat sails from Selm', 'Élan vital, señor', 'Selm’s pilots'])
    index.add(text);

  it.each<[string, number[]]>([
    ['boat', [0, 1]],
    ['BOAT sai', [0, 1]],
    ['boats', [0]],
    ['selm', [1, 3]],
    ['elan SENOR', [2]],
    ['boat nowhere', []],
    ['', [0, 1, 2, 3]],
    ['…', [0, 1, 2, 3]],
    ['__proto__ constructor', []],
  ])('for %o finds documents %o', (query, found) => {
    expect(index.search(query)).toEqual(found);
  });

  it('passes over what a filter leaves out', () => {
    expect(index.search('selm', (document) => document > 1)).toEqual([3]);
  });
});

describe('an address', () => {
  it.each([
    {
      view: 'statements' as const,
      query: 'boats & pilots = #1',
      speaker: 'ivana-marek',
      from: '2025-01-01',
      kind: 'direct',
    },
    { view: 'names' as const, query: '', type: 'person' },
    { view: 'entity' as const, query: '', entity: 'memory/é?x#y' },
  ])('leads back to where it was made', (place) => {
    expect(readPlace(placeAddress(place))).toEqual(place);
  });

  it.each(['', '#', '#/nowhere', '#/%%%?q=%E0%A4%A', '#/__proto__'])(
    'that is damaged, as %o, leads to the statements',
    (hash) => {
      expect(readPlace(hash).view).toBe('statements');
    },
  );
});
