/**
 * `npm run bench`: what finding and painting names costs in real Chromium, beside a bare walk over the page's text and beside
 * other libraries. Prints ratios, and writes `.output/bench.json` after every step. `-- --quick` leaves out the largest pages
 * and dictionaries; `-- --report` prints what the last run wrote, also when it was stopped. How to read it: CONTRIBUTING.md.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundlePage } from './bundle.ts';
import { measureCards } from './card.ts';
import { makeInputs, PAGES, type PageName, SIZES } from './inputs.ts';
import { measureIndex } from './memory.ts';
import { measureOthers } from './others.ts';
import { measureOurs } from './ours.ts';
import { report } from './report.ts';
import { type Results, readResults, saveResults } from './results.ts';
import { openBrowser } from './tab.ts';
import { measureTasks } from './tasks.ts';

const flag = { type: 'boolean', default: false } as const;
const { quick, report: again } = parseArgs({ options: { quick: flag, report: flag } }).values;
const FILE = resolve('.output/bench.json');
if (again) {
  console.log(report(readResults(FILE)));
  process.exit();
}

/** Other libraries are measured until so many ms after the start, and for so many at least where a machine is slow. */
const OTHERS_UNTIL = 270_000;
const OTHERS_AT_LEAST = 120_000;
const OUT = resolve('.output/bench');
const sizes = quick ? SIZES.filter((size) => size !== 10_000 && size !== 1_000) : [...SIZES];
const pages = (Object.keys(PAGES) as PageName[]).filter((page) => !quick || PAGES[page] < 1_000_000);

const began = Date.now();
const say = (what: string) => console.error(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${what}`);

mkdirSync(OUT, { recursive: true });
say('bundling, and making dictionaries and pages');
await bundlePage(OUT);
const files = makeInputs(sizes, pages, readFileSync(join(OUT, 'page.js'), 'utf8'));
const results: Results = { quick, complete: false, ours: [], index: [], tasks: [], cards: [] };
const save = () => saveResults(FILE, results);
const browser = await openBrowser(files);
try {
  await measureOurs(browser, sizes, pages, say, (cell) => {
    results.ours.push(cell);
    save();
  });
  for (const size of sizes) results.index.push(await measureIndex(browser, size));
  save();
  for (const page of pages.filter((one) => one !== '20 kB')) {
    results.tasks.push({ page, ...(await measureTasks(browser, page, 100_000)) });
    say(`tasks on the page of ${page}`);
    save();
  }
  results.cards = await measureCards().catch((error: unknown) => {
    say(`the card was not measured: ${error}`);
    return [];
  });
  say('the card');
  save();
  results.others = { cells: [], preparations: [] };
  const until = Math.max(began + OTHERS_UNTIL, Date.now() + OTHERS_AT_LEAST);
  await measureOthers(browser, quick ? [30, 100_000] : sizes, pages, results.others, until, (what) => {
    say(what);
    save();
  });
  results.complete = true;
  save();
  console.log(report(results));
} finally {
  await browser.close();
}
