import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardGone, cardOf, choose, DEMO, enterOn, markOf, openAbout, readThrough, words } from './support/page.ts';
import type { Tab } from './support/tab.ts';
import { type BrowserName, NEWS_HOST, openWorld, type World } from './support/world.ts';

const NEWS = `*://${NEWS_HOST}/*`;
/** What the keyboard's focus is on, by its words. */
const focused = () => document.activeElement?.textContent ?? '';
const map = () => document.querySelectorAll('backstory-map').length;
const size = () => [document.documentElement.scrollWidth, document.documentElement.scrollHeight];

describe.each<BrowserName>(['chromium', 'firefox'])('panel and first page in %s', (browser) => {
  let world: World;
  let news: Tab;

  beforeAll(async () => {
    world = await openWorld(browser);
    news = await world.newTab();
    await news.goto(world.news(DEMO));
    await readThrough(news);
  });
  afterAll(() => world?.close());

  it('by keyboard alone: find a name, read what is known, go to its mark, open its card, close it', async () => {
    const panel = await openAbout(world, 'sidepanel.html', NEWS);
    await panel.until(() => document.querySelector('input[type="search"]') !== null, undefined);
    // The options' button is the first stop, the search the second.
    await panel.press('Tab');
    await panel.press('Tab');
    expect(await panel.evaluate(() => document.activeElement?.localName, undefined)).toBe('input');
    await panel.type('zelen');
    await panel.until(() => document.querySelectorAll('li[data-entity]').length === 1, undefined);
    await panel.press('Enter');
    await panel.until(() => /Ukrainian President/i.test(document.body.innerText), undefined);
    expect(await words(panel)).toMatch(/Said/);
    await panel.until((find) => new RegExp(find).test(document.activeElement?.textContent ?? ''), 'Zelensky');
    await panel.press('Tab');
    expect(await panel.evaluate(focused, undefined)).toMatch(/Next on the page/);
    await panel.press('Enter');
    await news.front();
    await news.until(() => (document.activeElement as HTMLElement).dataset.entity === 'volodymyr-zelensky', undefined);
    await news.press('Enter');
    expect(await cardOf(news, 'Zelensky')).toMatch(/President/);
    await news.press('Escape');
    await cardGone(news);
    await panel.front();
    await panel.press('Escape');
    await panel.until(() => /Zelensky/.test(document.activeElement?.textContent ?? ''), undefined);
    expect(panel.errors).toEqual([]);
    await panel.close();
  });

  it('the panel follows its tab to a page that is no article, away from the name that was open', async () => {
    const other = await world.newTab();
    await other.goto(world.news(`${DEMO}?again`));
    await readThrough(other);
    const panel = await openAbout(world, 'sidepanel.html', `*://${NEWS_HOST}/*again`);
    await panel.until(() => document.querySelectorAll('li[data-entity]').length > 5, undefined);
    await panel.click('li[data-entity] button');
    await panel.until(() => document.querySelector('.details') !== null, undefined);
    await other.front();
    await other.goto(world.news('front-page.html'));
    await panel.front();
    await panel.until(() => /Not a news article/.test(document.body.innerText), undefined);
    await panel.close();
    await other.close();
  });

  it('the map is added only when asked for, takes no place, and goes again', async () => {
    expect(await news.evaluate(map, undefined)).toBe(0);
    const before = await news.evaluate(size, undefined);
    const options = await world.newTab();
    await options.goto(world.own('options.html'));
    await choose(options, 'Map of marks');
    await news.front();
    await news.until(() => document.querySelectorAll('backstory-map').length === 1, undefined);
    await news.until(
      () => (document.querySelector('backstory-map')?.shadowRoot?.querySelectorAll('.tick').length ?? 0) > 3,
      undefined,
    );
    expect(await news.evaluate(size, undefined)).toEqual(before);
    await options.front();
    await choose(options, 'Map of marks');
    await news.front();
    await news.until(() => document.querySelector('backstory-map') === null, undefined);
    await options.close();
  });

  it('the first page shows the thing working, and ends with its choice', async () => {
    const welcome = await world.newTab();
    await welcome.goto(world.own('welcome.html'));
    await welcome.until(() => document.querySelectorAll('.sample backstory-mark').length >= 5, undefined);
    await welcome.until(() => {
      const walk = [...document.querySelectorAll('button')].find((one) => /first name/.test(one.textContent ?? ''));
      walk?.focus();
      return walk !== undefined;
    }, undefined);
    await welcome.press('Enter');
    await welcome.until(() => document.activeElement?.localName === 'backstory-mark', undefined);
    await welcome.press('Enter');
    expect(await cardOf(welcome, 'Said')).toMatch(/as of/);
    await welcome.press('Escape');
    await cardGone(welcome);
    await welcome.click('.button.primary');
    await welcome.until(() => /All set/.test(document.body.innerText), undefined);
    expect(welcome.errors).toEqual([]);
    await welcome.close();
  });

  it('what is told of a name on the first page shows there at once, and is kept nowhere else', async () => {
    const welcome = await world.newTab();
    await welcome.goto(world.own('welcome.html?again'));
    await welcome.until((place) => document.querySelector(place) !== null, `.sample ${markOf('li-hui')}`);
    for (const [entity, name, words] of [
      ['xi-jinping', 'Xi Jinping', 'I know this one'],
      ['li-hui', 'Li Hui', 'Not this person'],
    ] as const) {
      await welcome.click(markOf(entity));
      await cardOf(welcome, name);
      await enterOn(welcome, words);
      await welcome.until((place) => document.querySelector(place) === null, markOf(entity));
      await enterOn(welcome, 'Undo');
      await welcome.until((place) => document.querySelector(place) !== null, markOf(entity));
      await enterOn(welcome, words);
      await welcome.until((place) => document.querySelector(place) === null, markOf(entity));
      await welcome.press('Escape');
      await cardGone(welcome);
    }
    await news.front();
    expect(await news.evaluate((place) => document.querySelector(place) !== null, markOf('xi-jinping'))).toBe(true);
    const options = await world.newTab();
    await options.goto(world.own('options.html'));
    await options.until(() => document.querySelector('#muted') !== null, undefined);
    expect(await options.evaluate(() => document.querySelectorAll('#muted li').length, undefined)).toBe(0);
    await options.close();
    await welcome.close();
  });

  it('two places that change settings in the same instant lose no change', async () => {
    const pages = [await world.newTab(), await world.newTab()];
    for (const page of pages) {
      await page.goto(world.own('options.html'));
      await page.until(() => document.querySelectorAll('.chip input').length === 6, undefined);
    }
    // Both switch at an instant agreed on before, one half of the kinds each.
    const at = Date.now() + 1500;
    await Promise.all(
      pages.map((page, half) =>
        page.evaluate(
          async ([from, when]) => {
            await new Promise((resolve) => setTimeout(resolve, when! - Date.now()));
            for (const input of [...document.querySelectorAll<HTMLInputElement>('.chip input')].slice(from, from! + 3))
              input.click();
          },
          [half * 3, at],
        ),
      ),
    );
    const after = await world.newTab();
    await after.goto(world.own('options.html'));
    await after.until(
      () =>
        document.querySelectorAll('.chip input').length === 6 &&
        document.querySelectorAll('.chip input:checked').length === 0,
      undefined,
    );
    for (const page of [after, ...pages]) await page.close();
  });

  it('panel, first page and options ask nothing of any server', () => {
    const own = /^(?:(?:chrome|moz)-extension:|data:|blob:|about:|http:\/\/news\.test:)/;
    expect(world.requests.filter((url) => !own.test(url))).toEqual([]);
  });

  it('causes no error in the page', () => expect(news.errors).toEqual([]));
});
