import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choose, pressButton, words } from './support/page.ts';
import type { Tab } from './support/tab.ts';
import { openWorld, type World } from './support/world.ts';

const PARAGRAPH =
  'The lamp had been out since the storm in March, and boats had kept away from the reef by day and stayed in the harbour by night. ' +
  'Divers had looked at the cable four times, and each time the sea had been too rough for more than a quarter of an hour of work.';
const ITEM = { '@type': 'NewsArticle', headline: 'Lighthouse is lit again', datePublished: '2031-07-02' };
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lighthouse is lit again</title>
<script type="application/ld+json">${JSON.stringify(ITEM)}</script></head><body><article><h1>Lighthouse is lit again</h1>
<p>Keeper Sunniva Tarald lit the lamp on Tuesday, together with the engineer Daniel Maranoa.</p>
<p>“The reef is safe again,” Sunniva Tarald said. “It was a long spring.”</p><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></article></body></html>`;

/** What the page of the extension, where these functions run, asks of the browser. */
interface Asked {
  windows: {
    create(how: object): Promise<{ id: number; tabs: { id: number }[] }>;
    update(id: number, how: object): Promise<void>;
    remove(id: number): Promise<void>;
  };
  tabs: { get(id: number): Promise<{ status: string; incognito: boolean }> };
  scripting: { executeScript(what: object): Promise<{ result: unknown }[]> };
  storage: { local: { get(key: string): Promise<object> } };
}

/** The article in a window of its own. */
interface Opened {
  window: number;
  tab: number;
  isPrivate: boolean;
}

describe.each(['chromium', 'firefox'] as const)('a private window in %s', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-private-'));
  let world: World;
  /** the popup as a page of an ordinary window, about the window that was opened last: drivers do not reach private ones */
  let popup: Tab;

  beforeAll(async () => {
    for (const name of ['hidden', 'open']) writeFileSync(join(folder, `${name}.html`), PAGE);
    world = await openWorld(browser, { folders: [folder] });
    await world.allowPrivateWindows();
    popup = await world.newTab();
    await popup.goto(world.own('popup.html'));
  });
  afterAll(async () => {
    await world?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  async function openArticle(page: string, incognito: boolean): Promise<Opened> {
    const opened = await popup.evaluate(
      async (how) => {
        const { windows, tabs } = (globalThis as unknown as { chrome: Asked }).chrome;
        const window = await windows.create({ ...how, focused: true });
        const tab = window.tabs[0]!.id;
        while ((await tabs.get(tab)).status !== 'complete') await new Promise((resolve) => setTimeout(resolve, 50));
        return { window: window.id, tab, isPrivate: (await tabs.get(tab)).incognito };
      },
      { url: world.news(page), incognito },
    );
    await popup.goto(world.own(`popup.html?tab=${opened.tab}`));
    await popup.until(() => document.querySelector('.learn > button') !== null, undefined);
    return opened;
  }
  const close = ({ window }: Opened) =>
    popup.evaluate((id) => (globalThis as unknown as { chrome: Asked }).chrome.windows.remove(id), window);
  /** Stays on the article as a reader does, until the page could tell for so many seconds, or for twice as long; says for how many it could. */
  const readOn = (opened: Opened, seconds: number) =>
    popup.evaluate(
      async ({ window, tab, seconds }) => {
        const { windows, scripting } = (globalThis as unknown as { chrome: Asked }).chrome;
        await windows.update(window, { focused: true });
        let seen = 0;
        for (let second = 0; second < 2 * seconds && seen < seconds; second++) {
          const func = () => {
            scrollBy(0, scrollY === 0 ? 40 : -40);
            dispatchEvent(new Event('scroll'));
            return document.hasFocus() && document.visibilityState === 'visible';
          };
          const [frame] = await scripting.executeScript({ target: { tabId: tab }, func });
          if (frame?.result) seen++;
          await new Promise((resolve) => setTimeout(resolve, 1000));
        }
        return seen;
      },
      { ...opened, seconds },
    );
  /** What the line over the article says. */
  const noticeOf = ({ tab }: Opened) =>
    popup.until(async (tabId) => {
      const { scripting } = (globalThis as unknown as { chrome: Asked }).chrome;
      const func = () => document.querySelector('backstory-notice')?.shadowRoot?.textContent;
      return (await scripting.executeScript({ target: { tabId }, func }))[0]?.result as string;
    }, tab);
  const REFUSED = 'Nothing is learned in private windows.';
  /** Waits until something was learned from the article: the popup asks when it is opened, and extraction takes its time. */
  async function learned({ tab }: Opened): Promise<void> {
    const end = Date.now() + 30_000;
    while (!/\d statements? learned/.test(await words(popup))) {
      if (Date.now() > end) throw new Error(`nothing was learned: ${await words(popup)}`);
      await popup.goto(world.own(`popup.html?tab=${tab}`));
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
  /** How many articles were learned in all. */
  async function countLearned(): Promise<string> {
    await popup.goto(world.own('library.html#/transfer'));
    return popup.until(
      () => /Learned while reading[\s\S]*?Articles: (\d+)/.exec(document.body.innerText)?.[1],
      undefined,
    );
  }

  it('is learned from neither when asked to nor by itself, where an ordinary one is', async () => {
    const before = await openArticle('open.html', false);
    await choose(popup, 'Learn from news.test by itself');
    await popup.until(async () => {
      const { storage } = (globalThis as unknown as { chrome: Asked }).chrome;
      return 'learn-by-itself' in (await storage.local.get('learn-by-itself'));
    }, undefined);
    await close(before);

    const hidden = await openArticle('hidden.html', true);
    expect(hidden.isPrivate).toBe(true);
    await pressButton(popup, 'Learn from this article');
    await popup.until((wanted) => document.body.innerText.includes(wanted), REFUSED);
    expect(await words(popup)).not.toContain('by itself');
    if (browser === 'chromium') {
      await world.command('learn');
      expect(await noticeOf(hidden)).toBe(REFUSED);
    }
    expect(await readOn(hidden, 17)).toBe(17);
    await close(hidden);

    // What the private window would have given comes before this.
    const after = await openArticle('open.html', false);
    expect(after.isPrivate).toBe(false);
    expect(await readOn(after, 17)).toBe(17);
    await learned(after);
    await close(after);
    expect(await countLearned()).toBe('1');
  }, 180_000);
});
