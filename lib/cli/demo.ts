/** `npm run demo`: builds everything from the articles and shows it at work on the demo news page, in a real browser. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import type { DatasetFacts } from '../exchange.ts';
import { runCommand } from './args.ts';
import { launchChromium } from './browser/chromium.ts';
import { needBrowser } from './browser/find.ts';
import { servePages } from './browser/serve.ts';

/** A made-up host that only the demo's build reads; the build for daily use does not know it. */
const HOST = 'news.test';
const DAILY = '.output/chrome-mv3';
const PICTURES = '.output/demo';

function step(text: string): void {
  console.log(`\n— ${text}`);
}

function build(): void {
  needBrowser('chromium');
  step('Building the dataset and the extension for daily use');
  const quiet = ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'];
  execFileSync('wxt', ['build'], { stdio: ['ignore', 'inherit', 'inherit'] });
  execFileSync('wxt', ['build'], { stdio: quiet, env: { ...process.env, BACKSTORY_TEST_HOSTS: HOST } });
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Waits for the first marks, then goes through the page once, as marks are painted where the reader is. */
async function readThrough(page: Page): Promise<void> {
  await page.waitForSelector('backstory-mark', { state: 'attached', timeout: 30_000 });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 600) {
    await page.evaluate((to) => scrollTo(0, to), top);
    await page.waitForTimeout(250);
  }
  await page.evaluate(() => scrollTo(0, 0));
}

/** Prints who and what was found on the page, most often named first. */
async function printFound(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const rows = new Map<string, { count: number; forms: Set<string> }>();
    for (const mark of document.querySelectorAll<HTMLElement>('backstory-mark')) {
      const row = rows.get(mark.dataset.entity ?? '') ?? { count: 0, forms: new Set() };
      row.count++;
      row.forms.add(mark.textContent ?? '');
      rows.set(mark.dataset.entity ?? '', row);
    }
    return [...rows].map(([entity, { count, forms }]) => ({ entity, count, forms: [...forms] }));
  });
  step(`Found on the demo page: ${found.length} names in ${found.reduce((sum, row) => sum + row.count, 0)} places`);
  for (const { entity, count, forms } of found.sort((a, b) => b.count - a.count)) {
    console.log(`  ${String(count).padStart(3)} × ${entity.padEnd(28)} ${forms.join(', ')}`);
  }
}

/** Opens an entity's card by resting the pointer on its name. */
async function showCard(page: Page, entity: string): Promise<string> {
  const mark = page.locator(`backstory-mark[data-entity="${entity}"]`).first();
  await mark.scrollIntoViewIfNeeded();
  await page.mouse.move(5, 5);
  await mark.hover();
  const card = page.locator('backstory-card');
  await card.locator('[role="dialog"]').waitFor({ state: 'visible', timeout: 10_000 });
  await page.waitForTimeout(600);
  return card.locator('[role="dialog"]').innerText();
}

/** Of the people on the page, the one about whom most is known. */
async function mostToldOf(page: Page): Promise<string> {
  const onPage = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('backstory-mark')].map((mark) => mark.dataset.entity ?? ''),
  );
  const { statements } = JSON.parse(readFileSync('.output/dataset/dataset.json', 'utf8')) as {
    statements: { speaker: string | null }[];
  };
  const said = (id: string) => statements.filter((statement) => statement.speaker === id).length;
  return [...new Set(onPage)].sort((a, b) => said(b) - said(a))[0] ?? '';
}

async function drive(headless: boolean): Promise<void> {
  const server = await servePages([resolve('assets/demo')]);
  const address = `http://${HOST}:${server.port}/who-is-talking-to-whom-over-ukraine.html`;
  const extension = resolve(`${DAILY}-test`);
  try {
    for (const colorScheme of headless ? (['light', 'dark'] as const) : (['light'] as const)) {
      const viewport = headless ? { width: 1280, height: 900 } : undefined;
      const browser = await launchChromium({ extension, headless, hosts: [HOST], colorScheme, viewport });
      try {
        const page = browser.context.pages()[0] ?? (await browser.context.newPage());
        await page.goto(address);
        await readThrough(page);
        if (colorScheme === 'light') await printFound(page);
        const text = await showCard(page, await mostToldOf(page));
        if (colorScheme === 'light') {
          step('The card that opens on a name');
          console.log(text.replace(/^/gm, '  | '));
        }
        if (headless) await page.screenshot({ path: join(PICTURES, `card-${colorScheme}.png`) });
        else await browser.context.waitForEvent('close', { timeout: 0 });
      } finally {
        await browser.close();
      }
    }
  } finally {
    await server.close();
  }
}

function tellWhatNext(): void {
  const { facts } = JSON.parse(readFileSync('.output/dataset/meta.json', 'utf8')) as { facts: DatasetFacts };
  step('To use it every day');
  console.log(
    `  Your dataset: ${facts.articles} article(s), ${facts.entities} entities, ${facts.statements} statements. Add articles to assets/articles/ and build again.\n` +
      `  Chrome, Edge, Brave …: open chrome://extensions, switch on "Developer mode", choose "Load unpacked", and pick ${resolve(DAILY)}\n` +
      '  Firefox: npm run build, open about:debugging#/runtime/this-firefox, choose "Load Temporary Add-on", and pick .output/firefox-mv3/manifest.json\n' +
      '  Packages for the stores: npm run zip',
  );
}

await runCommand(async () => {
  build();
  mkdirSync(PICTURES, { recursive: true });
  const headless = !hasDisplay();
  step(
    headless ? 'No display: driving Chromium headless' : 'Opening Chromium on the demo page; close the window to go on',
  );
  await drive(headless);
  if (headless) console.log(`\n  Pictures: ${join(PICTURES, 'card-light.png')}, ${join(PICTURES, 'card-dark.png')}`);
  tellWhatNext();
  return 0;
});
