import { browser } from 'wxt/browser';
import { openDataset } from '../dataset/open.ts';
import { readWhole } from '../dataset/whole.ts';
import type { Article } from '../entity.ts';
import { createExtractor } from '../learn/extractor.ts';
import { forgetLearned } from '../learn/forget.ts';
import { dropForgotten } from '../learn/settings-store.ts';
import { readBundled, tellPages } from '../memory.ts';
import { getSettings } from '../settings-store.ts';
import { createView, LEARNED, openStore } from '../store/index.ts';
import { gatherLibrary } from './gather.ts';
import { importFiles, keepWaiting } from './importing.ts';
import type { LibraryDeps } from './view.tsx';

/** Asks the browser to keep what came in, as learning does: with `unlimitedStorage`, Firefox agrees without a word. */
async function keepKept<T>(work: Promise<T>): Promise<T> {
  const done = await work;
  void navigator.storage.persist().catch(() => false);
  return done;
}

/** The library's side of the browser: it reads and writes the memory itself, and every other context hears of its changes. */
export async function createLibraryDeps(document: Document): Promise<LibraryDeps> {
  const store = await openStore({ base: openDataset(readBundled), onWritten: () => void tellPages() });
  const view = createView(store);
  const { oldAfter } = await getSettings();
  // The worker that learning from pages uses too, with the language model; the page answers meanwhile.
  const extractor = createExtractor();
  const extract = ({ id, text, title, date, url, publisher }: Article) =>
    extractor.extract({ id, text, title, date, url, publisher });
  return {
    load: () => gatherLibrary(store, () => readWhole(readBundled), view),
    card: (id) => view.card(id),
    oldAfter,
    corrections: () => store.corrections(),
    correct: (draft) => store.correct(draft),
    undoCorrections: (numbers) => store.undoCorrections(numbers),
    layers: () => store.layers(),
    setEnabled: (layer, on) => store.setEnabled(layer, on),
    async empty(layer) {
      await store.empty(layer);
      if (layer === LEARNED) await dropForgotten();
    },
    forget: (article) => forgetLearned(store, article),
    remove: (layer) => store.remove(layer),
    importFiles: (files, ...given) => keepKept(importFiles(files, { store, extract }, ...given)),
    keepDataset: (waiting, ...given) => keepKept(keepWaiting(waiting, { store }, ...given)),
    async usage() {
      const usage = await store.usage();
      // Chromium evicts nothing of extensions with this permission, and yet says of them that their storage is not persistent.
      const isExempt =
        !import.meta.env.FIREFOX && (await browser.permissions.contains({ permissions: ['unlimitedStorage'] }));
      return { ...usage, persistent: usage.persistent || isExempt };
    },
    askToKeep: () => navigator.storage.persist(),
    watch: (onChange, signal) => store.onChange(onChange, signal),
    save(name, type, parts) {
      const address = URL.createObjectURL(new Blob(parts, { type }));
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 10_000);
    },
  };
}
