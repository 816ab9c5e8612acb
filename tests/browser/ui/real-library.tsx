import { deleteDB } from 'idb';
import { render } from 'preact';
import { onTestFinished } from 'vitest';
import { openDataset } from '../../../lib/dataset/open.ts';
import { shardDataset } from '../../../lib/dataset/shards.ts';
import { readWhole } from '../../../lib/dataset/whole.ts';
import type { Dataset } from '../../../lib/entity.ts';
import { encodeIndex } from '../../../lib/index/encode.ts';
import { gatherLibrary } from '../../../lib/library/gather.ts';
import { importFiles, keepWaiting } from '../../../lib/library/importing.ts';
import '../../../lib/library/library.css';
import { type LibraryDeps, LibraryView } from '../../../lib/library/view.tsx';
import { createView, type OpenStore, openStore } from '../../../lib/store/index.ts';

/** The library page at `hash`, over a fresh real memory beside a bundled dataset; it ends with the test. It extracts nothing. */
export async function openRealLibrary(given: {
  name: string;
  bundled: Dataset;
  hash: string;
  oldAfter?: number;
  fill?: (store: OpenStore) => Promise<unknown>;
}): Promise<{ store: OpenStore; deps: LibraryDeps }> {
  const files = new Map(
    [...shardDataset(given.bundled, encodeIndex)].map(({ path, content }) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
  const read = async (path: string) => files.get(path)!;
  await deleteDB(given.name);
  const store = await openStore({ base: openDataset(read), name: given.name });
  await given.fill?.(store);
  const view = createView(store);
  const extract = () => Promise.reject(new Error('not here'));
  const deps: LibraryDeps = {
    load: () => gatherLibrary(store, () => readWhole(read), view),
    card: view.card,
    oldAfter: given.oldAfter ?? 0,
    ...{ corrections: store.corrections, correct: store.correct, undoCorrections: store.undoCorrections },
    ...{ layers: store.layers, setEnabled: store.setEnabled, empty: store.empty, remove: store.remove },
    forget: (article) => store.removeArticle('learned', article),
    importFiles: (list, onProgress, signal) => importFiles(list, { store, extract }, onProgress, signal),
    keepDataset: (waiting, onProgress, signal) => keepWaiting(waiting, { store }, onProgress, signal),
    usage: store.usage,
    askToKeep: async () => true,
    watch: store.onChange,
    save: () => {},
  };
  history.replaceState(null, '', given.hash);
  const place = document.createElement('div');
  document.body.append(place);
  render(<LibraryView deps={deps} />, place);
  onTestFinished(() => {
    render(null, place);
    place.remove();
    store.close();
    history.replaceState(null, '', location.pathname + location.search);
  });
  return { store, deps };
}
