import { afterEach, expect, it } from 'vitest';
import { openIndex } from '../../../lib/index/decode.ts';
import { createMatcher } from '../../../lib/match/matcher.ts';
import { createView, LEARNED, type OpenStore } from '../../../lib/store/index.ts';
import { article } from '../dataset/make.ts';
import { bundleOf, closeStores, freshStore, meantBy } from './support.ts';

afterEach(closeStores);

const secret = article('secret', '2031-05-01', [{ name: 'Zebulon Quirk', says: [{ text: '“Nobody knows.”' }] }]);
const other = article('other', '2031-05-02', [{ name: 'Mara Ilves' }, { name: 'Jon Holm' }]);

/** The stores in which a word stands in clear, and those of whose index it is found. */
async function tracesOf(store: OpenStore, word: string): Promise<string[]> {
  const found: string[] = [];
  const asText = (_: string, value: unknown) => (value instanceof Map ? [...value] : value);
  for (const name of store.db.objectStoreNames) {
    const rows = JSON.stringify(await store.db.getAll(name), asText).toLowerCase();
    if (rows.includes(word.toLowerCase())) found.push(name);
  }
  for (const { bytes } of await createView(store).index())
    if (createMatcher(openIndex(bytes)).search('Zebulon Quirk').length > 0) found.push('index');
  return found;
}

it('keeps no name of an article that was forgotten, not even as a hash', async () => {
  const store = await freshStore();
  await store.addArticles(LEARNED, [other, secret]);
  expect(await tracesOf(store, 'Quirk')).toContain('segmentTexts');
  await store.removeArticle(LEARNED, 'secret');
  expect(await tracesOf(store, 'Quirk')).toEqual([]);
  expect(await meantBy(store, 'Mara Ilves met Jon Holm')).toHaveLength(2);
});

it('keeps no name of what was emptied beside an import', async () => {
  const store = await freshStore();
  const { id } = await store.beginImport('others');
  await store.addArticles(id, [other]);
  await store.finishImport(id);
  await store.addArticles(LEARNED, [secret, other]);
  await store.empty(LEARNED);
  expect(await tracesOf(store, 'Quirk')).toEqual([]);
  expect(await meantBy(store, 'Mara Ilves met Jon Holm')).toHaveLength(2);
  await store.remove(id);
  expect(await store.db.count('segments')).toBe(0);
  expect(await store.db.count('segmentTexts')).toBe(0);
});

it('finds new names after all segments were dropped, and after some were blanked', async () => {
  const store = await freshStore();
  for (const round of [1, 2, 3]) {
    await store.addArticles(LEARNED, [secret]);
    await store.addArticles(LEARNED, [other]);
    expect(await meantBy(store, 'Zebulon Quirk met Mara Ilves'), String(round)).toHaveLength(2);
    await store.removeArticle(LEARNED, 'other');
    expect(await meantBy(store, 'Zebulon Quirk met Mara Ilves'), String(round)).toHaveLength(1);
    if (round < 3) await store.empty(LEARNED);
  }
});

it('keeps names of an article that is learned again in their place, and drops those that it has no more', async () => {
  const store = await freshStore();
  await store.addArticles(LEARNED, [other, secret]);
  const before = await store.db.get('segmentTexts', 0);
  await store.addArticles(LEARNED, [other]);
  expect(await store.db.get('segmentTexts', 0)).toEqual(before);
  await store.addArticles(LEARNED, [article('secret', '2031-05-01', [{ name: 'Mara Ilves' }])]);
  expect(await tracesOf(store, 'Quirk')).toEqual([]);
});

it('blanks what an earlier version left in clear, when the memory is next opened', async () => {
  const store = await freshStore(bundleOf(), 'left-in-clear');
  await store.upkeep;
  await store.addArticles(LEARNED, [other, secret]);
  const texts = (await store.db.get('segmentTexts', 0))!;
  await store.removeArticle(LEARNED, 'secret');
  await store.db.put('segmentTexts', texts);
  const { isSwept: _, ...state } = (await store.db.get('state', 'state'))!;
  await store.db.put('state', state);
  const next = await freshStore(bundleOf(), 'left-in-clear');
  await next.upkeep;
  expect(await tracesOf(next, 'Quirk')).toEqual([]);
  expect(await meantBy(next, 'Mara Ilves')).toHaveLength(1);
});
