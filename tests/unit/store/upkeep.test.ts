import { afterEach, expect, it } from 'vitest';
import type { OpenDataset } from '../../../lib/dataset/open.ts';
import { LEARNED } from '../../../lib/store/index.ts';
import { article } from '../dataset/make.ts';
import { bundleOf, closeStores, everything, freshStore, meantBy } from './support.ts';

afterEach(closeStores);

const before = bundleOf(article('base', '2030-01-01', [{ name: 'Lena Holm' }]));
const after = bundleOf(article('base', '2030-01-01', [{ name: 'Mara Ilves' }, { name: 'Lena Holm-Vaad' }]));

/** A bundled dataset that has `work` done by somebody else while it is asked `what` for the nth time. */
function meanwhile(base: OpenDataset, what: 'index' | 'names', nth: number, work: () => Promise<unknown>): OpenDataset {
  let times = 0;
  const asked = async (name: string) => {
    if (name === what && ++times === nth) await work();
  };
  return {
    ...base,
    index: () => asked('index').then(base.index),
    names: (ids) => asked('names').then(() => base.names(ids)),
  };
}

it('leaves forgotten what was forgotten while articles are linked to another bundled dataset', async () => {
  const store = await freshStore(before, 'forgetting');
  await store.upkeep;
  await store.addArticles(LEARNED, [
    article('one', '2031-05-01', [{ name: 'Mara Ilves' }]),
    article('two', '2031-05-02', [{ name: 'Jon Ilves' }]),
  ]);
  const updated = await freshStore(
    meanwhile(after, 'index', 1, () => store.removeArticle(LEARNED, 'two')),
    'forgetting',
  );
  await updated.upkeep;
  expect(await updated.extraction(LEARNED, 'two')).toBeUndefined();
  expect((await updated.layers()).find(({ id }) => id === LEARNED)?.articles).toBe(1);
  expect(await meantBy(updated, 'Jon Ilves')).toEqual([]);
  expect(await meantBy(updated, 'Mara Ilves')).toEqual(['mara-ilves']);
});

it('leaves taken back what was taken back while corrections are found anew, and tells of what it did', async () => {
  const store = await freshStore(before, 'taking-back');
  await store.upkeep;
  await store.addArticles(LEARNED, [article('one', '2031-05-01', [{ name: 'Mara Ilves' }])]);
  const [learned] = await meantBy(store, 'Mara Ilves');
  const made = await store.correct({ action: 'rename', entity: learned!, name: 'Mara Vale', never: [] });
  let told = 0;
  const updated = await freshStore(
    meanwhile(after, 'names', 1, () => store.undoCorrections([made.number])),
    'taking-back',
  );
  updated.onChange(({ revision }) => {
    told = Math.max(told, revision);
  }, new AbortController().signal);
  await updated.upkeep;
  expect(await updated.corrections()).toEqual([]);
  await expect.poll(() => told).toBe(await updated.revision());
});

it('begins linking to another bundled dataset again where it was cut off, with nothing lost or doubled', async () => {
  const many = Array.from({ length: 50 }, (_, at) =>
    article(`a${at}`, '2031-05-01', [
      { name: 'Mara Ilves', roles: ['harbour minister'], says: [{ text: `“Ship ${at}.”`, about: ['Jon Ilves'] }] },
      { name: 'Jon Ilves' },
    ]),
  );
  const fill = async (name: string) => {
    const store = await freshStore(before, name);
    await store.upkeep;
    await store.addArticles(LEARNED, many);
    store.close();
  };
  await fill('cut');
  await fill('uncut');
  let batches = 0;
  const cut = await freshStore(
    {
      ...after,
      aliases: (ordinals) =>
        ++batches > 2 ? Promise.reject(new Error('the background was stopped')) : after.aliases(ordinals),
    },
    'cut',
  );
  await expect(cut.upkeep).rejects.toThrow('the background was stopped');
  cut.close();
  const next = await freshStore(after, 'cut');
  await next.upkeep;
  const uncut = await freshStore(after, 'uncut');
  await uncut.upkeep;
  const names = ['Mara Ilves', 'Jon Ilves'];
  expect(await everything(next, names)).toEqual(await everything(uncut, names));
  expect(await meantBy(next, 'Mara Ilves')).toEqual(['mara-ilves']);
  expect(await next.db.count('statements')).toBe(50);
});
