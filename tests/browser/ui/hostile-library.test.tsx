import { deleteDB } from 'idb';
import { render } from 'preact';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openDataset } from '../../../lib/dataset/open.ts';
import { shardDataset } from '../../../lib/dataset/shards.ts';
import { readWhole } from '../../../lib/dataset/whole.ts';
import { encodeIndex } from '../../../lib/index/encode.ts';
import { gatherLibrary } from '../../../lib/library/gather.ts';
import { importFiles, keepDataset } from '../../../lib/library/importing.ts';
import '../../../lib/library/library.css';
import { type LibraryDeps, LibraryView } from '../../../lib/library/view.tsx';
import { createView, openStore } from '../../../lib/store/index.ts';
import { article, merge } from '../../unit/dataset/make.ts';
import { SOUND } from '../../unit/library/hostile-datasets.ts';

/** Datasets that would do harm where their words were taken for anything but text, in the library page over a real memory. */

const NAME = 'hostile-library';
const { dataset: shipped } = merge([article('pilots', '2025-02-03', [{ name: 'Ivana Marek', roles: ['pilot'] }])]);
const files = new Map(
  [...shardDataset(shipped, encodeIndex)].map(({ path, content }) => [
    path,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  ]),
);
const read = async (path: string) => files.get(path)!;

async function open(): Promise<void> {
  await deleteDB(NAME);
  const store = await openStore({ base: openDataset(read), name: NAME });
  const view = createView(store);
  const refuse = () => Promise.reject(new Error('not here'));
  const place = document.createElement('div');
  document.body.append(place);
  history.replaceState(null, '', '#/transfer');
  const deps: LibraryDeps = {
    load: () => gatherLibrary(store, () => readWhole(read), view),
    card: view.card,
    oldAfter: 2,
    ...{ corrections: store.corrections, correct: store.correct, undoCorrections: store.undoCorrections },
    ...{ layers: store.layers, setEnabled: store.setEnabled, empty: store.empty, remove: store.remove },
    importFiles: (list, onProgress, signal) => importFiles(list, { store, extract: refuse }, onProgress, signal),
    keepDataset: (file, dataset, onProgress, signal) => keepDataset(file, dataset, { store }, onProgress, signal),
    usage: store.usage,
    askToKeep: async () => true,
    watch: store.onChange,
    save: () => {},
  };
  render(<LibraryView deps={deps} />, place);
  onTestFinished(() => {
    render(null, place);
    place.remove();
    store.close();
    history.replaceState(null, '', location.pathname + location.search);
  });
}

const shown = () => document.querySelector<HTMLElement>('main')!.textContent;
const soon = <T,>(check: () => T) => vi.waitFor(check, { timeout: 10_000 });

test.each(Object.entries(SOUND))('%s is shown as text, before it is kept and after', async (_, dataset) => {
  const failed = vi.fn();
  window.addEventListener('error', failed);
  window.addEventListener('unhandledrejection', failed);
  onTestFinished(() => {
    window.removeEventListener('error', failed);
    window.removeEventListener('unhandledrejection', failed);
  });
  const harmless = () => {
    expect(document.querySelectorAll('main :is(img, script, iframe, [onerror], a[href^="javascript:"])')).toHaveLength(
      0,
    );
    expect(failed).not.toHaveBeenCalled();
  };
  const [{ name }] = dataset.entities as [(typeof dataset.entities)[number]];
  const headline = dataset.articles[0]!.title;
  await open();
  const input = () => document.querySelector<HTMLInputElement>('input[type="file"]');
  await soon(() => expect(input()).not.toBeNull());
  await userEvent.upload(input()!, new File([JSON.stringify(dataset)], 'd.json'));
  await soon(() => expect(shown()).toContain('d.json'));
  await soon(() => expect(shown()).toContain(name));
  harmless();
  await userEvent.click(page.getByRole('button', { name: 'Keep it' }));
  await soon(() => expect(shown()).toMatch(/d\.jsonArticles: 1|d\.json\s*Articles: 1/));

  location.hash = '#/statements?layer=import-1';
  await soon(() => expect(document.querySelectorAll('.row')).toHaveLength(3));
  expect(shown()).toContain(headline);
  harmless();
  location.hash = '#/articles?layer=import-1';
  await soon(() => expect(shown()).toContain(headline));
  harmless();
  location.hash = '#/names';
  await soon(() => expect(document.querySelectorAll('.entity-row')).toHaveLength(3));
  expect(shown()).toContain(name);
  harmless();
  document.querySelector<HTMLElement>(`.row[href*="entity"]:not([href$="/ivana-marek"])`)!.click();
  await soon(() => expect(document.querySelector('.entity h2')?.textContent).toContain(name));
  await soon(() => expect(document.querySelectorAll('.timeline .row').length).toBeGreaterThan(1));
  harmless();
});
