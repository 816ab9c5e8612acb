import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  cardGone,
  cardOf,
  choose,
  DEMO,
  enterOn,
  markOf,
  markup,
  openPopup,
  pressButton,
  readThrough,
  words,
} from './support/page.ts';
import type { Tab } from './support/tab.ts';
import { type BrowserName, NEWS_HOST, openWorld, type World } from './support/world.ts';

const NEWS = `*://${NEWS_HOST}/*`;
const noMarks = () => document.querySelector('backstory-mark') === null;
const someMarks = () => document.querySelectorAll('backstory-mark').length > 3;

/** The toolbar button of the news tab, as one of our own pages is told of it. */
function buttonOf(own: Tab): Promise<{ badge: string; title: string }> {
  return own.evaluate(async (url) => {
    interface Api {
      tabs: { query(about: object): Promise<{ id: number }[]> };
      action: { getBadgeText(about: object): Promise<string>; getTitle(about: object): Promise<string> };
    }
    const { tabs, action } = (globalThis as unknown as { chrome: Api }).chrome;
    const [tab] = await tabs.query({ url });
    const about = { tabId: tab?.id };
    return { badge: await action.getBadgeText(about), title: await action.getTitle(about) };
  }, NEWS);
}

describe.each<BrowserName>(['chromium', 'firefox'])('popup and options in %s', (browser) => {
  let world: World;
  let news: Tab;

  beforeAll(async () => {
    world = await openWorld(browser);
    news = await world.newTab();
    await news.goto(world.news(DEMO));
    await readThrough(news);
  });
  afterAll(() => world?.close());
  beforeEach(() => news.front());

  it('the popup tells what was found, by type and count, and goes to a mark by keyboard', async () => {
    const popup = await openPopup(world, NEWS);
    const text = await popup.until(() => /People/.test(document.body.innerText) && document.body.innerText, undefined);
    expect(text).toMatch(/People[\s\S]*Xi Jinping/);
    expect(text).toMatch(/Places[\s\S]*Ukraine/);
    await popup.until((name) => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(name));
      button?.focus();
      return button !== undefined;
    }, 'Li Hui');
    await popup.press('Enter');
    await news.front();
    await news.until(() => (document.activeElement as HTMLElement).dataset.entity === 'li-hui', undefined);
    await news.press('Enter');
    expect(await cardOf(news, 'Li Hui')).toMatch(/Special Representative/);
    await news.press('Escape');
    await cardGone(news);
    expect(await news.evaluate(() => (document.activeElement as HTMLElement).dataset.entity, undefined)).toBe('li-hui');
    await popup.close();
  });

  it('the toolbar button counts the names of the page, unless the reader wants no count', async () => {
    const options = await world.newTab();
    await options.goto(world.own('options.html'));
    expect(await buttonOf(options)).toEqual({
      badge: expect.stringMatching(/^\d+$/),
      title: expect.stringMatching(/\d+ names on this page/),
    });
    await choose(options, 'Count on the toolbar button');
    await expect.poll(() => buttonOf(options), { timeout: 10_000 }).toMatchObject({ badge: '' });
    await choose(options, 'Count on the toolbar button');
    await expect
      .poll(() => buttonOf(options), { timeout: 10_000 })
      .toMatchObject({ badge: expect.stringMatching(/^\d+$/) });
    await options.close();
  });

  it('the popup turns the site off and on again, and the page is as it was without us', async () => {
    const bare = await world.newTab();
    const popup = await openPopup(world, NEWS);
    await choose(popup, 'On news.test');
    await news.front();
    await news.until(noMarks, undefined);
    await bare.goto(world.news(DEMO));
    expect(await markup(news)).toBe(await markup(bare));
    expect(await bare.evaluate(noMarks, undefined)).toBe(true);
    await bare.close();
    await popup.front();
    await popup.until(() => document.querySelectorAll('input').length === 2, undefined);
    await choose(popup, 'On news.test');
    await news.front();
    await news.until(someMarks, undefined);
    await popup.close();
  });

  it('the popup turns everything off and on again', async () => {
    const popup = await openPopup(world, NEWS);
    await choose(popup, 'Mark names');
    await news.front();
    await news.until(noMarks, undefined);
    await popup.front();
    await choose(popup, 'Mark names');
    await news.front();
    await news.until(someMarks, undefined);
    await popup.close();
  });

  it('options change open pages at once', async () => {
    const options = await world.newTab();
    await options.goto(world.own('options.html'));
    await options.until(() => document.querySelectorAll('input').length > 5, undefined);

    await choose(options, 'Tint');
    await news.front();
    await news.until(() => document.querySelector('backstory-mark')?.getAttribute('data-style') === 'tint', undefined);

    await options.front();
    await choose(options, 'Places');
    await news.front();
    await news.until((place) => document.querySelector(place) === null, markOf('ukraine'));
    expect(await news.evaluate(someMarks, undefined)).toBe(true);

    await options.front();
    await choose(options, 'Places');
    await news.front();
    await news.until((place) => document.querySelector(place) !== null, markOf('ukraine'));
    await options.close();
  });

  it.each([
    ['I know this one', 'White House is no longer marked'],
    ['Not this one', 'is no longer marked as White House'],
  ])('by keys alone, “%s” takes the marks away, and Undo brings them back', async (words, told) => {
    await news.evaluate((place) => {
      const mark = document.querySelector<HTMLElement>(place);
      // As going from name to name does.
      mark?.setAttribute('tabindex', '-1');
      mark?.focus();
    }, markOf('white-house'));
    await news.press('Enter');
    await cardOf(news, 'White House');
    await enterOn(news, words);
    expect(await cardOf(news, told)).toContain('Undo');
    await news.until((place) => document.querySelector(place) === null, markOf('white-house'));
    await enterOn(news, 'Undo');
    await news.until((place) => document.querySelector(place) !== null, markOf('white-house'));
    expect(await cardOf(news, words)).not.toContain('Undo');
    await news.press('Escape');
    await cardGone(news);
  });

  it('"I know this one" on the card takes the marks away, and the options list it', async () => {
    await news.evaluate(() => scrollTo(0, 0), undefined);
    await news.click(markOf('white-house'));
    await cardOf(news, 'White House');
    await news.evaluate(() => {
      const root = document.querySelector('backstory-card')?.shadowRoot;
      const button = [...(root?.querySelectorAll('button') ?? [])].find((one) =>
        /I know this one/.test(one.textContent ?? ''),
      );
      button?.click();
    }, undefined);
    await news.until((place) => document.querySelector(place) === null, markOf('white-house'));
    await news.press('Escape');
    const options = await world.newTab();
    await options.goto(world.own('options.html'));
    await options.until(() => document.body.innerText.includes('White House'), undefined);
    await options.close();
  });

  it('"Not this person" takes away the name that meant somebody else, until the options have it marked again', async () => {
    await news.front();
    await news.click(markOf('dmytro-kuleba'));
    await cardOf(news, 'Dmytro Kuleba');
    await news.evaluate(() => {
      const root = document.querySelector('backstory-card')?.shadowRoot;
      const buttons = [...(root?.querySelectorAll('button') ?? [])];
      buttons.find((one) => /Not this person/.test(one.textContent ?? ''))?.click();
    }, undefined);
    await news.until((place) => document.querySelector(place) === null, markOf('dmytro-kuleba'));
    await news.press('Escape');
    const options = await world.newTab();
    await options.goto(world.own('options.html'));
    await options.until(() => /” is not Dmytro Kuleba/.test(document.body.innerText), undefined);
    await options.evaluate(() => {
      const rows = [...document.querySelectorAll('#muted li')];
      rows
        .find((row) => /Kuleba/.test(row.textContent ?? ''))
        ?.querySelector('button')
        ?.click();
    }, undefined);
    await news.front();
    await news.until((place) => document.querySelector(place) !== null, markOf('dmytro-kuleba'));
    await options.close();
  });

  it('options stay after the page is loaded anew', async () => {
    await news.reload();
    await readThrough(news);
    expect(await news.evaluate((place) => document.querySelector(place), markOf('white-house'))).toBeNull();
    expect(
      await news.evaluate(() => document.querySelector('backstory-mark')?.getAttribute('data-style'), undefined),
    ).toBe('tint');
  });

  it('the options tell what the dataset holds', async () => {
    const options = await world.newTab();
    await options.goto(world.own('options.html'));
    await options.until(() => /Articles\s+1\b/.test(document.body.innerText), undefined);
    expect(options.errors).toEqual([]);
    await options.close();
  });

  it('the popup says that a page is no article, and reads it when asked to', async () => {
    const front = await world.newTab();
    await front.goto(world.news('front-page.html'));
    const popup = await openPopup(world, `*://${NEWS_HOST}/front-page.html`);
    await popup.until(() => /article/i.test(document.body.innerText), undefined);
    expect(await front.evaluate(noMarks, undefined)).toBe(true);
    expect(await words(popup)).not.toMatch(/People/);
    expect(popup.errors).toEqual([]);
    await pressButton(popup, 'Mark names here');
    await popup.until(() => /names? on this page/.test(document.body.innerText), undefined);
    expect(await words(popup)).not.toMatch(/Not a news article/);
    await popup.close();
    await front.close();
  });

  it('causes no error in the page', () => {
    expect(news.errors).toEqual([]);
  });
});
