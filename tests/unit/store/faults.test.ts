import { afterEach, describe, expect, it } from 'vitest';
import { createView, LEARNED } from '../../../lib/store/index.ts';
import { mark } from '../../../lib/store/layers.ts';
import { write } from '../../../lib/store/write.ts';
import { article, type Given } from '../dataset/make.ts';
import { bundleOf, closeStores, everything, freshStore, meantBy } from './support.ts';

afterEach(closeStores);

const NAMES = ['Mara Ilves', 'Jon Ilves', 'Varnia'];
const people: Given[] = [
  { name: 'Mara Ilves', roles: ['harbour minister'], says: [{ text: '“Ships first.”', about: ['Varnia'] }] },
  { name: 'Varnia', type: 'place' },
];

describe('a write that is cut off', () => {
  it.each(['families', 'aliases', 'statements', 'contributions', 'segments', 'layers', 'articles'] as const)(
    'at the store %s changes nothing, and can be made again',
    async (name) => {
      const store = await freshStore();
      await store.addArticles(LEARNED, [article('one', '2031-05-01', [{ name: 'Jon Ilves' }])]);
      const before = await everything(store, NAMES);
      const raw = IDBObjectStore.prototype;
      const put = raw.put;
      raw.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
        if (this.name === name) throw new DOMException('The disk is full.', 'QuotaExceededError');
        return put.apply(this, given);
      };
      try {
        await expect(store.addArticles(LEARNED, [article('two', '2031-05-02', people)])).rejects.toThrow();
      } finally {
        raw.put = put;
      }
      expect(await everything(store, NAMES)).toEqual(before);
      await store.addArticles(LEARNED, [article('two', '2031-05-02', people)]);
      expect(await meantBy(store, 'Mara Ilves')).toHaveLength(1);
    },
  );

  it.each(['corrections', 'state'] as const)(
    'at the store %s corrects nothing and takes nothing back, and can be made again',
    async (name) => {
      const store = await freshStore();
      await store.addArticles(LEARNED, [article('one', '2031-05-01', people)]);
      const [entity] = await meantBy(store, 'Mara Ilves');
      const rename = (given: string) =>
        store.correct({ action: 'rename', entity: entity!, name: given, never: ['Mara Ilves'] });
      const { number } = await rename('Mara Holm');
      const before = await everything(store, [...NAMES, 'Mara Holm']);
      const list = await store.corrections();
      const raw = IDBObjectStore.prototype;
      const { put, add, delete: remove } = raw;
      const failing = (work: (...given: never[]) => IDBRequest) =>
        function (this: IDBObjectStore, ...given: never[]) {
          if (this.name === name) throw new DOMException('The disk is full.', 'QuotaExceededError');
          return work.apply(this, given);
        };
      Object.assign(raw, { put: failing(put), add: failing(add), delete: failing(remove) });
      try {
        await expect(rename('Mara Vale')).rejects.toThrow('The disk is full.');
        await expect(store.undoCorrections([number])).rejects.toThrow('The disk is full.');
      } finally {
        Object.assign(raw, { put, add, delete: remove });
      }
      expect(await everything(store, [...NAMES, 'Mara Holm'])).toEqual(before);
      expect(await store.corrections()).toEqual(list);
      await rename('Mara Vale');
      expect(await meantBy(store, 'Mara Vale')).toEqual([entity]);
    },
  );

  it('loses no article that is replaced', async () => {
    const store = await freshStore();
    await store.addArticles(LEARNED, [article('one', '2031-05-01', people)]);
    const before = await everything(store, NAMES);
    const failing = write(store.db, async (tx) => {
      await tx.objectStore('families').clear();
      await tx.objectStore('contributions').clear();
      throw new Error('the background was stopped');
    });
    await expect(failing).rejects.toThrow('the background was stopped');
    expect(await everything(store, NAMES)).toEqual(before);
  });
});

describe('a background that ends at work', () => {
  it('has what it was to empty emptied when the store is next opened', async () => {
    const store = await freshStore(bundleOf(), 'cut-emptying');
    await store.addArticles(LEARNED, [article('one', '2031-05-01', people)]);
    await mark(store.db, LEARNED, 'emptying');
    expect(await meantBy(store, 'Mara Ilves')).toEqual([]);
    const next = await freshStore(bundleOf(), 'cut-emptying');
    await next.upkeep;
    expect(await next.db.count('contributions')).toBe(0);
    expect((await next.layers()).find(({ id }) => id === LEARNED)).toMatchObject({ enabled: true, articles: 0 });
  });

  it('leaves nothing of an import that was not finished', async () => {
    const store = await freshStore(bundleOf(), 'cut-import');
    const layer = await store.beginImport('half of it');
    await store.addArticles(layer.id, [article('one', '2031-05-01', people)]);
    expect(await meantBy(store, 'Mara Ilves')).toEqual([]);
    const meanwhile = await freshStore(bundleOf(), 'cut-import');
    await meanwhile.upkeep;
    expect((await meanwhile.layers()).map(({ id }) => id)).toContain(layer.id);
    await store.remove(layer.id);
    expect(await store.db.count('contributions')).toBe(0);
  });

  it('leaves nothing of an import that went on when the store was opened, and whose context ended then', async () => {
    const store = await freshStore(bundleOf(), 'ends-later');
    const layer = await store.beginImport('half of it');
    await store.addArticles(layer.id, [article('one', '2031-05-01', people)]);
    const meanwhile = await freshStore(bundleOf(), 'ends-later');
    await meanwhile.upkeep;
    const told = new Promise((heard) => meanwhile.onChange(heard));
    // A context that ends lets go of its locks.
    await navigator.locks.request(`ends-later:${layer.id}`, { steal: true }, () => {});
    await told;
    expect((await meanwhile.layers()).map(({ id }) => id)).toEqual(['bundled', 'learned']);
    expect(await meanwhile.db.count('contributions')).toBe(0);
  });

  it('has noted what it was to read, until that is kept', async () => {
    const store = await freshStore(bundleOf(), 'cut-job');
    await store.noteJob({ id: 'one', text: 'Mara Ilves spoke.' });
    const next = await freshStore(bundleOf(), 'cut-job');
    expect(await next.jobs()).toEqual([{ id: 'one', text: 'Mara Ilves spoke.' }]);
    await next.addArticles(LEARNED, [article('one', '2031-05-01', people)]);
    expect(await next.jobs()).toEqual([]);
  });

  it('does not read again what was forgotten since it was noted', async () => {
    const store = await freshStore(bundleOf(), 'cut-forgotten');
    const note = async () => {
      await store.addArticles(LEARNED, [article('one', '2031-05-01', people)]);
      await store.noteJob({ id: 'one', text: 'Mara Ilves spoke.' });
    };
    await note();
    expect(await store.job('one')).toBeDefined();
    expect(await store.removeArticle(LEARNED, 'one')).toBe(true);
    expect(await store.job('one')).toBeUndefined();
    await note();
    await store.empty(LEARNED);
    expect(await store.jobs()).toEqual([]);
  });

  it('links everything anew when an update brought another bundled dataset', async () => {
    const store = await freshStore(bundleOf(), 'update');
    await store.upkeep;
    await store.addArticles(LEARNED, [article('one', '2031-05-01', people)]);
    store.close();
    const updated = bundleOf(article('base', '2030-01-01', [{ name: 'Mara Ilves', roles: ['harbour minister'] }]));
    const next = await freshStore(updated, 'update');
    await next.upkeep;
    const card = await createView(next).card('mara-ilves');
    expect(card?.said.map(({ text }) => text)).toEqual(['“Ships first.”']);
    expect(await meantBy(next, 'Mara Ilves')).toEqual(['mara-ilves']);
  });
});

describe('layers', () => {
  it('are turned off, emptied and removed whole, and none changes another', async () => {
    const store = await freshStore();
    await store.addArticles(LEARNED, [article('one', '2031-05-01', people)]);
    const learned = await everything(store, NAMES);
    const layer = await store.beginImport('others');
    await store.addArticles(layer.id, [article('one', '2031-06-01', [{ name: 'Jon Ilves' }, ...people])]);
    await store.finishImport(layer.id);
    expect(await meantBy(store, 'Jon Ilves')).toHaveLength(1);
    await store.setEnabled(layer.id, false);
    expect(await everything(store, NAMES)).toEqual(learned);
    await store.setEnabled(layer.id, true);
    await store.remove(layer.id);
    expect(await everything(store, NAMES)).toEqual(learned);
    await expect(store.remove(LEARNED)).rejects.toThrow('turned off or emptied');
  });

  it('turn off even the bundled dataset, whose entities keep their ids for what was learned', async () => {
    const base = bundleOf(article('base', '2030-01-01', people));
    const store = await freshStore(base);
    await store.addArticles(LEARNED, [
      article('one', '2031-05-01', [{ name: 'Mara Ilves', says: [{ text: '“Now.”' }] }]),
    ]);
    await store.setEnabled('bundled', false);
    const card = await createView(store).card('mara-ilves');
    expect(card?.said.map(({ text }) => text)).toEqual(['“Now.”']);
    expect(await createView(store).card('varnia')).toBeNull();
  });
});

describe('an article that is kept where there is no room to pack the index', () => {
  it('is told as kept, and everything is found', async () => {
    const store = await freshStore();
    // Each of its own segment, and so many that they are packed.
    const batches = Array.from({ length: 7 }, (_, batch) =>
      article(
        `a${batch}`,
        '2031-05-01',
        Array.from({ length: 513 }, (_, at) => ({ name: `Given${at} Surname${batch}` })),
      ),
    );
    for (const batch of batches.slice(0, 6)) await store.addArticles(LEARNED, [batch]);
    const raw = IDBObjectStore.prototype;
    const { delete: remove } = raw;
    raw.delete = function (this: IDBObjectStore, ...given: Parameters<typeof remove>) {
      if (this.name === 'segments') throw new DOMException('The disk is full.', 'QuotaExceededError');
      return remove.apply(this, given);
    };
    try {
      const added = await store.addArticles(LEARNED, [batches[6]!]);
      expect(added).toMatchObject([{ id: 'a6', persons: 513 }]);
    } finally {
      raw.delete = remove;
    }
    expect(await meantBy(store, 'Given7 Surname0 and Given500 Surname3 met Given512 Surname6')).toHaveLength(3);
    await store.addArticles(LEARNED, [article('last', '2031-05-02', people)]);
    expect(await store.db.count('segments')).toBeLessThan(7);
    expect(await meantBy(store, 'Given7 Surname0 and Given500 Surname3 met Given512 Surname6')).toHaveLength(3);
  });
});
