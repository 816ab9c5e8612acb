import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CARD, cardGone, cardOf, DEMO, markOf, marks, readThrough } from './support/page.ts';
import type { Tab } from './support/tab.ts';
import { type BrowserName, openWorld, type World } from './support/world.ts';

describe.each<BrowserName>(['chromium', 'firefox'])('reading the news in %s', (browser) => {
  let world: World;
  let tab: Tab;

  beforeAll(async () => {
    world = await openWorld(browser);
    tab = await world.newTab();
    await tab.goto(world.news(DEMO));
    await readThrough(tab);
  });
  afterAll(() => world?.close());

  it('marks the people and places that the dataset knows', async () => {
    const found = await marks(tab);
    const entities = new Set(found.map(({ entity }) => entity));
    for (const expected of ['donald-trump', 'xi-jinping', 'volodymyr-zelensky', 'li-hui', 'ukraine', 'china']) {
      expect(entities, expected).toContain(expected);
    }
    expect(found.length).toBeGreaterThan(40);
  });

  it('marks a name that is spread over inline tags as one', async () => {
    const spread = (await marks(tab)).filter(
      ({ entity, within }) => entity === 'elon-musk' && /^(em|strong)$/.test(within),
    );
    expect(spread.map(({ text }) => text)).toEqual(['Elon', 'Musk']);
  });

  it('leaves other people of the same name unmarked', async () => {
    const told = await tab.evaluate(
      () =>
        [...document.querySelectorAll('article p')]
          .filter((paragraph) => /Ivanka Trump|Li Qiang/.test(paragraph.textContent ?? ''))
          .map((paragraph) => {
            const bare = paragraph.cloneNode(true) as HTMLElement;
            for (const mark of bare.querySelectorAll('backstory-mark')) mark.replaceWith('▮');
            return bare.textContent ?? '';
          }),
      undefined,
    );
    expect(told).toHaveLength(2);
    expect(told.join(' ')).toContain('Ivanka Trump');
    expect(told.join(' ')).toContain('Li Qiang');
  });

  it('leaves navigation, forms, buttons and untranslatable text alone', async () => {
    const inside = await tab.evaluate(
      () => document.querySelectorAll(':is(nav, form, button, textarea, [translate="no"]) backstory-mark').length,
      undefined,
    );
    expect(inside).toBe(0);
  });

  it('highlights names where an element would move the text, with their look', async () => {
    await tab.evaluate(() => {
      const line = Object.assign(document.createElement('p'), { id: 'arranged', textContent: 'Volodymyr Zelensky' });
      line.style.display = 'flex';
      document.querySelector('article')!.append(line);
      line.scrollIntoView();
    }, undefined);
    const look = () =>
      tab.evaluate(() => {
        const line = document.querySelector('#arranged')!;
        const isDrawn = [...(CSS.highlights.get('backstory-underline') ?? [])].some(
          ({ startContainer }) => startContainer.parentNode === line,
        );
        return isDrawn && getComputedStyle(line, '::highlight(backstory-underline)').textDecorationLine;
      }, undefined);
    await expect.poll(look, { timeout: 10_000 }).toBe('underline');
    await tab.evaluate(() => {
      document.querySelector('#arranged')!.remove();
      scrollTo(0, 0);
    }, undefined);
  });

  it('opens the card when the pointer rests on a name, with roles, statements, dates and source', async () => {
    await tab.hover(markOf('xi-jinping'));
    const card = await cardOf(tab, 'Xi Jinping');
    expect(card).toMatch(/president/i);
    expect(card).toContain('Trump asks China to help bring Ukraine peace');
    expect(card).toMatch(/2024/);
  });

  it('keeps the card inside the window', async () => {
    const { card, view } = await tab.evaluate(() => {
      const dialog = document.querySelector('backstory-card')?.shadowRoot?.querySelector('[role="dialog"]');
      const { left, top, right, bottom } = dialog!.getBoundingClientRect();
      return { card: { left, top, right, bottom }, view: { width: innerWidth, height: innerHeight } };
    }, undefined);
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.top).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(view.width);
    expect(card.bottom).toBeLessThanOrEqual(view.height);
  });

  it('closes the card with Escape', async () => {
    await tab.press('Escape');
    await cardGone(tab);
  });

  it('closes the card with a click outside', async () => {
    await tab.moveTo(5, 5);
    await tab.hover(markOf('vladimir-putin'));
    await cardOf(tab, 'Vladimir Putin');
    await tab.clickAt(8, 300);
    await cardGone(tab);
  });

  it('opens the card with a click on a name', async () => {
    await tab.click(markOf('dmytro-kuleba'));
    await cardOf(tab, 'Dmytro Kuleba');
    await tab.press('Escape');
    await cardGone(tab);
  });

  it('opens the card over a page that styles everything away', async () => {
    await tab.evaluate(() => {
      const style = document.createElement('style');
      style.textContent =
        '* { opacity: .5 !important; z-index: 2147483647 !important } backstory-card, backstory-card * { display: none !important }';
      document.head.append(style);
    }, undefined);
    await tab.moveTo(5, 5);
    await tab.hover(markOf('joe-biden'));
    await cardOf(tab, 'Joe Biden');
    const seen = await tab.evaluate((selector) => {
      const [host, inner] = selector.split(' >>> ');
      const dialog = document.querySelector(host!)?.shadowRoot?.querySelector(inner!);
      const { left, top, width, height } = dialog!.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2)?.localName;
    }, CARD);
    expect(seen).toBe('backstory-card');
    await tab.press('Escape');
  });

  it('marks what the page adds later', async () => {
    await tab.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.id = 'later';
      paragraph.textContent = 'An update: Volodymyr Zelensky spoke in Paris.';
      document.querySelector('article h1')!.after(paragraph);
      paragraph.scrollIntoView();
    }, undefined);
    const added = await tab.until(() => {
      const found = [...document.querySelectorAll<HTMLElement>('#later backstory-mark')].map(
        (mark) => mark.dataset.entity,
      );
      return found.length === 2 && found;
    }, undefined);
    expect(added).toEqual(['volodymyr-zelensky', 'paris']);
  });

  it('causes no error in the page', () => {
    expect(tab.errors).toEqual([]);
  });

  it('asks nothing of any server', () => {
    const foreign = world.requests.filter(
      (url) => !/^(?:chrome-extension:|data:|blob:|about:|http:\/\/(?:news|blog)\.test:)/.test(url),
    );
    expect(foreign).toEqual([]);
  });
});
