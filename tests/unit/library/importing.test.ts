import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { openDataset } from '../../../lib/dataset/open.ts';
import { parseOverrides } from '../../../lib/dataset/overrides.ts';
import { shardDataset } from '../../../lib/dataset/shards.ts';
import { readWhole } from '../../../lib/dataset/whole.ts';
import { extract } from '../../../lib/extract/index.ts';
import { encodeIndex } from '../../../lib/index/encode.ts';
import { gatherLibrary, wholeDataset } from '../../../lib/library/gather.ts';
import { importFiles, keepDataset, keepWaiting } from '../../../lib/library/importing.ts';
import { overridesOf } from '../../../lib/library/overrides.ts';
import type { WaitingDataset } from '../../../lib/library/waiting.ts';
import { createView, isFull, type OpenStore, openStore } from '../../../lib/store/index.ts';
import { writeDatasetJson } from '../../../lib/transfer/write.ts';
import { article, merge } from '../dataset/make.ts';
import { makeZip } from '../transfer/make-zip.ts';

/** Bundled: one article about the harbour. */
const { dataset: shipped } = merge([
  article('shipped', '2024-01-01', [{ name: 'Ivana Marek', roles: ['harbour master'] }]),
]);
const files = new Map([...shardDataset(shipped, encodeIndex)].map(({ path, content }) => [path, content]));
const read = async (path: string) => {
  const content = files.get(path)!;
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
};
const file = (name: string, text: string) => ({ name, bytes: async () => new TextEncoder().encode(text) });
const GOOD =
  ' date 2025-02-03 Pilots meet\n\n“The boats of Selm will sail,” said Ivana Marek, the harbour master, on Sunday.';

let number = 0;
let open: OpenStore | undefined;
async function start() {
  open = await openStore({ base: openDataset(read), name: `importing-${number++}` });
  return { store: open, extract };
}
afterEach(async () => {
  // What it does by itself needs it open.
  await open?.upkeep;
  open?.close();
});

const ids = async ({ store }: { store: OpenStore }) => (await store.layers()).map(({ id }) => id);
const silent = () => {};
const never = new AbortController().signal;

describe('an import', () => {
  it('keeps what can be read in a layer of its own, and says what could not', async () => {
    const deps = await start();
    const summary = await importFiles(
      [file('a.txt', GOOD), file('b.bin', 'x'), file('c.md', '# Only a title')],
      deps,
      silent,
      never,
    );
    expect(summary).toMatchObject({ files: 3, articles: 1, layer: 'import-1' });
    expect(summary.errors.map(({ file, fault }) => [file, fault])).toEqual([
      ['b.bin', 'unknown'],
      ['c.md', 'noArticle'],
    ]);
    const library = await gatherLibrary(deps.store, () => readWhole(read), createView(deps.store));
    expect(library.statements.map(({ layer, speaker }) => [layer, speaker])).toEqual([['import-1', 'ivana-marek']]);
  });

  it('keeps different articles that came with one id, and one that came twice once, and counts both', async () => {
    const deps = await start();
    const item = (words: string) =>
      `{"@type":"NewsArticle","url":"https://selm.example/","headline":"${words}","articleBody":"“${words},” said Ivana Marek."}`;
    const summary = await importFiles(
      [file('a.json', `[${item('Boats sail')},${item('Boats return')}]`), file('b.json', item('Boats sail'))],
      deps,
      silent,
      never,
    );
    expect(summary).toMatchObject({ files: 2, articles: 2, renamed: 1, repeated: 1, errors: [] });
    const kept = await deps.store.articles({ layer: 'import-1' });
    expect(kept.map(({ info }) => info.title).sort()).toEqual(['Boats return', 'Boats sail']);
  });

  it('leaves nothing behind when it is cancelled', async () => {
    const deps = await start();
    const stop = new AbortController();
    const many = Array.from({ length: 30 }, (_, at) => file(`${at}.txt`, GOOD));
    const work = importFiles(many, deps, (done) => done >= 25 && stop.abort(), stop.signal);
    await expect(work).rejects.toThrow();
    expect(await ids(deps)).toEqual(['bundled', 'learned']);
  });

  it('loses no article to one that cannot be read, and says which that was', async () => {
    const deps = await start();
    const unreadable = GOOD.replace('Pilots meet', 'Pilots part');
    const summary = await importFiles(
      [file('a.txt', GOOD), file('b.txt', unreadable), file('c.txt', GOOD)],
      {
        ...deps,
        extract: (one) => {
          if (one.title === 'Pilots part') throw new Error('it takes too long');
          return extract(one);
        },
      },
      silent,
      never,
    );
    expect(summary).toMatchObject({ files: 3, articles: 2, layer: 'import-1' });
    expect(summary.errors).toEqual([{ file: 'b.txt', fault: 'unreadable', detail: 'Pilots part: it takes too long' }]);
  });

  it('of a dataset leaves nothing behind when it is cancelled', async () => {
    const deps = await start();
    const many = Array.from({ length: 250 }, (_, at) =>
      article(`a${at}`, '2025-01-01', [{ name: `Given${at} Sur${at}` }]),
    );
    const stop = new AbortController();
    const progress: number[] = [];
    const keeping = keepDataset(
      'd.json',
      merge(many).dataset,
      deps,
      (done) => {
        progress.push(done);
        stop.abort();
      },
      stop.signal,
    );
    await expect(keeping).rejects.toThrow('aborted');
    expect(progress).toEqual([100]);
    expect(await ids(deps)).toEqual(['bundled', 'learned']);
    expect(await deps.store.db.count('articles')).toBe(0);
  });

  it('shows a dataset of someone else before it is kept, and changes nothing that was shipped', async () => {
    const deps = await start();
    const { dataset } = merge([
      article('theirs', '2025-01-01', [{ name: 'Ivana Marek', roles: ['pirate'], says: [{ text: '“Arr.”' }] }]),
    ]);
    const json = writeDatasetJson(dataset).join('');
    const { datasets } = await importFiles([file('d.json', json)], deps, silent, never);
    expect(datasets).toHaveLength(1);
    expect(await ids(deps)).toEqual(['bundled', 'learned']);
    await keepWaiting(datasets[0]!, deps, silent, never);
    expect(await ids(deps)).toEqual(['bundled', 'learned', 'import-1']);
    expect(await readWhole(read)).toEqual(JSON.parse(JSON.stringify(shipped)));
    await deps.store.remove('import-1');
    const library = await gatherLibrary(deps.store, () => readWhole(read), createView(deps.store));
    expect(library.statements).toEqual([]);
    expect(library.entities.map(({ id }) => id)).toEqual(shipped.entities.map(({ id }) => id));
  });

  it('of many datasets holds none of them, and reads the one that is kept again', async () => {
    const deps = await start();
    const json = (name: string) =>
      writeDatasetJson(
        merge([article(name, '2025-01-01', [{ name: 'Bo Okafor', says: [{ text: `“${name}.”` }] }])]).dataset,
      ).join('');
    const zip = makeZip([
      { path: 'a.txt', text: GOOD },
      { path: 'one.json', text: json('one') },
      { path: 'damaged.json', text: json('damaged').replace('"speaker":"', '"speaker":"un') },
      { path: 'two.json', text: json('two') },
    ]);
    let opened = 0;
    const bytes = async () => {
      opened++;
      return zip;
    };
    const told: [number, number][] = [];
    const summary = await importFiles(
      [{ name: 'box.zip', bytes }, file('b.bin', 'x')],
      deps,
      (...progress) => told.push(progress),
      never,
    );
    expect(summary).toMatchObject({ files: 5, articles: 1 });
    expect(summary.errors.map(({ file, fault }) => [file, fault])).toEqual([
      ['box.zip/damaged.json', 'dataset'],
      ['b.bin', 'unknown'],
    ]);
    expect(told.at(-1)).toEqual([5, 1]);
    expect(summary.datasets.map(({ file, outline }) => [file, outline.names, outline.statements])).toEqual([
      ['box.zip/one.json', ['Bo Okafor'], 1],
      ['box.zip/two.json', ['Bo Okafor'], 1],
    ]);
    expect(opened).toBe(1);
    const [one, two] = summary.datasets as [WaitingDataset, WaitingDataset];
    expect(JSON.stringify(one)).not.toContain('“');
    await keepWaiting(two, deps, silent, never);
    await keepWaiting(one, deps, silent, never);
    expect(opened).toBe(3);
    const said = [];
    for (const layer of ['import-2', 'import-3'])
      said.push(...(await deps.store.articles({ layer })).map(({ id }) => id));
    expect(said).toEqual(['two', 'one']);
  });

  it('of a dataset that is cancelled while it is read again, or cannot be, keeps nothing of it', async () => {
    const deps = await start();
    const stop = new AbortController();
    const { dataset } = merge([article('theirs', '2025-01-01', [{ name: 'Ivana Marek' }])]);
    const read = async () => {
      stop.abort();
      return dataset;
    };
    await expect(keepWaiting({ file: 'd.json', read }, deps, silent, stop.signal)).rejects.toThrow('aborted');
    const gone = () => Promise.reject(new DOMException('The file was changed.', 'NotReadableError'));
    await expect(keepWaiting({ file: 'd.json', read: gone }, deps, silent, never)).rejects.toThrow(
      /The file was changed/,
    );
    expect(await ids(deps)).toEqual(['bundled', 'learned']);
  });

  it('goes out as a sound dataset that comes in again with as much in it', async () => {
    const deps = await start();
    await importFiles([file('a.txt', GOOD)], deps, silent, never);
    const library = await gatherLibrary(deps.store, () => readWhole(read), createView(deps.store));
    const out = await wholeDataset(library, createView(deps.store).card);
    const json = writeDatasetJson(out).join('');
    const { datasets } = await importFiles([file('out.json', json)], deps, silent, never);
    expect(writeDatasetJson(await datasets[0]!.read()).join('')).toBe(json);
    expect(out.statements).toHaveLength(1);
  });

  it('takes corrections along, carried out and in the words of overrides, and none of another’s into the reader’s own', async () => {
    const deps = await start();
    const view = createView(deps.store);
    await importFiles([file('a.txt', GOOD)], deps, silent, never);
    await deps.store.correct({ action: 'rename', entity: 'ivana-marek', name: 'Ivana Vale', never: ['Marek'] });
    const detail = { relation: 'role', value: 'harbour master' };
    await deps.store.correct({ action: 'correct', entity: 'ivana-marek', detail, to: { value: 'pilot' } });
    const corrections = await deps.store.corrections();
    const library = await gatherLibrary(deps.store, () => readWhole(read), view);
    const json = writeDatasetJson(await wholeDataset(library, view.card, overridesOf(corrections))).join('');

    const { datasets } = await importFiles([file('out.json', json)], deps, silent, never);
    const [waiting] = datasets as [(typeof datasets)[number]];
    const dataset = await waiting.read();
    const marek = dataset.entities.find(({ id }) => id === 'ivana-marek');
    expect([marek?.name, marek?.details[0]?.value]).toEqual(['Ivana Vale', 'pilot']);
    expect(dataset.overrides).toEqual([
      { action: 'rename', entity: 'ivana-marek', name: 'Ivana Vale', never: ['Marek'] },
      { action: 'correct', entity: 'ivana-marek', relation: 'role', value: 'harbour master', to: { value: 'pilot' } },
    ]);
    expect(parseOverrides(JSON.stringify(dataset.overrides))).toEqual(dataset.overrides);
    await deps.store.undoCorrections(corrections.map(({ number }) => number));
    await keepWaiting(waiting, deps, silent, never);
    expect(await deps.store.corrections()).toEqual([]);
    expect((await view.names(['ivana-marek']))['ivana-marek']).toBe('Ivana Marek');
  });
});

describe('a disk that is full', () => {
  /** Every write to this store is refused until the returned function is called. */
  function fill(name: string): () => void {
    const raw = IDBObjectStore.prototype;
    const { put } = raw;
    raw.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      if (this.name === name) throw new DOMException('The quota is exceeded.', 'QuotaExceededError');
      return put.apply(this, given);
    };
    return () => {
      raw.put = put;
    };
  }

  it('keeps nothing of an import, says so, and loses nothing that was there', async () => {
    const deps = await start();
    await importFiles([file('a.txt', GOOD)], deps, silent, never);
    const before = await gatherLibrary(deps.store, () => readWhole(read), createView(deps.store));
    const stopFilling = fill('statements');
    try {
      const importing = importFiles([file('b.txt', GOOD)], deps, silent, never);
      await expect(importing).rejects.toSatisfy(isFull);
      const keeping = keepDataset(
        'c.json',
        merge([article('c', '2025-01-01', [{ name: 'Bo Okafor', says: [{ text: 'x' }] }])]).dataset,
        deps,
        silent,
        never,
      );
      await expect(keeping).rejects.toSatisfy(isFull);
    } finally {
      stopFilling();
    }
    expect(await gatherLibrary(deps.store, () => readWhole(read), createView(deps.store))).toEqual(before);
    expect(await ids(deps)).toEqual(['bundled', 'learned', 'import-1']);
  });

  it('that even refuses to take an import away has it out of use, to be removed when the memory is next opened', async () => {
    const deps = await start();
    const stopFilling = fill('statements');
    const store = { ...deps.store, remove: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) };
    const importing = importFiles([file('b.txt', GOOD)], { ...deps, store }, silent, never);
    await expect(importing).rejects.toSatisfy(isFull);
    stopFilling();
    const view = createView(deps.store);
    expect((await gatherLibrary(deps.store, () => readWhole(read), view)).articles.map(({ layer }) => layer)).toEqual([
      'bundled',
    ]);
    expect((await deps.store.layers()).at(-1)).toMatchObject({ id: 'import-1', pending: 'importing' });
  });
});
