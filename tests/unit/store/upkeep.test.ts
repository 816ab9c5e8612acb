import { afterEach, describe, expect, it } from 'vitest';
import type { OpenDataset } from '../../../lib/dataset/open.ts';
import { createView, LEARNED } from '../../../lib/store/index.ts';
import { article, merge } from '../dataset/make.ts';
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

const shared = merge([
  article('a', '2031-05-01', [
    {
      name: 'Mara Ilves',
      relations: [['spouse', 'husband', 'Jon Holm']],
      says: [{ text: '“Ships first.”', about: ['Jon Holm'], addressee: 'Jon Holm' }],
    },
    { name: 'Jon Holm', roles: ['engineer'] },
  ]),
  article('b', '2031-05-02', [
    { name: 'Jon Holm', says: [{ text: '“She is right.”', about: ['Mara Ilves'] }] },
    { name: 'Mara Ilves' },
  ]),
  ...Array.from({ length: 150 }, (_, at) =>
    article(`more-${at}`, '2031-05-03', [
      { name: `Given${at} Surname${at}`, says: [{ text: `“Speech ${at}.”`, about: ['Mara Ilves'] }] },
      { name: 'Mara Ilves' },
    ]),
  ),
]).dataset;

async function withImport(name: string) {
  const store = await freshStore(before, name);
  await store.upkeep;
  const { id } = await store.beginImport('a file');
  await store.addDataset(id, shared);
  await store.finishImport(id);
  const [removed] = await meantBy(store, 'Mara Ilves');
  return { store, removed: removed! };
}

describe('an imported dataset, once another one is bundled', () => {
  it('is linked to it: one is one, with all that was said by and about them', async () => {
    const { store } = await withImport('import-update');
    store.close();
    const updated = await freshStore(after, 'import-update');
    await updated.upkeep;
    expect(await meantBy(updated, 'Mara Ilves')).toEqual(['mara-ilves']);
    const view = createView(updated);
    const card = await view.card('mara-ilves');
    expect(card?.said.map(({ text }) => text)).toEqual(['“Ships first.”']);
    expect(card?.about).toHaveLength(151);
    const [holm] = await meantBy(updated, 'Jon Holm');
    expect(card?.said[0]).toMatchObject({ speaker: 'mara-ilves', about: [holm], addressee: holm });
    expect(card?.entity.related).toContain(holm);
    expect(card?.entity.details).toMatchObject([{ value: 'husband', object: holm }]);
    expect((await view.card(holm!))?.said[0]).toMatchObject({ about: ['mara-ilves'] });
    expect((await view.card(holm!))?.entity.related).toContain('mara-ilves');
  });

  it('is parted from it where it has that one no more, and is as it was', async () => {
    const fresh = await withImport('import-fresh');
    const { store } = await withImport('import-back');
    store.close();
    const updated = await freshStore(after, 'import-back');
    await updated.upkeep;
    updated.close();
    const back = await freshStore(before, 'import-back');
    await back.upkeep;
    const names = ['Mara Ilves', 'Jon Holm', 'Given7 Surname7'];
    expect(await everything(back, names)).toEqual(await everything(fresh.store, names));
  });

  it.each([1, 2, 3, 4, 5])('is linked whole where that was cut off at write %i', async (nth) => {
    const { store } = await withImport(`import-cut-${nth}`);
    store.close();
    const raw = IDBObjectStore.prototype;
    const { put } = raw;
    let writes = 0;
    raw.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      if (this.name === 'state' && ++writes > nth) throw new DOMException('The disk is full.', 'QuotaExceededError');
      return put.apply(this, given);
    };
    try {
      await expect((await freshStore(after, `import-cut-${nth}`)).upkeep).rejects.toThrow('The disk is full.');
    } finally {
      raw.put = put;
    }
    const next = await freshStore(after, `import-cut-${nth}`);
    await next.upkeep;
    const whole = await freshStore(after);
    await whole.upkeep;
    const { id } = await whole.beginImport('a file');
    await whole.addDataset(id, shared);
    await whole.finishImport(id);
    const names = ['Mara Ilves', 'Jon Holm', 'Given7 Surname7', 'Given149 Surname149'];
    expect(await everything(next, names)).toEqual(await everything(whole, names));
  });
});

it('links once where several contexts open after an update', async () => {
  const store = await freshStore(before, 'several');
  await store.upkeep;
  await store.addArticles(
    LEARNED,
    Array.from({ length: 60 }, (_, at) => article(`a${at}`, '2031-05-01', [{ name: 'Mara Ilves' }])),
  );
  const revision = await store.revision();
  store.close();
  const contexts = await Promise.all([1, 2, 3].map(() => freshStore(after, 'several')));
  await Promise.all(contexts.map(({ upkeep }) => upkeep));
  // Three batches and the note that it is done.
  expect(await contexts[0]!.revision()).toBe(revision + 4);
});
