import { afterEach, describe, expect, it } from 'vitest';
import { mergeExtractions } from '../../../lib/dataset/merge.ts';
import type { Dataset, Override } from '../../../lib/entity.ts';
import { createView, LEARNED, type OpenStore } from '../../../lib/store/index.ts';
import { article, type Given, merge } from '../dataset/make.ts';
import { bundleOf, closeStores, freshStore, meantBy } from './support.ts';

afterEach(closeStores);

const says = (text: string) => ({ says: [{ text }] });
const smith = (more: Partial<Given>): Given[] => [{ name: 'John Smith', ...more }];
const first = (more: Partial<Given> = {}) => article('a', '2030-01-01', smith({ ...says('“First.”'), ...more }));
const second = (more: Partial<Given> = {}) => article('b', '2030-01-02', smith({ ...says('“Second.”'), ...more }));
const parted: Override = {
  action: 'split',
  entity: 'john-smith',
  articles: ['b'],
  id: 'john-smith-2',
  name: 'John Smith',
};

async function keep(store: OpenStore, dataset: Dataset): Promise<string> {
  const { id } = await store.beginImport('a file');
  await store.addDataset(id, dataset);
  await store.finishImport(id);
  return id;
}

/** What each of those whom a text names has said. */
async function saidBy(store: OpenStore, text: string): Promise<string[][]> {
  const view = createView(store);
  const cards = await Promise.all((await meantBy(store, text)).map((id) => view.card(id)));
  return cards.map((card) => card!.said.map((one) => one.text).sort()).sort();
}

describe('two of one name whom a dataset keeps apart', () => {
  it.each<[string, Partial<Given>, Partial<Given>]>([
    ['with nothing to tell them by', {}, {}],
    ['of whom the first has a role', { roles: ['senator'] }, {}],
    ['of whom the second has a role', {}, { roles: ['senator'] }],
    ['with the same role', { roles: ['senator'] }, { roles: ['senator'] }],
    ['of other walks of life', { roles: ['senator'] }, { roles: ['striker'] }],
  ])('stay apart, %s', async (_, one, other) => {
    const { dataset } = mergeExtractions([first(one), second(other)], [parted]);
    expect(dataset.entities).toHaveLength(2);
    const store = await freshStore();
    await keep(store, dataset);
    expect(await saidBy(store, 'John Smith')).toEqual([['“First.”'], ['“Second.”']]);
  });

  it('are not taken for one that was learned by the name alone', async () => {
    const store = await freshStore();
    await keep(store, mergeExtractions([first(), second()], [parted]).dataset);
    await store.addArticles(LEARNED, [article('c', '2030-01-03', smith(says('“Third.”')))]);
    expect(await saidBy(store, 'John Smith')).toEqual([['“First.”'], ['“Second.”'], ['“Third.”']]);
  });

  it('are not those of another dataset that has the same ids', async () => {
    const store = await freshStore();
    const { dataset } = mergeExtractions([first(), second()], [parted]);
    await keep(store, dataset);
    await keep(store, dataset);
    expect(await meantBy(store, 'John Smith')).toHaveLength(4);
  });

  it('stay apart where one is told by the surname alone', async () => {
    const office = { roles: ['harbour minister'] };
    const { dataset } = mergeExtractions(
      [first(office), article('b', '2030-01-02', [{ name: 'Smith', ...office, ...says('“Second.”') }])],
      [{ ...parted, name: 'Smith' }],
    );
    const store = await freshStore();
    await keep(store, dataset);
    expect(await saidBy(store, 'John Smith and Smith')).toEqual([['“First.”'], ['“Second.”']]);
  });

  it('stay apart where one is a body whose name lacks the legal form', async () => {
    const body = (id: string, name: string, text: string) =>
      article(id, '2030-01-01', [{ type: 'organisation', name, ...says(text) }]);
    const { dataset } = mergeExtractions(
      [body('a', 'Norholm Group', '“First.”'), body('b', 'Norholm', '“Second.”')],
      [{ action: 'split', entity: 'norholm-group', articles: ['b'], id: 'norholm', name: 'Norholm' }],
    );
    expect(dataset.entities).toHaveLength(2);
    const store = await freshStore();
    await keep(store, dataset);
    expect(await saidBy(store, 'Norholm Group and Norholm')).toEqual([['“First.”'], ['“Second.”']]);
  });
});

describe('one whom datasets and articles name alike', () => {
  it('is one', async () => {
    const store = await freshStore();
    await keep(store, merge([first({ roles: ['senator'] })]).dataset);
    await keep(store, merge([second()]).dataset);
    await store.addArticles(LEARNED, [article('c', '2030-01-03', smith({ roles: ['senator'], ...says('“Third.”') }))]);
    expect(await saidBy(store, 'John Smith')).toEqual([['“First.”', '“Second.”', '“Third.”']]);
  });
});

describe('the id that a dataset has for one', () => {
  it('stays, where the name would give another', async () => {
    const store = await freshStore();
    await keep(store, mergeExtractions([first(), second()], [parted]).dataset);
    expect(await meantBy(store, 'John Smith')).toContain('john-smith-2');
    expect((await createView(store).card('john-smith-2'))?.said.map(({ text }) => text)).toEqual(['“Second.”']);
  });

  it('does not, where somebody of the bundled dataset has it', async () => {
    const base = mergeExtractions([first({ says: [] }), second({ says: [] })], [parted]);
    expect(base.dataset.entities.map(({ id }) => id)).toContain('john-smith-2');
    const bundled = bundleOf(article('z', '2029-01-01', [{ name: 'John Smith 2', type: 'organisation' }]));
    expect(await bundled.names(['john-smith-2'])).toEqual({ 'john-smith-2': 'John Smith 2' });
    const store = await freshStore(bundled);
    await keep(store, mergeExtractions([first(), second()], [parted]).dataset);
    expect((await createView(store).card('john-smith-2'))?.said).toEqual([]);
    expect(await saidBy(store, 'John Smith')).toEqual([['“First.”'], ['“Second.”']]);
  });
});
