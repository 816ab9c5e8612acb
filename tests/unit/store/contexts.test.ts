import { afterEach, describe, expect, it } from 'vitest';
import { createView, LEARNED } from '../../../lib/store/index.ts';
import { mark } from '../../../lib/store/layers.ts';
import { article } from '../dataset/make.ts';
import { bundleOf, closeStores, freshStore, meantBy } from './support.ts';

afterEach(closeStores);

const many = Array.from({ length: 60 }, (_, at) => article(`a${at}`, '2031-05-01', [{ name: `Given${at} Sur${at}` }]));
const next = article('next', '2031-06-01', [{ name: 'Mara Ilves' }]);

/** A store, and another context's at the same memory, which finishes what it finds undone. */
async function twoContexts(name: string) {
  const one = await freshStore(bundleOf(), name);
  await one.upkeep;
  return { one, other: () => freshStore(bundleOf(), name) };
}

const learnedIn = async (store: Awaited<ReturnType<typeof freshStore>>) =>
  (await store.layers()).find(({ id }) => id === LEARNED);

describe('what is emptied while another context opens the memory', () => {
  it.each([0, 2, 5, 10, 20])('is empty and there still, %i ms into the work', async (wait) => {
    const { one, other } = await twoContexts(`emptied-${wait}`);
    await one.addArticles(LEARNED, many);
    const emptying = one.empty(LEARNED);
    await new Promise((done) => setTimeout(done, wait));
    const two = await other();
    await Promise.all([emptying, two.upkeep]);
    expect(await learnedIn(one)).toMatchObject({ articles: 0, enabled: true });
    expect((await learnedIn(one))?.pending).toBeUndefined();
    await two.addArticles(LEARNED, [next]);
    expect(await meantBy(one, 'Mara Ilves')).toHaveLength(1);
  });

  it('keeps what is learned once it is empty, however late the other one comes to it', async () => {
    const { one, other } = await twoContexts('emptied-late');
    await one.addArticles(LEARNED, many);
    const emptying = one.empty(LEARNED);
    await new Promise((done) => setTimeout(done, 8));
    const two = await other();
    await emptying;
    await one.addArticles(LEARNED, [next]);
    await two.upkeep;
    expect(await one.article(LEARNED, 'next')).toBeDefined();
    expect((await learnedIn(one))?.articles).toBe(1);
  });
});

describe('a layer that is emptied twice at once', () => {
  it('is there still, and can be learned into', async () => {
    const { one } = await twoContexts('twice');
    await one.addArticles(LEARNED, many);
    await Promise.all([one.empty(LEARNED), one.empty(LEARNED)]);
    expect(await learnedIn(one)).toMatchObject({ articles: 0 });
    await one.addArticles(LEARNED, [next]);
    expect((await learnedIn(one))?.articles).toBe(1);
  });

  it('is gone once where it was an import that two contexts removed', async () => {
    const { one, other } = await twoContexts('removed-twice');
    const layer = await one.beginImport('others');
    await one.addArticles(layer.id, many);
    await one.finishImport(layer.id);
    const two = await other();
    await Promise.allSettled([one.remove(layer.id), two.remove(layer.id)]);
    expect((await one.layers()).map(({ id }) => id)).toEqual(['bundled', 'learned']);
    expect(await one.db.count('contributions')).toBe(0);
  });
});

describe('what is learned while all is being forgotten', () => {
  it('is kept, as it came after', async () => {
    const { one } = await twoContexts('meanwhile');
    await one.addArticles(LEARNED, many);
    const emptying = one.empty(LEARNED);
    await expect.poll(async () => (await learnedIn(one))?.pending).toBe('emptying');
    await one.addArticles(LEARNED, [next]);
    await emptying;
    expect(await one.article(LEARNED, 'next')).toBeDefined();
    expect(await one.db.count('articles')).toBe(1);
  });

  it('is kept even where the context that was at it has ended', async () => {
    const { one } = await twoContexts('ended');
    await one.addArticles(LEARNED, many);
    await mark(one.db, LEARNED, 'emptying');
    await one.addArticles(LEARNED, [next]);
    expect((await one.articles()).map(({ id }) => id)).toEqual(['next']);
  });
});

describe('imports that two contexts begin', () => {
  it('at once are two layers', async () => {
    const { one, other } = await twoContexts('two-imports');
    const two = await other();
    const layers = await Promise.all([one.beginImport('mine'), two.beginImport('yours'), one.beginImport('ours')]);
    expect(new Set(layers.map(({ id }) => id)).size).toBe(3);
    for (const [at, { id }] of layers.entries()) await (at === 1 ? two : one).finishImport(id);
    expect((await one.layers()).map(({ name }) => name).sort()).toEqual(['', '', 'mine', 'ours', 'yours']);
  });

  it('one after the other never have the name of one that was removed', async () => {
    const { one } = await twoContexts('numbers');
    const said = (id: string, text: string) => article(id, '2031-05-01', [{ name: 'Mara Ilves', says: [{ text }] }]);
    const keep = async (...texts: string[]) => {
      const { id } = await one.beginImport('a file');
      await one.addArticles(
        id,
        texts.map((text, at) => said(`a${at}`, text)),
      );
      await one.finishImport(id);
      return id;
    };
    const first = await keep('“One.”', '“Two.”');
    const [entity] = await meantBy(one, 'Mara Ilves');
    await one.correct({
      ...{ action: 'split', entity: entity!, name: 'Mara Vale', articles: [`${first}/a1`], names: [], shared: [] },
    });
    await one.remove(first);
    const second = await keep('“Three.”', '“Four.”');
    expect(second).not.toBe(first);
    expect(await createView(one).card('mara-vale-split-1')).toBeNull();
    const card = await createView(one).card(entity!);
    expect(card?.said.map(({ text }) => text).sort()).toEqual(['“Four.”', '“Three.”']);
  });

  it('do so even where the memory was made before numbers were noted', async () => {
    const { one } = await twoContexts('old-numbers');
    const { id } = await one.beginImport('a file');
    await one.finishImport(id);
    const { imports: _, ...state } = (await one.db.get('state', 'state'))!;
    await one.db.put('state', state);
    expect((await one.beginImport('another')).id).toBe('import-2');
  });
});

describe('an import that another context empties at work', () => {
  it('goes on in the empty layer', async () => {
    const { one, other } = await twoContexts('emptied-import');
    const two = await other();
    const { id } = await one.beginImport('a file');
    await one.addArticles(id, many);
    const emptying = two.empty(id);
    await expect.poll(async () => (await one.layers()).at(-1)?.pending).toBe('emptying');
    await one.addArticles(id, [next]);
    await one.finishImport(id);
    await emptying;
    expect((await one.layers()).at(-1)).toMatchObject({ id, name: 'a file', articles: 1 });
  });
});
