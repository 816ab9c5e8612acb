import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choose, openPopup, pressButton } from './support/page.ts';
import type { Tab } from './support/tab.ts';
import { openWorld, type World } from './support/world.ts';

/** Articles of our own about made-up people. */
const PARAGRAPH =
  'Officials pointed out that the work would cost less than the year before, and that the new quay was wide enough for three ships. ' +
  'The ferries had carried hardly anyone since the spring, and the islanders had gone without fresh fruit for most of it.';

function pageOf(headline: string, day: string, ...paragraphs: string[]): string {
  const item = { '@type': 'NewsArticle', headline, datePublished: day, publisher: { name: 'Harbour Gazette' } };
  const body = [...paragraphs, PARAGRAPH, PARAGRAPH].map((text) => `<p>${text}</p>`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>
<script type="application/ld+json">${JSON.stringify(item)}</script></head>
<body><article><h1>${headline}</h1>${body}</article></body></html>`;
}

const HARBOUR = pageOf(
  'Harbour reopens',
  '2031-05-04',
  'Harbour Minister Odalys Brandvik opened the channel on Sunday, together with the engineer Daniel Maranoa.',
  '“The ferries will sail before winter,” Brandvik said. “Nobody will be left on the islands.”',
);
const PAGES: Record<string, string> = {
  harbour: HARBOUR,
  amp: HARBOUR.replace('<title>', '<link rel="canonical" href="/harbour.html"><title>'),
  quay: pageOf(
    'Quay is too narrow, engineer says',
    '2031-05-11',
    'Odalys Brandvik, the harbour minister, met the engineer Daniel Maranoa on Friday.',
    '“The quay is too narrow,” Daniel Maranoa told reporters. “We said so in March.”',
  ),
  island: pageOf(
    'Island gets its ferry back',
    '2031-06-01',
    'Odalys Brandvik and Daniel Maranoa stood on the first ferry on Monday.',
    '“It is a good day,” Odalys Brandvik said.',
  ),
};

describe.each(['chromium', 'firefox'] as const)('learning in %s', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-pages-'));
  let world: World;

  beforeAll(async () => {
    for (const [name, html] of Object.entries(PAGES)) writeFileSync(join(folder, `${name}.html`), html);
    world = await openWorld(browser, { folders: [folder] });
  });
  afterAll(async () => {
    await world?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const openArticle = async (path: string): Promise<Tab> => {
    const tab = await world.newTab();
    await tab.goto(world.news(path));
    return tab;
  };
  const popupOf = (path: string) => openPopup(world, `*://news.test/${path}`);
  const learnedWords = (popup: Tab) =>
    popup.until(
      () => /\d (?:person|people), \d statements? learned/.exec(document.body.innerText)?.[0],
      undefined,
      30_000,
    );
  /** What the popup says once it knows of the page; the button is there where nothing was learned. */
  const isLearned = async (popup: Tab): Promise<boolean> => {
    // It asks when it is opened, and offers to learn until it has heard.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const button = await popup.until(
      () => [...document.querySelectorAll('.learn > button')].map((one) => one.textContent).find((text) => text),
      undefined,
    );
    return button === 'Forget';
  };
  /** Stays on a page as a reader does. */
  async function readOn(tab: Tab, seconds: number): Promise<void> {
    await tab.front();
    for (let second = 0; second < seconds; second++) {
      await tab.moveTo(100 + second, 200);
      await tab.evaluate(() => scrollBy(0, 40), undefined);
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
  /** The articles that are noted as not to be learned by themselves, as a page of the extension sees them. */
  const notedIn = (page: Tab) =>
    page.evaluate(async (key) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(key: string): Promise<Record<string, string[]>> } } };
      };
      return (await chrome.storage.local.get(key))[key] ?? [];
    }, 'forgotten-articles');
  /** Forgets an article; gives the articles that are noted by then as not to be learned by themselves. */
  async function forget(path: string): Promise<string[]> {
    const popup = await popupOf(path);
    await pressButton(popup, 'Forget');
    await popup.until(() => document.body.innerText.includes('Forgotten'), undefined);
    const noted = await notedIn(popup);
    await popup.close();
    return noted;
  }

  it('learns an article when asked to, shows what, and knows it at its other addresses', async () => {
    const tab = await openArticle('harbour.html');
    const popup = await popupOf('harbour.html');
    await pressButton(popup, 'Learn from this article');
    await learnedWords(popup);
    expect(await popup.evaluate(() => document.querySelector('.learn details')?.textContent, undefined)).toContain(
      'The ferries will sail before winter',
    );
    await popup.close();
    await tab.close();
    for (const path of ['amp.html', 'harbour.html?utm_source=feed&fbclid=x#quay']) {
      const other = await openArticle(path);
      const again = await popupOf(`${path.split('?')[0]}*`);
      expect(await learnedWords(again)).toMatch(/learned/);
      await again.close();
      await other.close();
    }
    const unread = await openArticle('quay.html');
    const popupThere = await popupOf('quay.html');
    expect(await isLearned(popupThere)).toBe(false);
    await popupThere.close();
    await unread.close();
  });

  it('learns by key, and says so over the page', async () => {
    const tab = await openArticle('island.html');
    await tab.front();
    await world.command('learn');
    const notice = await tab.until(
      () =>
        /\d people, \d statements? learned/.exec(
          document.querySelector('backstory-notice')?.shadowRoot?.textContent ?? '',
        )?.[0],
      undefined,
      30_000,
    );
    expect(notice).toBe('2 people, 3 statements learned');
    // Nothing is learned by itself yet.
    expect(await forget('island.html')).toEqual([]);
    await tab.close();
  });

  it('learns by itself what was read on a site that the reader chose, once, and never what was forgotten', async () => {
    const tab = await openArticle('quay.html');
    const popup = await popupOf('quay.html');
    expect(await isLearned(popup)).toBe(false);
    await choose(popup, 'Learn from news.test by itself');
    await popup.until(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(key: string): Promise<object> } } };
      };
      return 'learn-by-itself' in (await chrome.storage.local.get('learn-by-itself'));
    }, undefined);
    await popup.close();
    await tab.close();

    const again = await openArticle('quay.html');
    await readOn(again, 17);
    const told = await popupOf('quay.html');
    expect(await learnedWords(told)).toMatch(/2 people, \d statements? learned/);
    await told.close();
    expect(await forget('quay.html')).toHaveLength(1);
    await again.reload();
    await readOn(again, 17);
    const after = await popupOf('quay.html');
    expect(await isLearned(after)).toBe(false);
    await after.close();
    await again.close();
  });

  it('does not learn by itself what was only opened', async () => {
    const tab = await openArticle('island.html');
    await readOn(tab, 5);
    // Chromium's driver has every tab believe that it is the one in front: there the reader goes on in the same tab.
    const other = browser === 'firefox' ? await openArticle('harbour.html') : tab;
    if (other === tab) await tab.goto(world.news('harbour.html'));
    await other.front();
    await new Promise((resolve) => setTimeout(resolve, 12_000));
    const again = other === tab ? await openArticle('island.html') : tab;
    const popup = await popupOf('island.html');
    expect(await isLearned(popup)).toBe(false);
    for (const opened of [popup, again, other]) await opened.close();
  });

  it.each([0, 30, 150, 500, 1200])(
    'finishes learning from an article when the background ends %i ms after it was asked',
    async (delay) => {
      const tab = await openArticle('island.html');
      const popup = await popupOf('island.html');
      await pressButton(popup, 'Learn from this article');
      await new Promise((resolve) => setTimeout(resolve, delay));
      await world.stopBackground();
      expect(await learnedWords(popup)).toMatch(/2 people, 3 statements learned/);
      await popup.close();
      await forget('island.html');
      await tab.close();
    },
  );

  describe('the library', () => {
    /** Opens the library at what goes in and out; files it would save are held in the page. */
    async function openLibrary(): Promise<Tab> {
      const tab = await world.newTab();
      await tab.goto(world.own('library.html#/transfer'));
      await tab.until(() => document.querySelector('#sources-heading') !== null, undefined);
      await tab.evaluate(() => {
        const held = globalThis as unknown as { saved?: string };
        URL.createObjectURL = (blob) => {
          void (blob as Blob).text().then((text) => {
            held.saved = text;
          });
          return 'data:,';
        };
      }, undefined);
      return tab;
    }
    async function exportOf(tab: Tab): Promise<string> {
      await tab.evaluate(() => Object.assign(globalThis, { saved: '' }), undefined);
      await pressButton(tab, 'Dataset');
      return tab.until(() => (globalThis as unknown as { saved: string }).saved, undefined);
    }
    /** Layers with their switch: `Learned while reading Articles: 1 · Statements: 2`. */
    const sources = (tab: Tab) =>
      tab.evaluate(
        () =>
          [...document.querySelectorAll('[aria-labelledby="sources-heading"] label')].map(
            (one) => one.textContent ?? '',
          ),
        undefined,
      );
    const give = (tab: Tab, files: [name: string, text: string][]) =>
      tab.evaluate((list) => {
        const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
        const transfer = new DataTransfer();
        for (const [name, text] of list) transfer.items.add(new File([text], name));
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, files);

    it('gives the same dataset after it was exported, all was wiped, and it was imported', async () => {
      const tab = await openLibrary();
      // Alone, what comes back can be compared byte by byte; that of many articles and namesakes is compared in the unit tests.
      await choose(tab, 'Shipped with Backstory');
      await tab.until(() => /Learned while reading[\s\S]*?Articles: 1/.test(document.body.innerText), undefined);
      let before = '';
      // The library is read anew a moment after a layer was turned off.
      do before = await exportOf(tab);
      while (JSON.parse(before).articles.length > 1);
      expect(JSON.parse(before).statements.length).toBeGreaterThan(0);
      await pressButton(tab, 'Forget all');
      await tab.until(() => {
        const sure = document.querySelector<HTMLButtonElement>('[role="alert"] .danger');
        sure?.click();
        return sure !== null;
      }, undefined);
      await tab.until(() => /Learned while reading[\s\S]*?Articles: 0/.test(document.body.innerText), undefined);
      await give(tab, [['harbour.json', before]]);
      await pressButton(tab, 'Keep it');
      await tab.until(() => /harbour\.json[\s\S]*?Articles: 1/.test(document.body.innerText), undefined, 30_000);
      const after = await exportOf(tab);
      expect(after).toBe(before);
      await choose(tab, 'Shipped with Backstory');
      // Else the page read next would hear of it under the pointer, and paint anew.
      while (JSON.parse(await exportOf(tab)).articles.length <= 1);
      await tab.close();

      const article = await openArticle('quay.html');
      const entity = await article.until(
        () =>
          [...document.querySelectorAll<HTMLElement>('backstory-mark')].find(
            (mark) => mark.textContent === 'Odalys Brandvik',
          )?.dataset.entity,
        undefined,
      );
      await article.click(`backstory-mark[data-entity="${entity}"]`);
      await article.until(
        () =>
          document
            .querySelector('backstory-card')
            ?.shadowRoot?.textContent?.includes('The ferries will sail before winter'),
        undefined,
      );
      await article.close();
    });

    it('leaves nothing of an import whose page was closed at work, and says nothing of it was there', async () => {
      const tab = await openLibrary();
      const known = await sources(tab);
      const text = (nth: number) =>
        ` date 2031-05-04 Boat number ${nth} returns\n\n“Boat ${nth} is back,” said Odalys Brandvik, the harbour minister, on Sunday.`;
      await give(
        tab,
        Array.from({ length: 400 }, (_, nth): [string, string] => [`boat-${nth}.txt`, text(nth)]),
      );
      await tab.until(() => /Read [1-9]\d\d? of 400/.test(document.body.innerText), undefined, 60_000);
      await tab.close();
      const next = await openLibrary();
      await next.until(() => !/boat-0/.test(document.body.innerText), undefined, 30_000);
      expect(await sources(next)).toEqual(known);
      await next.close();
    });
  });
});
