import { afterEach, describe, expect, it, vi } from 'vitest';
import { createView, LEARNED } from '../../../lib/store/index.ts';
import type { OpenStore } from '../../../lib/store/store.ts';
import { article, type Given } from '../dataset/make.ts';
import { bundleOf, closeStores, freshStore, meantBy } from './support.ts';

afterEach(closeStores);

const idOf = async (store: OpenStore, name: string) => (await meantBy(store, name))[0]!;
const says = (count: number, word: string) =>
  Array.from({ length: count }, (_, at) => ({ text: `“The ${word} number ${at}.”` }));

/** How many requests to the database some work makes. */
async function requestsOf(work: () => Promise<unknown>): Promise<number> {
  const methods = ['get', 'getAll', 'getAllKeys', 'getKey', 'count', 'openCursor', 'openKeyCursor'] as const;
  const spies = [IDBObjectStore.prototype, IDBIndex.prototype].flatMap((one) =>
    methods.map((method) => vi.spyOn(one as IDBObjectStore, method)),
  );
  try {
    await work();
    return spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

describe('the brief of an entity with a corrected role', () => {
  it('is made once for the pages that name it, and without its articles', async () => {
    const articles = Array.from({ length: 12 }, (_, at) => {
      const mara: Given = { name: 'Mara Ilves', roles: ['harbour minister'], says: says(2, `quay ${at}`) };
      return article(`a${at}`, `2031-05-${at + 10}`, [mara, { name: `Body ${at}`, type: 'organisation' }]);
    });
    const store = await freshStore();
    await store.addArticles(LEARNED, articles);
    const mara = await idOf(store, 'Mara Ilves');
    const plain = await requestsOf(() => createView(store).briefs([mara]));
    const [detail] = (await createView(store).card(mara))!.entity.details;
    await store.correct({
      action: 'correct',
      entity: mara,
      detail: detail!,
      to: { value: 'harbour minister for life' },
    });
    const view = createView(store);
    let roleWords: string[] = [];
    const first = await requestsOf(async () => {
      roleWords = (await view.briefs([mara]))[mara]!.roleWords;
    });
    expect(roleWords).toContain('life');
    // The plan, and rows of the statements and details, but not the twelve articles of them.
    expect(first).toBeLessThan(plain + 48);
    expect(await requestsOf(() => view.briefs([mara]))).toBeLessThan(plain + 3);
    await store.undoCorrections([1]);
    expect((await view.briefs([mara]))[mara]!.roleWords).not.toContain('life');
  });
});

describe('the count of the statements of a corrected entity', () => {
  it('counts all that its parts have, not those alone that a card takes', async () => {
    const store = await freshStore(
      bundleOf(article('base', '2030-01-01', [{ name: 'Mara Ilves', says: says(3, 'ship') }])),
    );
    await store.addArticles(LEARNED, [
      article('one', '2031-05-01', [{ name: 'Mara Holm', says: says(1100, 'harbour') }, { name: 'Mara Ilves' }]),
    ]);
    const view = createView(store);
    const other = await idOf(store, 'Mara Holm');
    expect(await view.statementCounts(['mara-ilves', other])).toEqual({ 'mara-ilves': 3, [other]: 1100 });
    await store.correct({ action: 'merge', into: 'mara-ilves', entity: other });
    expect(await view.statementCounts(['mara-ilves', other])).toEqual({ 'mara-ilves': 1103, [other]: 1103 });
  });
});

describe('a bundled dataset that cannot be read', () => {
  it.each(['known', 'unknown'])('fails the card of somebody %s to the memory, and nothing beside it', async (whose) => {
    const base = bundleOf();
    const broken = { ...base, card: () => Promise.reject(new Error('The extension is damaged.')) };
    const store = await freshStore(broken);
    await store.addArticles(LEARNED, [article('one', '2031-05-01', [{ name: 'Mara Ilves' }])]);
    const id = whose === 'known' ? await idOf(store, 'Mara Ilves') : 'nobody';
    const unheard: unknown[] = [];
    const hear = (reason: unknown) => unheard.push(reason);
    process.on('unhandledRejection', hear);
    try {
      await expect(createView(store).draft(id)).rejects.toThrow('The extension is damaged.');
      await new Promise((done) => setTimeout(done, 20));
    } finally {
      process.off('unhandledRejection', hear);
    }
    expect(unheard).toEqual([]);
  });
});
