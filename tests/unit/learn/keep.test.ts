import { afterEach, describe, expect, it } from 'vitest';
import { createKeeper } from '../../../lib/learn/keep.ts';
import { LEARNED } from '../../../lib/store/index.ts';
import { article } from '../dataset/make.ts';
import { closeStores, freshStore } from '../store/support.ts';

afterEach(closeStores);

const input = { id: 'one', text: 'Mara Ilves spoke.' };
const found = article('one', '2031-05-01', [{ name: 'Mara Ilves' }]);

/** An extraction that waits to be told, and how often it was asked for. */
function slowly() {
  const waiting: (() => void)[] = [];
  const extract = () => new Promise((done) => waiting.push(() => done(found)));
  const begun = (times: number) => expect.poll(() => waiting.length).toBe(times);
  return { keeper: createKeeper(extract), begun, finish: (at: number) => waiting[at]!() };
}

describe('an article that is being read', () => {
  it('is kept, and its note gone', async () => {
    const store = await freshStore();
    expect(await createKeeper(async () => found).learn(store, input)).toEqual(found);
    expect(await store.article(LEARNED, 'one')).toBeDefined();
    expect(await store.jobs()).toEqual([]);
  });

  it('is not kept where everything was forgotten meanwhile', async () => {
    const store = await freshStore();
    const { keeper, begun, finish } = slowly();
    const learning = keeper.learn(store, input);
    await begun(1);
    await store.empty(LEARNED);
    finish(0);
    expect(await learning).toBeNull();
    expect(await store.db.count('extractions')).toBe(0);
    expect(await store.article(LEARNED, 'one')).toBeUndefined();
  });

  it('is not kept where it was there before and was forgotten meanwhile', async () => {
    const store = await freshStore();
    await store.addArticles(LEARNED, [found]);
    const { keeper, begun, finish } = slowly();
    const learning = keeper.learn(store, input);
    await begun(1);
    await store.removeArticle(LEARNED, 'one');
    finish(0);
    expect(await learning).toBeNull();
    expect(await store.article(LEARNED, 'one')).toBeUndefined();
  });

  it('is kept where it was asked for again after everything was forgotten', async () => {
    const store = await freshStore();
    const { keeper, begun, finish } = slowly();
    const first = keeper.learn(store, input);
    await begun(1);
    await store.empty(LEARNED);
    const second = keeper.learn(store, input);
    await expect.poll(() => store.jobs()).toHaveLength(1);
    finish(0);
    await Promise.all([first, second]);
    expect(await store.article(LEARNED, 'one')).toBeDefined();
    expect(await store.jobs()).toEqual([]);
  });

  it('is read once, however often it is asked for', async () => {
    const store = await freshStore();
    const { keeper, begun, finish } = slowly();
    const twice = [keeper.learn(store, input), keeper.learn(store, input)];
    await begun(1);
    finish(0);
    expect(await Promise.all(twice)).toEqual([found, found]);
    await begun(1);
    expect(await store.jobs()).toEqual([]);
  });

  it('is taken up from its note where the background ended, but not where it was forgotten', async () => {
    const store = await freshStore();
    await store.noteJob(input);
    const next = createKeeper(async () => found);
    expect(await next.resume(store, 'one')).toEqual(found);
    expect(await next.resume(store, 'one')).toBeUndefined();
  });

  it('leaves no note where it cannot be read', async () => {
    const store = await freshStore();
    const failing = createKeeper(() => Promise.reject(new Error('no model')));
    await expect(failing.learn(store, input)).rejects.toThrow('no model');
    expect(await store.jobs()).toEqual([]);
  });

  it('leaves no note where there is no room for it', async () => {
    const store = await freshStore();
    const full = { ...store, learn: () => Promise.reject(new DOMException('No room.', 'QuotaExceededError')) };
    await expect(createKeeper(async () => found).learn(full, input)).rejects.toThrow('No room.');
    expect(await store.jobs()).toEqual([]);
  });
});
