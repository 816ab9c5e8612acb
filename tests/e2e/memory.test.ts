import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardOf, markOf, openPopup, pressButton, words } from './support/page.ts';
import type { Tab } from './support/tab.ts';
import { openWorld, type World } from './support/world.ts';

/** Three articles of our own about the same made-up people. */
const FILLER =
  'Dockers said the channel had been closed for nine weeks, and that the ferries had carried hardly anyone since the spring. ' +
  'Officials pointed out that the work would cost less than the year before, and that the new quay was wide enough for three ships.';
const ARTICLES: Record<string, [day: string, headline: string, ...paragraphs: string[]]> = {
  first: [
    '2031-05-04',
    'Harbour reopens after nine weeks',
    'Harbour Minister Odalys Brandvik opened the channel on Sunday, together with the engineer Daniel Maranoa.',
    '“The ferries will sail before winter,” Brandvik said. “Nobody will be left on the islands.”',
  ],
  second: [
    '2031-05-11',
    'Minister and engineer fall out over the quay',
    'Odalys Brandvik, the harbour minister, met Daniel Maranoa on Friday.',
    '“The quay is too narrow,” Daniel Maranoa told reporters. “We said so in March.”',
  ],
  third: [
    '2031-06-01',
    'Ferries return to the islands',
    'Odalys Brandvik and Daniel Maranoa stood on the first ferry on Monday.',
    'Hundreds of people came to the landing to see it.',
  ],
};

const asText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function pageOf([day, headline, ...paragraphs]: (typeof ARTICLES)[string], head = ''): string {
  const item = {
    '@type': 'NewsArticle',
    headline,
    datePublished: `${day}T08:00:00Z`,
    publisher: { name: 'Harbour Gazette' },
  };
  const body = [...paragraphs, FILLER, FILLER].map((paragraph) => `<p>${asText(paragraph)}</p>`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${asText(headline)}</title>${head}
<script type="application/ld+json">${JSON.stringify(item).replaceAll('<', '\\u003c')}</script></head>
<body><article><h1>${asText(headline)}</h1>${body}</article></body></html>`;
}

/** Articles that would do harm where their words were taken for anything but text. */
const HOSTILE: Record<string, string> = {
  markup: pageOf([
    '2031-05-05',
    '<img src=x onerror="document.title=1">',
    'Odalys Brandvik, <script>document.title="caught"</script> the harbour minister, spoke on Monday.',
    '“<b onmouseover=alert(1)>Markup</b> is text,” Odalys Brandvik said.',
  ]),
  giant: pageOf(['2031-05-05', 'G'.repeat(200_000), `${'x'.repeat(400_000)} Odalys Brandvik spoke.`]),
  deep: `<!doctype html><body>${'<div>'.repeat(4000)}<p>${FILLER}</p>`,
  surrogates: pageOf(['2031-05-05', 'Half of one', `“Half \ud800 of \udfff one,” Odalys Brandvik said.`]),
  prototype: pageOf(['2031-05-05', 'Keys', 'Constructor Prototype and __proto__ met Odalys Brandvik on Monday.']),
};

describe.each(['chromium', 'firefox'] as const)('memory in %s', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-pages-'));
  const profile = mkdtempSync(join(tmpdir(), 'backstory-profile-'));
  let world: World;

  beforeAll(async () => {
    for (const [name, article] of Object.entries(ARTICLES))
      writeFileSync(join(folder, `${name}.html`), pageOf(article));
    for (const [name, html] of Object.entries(HOSTILE)) writeFileSync(join(folder, `hostile-${name}.html`), html);
    world = await openWorld(browser, { folders: [folder], profile });
  });
  afterAll(async () => {
    await world?.close();
    for (const made of [folder, profile]) rmSync(made, { recursive: true, force: true, maxRetries: 5 });
  });

  /** Reads a page and learns from it in the popup; returns what the popup says. */
  async function learn(name: string, page?: Tab): Promise<string> {
    const tab = page ?? (await world.newTab());
    if (!page) await tab.goto(world.news(`${name}.html`));
    const popup = await openPopup(world, `*://news.test/${name}.html`);
    await pressButton(popup, 'Learn from this article');
    const said = await popup.until(
      () =>
        [...document.querySelectorAll('[role="status"]')]
          .map((one) => one.textContent ?? '')
          .find((text) => text && !/…/.test(text)),
      undefined,
      60_000,
    );
    await popup.close();
    if (!page) await tab.close();
    return said;
  }

  async function cardWords(tab: Tab, text: string): Promise<string> {
    const entity = await tab.until((wanted) => {
      const mark = [...document.querySelectorAll<HTMLElement>('backstory-mark')].find(
        (one) => one.textContent === wanted,
      );
      return mark?.dataset.entity;
    }, text);
    await tab.moveTo(2, 2);
    await tab.click(markOf(entity));
    const card = await cardOf(tab, text);
    await tab.press('Escape');
    return card;
  }

  it('learns from an article, and marks its names in the open page at once', async () => {
    const tab = await world.newTab();
    await tab.goto(world.news('first.html'));
    expect(await learn('first', tab)).toMatch(/^[23] people, \d statements learned$/);
    expect(await cardWords(tab, 'Odalys Brandvik')).toContain('The ferries will sail before winter');
    await tab.close();
  });

  it('shows on the third article what was said in the first and second, with day and source', async () => {
    await learn('second');
    const tab = await world.newTab();
    await tab.goto(world.news('third.html'));
    const minister = await cardWords(tab, 'Odalys Brandvik');
    expect(minister).toContain('The ferries will sail before winter');
    expect(minister).toContain('Harbour reopens after nine weeks');
    expect(minister).toMatch(/2031/);
    expect(await cardWords(tab, 'Daniel Maranoa')).toContain('The quay is too narrow');
    await tab.close();
  });

  it.each(Object.keys(HOSTILE))('takes a hostile page for text or refuses it, and loses nothing: %s', async (name) => {
    const tab = await world.newTab();
    await tab.goto(world.news(`hostile-${name}.html`));
    const title = await tab.evaluate(() => document.title, undefined);
    const popup = await openPopup(world, `*://news.test/hostile-${name}.html`);
    await popup.until(() => document.querySelector('main .switches') !== null, undefined);
    await popup.close();
    await learn(`hostile-${name}`, tab).catch(() => '');
    expect(await tab.evaluate(() => document.title, undefined)).toBe(title);
    await tab.goto(world.news('third.html'));
    const card = await cardWords(tab, 'Odalys Brandvik');
    expect(card).toContain('The ferries will sail before winter');
    // Firefox itself flattens what is nested that deep, and says so.
    expect(tab.errors.filter((error) => !error.includes('document tree is too deep'))).toEqual([]);
    await tab.close();
  });

  it('still knows it after the browser was closed and opened again', async () => {
    world = await world.restart();
    const tab = await world.newTab();
    await tab.goto(world.news('third.html'));
    expect(await cardWords(tab, 'Odalys Brandvik')).toContain('The ferries will sail before winter');
    await tab.close();
  });

  it('forgets one article everywhere', async () => {
    const tab = await world.newTab();
    await tab.goto(world.news('first.html'));
    const popup = await openPopup(world, '*://news.test/first.html');
    expect(await popup.until(() => document.querySelector('.learn .names')?.textContent, undefined)).toContain(
      'Brandvik',
    );
    await pressButton(popup, 'Forget');
    await popup.until(() => document.body.innerText.includes('Forgotten'), undefined);
    expect(await words(popup)).toContain('nothing of what it says is kept');
    await popup.close();
    await tab.goto(world.news('third.html'));
    const card = await cardWords(tab, 'Odalys Brandvik');
    expect(card).not.toContain('The ferries will sail before winter');
    await tab.goto(world.own('library.html#/articles'));
    const rows = () => [...document.querySelectorAll('.row')].map((row) => row.textContent).join('\n') || undefined;
    const known = await tab.until(rows, undefined);
    expect(known).toContain('Minister and engineer fall out over the quay');
    expect(known).not.toContain('Harbour reopens after nine weeks');
    await tab.close();
  });

  it('asks nothing of any server', () => {
    const foreign = world.requests.filter(
      (url) => !/^(?:chrome-extension:|data:|blob:|about:|http:\/\/(?:news|blog)\.test:)/.test(url),
    );
    expect(foreign).toEqual([]);
  });
});
