import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardOf, markOf, marks, pressButton, words } from './support/page.ts';
import type { Tab } from './support/tab.ts';
import { type BrowserName, openWorld, type World } from './support/world.ts';

/** Articles of our own, as files that a reader brings in: one woman under two names, one name of two women, and somebody else. */
const FILES: Record<string, string> = {
  'harbour.txt': ` date 2031-05-04 Harbour reopens after nine weeks

Harbour Minister Odalys Brandvik opened the channel on Sunday.

“The ferries will sail before winter,” Odalys Brandvik said. “Nobody will be left on the islands.”
`,
  'choir.txt': ` date 2031-05-11 Choir sings at the quay

Odalys Holm led the choir of the harbour on Friday.

“We have practised since the spring,” Odalys Holm told reporters.
`,
  'lake.txt': ` date 2031-05-20 Skater takes the winter cup

Odalys Brandvik won the race across the lake on Tuesday.

“The ice was fast today,” Odalys Brandvik said.
`,
  'quay.txt': ` date 2031-06-01 Engineer finds the quay too narrow

Daniel Maranoa measured the quay on Monday.

“The quay is too narrow for three ships,” Daniel Maranoa said.
`,
};
const ICE = 'The ice was fast today';
const FERRY = 'The ferries will sail before winter';
const CHOIR = 'We have practised since the spring';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferries return</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferries return","datePublished":"2031-06-08"}</script></head>
<body><article><h1>Ferries return to the islands</h1>
<p>Odalys Brandvik stood on the first ferry on Monday, and hundreds of people came to the landing to see it.</p>
<p>Odalys Holm sang with the choir while the boat left, and the islanders waved from the rocks for a long time.</p>
<p>Odalys Vale was expected on the second ferry, which the harbour office had announced for the evening.</p>
</article></body></html>`;

describe.each<BrowserName>(['chromium', 'firefox'])('library in %s', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-library-'));
  let world: World;
  let library: Tab;
  let news: Tab;

  beforeAll(async () => {
    writeFileSync(join(folder, 'ferries.html'), PAGE);
    world = await openWorld(browser, { folders: [folder] });
    news = await world.newTab();
    await news.goto(world.news('ferries.html'));
    library = await world.newTab();
    await library.goto(world.own('library.html#/transfer'));
  });
  afterAll(async () => {
    await world?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const says = (tab: Tab, text: string) => tab.until((wanted) => document.body.innerText.includes(wanted), text);
  const lacks = (tab: Tab, text: string) => tab.until((wanted) => !document.body.innerText.includes(wanted), text);
  const rows = (tab: Tab) =>
    tab.evaluate(() => [...document.querySelectorAll<HTMLElement>('.row')].map((row) => row.innerText), undefined);
  const found = (tab: Tab, words: string) =>
    tab.until((wanted) => document.querySelector('.search [role="status"]')?.textContent === wanted, words);
  const address = (tab: Tab) => tab.evaluate(() => location.hash, undefined);
  async function goTo(hash: string): Promise<void> {
    await library.evaluate((to) => {
      location.hash = to;
    }, hash);
  }
  /** Types into a field in place of what is there. */
  async function fill(tab: Tab, selector: string, text: string): Promise<void> {
    await tab.until((field) => document.querySelector(field) !== null, selector);
    await tab.front();
    // A form that has just come takes the focus itself, a moment later.
    await tab.until((field) => {
      const input = document.querySelector<HTMLInputElement>(field)!;
      if (document.activeElement === input) return true;
      input.focus();
      return false;
    }, selector);
    await tab.evaluate((field) => document.querySelector<HTMLInputElement>(field)!.select(), selector);
    await tab.type(text);
    await tab.until(([field, words]) => document.querySelector<HTMLInputElement>(field)!.value === words, [
      selector,
      text,
    ] as const);
  }
  async function openName(name: string): Promise<void> {
    await goTo(`#/names?q=${encodeURIComponent(name)}`);
    const href = await library.until(
      (wanted) =>
        [...document.querySelectorAll<HTMLAnchorElement>('a.row')]
          .find((row) => row.querySelector('.entity-name')?.textContent === wanted)
          ?.getAttribute('href'),
      name,
    );
    await goTo(href);
    await library.until((wanted) => document.querySelector('.entity h2')?.textContent === wanted, name);
  }
  /** What went wrong in the page; that other tabs have nobody to hear of a change is none of it. */
  const faults = () => library.errors.filter((error) => !error.includes('Receiving end does not exist'));
  /** Whom the page's marks of a name mean, once all of them are painted. */
  async function meant(name: string, is: (entity: string | undefined) => boolean): Promise<string | undefined> {
    await news.front();
    for (let tries = 0; ; tries++) {
      const entity = (await marks(news)).find(({ text }) => text === name)?.entity;
      if (is(entity)) return entity;
      if (tries > 150) throw new Error(`the mark of ${name} means ${entity}`);
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  async function cardWords(entity: string, name: string): Promise<string> {
    await news.front();
    await news.moveTo(2, 2);
    await news.click(markOf(entity));
    const card = await cardOf(news, name);
    await news.press('Escape');
    // Where the reader's selection is, nothing is marked anew.
    await news.evaluate(() => getSelection()?.removeAllRanges(), undefined);
    return card;
  }

  it('brings files in, and marks their names in the open page at once', async () => {
    await library.until(() => document.querySelector('input[type="file"]') !== null, undefined);
    await library.evaluate((files) => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
      const transfer = new DataTransfer();
      for (const [name, text] of Object.entries(files)) transfer.items.add(new File([text], name));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, FILES);
    await library.until(() => document.body.innerText.includes('Kept. Articles: 4'), undefined, 60_000);
    await meant('Odalys Holm', (entity) => entity !== undefined);
    await meant('Odalys Vale', (entity) => entity === undefined);
  });

  it('finds statements as one types, filters them, and opens the same again by its address', async () => {
    await library.front();
    await goTo('#/statements?layer=import-1');
    await says(library, FERRY);
    await fill(library, 'input[type="search"]', 'quay narrow');
    await found(library, 'Results: 1');
    expect((await rows(library))[0]).toContain('The quay is too narrow');
    expect(await address(library)).toBe('#/statements?q=quay+narrow&layer=import-1');
    const again = await world.newTab();
    await again.goto(world.own(`library.html${await address(library)}`));
    await found(again, 'Results: 1');
    expect((await rows(again))[0]).toContain('The quay is too narrow');
    expect(again.errors).toEqual([]);
    await again.close();
  });

  it('shows a name with its role, dates and statements, and goes through a list by keyboard', async () => {
    await library.front();
    await openName('Odalys Brandvik');
    await says(library, FERRY);
    expect(await words(library)).toMatch(/harbour minister/i);
    await library.evaluate(() => document.querySelector<HTMLElement>('.timeline .row')!.focus(), undefined);
    await library.press('End');
    await library.until(() => document.activeElement?.classList.contains('row'), undefined);
    expect(faults()).toEqual([]);
  });

  it('makes two names one by keyboard: the open page’s marks and card follow at once, and go back', async () => {
    const minister = (await meant('Odalys Brandvik', (entity) => entity !== undefined))!;
    const singer = (await meant('Odalys Holm', (entity) => entity !== undefined && entity !== minister))!;
    expect(await cardWords(minister, 'Odalys Brandvik')).not.toContain(CHOIR);

    await library.front();
    await openName('Odalys Brandvik');
    await pressButton(library, 'This is the same as …');
    await library.until(() => document.activeElement?.getAttribute('role') === 'combobox', undefined);
    await library.type('Odalys Holm');
    await library.until(() => document.querySelectorAll('[role="option"]').length === 1, undefined);
    await library.press('ArrowDown');
    await library.press('Enter');
    await library.until(() => document.querySelector('.outlook')?.textContent?.includes('Odalys Holm'), undefined);
    await pressButton(library, 'Make them one');
    await says(library, '“Odalys Holm” is the same as “Odalys Brandvik”');
    await says(library, CHOIR);

    await meant('Odalys Holm', (entity) => entity === minister);
    const card = await cardWords(minister, 'Odalys Brandvik');
    expect(card).toContain(CHOIR);
    expect(card).toContain(FERRY);

    await library.front();
    await library.until(() => document.activeElement?.textContent === 'Undo', undefined);
    await library.press('Enter');
    await says(library, 'Taken back.');
    await lacks(library, CHOIR);
    await meant('Odalys Holm', (entity) => entity === singer);
    expect(await cardWords(minister, 'Odalys Brandvik')).not.toContain(CHOIR);
  });

  it('renames, and the page marks the new name and not the old one', async () => {
    const minister = (await meant('Odalys Brandvik', (entity) => entity !== undefined))!;
    await library.front();
    await openName('Odalys Brandvik');
    await pressButton(library, 'Rename …');
    await fill(library, '.correct input[type="text"]', 'Odalys Vale');
    await library.until(() => {
      const box = [...document.querySelectorAll('.correct label')].find((one) => one.textContent === 'Odalys Brandvik');
      (box as HTMLLabelElement | undefined)?.click();
      return box !== undefined;
    }, undefined);
    await library.click('.correct [type="submit"]');
    await says(library, '“Odalys Brandvik” is called “Odalys Vale”');
    await meant('Odalys Vale', (entity) => entity === minister);
    await meant('Odalys Brandvik', (entity) => entity === undefined);
    expect(await cardWords(minister, 'Odalys Vale')).toContain(FERRY);

    await library.front();
    await goTo('#/corrections');
    await library.until(() => document.querySelectorAll('.correction-row').length === 1, undefined);
    await library.evaluate(() => document.querySelector<HTMLElement>('.virtual .button')!.click(), undefined);
    await says(library, 'Nothing corrected yet');
    await meant('Odalys Brandvik', (entity) => entity === minister);
    await meant('Odalys Vale', (entity) => entity === undefined);
    expect(faults()).toEqual([]);
  });

  /** Takes back the correction made last, by the button that the focus is on. */
  async function undo(): Promise<void> {
    await library.front();
    await library.until(() => document.activeElement?.textContent === 'Undo', undefined);
    await library.press('Enter');
    await says(library, 'Taken back.');
  }

  it('parts two women of one name: the page’s marks and cards follow at once, and go back', async () => {
    const minister = (await meant('Odalys Brandvik', (entity) => entity !== undefined))!;
    expect(await cardWords(minister, 'Odalys Brandvik')).toContain(ICE);
    await library.front();
    await openName('Odalys Brandvik');
    await says(library, ICE);
    await pressButton(library, 'These are several …');
    await fill(library, '.correct input[type="text"]', 'Odalys Vale');
    await library.until(() => {
      const labels = [...document.querySelectorAll<HTMLElement>('.correct label')];
      const article = labels.find(({ innerText }) => innerText.includes('Skater takes the winter cup'));
      article?.click();
      return article !== undefined;
    }, undefined);
    await library.until(() => document.querySelectorAll('.futures > dl').length === 2, undefined);
    // A name of both would be marked as neither, where nothing near it tells them apart.
    await library.evaluate(() => {
      const label = [...document.querySelectorAll('.correct label')].find(
        (one) => one.textContent === 'Odalys Brandvik',
      );
      const whose = label!.parentElement!.querySelector('select')!;
      whose.value = 'stays';
      whose.dispatchEvent(new Event('change', { bubbles: true }));
    }, undefined);
    await library.click('.correct [type="submit"]');
    await says(library, '“Odalys Vale” is parted from “Odalys Brandvik”');

    const skater = (await meant('Odalys Vale', (entity) => entity !== undefined && entity !== minister))!;
    expect(await cardWords(skater, 'Odalys Vale')).toContain(ICE);
    const rest = await cardWords(minister, 'Odalys Brandvik');
    expect(rest).toContain(FERRY);
    expect(rest).not.toContain(ICE);

    await undo();
    await meant('Odalys Vale', (entity) => entity === undefined);
    expect(await cardWords(minister, 'Odalys Brandvik')).toContain(ICE);
    expect(faults()).toEqual([]);
  });

  it('corrects a role, and the card says the new one until that is taken back', async () => {
    const minister = (await meant('Odalys Brandvik', (entity) => entity !== undefined))!;
    expect(await cardWords(minister, 'Odalys Brandvik')).toMatch(/harbour minister/i);
    await library.front();
    await openName('Odalys Brandvik');
    await pressButton(library, 'Correct a role …');
    await fill(library, '.correct input[type="text"]', 'port director');
    await library.click('.correct [type="submit"]');
    await says(library, 'corrected by you');
    expect(await cardWords(minister, 'Odalys Brandvik')).toMatch(/port director/i);

    await undo();
    await lacks(library, 'corrected by you');
    const card = await cardWords(minister, 'Odalys Brandvik');
    expect(card).toMatch(/harbour minister/i);
    expect(card).not.toMatch(/port director/i);
    expect(faults()).toEqual([]);
  });

  it('asks nothing of any server', () => {
    const own = /^(?:chrome-extension:|data:|blob:|about:|http:\/\/(?:news|blog)\.test:)/;
    expect(world.requests.filter((url) => !own.test(url))).toEqual([]);
  });
});
