import type { Page as PlaywrightPage } from 'playwright';
import type { Page as PuppeteerPage } from 'puppeteer-core';

/** What a reader does with one tab; the same over Playwright and Puppeteer, so that one test serves both browsers. */
export interface Tab {
  goto(url: string): Promise<void>;
  evaluate<Result, Argument>(
    work: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  /** Waits until `test` gives something truthy in the page, and returns it. */
  until<Result, Argument>(
    test: (argument: Argument) => Result,
    argument: Argument,
    timeout?: number,
  ): Promise<NonNullable<Result>>;
  /** Moves the pointer onto an element, as a hand does: in steps. */
  hover(selector: string): Promise<void>;
  click(selector: string): Promise<void>;
  moveTo(x: number, y: number): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  /** Selects the first place where a text node has the words, and clicks on it. */
  select(words: string, button: 'right'): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  reload(): Promise<void>;
  front(): Promise<void>;
  close(): Promise<void>;
  /** uncaught errors and console errors so far */
  errors: string[];
}

interface Point {
  x: number;
  y: number;
}

/** Runs in the page: scrolls an element into view, and gives the middle of its first line. */
function middleOf(selector: string): Point {
  const [host, inner] = selector.split(' >>> ');
  const outer = document.querySelector(host ?? '');
  const element = inner === undefined ? outer : outer?.shadowRoot?.querySelector(inner);
  if (!element) throw new Error(`no ${selector} in the page`);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Runs in the page: selects words, and gives a point on them. */
function selectWords(words: string): Point {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode() && !texts.currentNode.textContent?.includes(words));
  const start = texts.currentNode.textContent?.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`no text node of the page has “${words}”`);
  const range = document.createRange();
  range.setStart(texts.currentNode, start);
  range.setEnd(texts.currentNode, start + words.length);
  texts.currentNode.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  const { left, top, width, height } = range.getClientRects()[0]!;
  return { x: left + width / 2, y: top + height / 2 };
}

/** Runs in the page: the second frame from now is the first whose drawing has been seen to; none comes where nothing is drawn. */
const untilDrawn = () =>
  new Promise<void>((drawn) => {
    requestAnimationFrame(() => requestAnimationFrame(() => drawn()));
    setTimeout(drawn, 2000);
  });

const STEPS = 6;
const POLL = 50;

async function poll<Result>(look: () => Promise<Result>, timeout: number, what: string): Promise<NonNullable<Result>> {
  const end = Date.now() + timeout;
  for (;;) {
    const result = await look();
    if (result) return result as NonNullable<Result>;
    if (Date.now() > end) throw new Error(`not seen within ${timeout} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
}

/** What both drivers' pages have in common. */
interface Driven {
  on(event: 'pageerror', heard: (error: unknown) => void): unknown;
  on(event: 'console', heard: (message: { type(): string; text(): string }) => void): unknown;
  evaluate(work: never, argument: never): Promise<unknown>;
  goto(url: string, options: { waitUntil: 'load' }): Promise<unknown>;
  mouse: {
    move(x: number, y: number, options?: { steps?: number }): Promise<void>;
    click(x: number, y: number, options?: { button: 'right' }): Promise<void>;
  };
  keyboard: { press(key: never): Promise<void>; type(text: string): Promise<void> };
  screenshot(options: { path: `${string}.png` }): Promise<unknown>;
  reload(): Promise<unknown>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/** What only Chromium's driver can do. */
export interface ChromiumTab extends Tab {
  /** what is seen of the page, on the screen or when it is printed */
  picture(media: 'screen' | 'print'): Promise<Buffer>;
}

export const playwrightTab = (page: PlaywrightPage): ChromiumTab => ({
  ...makeTab(page as unknown as Driven, (width, height) => page.setViewportSize({ width, height })),
  async picture(media) {
    await page.emulateMedia({ media });
    const picture = await page.screenshot();
    await page.emulateMedia({ media: 'screen' });
    return picture;
  },
});

export const puppeteerTab = (page: PuppeteerPage): Tab =>
  makeTab(page as unknown as Driven, (width, height) => page.setViewport({ width, height }));

function makeTab(page: Driven, resize: Tab['resize']): Tab {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const evaluate: Tab['evaluate'] = (work, argument) => page.evaluate(work as never, argument as never) as never;
  return {
    errors,
    evaluate,
    resize,
    async goto(url) {
      const loaded = page.goto(url, { waitUntil: 'load' });
      if (!url.startsWith('moz-extension:')) return void (await loaded);
      // Firefox's driver never hears that the extension's own pages are loaded.
      loaded.catch(() => {});
      const isThere = (wanted: string) => location.href === wanted && document.readyState === 'complete';
      await poll(() => evaluate(isThere, url).catch(() => false), 15_000, url);
    },
    until: (test, argument, timeout = 15_000) =>
      poll(() => evaluate(test, argument), timeout, test.toString()) as never,
    async hover(selector) {
      const { x, y } = await evaluate(middleOf, selector);
      await page.mouse.move(x, y, { steps: STEPS });
    },
    async click(selector) {
      const { x, y } = await evaluate(middleOf, selector);
      await page.mouse.click(x, y);
    },
    async select(words, button) {
      const { x, y } = await evaluate(selectWords, words);
      await page.mouse.click(x, y, { button });
    },
    moveTo: (x, y) => page.mouse.move(x, y, { steps: STEPS }),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key as never),
    type: (text) => page.keyboard.type(text),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    reload: async () => void (await page.reload()),
    async front() {
      await page.bringToFront();
      // What is clicked before Firefox has drawn the tab goes nowhere.
      await evaluate(untilDrawn, undefined);
    },
    close: () => page.close(),
  };
}
