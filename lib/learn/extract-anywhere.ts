import { browser } from 'wxt/browser';
import type { TextInput } from '../article/from-text.ts';
import type { Extraction } from '../entity.ts';
import { messages } from '../messages.ts';
import { createExtractor, type Extractor } from './extractor.ts';

/** Chrome's interface for a hidden page, in which a service worker can have what only documents have. */
interface Offscreen {
  hasDocument(): Promise<boolean>;
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
}

let own: Extractor | undefined;
let opening: Promise<void> | undefined;

/** Extracts in a worker: Firefox's background starts it itself, in Chromium a hidden page does. */
export async function extractAnywhere(input: TextInput): Promise<Extraction> {
  if (import.meta.env.FIREFOX) {
    own ??= createExtractor();
    return own.extract(input);
  }
  const { offscreen } = browser as unknown as { offscreen: Offscreen };
  opening ??= openOffscreen(offscreen).finally(() => {
    opening = undefined;
  });
  await opening;
  return messages.sendMessage('extract', input);
}

async function openOffscreen(offscreen: Offscreen): Promise<void> {
  if (await offscreen.hasDocument()) return;
  const justification = 'Reads an article in a worker, away from the page.';
  await offscreen.createDocument({ url: '/offscreen.html', reasons: ['WORKERS'], justification });
}
