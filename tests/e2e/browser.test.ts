import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardGone, cardOf, DEMO, readThrough } from './support/page.ts';
import type { Tab } from './support/tab.ts';
import { type BrowserName, openWorld, type World } from './support/world.ts';

interface Chrome {
  runtime: { getContexts?(about: object): Promise<object[]> };
  sidebarAction?: { isOpen(about: object): Promise<boolean> };
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
  extension: { getViews(about: object): object[] };
}

/** Runs in a page of ours: whether the browser shows the side panel, in Chromium's words or in Firefox's. */
const isPanelOpen = async () => {
  const { chrome } = globalThis as unknown as { chrome: Chrome };
  if (chrome.sidebarAction) return chrome.sidebarAction.isOpen({});
  return (await chrome.runtime.getContexts?.({ contextTypes: ['SIDE_PANEL'] }))!.length > 0;
};

describe.each<BrowserName>(['chromium', 'firefox'])('what %s does with it as it ships', (browser) => {
  let world: World;
  let own: Tab;

  beforeAll(async () => {
    world = await openWorld(browser, { shipped: true });
    own = await world.newTab();
    await own.goto(world.own('options.html'));
  });
  afterAll(() => world?.close());

  it('opens the first page once it is installed, and only once', async () => {
    const first = async () => (await world.tabs()).filter((url) => url === world.own('welcome.html')).length;
    await expect.poll(first, { timeout: 15_000 }).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await first()).toBe(1);
  });

  it('gives every key that is suggested', async () => {
    const commands = await own.evaluate(
      () => (globalThis as unknown as { chrome: Chrome }).chrome.commands.getAll(),
      undefined,
    );
    const keys = Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]));
    expect(keys).toMatchObject({
      ...{ _execute_action: 'Alt+Shift+G', 'open-panel': 'Alt+Shift+U' },
      ...{ 'next-mark': 'Alt+Shift+J', 'previous-mark': 'Alt+Shift+K' },
      ...(browser === 'firefox'
        ? { 'open-card': 'Alt+Shift+N', 'toggle-here': 'Alt+Shift+W', learn: 'Alt+Shift+P' }
        : {}),
    });
  });

  it('opens the side panel at a press in the popup, and not by itself', async () => {
    expect(await own.evaluate(isPanelOpen, undefined)).toBe(false);
    const popup = await world.newTab();
    await popup.goto(world.own('popup.html'));
    await popup.until(() => document.querySelector('header button') !== null, undefined);
    await popup.click('header button');
    await expect.poll(() => own.evaluate(isPanelOpen, undefined), { timeout: 15_000 }).toBe(true);
    expect(popup.errors).toEqual([]);
    await popup.close();
  });
});

describe.each<BrowserName>(['chromium', 'firefox'])('menu and keys in %s', (browser) => {
  let world: World;
  let news: Tab;

  beforeAll(async () => {
    world = await openWorld(browser);
    news = await world.newTab();
    await news.goto(world.news(DEMO));
    await readThrough(news);
  });
  afterAll(() => world?.close());

  it('a selected name is looked up from the menu: in its card where it is marked, else in the panel', async () => {
    const panel = await world.newTab();
    await panel.goto(world.own('sidepanel.html'));
    await panel.until(() => document.querySelector('main section, main article') !== null, undefined);
    await news.front();
    await news.evaluate(() => {
      const line = Object.assign(document.createElement('p'), { textContent: 'Said the Harbour Council of Selm.' });
      document.querySelector('article')?.append(line);
    }, undefined);
    await world.lookUp(news, 'Zelensky');
    expect(await cardOf(news, 'Zelensky')).toMatch(/President/i);
    await news.press('Escape');
    await cardGone(news);
    await world.lookUp(news, 'Harbour Council of Selm');
    await panel.until(() => /Nothing is known of “Harbour Council of Selm”/.test(document.body.innerText), undefined);
    // Firefox opens the panel too; Chromium does so only where the menu was really used.
    if (browser === 'firefox') await expect.poll(() => panel.evaluate(isPanelOpen, undefined)).toBe(true);
    await panel.close();
  });

  it('each keyboard command is carried out in the tab in front', async () => {
    const focused = () => (document.activeElement as HTMLElement).dataset.entity ?? '';
    await news.front();
    await world.command('next-mark');
    const first = await news.until(focused, undefined);
    await world.command('open-card');
    expect(await cardOf(news, '')).not.toBe('');
    await news.press('Escape');
    await cardGone(news);
    await world.command('next-mark');
    await news.until((before) => (document.activeElement as HTMLElement).dataset.entity !== before, first);
    await world.command('previous-mark');
    await news.until((before) => (document.activeElement as HTMLElement).dataset.entity === before, first);
    await world.command('toggle-here');
    await news.until(() => document.querySelector('backstory-mark') === null, undefined);
    await world.command('toggle-here');
    await news.until(() => document.querySelector('backstory-mark') !== null, undefined);
  });

  // Chromium's driver cannot press it.
  it.runIf(browser === 'firefox')('its key opens the popup, and closes it', async () => {
    const own = await world.newTab();
    await own.goto(world.own('options.html'));
    const views = () =>
      own.evaluate(() => {
        const { extension } = (globalThis as unknown as { chrome: Chrome }).chrome;
        return extension.getViews({ type: 'popup' }).length;
      }, undefined);
    await news.front();
    await world.command('_execute_action');
    await expect.poll(views).toBe(1);
    await world.command('_execute_action');
    await expect.poll(views).toBe(0);
    await own.close();
  });

  it('causes no error in the page', () => expect(news.errors).toEqual([]));
});
