import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { launchChromium } from '../../lib/cli/browser/chromium.ts';
import { servePages } from '../../lib/cli/browser/serve.ts';
import { writeDataset } from '../../lib/cli/write-dataset.ts';
import type { Dataset } from '../../lib/entity.ts';
import { DEMO, markOf } from '../e2e/support/page.ts';
import { NEWS_HOST } from '../e2e/support/world.ts';
import { addCareer } from './career.ts';
import { median } from './page/timing.ts';

/** From the key to the frame that shows the card with the name it is of, and to the one with facts and statements, ms. */
interface Opening {
  opens: number;
  facts: number;
}

/** Medians. */
export interface CardTimes {
  /** what the extension knew: the demo's article, a long career, or that and as long a one in the memory */
  known: 'one article' | 'a long career' | 'a long career and as much in the memory';
  /** the background is awake and has the dataset open */
  warm: Opening;
  /** the browser has put the background to sleep */
  asleep: Opening;
}

const EXTENSION = resolve('.output/chrome-mv3-test');
const DATASET = resolve('.output/dataset/dataset.json');
const ROUNDS = 9;
const ENTITY = 'xi-jinping';
/** Statements by the entity, and as many about it: more than a card ranks. */
const CAREER = 1500;

/** Measures the packed extension of the end-to-end tests on the demo page; none where it was not built. */
export async function measureCards(): Promise<CardTimes[]> {
  if (!existsSync(EXTENSION)) return [];
  const folder = mkdtempSync(join(tmpdir(), 'backstory-career-'));
  try {
    const bundled = JSON.parse(readFileSync(DATASET, 'utf8')) as Dataset;
    const extension = join(folder, 'extension');
    cpSync(EXTENSION, extension, { recursive: true });
    rmSync(join(extension, 'dataset'), { recursive: true });
    writeDataset(addCareer(bundled, ENTITY, CAREER, 1), join(extension, 'dataset'));
    const imported = join(folder, 'career.json');
    writeFileSync(imported, JSON.stringify(addCareer({ ...bundled, statements: [] }, ENTITY, CAREER, 2)));
    return [
      { known: 'one article', ...(await measureCard(EXTENSION)) },
      { known: 'a long career', ...(await measureCard(extension)) },
      { known: 'a long career and as much in the memory', ...(await measureCard(extension, imported)) },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureCard(extension: string, imported?: string): Promise<Pick<CardTimes, 'warm' | 'asleep'>> {
  const server = await servePages([resolve('assets/demo')]);
  const { context, extensionId, close } = await launchChromium({
    ...{ extension, hosts: [NEWS_HOST], viewport: { width: 1280, height: 900 } },
  });
  try {
    if (imported) await importDataset(await context.newPage(), extensionId, imported);
    const putToSleep = await createSandman(context, extensionId);
    const page = await context.newPage();
    await page.goto(`http://${NEWS_HOST}:${server.port}/${DEMO}`);
    const mark = page.locator(markOf(ENTITY)).first();
    await mark.waitFor();
    await mark.scrollIntoViewIfNeeded();
    const open = async () => {
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !document.querySelector('backstory-card'));
      // By key, as pointers ask before their pause is over. Marks that nobody went to take no focus.
      await mark.evaluate((one) => {
        one.tabIndex = -1;
        one.focus();
      });
      // Listening first: what is run in the page and what is typed go separate ways to it.
      const shown = await page.evaluateHandle(watchForCard);
      await page.keyboard.press('Enter');
      return shown.evaluate(({ shown }) => shown);
    };
    await open();
    const warm: Opening[] = [];
    const asleep: Opening[] = [];
    for (let round = 0; round < ROUNDS; round++) warm.push(await open());
    for (let round = 0; round < ROUNDS; round++) {
      await putToSleep();
      asleep.push(await open());
    }
    return { warm: medians(warm), asleep: medians(asleep) };
  } finally {
    await close();
    await server.close();
  }
}

async function importDataset(library: Page, extensionId: string, file: string): Promise<void> {
  await library.goto(`chrome-extension://${extensionId}/library.html#/transfer`);
  await library.locator('input[type="file"]').setInputFiles(file);
  await library.getByRole('button', { name: 'Keep it' }).click();
  await library.locator('.summary').and(library.locator(':not(:has(.preview))')).waitFor({ timeout: 300_000 });
  await library.close();
}

const medians = (all: readonly Opening[]): Opening => ({
  opens: median(all.map(({ opens }) => opens)),
  facts: median(all.map(({ facts }) => facts)),
});

/** Runs in the page: gives, later, what was measured. */
function watchForCard(): { shown: Promise<Opening> } {
  const shown = new Promise<Opening>((done) => {
    let began = 0;
    let opens = 0;
    addEventListener(
      'keydown',
      () => {
        began = performance.now();
      },
      { capture: true, once: true },
    );
    const look = () => {
      const dialog = document
        .querySelector('backstory-card')
        ?.shadowRoot?.querySelector('[role="dialog"]:popover-open');
      const isOpen = began > 0 && dialog?.querySelector('h2[dir]');
      if (isOpen && opens === 0) opens = performance.now() - began;
      if (isOpen && !dialog?.querySelector('.placeholder')) done({ opens, facts: performance.now() - began });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return { shown };
}

/**
 * Makes what stops the background, as the browser does after half a minute without work; the next message wakes it. Only a
 * page of the extension's own may ask for that.
 */
async function createSandman(context: BrowserContext, extensionId: string): Promise<() => Promise<void>> {
  const own = await context.newPage();
  await own.goto(`chrome-extension://${extensionId}/options.html`);
  const cdp = await context.newCDPSession(own);
  await cdp.send('ServiceWorker.enable');
  return () =>
    new Promise((asleep, failed) => {
      const heard = ({ versions }: { versions: { runningStatus: string }[] }) => {
        if (!versions.some(({ runningStatus }) => runningStatus === 'stopped')) return;
        cdp.off('ServiceWorker.workerVersionUpdated', heard);
        asleep();
      };
      cdp.on('ServiceWorker.workerVersionUpdated', heard);
      cdp.send('ServiceWorker.stopAllWorkers').catch(failed);
    });
}
