import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { chromiumSwitches, needBrowser } from '../../lib/cli/browser/find.ts';
import type { Bench } from './page/entry.ts';

const HOST = 'http://localhost';
/** With these a page's clock counts in steps of 5 µs instead of 100 µs. */
const HEADERS = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
};

/** A work in the page took longer than it was given, and was ended. */
export class TookTooLong extends Error {
  override name = 'TookTooLong';
}

export interface BenchTab {
  page: Page;
  cdp: CDPSession;
  /** Calls a function of the bench's page; @throws TookTooLong after `most` ms, and an Error when it throws or the page crashes */
  call<Name extends keyof Bench>(
    name: Name,
    args: Parameters<Bench[Name]>,
    most?: number,
  ): Promise<Awaited<ReturnType<Bench[Name]>>>;
  /** bytes in use after collecting garbage: objects, and buffers outside of the heap */
  memory(): Promise<number>;
  close(): Promise<void>;
}

export interface BenchBrowser {
  browser: Browser;
  newTab(): Promise<BenchTab>;
  close(): Promise<void>;
}

/** Starts Chromium; its pages get `files` by path, and nothing else from anywhere. */
export async function openBrowser(files: ReadonlyMap<string, string | Buffer>): Promise<BenchBrowser> {
  const browser = await chromium.launch({
    executablePath: needBrowser('chromium'),
    args: [...chromiumSwitches(), '--js-flags=--expose-gc'],
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.route('**', (route) => {
    const path = new URL(route.request().url()).pathname;
    const body = files.get(path);
    if (body === undefined) return route.fulfill({ status: 404, body: '' });
    const contentType = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.html') ? 'text/html' : 'text/plain';
    return route.fulfill({ body, contentType: `${contentType}; charset=utf-8`, headers: HEADERS });
  });
  return {
    browser,
    newTab: async () => {
      const page = await context.newPage();
      await page.goto(`${HOST}/bench.html`);
      return makeTab(page, await context.newCDPSession(page));
    },
    close: () => browser.close(),
  };
}

function makeTab(page: Page, cdp: CDPSession): BenchTab {
  const crashed = new Promise<never>((_, reject) =>
    page.on('crash', () => reject(new Error('the page ran out of memory'))),
  );
  crashed.catch(() => {});
  return {
    page,
    cdp,
    async call(name, args, most = 120_000) {
      const expression = `bench.${name}(...${JSON.stringify(args)})`;
      const request = { expression, awaitPromise: true, returnByValue: true, timeout: most };
      const began = Date.now();
      const answer = await Promise.race([cdp.send('Runtime.evaluate', request), crashed]).catch((error: unknown) => {
        throw Date.now() - began >= most ? new TookTooLong(`${name}: more than ${most} ms`) : error;
      });
      const { exceptionDetails, result } = answer;
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    async memory() {
      await cdp.send('HeapProfiler.collectGarbage');
      const usage: { usedSize: number; backingStorageSize?: number } = await cdp.send('Runtime.getHeapUsage');
      return usage.usedSize + (usage.backingStorageSize ?? 0);
    },
    close: () => page.close(),
  };
}
