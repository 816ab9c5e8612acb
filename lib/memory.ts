import { browser } from 'wxt/browser';
import { type OpenDataset, openDataset } from './dataset/open.ts';
import { messages } from './messages.ts';
import { bundledView, createView, type OpenStore, openStore, type View } from './store/index.ts';

/** All that is known, and the store of what was added to the bundled dataset; null where the browser keeps no databases. */
export interface Memory {
  view: View;
  store: OpenStore | null;
}

let opened: Promise<Memory> | undefined;
let bundled: OpenDataset | undefined;

/** Opens the memory once in each context of the extension: the background, or one of our pages. */
export function openMemory(): Promise<Memory> {
  opened ??= open();
  return opened;
}

/** The bundled dataset alone, which can be read before the memory is open; the files that were read are the memory's too. */
export function openBundled(): OpenDataset {
  if (!bundled) {
    bundled = openDataset(readBundled);
    bundled.readAhead().catch(() => {});
  }
  return bundled;
}

async function open(): Promise<Memory> {
  const base = openBundled();
  try {
    const store = await openStore({ base, onWritten: () => void tellPages() });
    store.upkeep.catch(report);
    return { store, view: createView(store) };
  } catch (error) {
    report(error);
    return { store: null, view: bundledView(base) };
  }
}

/** Reads one file of the bundled dataset. @throws when the extension's files are damaged */
export async function readBundled(path: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(`/dataset/${path}` as '/'));
  if (!response.ok)
    throw new Error(`dataset/${path} could not be read (${response.status}); install the extension again`);
  return response.arrayBuffer();
}

let telling = false;
let again = false;

/** Has every open page take up what is known now; of many changes in a row they hear when they have taken up the last. */
export async function tellPages(): Promise<void> {
  again = true;
  if (telling) return;
  telling = true;
  while (again) {
    again = false;
    const tabs = await browser.tabs.query({}).catch(() => []);
    await Promise.allSettled(
      tabs.map(({ id }) => id !== undefined && messages.sendMessage('datasetChanged', undefined, id)),
    );
  }
  telling = false;
}

function report(error: unknown): void {
  console.warn('[Backstory]', error);
}
