import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createView, LEARNED } from '../../../lib/store/index.ts';
import { article } from '../dataset/make.ts';
import { closeStores, freshStore, meantBy } from './support.ts';

/** Connections as the browser gave them. */
const given: IDBDatabase[] = [];

beforeEach(() => {
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
    const request = open(...args);
    request.addEventListener('success', () => given.push(request.result));
    return request;
  });
});
afterEach(() => {
  closeStores();
  vi.restoreAllMocks();
  given.length = 0;
});

/** What browsers do when the profile's disk fails, or site data is cleared. */
const drop = (connection: IDBDatabase) => forceCloseDatabase(connection as never);

const one = article('one', '2031-05-01', [{ name: 'Mara Ilves', says: [{ text: '“Ships first.”' }] }]);

it('reads and writes on when the browser drops its connection', async () => {
  const store = await freshStore();
  const view = createView(store);
  await store.upkeep;
  await store.addArticles(LEARNED, [one]);
  drop(given[0]!);
  await expect.poll(() => given.length).toBe(2);
  await expect.poll(() => store.articles().catch(() => [])).toHaveLength(1);
  const [id] = await meantBy(store, 'Mara Ilves');
  expect((await view.card(id!))?.said).toHaveLength(1);
  await store.addArticles(LEARNED, [article('two', '2031-05-02', [{ name: 'Jon Holm' }])]);
  expect(await store.articles()).toHaveLength(2);
});

it('tells that it has another one, as everything may be another by then', async () => {
  const store = await freshStore();
  await store.upkeep;
  const heard = new Promise((told) => store.onChange(told));
  drop(given[0]!);
  await heard;
  expect((await store.layers()).map(({ id }) => id)).toEqual(['bundled', 'learned']);
});

it('tries again when it is next asked, where no other connection was to be had', async () => {
  const store = await freshStore();
  await store.upkeep;
  const { open } = indexedDB;
  indexedDB.open = () => {
    throw new DOMException('The disk fails.', 'UnknownError');
  };
  drop(given[0]!);
  await expect(store.articles()).rejects.toThrow();
  indexedDB.open = open;
  await expect.poll(() => store.articles().catch(() => null)).toEqual([]);
});

it('stays closed once it is closed', async () => {
  const store = await freshStore();
  await store.upkeep;
  store.close();
  drop(given[0]!);
  await new Promise((done) => setTimeout(done, 20));
  expect(given).toHaveLength(1);
});
