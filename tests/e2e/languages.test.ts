import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardOf, DEMO, markOf, openPopup, readThrough } from './support/page.ts';
import type { Tab } from './support/tab.ts';
import { NEWS_HOST, openWorld, type World } from './support/world.ts';

describe.each([
  {
    language: 'de',
    direction: 'ltr',
    found: /\d+ Namen auf dieser Seite/,
    statements: 'Gesagt',
    title: 'Einstellungen',
  },
  { language: 'ar', direction: 'rtl', found: /في هذه الصفحة/, statements: 'أقواله', title: 'خيارات' },
])('a browser that speaks $language', ({ language, direction, found, statements, title }) => {
  let world: World;
  let tab: Tab;

  beforeAll(async () => {
    world = await openWorld('chromium', { language });
    tab = await world.newTab();
    await tab.goto(world.news(DEMO));
    await readThrough(tab);
  });
  afterAll(() => world?.close());

  it('has the card in its language and direction, over a page that has another', async () => {
    await tab.hover(markOf('xi-jinping'));
    expect(await cardOf(tab, statements)).toContain('Xi Jinping');
    const told = await tab.evaluate(() => {
      const dialog = document
        .querySelector('backstory-card')
        ?.shadowRoot?.querySelector<HTMLElement>('[role="dialog"]');
      const close = dialog?.querySelector('.close')?.getBoundingClientRect();
      const box = dialog?.getBoundingClientRect();
      const isLeft = close !== undefined && box !== undefined && close.left + close.right < box.left + box.right;
      return { lang: dialog?.lang, dir: dialog?.dir, isLeft, page: document.documentElement.dir };
    }, undefined);
    expect(told).toEqual({ lang: language, dir: direction, isLeft: direction === 'rtl', page: '' });
  });

  it('has the popup and the options in its language and direction', async () => {
    const popup = await openPopup(world, `*://${NEWS_HOST}/*`);
    await popup.until((words) => new RegExp(words).test(document.body.innerText), found.source);
    await popup.goto(world.own('options.html'));
    await popup.until((words) => document.title.includes(words), title);
    const told = await popup.evaluate(() => {
      const { lang, dir } = document.documentElement;
      return { lang, dir };
    }, undefined);
    expect(told).toEqual({ lang: language, dir: direction });
  });
});
