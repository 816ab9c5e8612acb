import { resolve } from 'node:path';
import { launchChromium } from '../../../lib/cli/browser/chromium.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';
import { type ChromiumTab, playwrightTab } from '../support/tab.ts';
import { NEWS_HOST, OTHER_HOST } from '../support/world.ts';
import { type Served, serveSafety } from './server.ts';

/** Who paints the marks of a page: the extension, the naive painter that the suite must fail, or nobody. */
export type PainterName = 'ours' | 'naive' | 'none';

/** One browser with the extension; it reads the pages of one made-up host and not those of the other. */
export interface SafetyWorld {
  /** a new window on a page of the suite, with the marks of some painter or without; loaded */
  open(page: string, painter: PainterName): Promise<ChromiumTab>;
  /** Turns the extension on or off, as the popup does. */
  turn(on: boolean): Promise<void>;
  close(): Promise<void>;
}

/** Small, since eight windows are drawn at a time without a graphics card. */
const VIEWPORT = { width: 600, height: 400 };

/** What a page of the extension has. */
interface ExtensionPage {
  chrome: {
    storage: { local: { set(items: object): Promise<void> } };
    windows: { create(how: { width: number; height: number }): Promise<unknown> };
  };
}

export async function openSafetyWorld(pages: ReadonlyMap<string, Served>): Promise<SafetyWorld> {
  const server = await serveSafety(pages);
  const { context, extensionId, close } = await launchChromium({
    extension: resolve('.output/chrome-mv3-test'),
    hosts: [NEWS_HOST, OTHER_HOST],
    viewport: VIEWPORT,
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const own = playwrightTab(await context.newPage());
  await own.goto(`chrome-extension://${extensionId}/options.html`);
  const turn = (on: boolean) =>
    own.evaluate((settings) => (globalThis as unknown as ExtensionPage).chrome.storage.local.set({ settings }), {
      ...DEFAULT_SETTINGS,
      enabled: on,
      pages: 'all' as const,
    });
  await turn(true);

  /** A window of its own: the browser draws no frames for tabs behind others, and pages would wait for them. */
  const openWindow = async (): Promise<ChromiumTab> => {
    const opened = context.waitForEvent('page');
    await own.evaluate(
      () => void (globalThis as unknown as ExtensionPage).chrome.windows.create({ width: 640, height: 480 }),
      undefined,
    );
    return playwrightTab(await opened);
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    turn,
    async open(page, painter) {
      const host = painter === 'ours' ? NEWS_HOST : OTHER_HOST;
      const address = `http://${host}:${server.port}/page/${page}${painter === 'naive' ? '?naive' : ''}`;
      const next = async (): Promise<ChromiumTab> => {
        const opening = last.then(openWindow);
        last = opening;
        return opening;
      };
      const tab = await next();
      const lost = await tab.goto(address).then(
        () => false,
        (error: unknown) => /crashed|Timeout/.test(String(error)) || Promise.reject(error),
      );
      if (!lost) return tab;
      // Under load the browser now and then loses or starves a new window, with the extension or without.
      const again = await next();
      await again.goto(address);
      return again;
    },
    async close() {
      await close();
      await server.close();
    },
  };
}
