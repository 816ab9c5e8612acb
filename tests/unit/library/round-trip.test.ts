import { afterEach, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../lib/entity.ts';
import { gatherLibrary, wholeDataset } from '../../../lib/library/gather.ts';
import { keepDataset } from '../../../lib/library/importing.ts';
import { overridesOf } from '../../../lib/library/overrides.ts';
import { createView, LEARNED, type OpenStore } from '../../../lib/store/index.ts';
import { writeDatasetJson } from '../../../lib/transfer/write.ts';
import { article, merge } from '../dataset/make.ts';
import { bundleOf, closeStores, freshStore, meantBy } from '../store/support.ts';

afterEach(closeStores);

const nothing = async (): Promise<Dataset> => ({
  ...{ format: 'backstory-dataset/1', articles: [], entities: [], statements: [] },
});

/** Everything, as the library exports it and another one reads it. */
async function exported(store: OpenStore, bundled = nothing): Promise<Dataset> {
  const view = createView(store);
  const library = await gatherLibrary(store, bundled, view);
  const dataset = await wholeDataset(library, view.card, overridesOf(await store.corrections()));
  return JSON.parse(writeDatasetJson(dataset).join(''));
}

const keep = (store: OpenStore, dataset: Dataset) =>
  keepDataset('a file', dataset, { store }, () => {}, new AbortController().signal);

async function wipe(store: OpenStore): Promise<void> {
  await store.empty(LEARNED);
  for (const { id } of await store.layers()) if (id.startsWith('import-')) await store.remove(id);
  await store.undoCorrections((await store.corrections()).map(({ number }) => number));
}

/** What an export says, once its corrections are carried out and gone. */
const saidOf = ({ overrides: _, ...dataset }: Dataset) => dataset;

const articles = [
  // Namesakes from other walks of life.
  article('striker', '2030-01-01', [{ name: 'Mara Ilves', roles: ['striker'], says: [{ text: '“Slower.”' }] }]),
  article('senator', '2030-01-02', [{ name: 'Mara Ilves', roles: ['senator'], says: [{ text: '“Faster.”' }] }]),
  // A surname, told by its role, and somebody it may not be.
  article('minister', '2030-02-01', [
    { name: 'Jon Holm', roles: ['Vallish harbour minister'], relations: [['member-of', 'member', 'Norholm Group']] },
    { name: 'Norholm Group', type: 'organisation' },
    { name: 'Varnia', type: 'place', aliases: [['Varnish', 'demonym']] },
  ]),
  article('surname', '2030-02-02', [
    { name: 'Holm', roles: ['Vallish harbour minister'], says: [{ text: '“No.”', about: ['Norholm'] }] },
    { name: 'Norholm', type: 'organisation' },
  ]),
  article('was', '2030-02-03', [{ name: 'Jon Holm', roles: ['former striker'] }]),
  // Bodies that every country has.
  article('ours', '2030-03-01', [{ name: 'Foreign Ministry', type: 'organisation', says: [{ text: '“Regret.”' }] }]),
  article('theirs', '2030-03-02', [{ name: 'Foreign Ministry', type: 'organisation', says: [{ text: '“Deny.”' }] }]),
  article('undated', undefined, [{ name: 'Lene Vaad', says: [{ text: '“Then.”', date: '2029-05', addressee: 'Bo' }] }]),
];
/** More than a card reads of one person, of which the first alone states a role. */
const career = Array.from({ length: 230 }, (_, at) =>
  article(`career-${at}`, `20${10 + (at >> 4)}-01-${String(10 + (at % 16))}`, [
    {
      name: 'Odo Brand',
      roles: at === 0 ? ['deputy fisheries minister'] : ['prime minister'],
      says: [{ text: `“Speech ${at}.”` }],
    },
  ]),
);

describe('what is exported, wiped and imported', () => {
  it('is the same, with the same ids, however often', async () => {
    const store = await freshStore();
    await store.addArticles(LEARNED, [...articles, ...career]);
    const before = await exported(store);
    expect(before.articles).toHaveLength(articles.length + career.length);
    expect(before.entities.filter(({ name }) => name === 'Mara Ilves')).toHaveLength(2);
    expect(before.entities.filter(({ name }) => name === 'Foreign Ministry')).toHaveLength(2);
    for (const round of [1, 2, 3]) {
      await wipe(store);
      await keep(store, before);
      expect(await exported(store), String(round)).toEqual(before);
    }
  });

  it('has every article, role and statement of a long career', async () => {
    const store = await freshStore();
    await store.addArticles(LEARNED, career);
    const { entities, statements } = await exported(store);
    expect(entities).toHaveLength(1);
    expect(entities[0]!.articles).toHaveLength(230);
    expect(entities[0]!.details.map(({ value, sources }) => [value, sources.length])).toEqual([
      ['prime minister', 229],
      ['deputy fisheries minister', 1],
    ]);
    expect(statements).toHaveLength(230);
    const card = await createView(store).card(entities[0]!.id);
    expect(card?.entity.details.map(({ value }) => value)).toContain('deputy fisheries minister');
    expect(card?.said).toHaveLength(230);
  });

  it('keeps what the reader joined, parted, renamed and corrected', async () => {
    const store = await freshStore();
    await store.addArticles(LEARNED, articles);
    const [striker, senator] = await meantBy(store, 'Mara Ilves');
    await store.correct({ action: 'merge', into: striker!, entity: senator! });
    const [vaad] = await meantBy(store, 'Lene Vaad');
    await store.correct({ action: 'rename', entity: vaad!, name: 'Lene Vaad-Holm', never: ['Lene Vaad'] });
    const [holm] = await meantBy(store, 'Jon Holm');
    await store.correct({
      ...{ action: 'split', entity: holm!, name: 'Jon Holm' },
      ...{ articles: ['learned/was'], names: [], shared: ['Jon Holm'] },
    });
    const before = await exported(store);
    expect(before.entities.filter(({ name }) => name === 'Jon Holm')).toHaveLength(2);
    expect(before.overrides?.find(({ action }) => action === 'split')).toMatchObject({ articles: ['was'] });
    await wipe(store);
    await keep(store, before);
    const once = await exported(store);
    // Whom the reader named or parted has another id from then on, and a name that was given counts as read once.
    const idIn = (dataset: Dataset, article: string) =>
      dataset.entities.find(({ type, articles: of }) => type === 'person' && of.includes(article))!.id;
    const same = ['was', 'undated'].reduce(
      (text, article) => text.replaceAll(idIn(before, article), idIn(once, article)),
      JSON.stringify(saidOf(before)).replaceAll('"count":0', '"count":1'),
    );
    const sorted = (dataset: Dataset) => ({
      ...dataset,
      entities: dataset.entities
        .map((one) => ({ ...one, aliases: one.aliases.toSorted((a, b) => (a.text < b.text ? -1 : 1)) }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    });
    expect(sorted(saidOf(once))).toEqual(sorted(JSON.parse(same)));
    await wipe(store);
    await keep(store, once);
    expect(await exported(store)).toEqual(once);
  });

  it('does not grow beside the bundled dataset that it was exported with', async () => {
    const base = articles.slice(0, 3);
    const store = await freshStore(bundleOf(...base));
    const bundled = async () => merge(base).dataset;
    await store.addArticles(LEARNED, articles.slice(3));
    let before = await exported(store, bundled);
    for (let round = 0; round < 3; round++) {
      await wipe(store);
      await keep(store, before);
      const after = await exported(store, bundled);
      for (const part of ['articles', 'entities', 'statements'] as const)
        expect(after[part].map(({ id }) => id)).toEqual(before[part].map(({ id }) => id));
      before = after;
    }
  });

  it('goes out once where two layers have it, and both where they say different things by one id', async () => {
    const store = await freshStore();
    const same = article('same', '2030-01-01', [{ name: 'Mara Ilves', says: [{ text: '“One.”' }] }]);
    await store.addArticles(LEARNED, [same, article('a', '2030-01-02', [{ name: 'Mara Ilves' }])]);
    const { id } = await store.beginImport('a file');
    await store.addArticles(id, [same, article('a', '2031-01-02', [{ name: 'Jon Holm', says: [{ text: '“Two.”' }] }])]);
    await store.finishImport(id);
    const { articles: out, statements } = await exported(store);
    expect(out.map(({ id: one, date }) => [one.replace(/-\w{16}$/, '-…'), date])).toEqual([
      ['a', '2030-01-02'],
      ['article-…', '2031-01-02'],
      ['same', '2030-01-01'],
    ]);
    expect(statements.map(({ text }) => text).sort()).toEqual(['“One.”', '“Two.”']);
    expect(statements.find(({ text }) => text === '“Two.”')?.source.article).toBe(out[1]!.id);
  });

  it('can be exported with ids as long as a dataset may have', async () => {
    const store = await freshStore();
    await keep(store, merge([article('x'.repeat(200), '2030-01-01', [{ name: 'Mara Ilves' }])]).dataset);
    expect((await exported(store)).articles).toHaveLength(1);
  });
});
