import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/index.ts';
import { gatherLibrary, wholeDataset } from '../../../lib/library/gather.ts';
import { importFiles, keepWaiting } from '../../../lib/library/importing.ts';
import { createView, LEARNED } from '../../../lib/store/index.ts';
import { writeCsl, writeCsv, writeDatasetJson, writeJsonLd } from '../../../lib/transfer/write.ts';
import { article } from '../dataset/make.ts';
import { bundleOf, closeStores, everything, freshStore } from '../store/support.ts';
import { REFUSED, SOUND } from './hostile-datasets.ts';

afterEach(closeStores);

const NAMES = ['Ivana Marek', 'Bo Okafor', 'Selm'];
const silent = () => {};
const never = new AbortController().signal;
const nothingShipped = async () => ({
  format: 'backstory-dataset/1' as const,
  articles: [],
  entities: [],
  statements: [],
});

/** A memory with an article of the reader's own in it. */
async function start() {
  const store = await freshStore(bundleOf(article('base', '2024-01-01', [{ name: 'Ivana Marek', roles: ['pilot'] }])));
  await store.addArticles(LEARNED, [
    article('own', '2025-03-01', [
      { name: 'Ivana Marek', says: [{ text: '“The boats will sail.”', about: ['Selm'] }] },
      { name: 'Bo Okafor', roles: ['docker'] },
      { name: 'Selm', type: 'place' },
    ]),
  ]);
  return store;
}
const fileOf = (json: string) => ({ name: 'd.json', bytes: async () => new TextEncoder().encode(json) });

describe('a dataset that is sound in form, with', () => {
  it.each(Object.entries(SOUND))('%s, is text, comes back out, and goes without a trace', async (_, dataset) => {
    const store = await start();
    const view = createView(store);
    const before = await everything(store, NAMES);
    const { datasets, errors } = await importFiles(
      [fileOf(JSON.stringify(dataset))],
      { store, extract },
      silent,
      never,
    );
    expect(errors).toEqual([]);
    expect(await datasets[0]!.read()).toEqual(JSON.parse(JSON.stringify(dataset)));
    await keepWaiting(datasets[0]!, { store }, silent, never);

    await store.setEnabled(LEARNED, false);
    await store.setEnabled('bundled', false);
    const library = await gatherLibrary(store, nothingShipped, view);
    expect(library.statements.map(({ text }) => text)).toEqual(dataset.statements.map(({ text }) => text));
    expect(library.entities.map(({ name }) => name)).toEqual(dataset.entities.map(({ name }) => name));
    // Names are looked up anew for cards once anything is corrected.
    const renamed = library.entities[0]!.id;
    const { number } = await store.correct({ action: 'rename', entity: renamed, name: 'Mara Vale', never: [] });
    for (const { id } of library.entities) {
      const { said, about } = (await view.card(id))!;
      for (const { speakerName, addresseeName } of [...said, ...about])
        for (const name of [speakerName, addresseeName]) expect(typeof (name ?? '')).toBe('string');
    }
    await store.undoCorrections([number]);
    const out = await wholeDataset(library, view.card);
    for (const write of [writeDatasetJson, writeCsv, writeJsonLd]) expect([...write(out)].join('')).not.toBe('');
    expect(JSON.parse(writeCsl(out))).toHaveLength(1);
    const again = await importFiles([fileOf(writeDatasetJson(out).join(''))], { store, extract }, silent, never);
    expect(await again.datasets[0]?.read()).toEqual(JSON.parse(JSON.stringify(out)));
    expect(await store.corrections()).toEqual([]);

    await store.setEnabled(LEARNED, true);
    await store.setEnabled('bundled', true);
    await store.remove('import-1');
    expect(await everything(store, NAMES)).toEqual(before);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('a dataset with', () => {
  it.each(Object.entries(REFUSED))('%s is refused, and nothing is lost or kept', async (_, json) => {
    const store = await start();
    const before = await everything(store, NAMES);
    const layers = await store.layers();
    const { datasets, errors } = await importFiles([fileOf(json())], { store, extract }, silent, never);
    expect(datasets).toEqual([]);
    expect(errors).toHaveLength(1);
    expect(await store.layers()).toEqual(layers);
    expect(await everything(store, NAMES)).toEqual(before);
  });
});
