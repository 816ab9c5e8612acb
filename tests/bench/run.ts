/**
 * `npm run bench`: what finding and painting names costs in real Chromium, beside a bare walk over the page's text and beside
 * other libraries. Prints ratios and writes `.output/bench.json`. `-- --quick` leaves out the largest pages and
 * dictionaries.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundlePage } from './bundle.ts';
import { measureCard } from './card.ts';
import { makeInputs, PAGES, type PageName, SIZES } from './inputs.ts';
import { measureIndex } from './memory.ts';
import { measureOthers } from './others.ts';
import { measureOurs } from './ours.ts';
import { report } from './report.ts';
import { openBrowser } from './tab.ts';
import { measureTasks } from './tasks.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const { quick } = values;
const OUT = resolve('.output/bench');
const sizes = quick ? SIZES.filter((size) => size !== 10_000 && size !== 1_000) : [...SIZES];
const pages = (Object.keys(PAGES) as PageName[]).filter((page) => !quick || PAGES[page] < 1_000_000);

const began = Date.now();
const say = (what: string) => console.error(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${what}`);

mkdirSync(OUT, { recursive: true });
say('bundling, and making dictionaries and pages');
await bundlePage(OUT);
const files = makeInputs(sizes, pages, readFileSync(join(OUT, 'page.js'), 'utf8'));
const browser = await openBrowser(files);
try {
  const ours = await measureOurs(browser, sizes, pages, say);
  const index = [];
  for (const size of sizes) index.push(await measureIndex(browser, size));
  const largest = pages.at(-1)!;
  say(`tasks on the page of ${largest}`);
  const tasks = await measureTasks(browser, largest, 100_000);
  say(JSON.stringify(tasks));
  const others = await measureOthers(browser, quick ? [30, 100_000] : sizes, quick ? pages.slice(0, 2) : pages, say);
  const card = await measureCard().catch((error: unknown) => {
    say(`the card was not measured: ${error}`);
    return null;
  });
  const results = { quick, ours, index, tasks: { page: largest, ...tasks }, others, card };
  writeFileSync(resolve('.output/bench.json'), `${JSON.stringify(results, null, 2)}\n`);
  console.log(report(results));
} finally {
  await browser.close();
}
