import { aliasesPath, indexPath } from './inputs.ts';
import type { BenchBrowser } from './tab.ts';

/** What holding the index costs a page. */
export interface IndexCost {
  size: number;
  bytes: number;
  bytesPerAlias: number;
  /** from the message's base64 to a matcher, ms */
  load: number;
  /** from bytes to a matcher, ms */
  open: number;
  /** bytes held in the page from then on */
  held: number;
}

export async function measureIndex(browser: BenchBrowser, size: number): Promise<IndexCost> {
  const tab = await browser.newTab();
  await tab.call('useAliases', [aliasesPath(30)]);
  const before = await tab.memory();
  const { bytes, load, open } = await tab.call('useIndex', [indexPath(size)]);
  const held = (await tab.memory()) - before;
  await tab.close();
  return { size, bytes, bytesPerAlias: bytes / size, load, open, held };
}
