import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchChromium } from '../../../lib/cli/browser/chromium.ts';
import { FIREFOX_UUID, launchFirefox } from '../../../lib/cli/browser/firefox.ts';
import { type PageServer, servePages } from '../../../lib/cli/browser/serve.ts';
import { stopChromiumBackground, stopFirefoxBackground } from './background.ts';
import { lookUpInFirefox, pressInFirefox } from './firefox-acts.ts';
import { allowPrivateInChromium, allowPrivateInFirefox } from './private.ts';
import { playwrightTab, puppeteerTab, type Tab } from './tab.ts';

/** A made-up news site that test builds read. */
export const NEWS_HOST = 'news.test';
/** A made-up site that no build reads unless the reader adds it. */
export const OTHER_HOST = 'blog.test';
export const TEST_HOSTS = [NEWS_HOST];

const HOSTS = [NEWS_HOST, OTHER_HOST];
const FOLDERS = [resolve('assets/demo'), resolve('tests/fixtures/pages')];

export type BrowserName = 'chromium' | 'firefox';

/** A browser with the extension, and made-up sites to read in it. */
export interface World {
  newTab(): Promise<Tab>;
  /** addresses of all open tabs */
  tabs(): Promise<string[]>;
  /**
   * Has a keyboard command heard in the tab that is in front. Firefox presses its keys; Chromium's driver cannot, as its keys go to
   * pages, so there the command is heard as if they were pressed.
   */
  command(name: string): Promise<void>;
  /**
   * Selects some text of the tab that is in front, and chooses "Backstory of …" from its context menu. Chromium's driver reaches no
   * menu: there it is heard as if it was chosen.
   */
  lookUp(tab: Tab, text: string): Promise<void>;
  /** address of a page on the made-up news site */
  news(path?: string): string;
  other(path?: string): string;
  /** address of a page of the extension */
  own(page: string): string;
  /** every request that was made by anything in the browser, where the browser tells; Chromium does */
  requests: string[];
  /** ends the extension's background as the browser does, whatever it is at; the next message starts it again */
  stopBackground(): Promise<void>;
  /** lets the extension into private windows; its pages that are open are closed by it */
  allowPrivateWindows(): Promise<void>;
  /** closes the browser and opens it again, with what it stored where a profile was given */
  restart(): Promise<World>;
  close(): Promise<void>;
}

interface ChromeForTests {
  tabs: { query(about: object): Promise<object[]> };
  commands: { onCommand: { dispatch(name: string, tab?: object): void } };
  contextMenus: { onClicked: { dispatch(info: object, tab?: object): void } };
}

export interface WorldOptions {
  /** more pages to serve, before the usual ones */
  folders?: readonly string[];
  /** a profile folder to keep */
  profile?: string;
  /** the build as it is given to readers, which opens its first page; else one that reads the made-up sites too */
  shipped?: boolean;
  /** of the browser's own words, in Chromium; the machine's when not given */
  language?: string;
}

/** The keys that a command has from the start in a build for Firefox. */
function keysOf(build: string, command: string): string {
  const { commands } = JSON.parse(readFileSync(`.output/firefox-mv3${build}/manifest.json`, 'utf8'));
  return commands[command].suggested_key.default;
}

export async function openWorld(browser: BrowserName, options: WorldOptions = {}): Promise<World> {
  const server = await servePages([...(options.folders ?? []), ...FOLDERS]);
  return openBrowser(browser, server, options);
}

async function openBrowser(browser: BrowserName, server: PageServer, options: WorldOptions): Promise<World> {
  const { profile, language } = options;
  const build = options.shipped ? '' : '-test';
  const address =
    (host: string) =>
    (path = '') =>
      `http://${host}:${server.port}/${path}`;
  const sites = { news: address(NEWS_HOST), other: address(OTHER_HOST) };
  const requests: string[] = [];
  const endings = (closeBrowser: () => Promise<void>) => {
    return {
      async close() {
        await closeBrowser();
        await server.close();
      },
      async restart() {
        await closeBrowser();
        return openBrowser(browser, server, options);
      },
    };
  };
  if (browser === 'chromium') {
    const extension = resolve(`.output/chrome-mv3${build}`);
    const { context, extensionId, close } = await launchChromium({
      extension,
      hosts: HOSTS,
      language,
      viewport: { width: 1280, height: 900 },
      profile,
    });
    context.on('request', (request) => requests.push(request.url()));
    return {
      ...sites,
      requests,
      own: (page) => `chrome-extension://${extensionId}/${page}`,
      newTab: async () => playwrightTab(await context.newPage()),
      tabs: async () => context.pages().map((page) => page.url()),
      async command(name) {
        await context.serviceWorkers()[0]?.evaluate(async (given) => {
          const { tabs, commands } = (globalThis as unknown as { chrome: ChromeForTests }).chrome;
          const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
          commands.onCommand.dispatch(given, tab);
        }, name);
      },
      async lookUp(_, text) {
        await context.serviceWorkers()[0]?.evaluate(async (selectionText) => {
          const { tabs, contextMenus } = (globalThis as unknown as { chrome: ChromeForTests }).chrome;
          const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
          contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText }, tab);
        }, text);
      },
      stopBackground: () => stopChromiumBackground(context),
      allowPrivateWindows: () => allowPrivateInChromium(context, extensionId),
      ...endings(close),
    };
  }
  const { browser: firefox, close } = await launchFirefox({
    extension: resolve(`.output/firefox-mv3${build}`),
    hosts: HOSTS,
    profile,
  });
  return {
    ...sites,
    requests,
    own: (page) => `moz-extension://${FIREFOX_UUID}/${page}`,
    stopBackground: () => stopFirefoxBackground(firefox),
    allowPrivateWindows: () => allowPrivateInFirefox(firefox),
    newTab: async () => puppeteerTab(await firefox.newPage()),
    tabs: async () => Promise.all((await firefox.pages()).map((page) => page.evaluate(() => location.href))),
    command: (name) => pressInFirefox(firefox, keysOf(build, name)),
    async lookUp(tab, text) {
      await tab.select(text, 'right');
      await lookUpInFirefox(firefox);
    },
    ...endings(close),
  };
}
