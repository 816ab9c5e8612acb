import { type IDBPDatabase, openDB } from 'idb';
import { afterEach, expect, it } from 'vitest';
import { createView, LEARNED } from '../../../lib/store/index.ts';
import { article, merge } from '../dataset/make.ts';
import { bundleOf, closeStores, everything, freshStore, meantBy } from './support.ts';

afterEach(closeStores);

const NAMES = ['Mara Ilves', 'Jon Ilves', 'Varnia'];

/** The stores as version 1 made them; frozen, as readers have them. */
function createVersion1(db: IDBPDatabase): void {
  db.createObjectStore('layers', { keyPath: 'id' });
  const articles = db.createObjectStore('articles', { keyPath: ['layer', 'id'] });
  articles.createIndex('day', ['day', 'layer', 'id']);
  articles.createIndex('layerDay', ['layer', 'day', 'id']);
  db.createObjectStore('extractions', { keyPath: ['layer', 'id'] });
  const contributions = db.createObjectStore('contributions', { keyPath: ['link', 'layer', 'unit'] });
  contributions.createIndex('unit', ['layer', 'unit']);
  contributions.createIndex('newest', ['link', 'date']);
  db.createObjectStore('families', { keyPath: 'key' }).createIndex('ids', 'ids', { multiEntry: true });
  const statements = db.createObjectStore('statements', { keyPath: 'id' });
  statements.createIndex('unit', ['layer', 'unit']);
  statements.createIndex('speaker', ['speaker', 'when']);
  statements.createIndex('about', 'aboutDates', { multiEntry: true });
  db.createObjectStore('aliases', { keyPath: 'ordinal' }).createIndex('text', 'text', { unique: true });
  db.createObjectStore('segments', { keyPath: 'from' });
  db.createObjectStore('segmentTexts', { keyPath: 'from' });
  db.createObjectStore('jobs', { keyPath: 'id' });
  db.createObjectStore('state', { keyPath: 'key' });
}

it('a memory of version 1 is kept whole, and can be corrected', async () => {
  const base = bundleOf(article('base', '2030-01-01', [{ name: 'Mara Ilves', roles: ['harbour minister'] }]));
  const filled = await freshStore(base);
  await filled.addArticles(LEARNED, [
    article('one', '2031-05-01', [
      { name: 'Mara Ilves', says: [{ text: '“Ships first.”', about: ['Varnia'] }] },
      { name: 'Jon Ilves', roles: ['striker'] },
      { name: 'Varnia', type: 'place' },
    ]),
  ]);
  await filled.noteJob({ id: 'two', text: 'Mara Ilves spoke.' });
  const before = await everything(filled, NAMES);

  const old = await openDB('version-1', 1, { upgrade: createVersion1 });
  for (const name of old.objectStoreNames) {
    for (const row of await filled.db.getAll(name as 'articles')) await old.put(name, row);
  }
  old.close();
  const store = await freshStore(base, 'version-1');
  await store.upkeep;
  expect(store.db.version).toBe(3);
  expect(await everything(store, NAMES)).toEqual(before);
  expect(await store.jobs()).toHaveLength(1);
  expect(await store.corrections()).toEqual([]);
  await store.correct({ action: 'rename', entity: 'mara-ilves', name: 'Mara Holm', never: [] });
  expect(await meantBy(store, 'Mara Holm')).toEqual(['mara-ilves']);
  expect((await createView(store).card('mara-ilves'))?.said).toHaveLength(1);
});

it('a memory of version 2 forgets dates of which nobody knows whether they began or ended something', async () => {
  const one = article('one', '2031-05-01', [
    { name: 'Mara Ilves', roles: ['harbour minister', '2029 candidate', 'rower'] },
  ]);
  one.details[0]!.date = '2026';
  one.details[1]!.date = '2029';
  const filled = await freshStore();
  await filled.addArticles(LEARNED, [one]);
  const detail = { relation: 'role', value: 'harbour minister', date: '2026' };
  const sources = [{ article: 'learned/one', start: 0, end: 5 }];
  const id = (await meantBy(filled, 'Mara Ilves'))[0]!;
  const to = { value: 'port minister' };
  await filled.correct({ action: 'correct', entity: id, detail: { ...detail, sources }, to });

  const old = await openDB('version-2', 2, {
    upgrade(db) {
      createVersion1(db);
      db.createObjectStore('corrections', { keyPath: 'number', autoIncrement: true });
    },
  });
  for (const name of old.objectStoreNames) {
    for (const row of await filled.db.getAll(name as 'articles')) await old.put(name, row);
  }
  old.close();
  const store = await freshStore(bundleOf(), 'version-2');
  await store.upkeep;
  const { details } = (await createView(store).card(id))!.entity;
  expect(details.map(({ value, date }) => [value, date]).sort()).toEqual([
    ['2029 candidate', '2029'],
    ['port minister', undefined],
    ['rower', undefined],
  ]);
  expect((await store.extraction(LEARNED, 'one'))?.details.map(({ date }) => date)).toEqual([
    undefined,
    '2029',
    undefined,
  ]);
});

it('a memory keeps since when something is true, and from when to when it was', async () => {
  const one = article('one', '2031-05-01', [{ name: 'Mara Ilves', roles: ['harbour minister', 'rower'] }]);
  Object.assign(one.details[0]!, { from: '2026' });
  Object.assign(one.details[1]!, { from: '2001', date: '2009' });
  const store = await freshStore();
  await store.addArticles(LEARNED, [one]);
  const id = (await meantBy(store, 'Mara Ilves'))[0]!;
  const timesOf = async () =>
    (await createView(store).card(id))!.entity.details.map(({ from, date }) => [from, date]).sort();
  expect(await timesOf()).toEqual([
    ['2001', '2009'],
    ['2026', undefined],
  ]);
  const layer = await store.beginImport('Others');
  await store.addDataset(layer.id, merge([one]).dataset);
  await store.finishImport(layer.id);
  expect(await timesOf()).toHaveLength(2);
});
