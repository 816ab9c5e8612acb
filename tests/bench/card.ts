import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext } from 'playwright';
import { HOVER_DELAY } from '../../lib/card/timing.ts';
import { launchChromium } from '../../lib/cli/browser/chromium.ts';
import { servePages } from '../../lib/cli/browser/serve.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings.ts';
import { DEMO, markOf } from '../e2e/support/page.ts';
import { NEWS_HOST } from '../e2e/support/world.ts';

/** From the end of the reader's pause on a name to the frame that shows its card, ms, medians. */
export interface CardTimes {
  /** the background is awake and has the dataset open */
  warm: number;
  /** the browser has put the background to sleep */
  asleep: number;
}

const EXTENSION = resolve('.output/chrome-mv3-test');
const ROUNDS = 7;

/** Measures the packed extension of the end-to-end tests on the demo page; null where it was not built. */
export async function measureCard(): Promise<CardTimes | null> {
  if (!existsSync(EXTENSION)) return null;
  const server = await servePages([resolve('assets/demo')]);
  const { context, extensionId, close } = await launchChromium({
    extension: EXTENSION,
    hosts: [NEWS_HOST],
    viewport: { width: 1280, height: 900 },
  });
  try {
    const putToSleep = await createSandman(context, extensionId);
    const page = await context.newPage();
    await page.goto(`http://${NEWS_HOST}:${server.port}/${DEMO}`);
    const mark = page.locator('backstory-mark').first();
    await mark.waitFor();
    await mark.scrollIntoViewIfNeeded();
    const entity = (await mark.getAttribute('data-entity')) ?? '';
    const open = async () => {
      await page.mouse.move(2, 2);
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !document.querySelector('backstory-card'));
      const painted = page.evaluate(untilCard, markOf(entity));
      const box = (await mark.boundingBox())!;
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      return (await painted) - HOVER_DELAY[DEFAULT_SETTINGS.hoverDelay];
    };
    await open();
    const warm: number[] = [];
    const asleep: number[] = [];
    for (let round = 0; round < ROUNDS; round++) warm.push(await open());
    for (let round = 0; round < ROUNDS; round++) {
      await putToSleep();
      asleep.push(await open());
    }
    const middle = (times: number[]) => times.sort((a, b) => a - b)[ROUNDS >> 1]!;
    return { warm: middle(warm), asleep: middle(asleep) };
  } finally {
    await close();
    await server.close();
  }
}

/** Runs in the page: ms from the pointer's arrival on a mark to the frame after the card with its facts is there. */
function untilCard(selector: string): Promise<number> {
  return new Promise((done) => {
    let began = 0;
    const arrived = (event: Event) => {
      if (!(event.target as Element).closest(selector)) return;
      removeEventListener('pointerover', arrived, true);
      began = performance.now();
    };
    addEventListener('pointerover', arrived, true);
    const look = () => {
      const dialog = document
        .querySelector('backstory-card')
        ?.shadowRoot?.querySelector('[role="dialog"]:popover-open');
      if (began > 0 && dialog && dialog.querySelector('h2[dir]')) done(performance.now() - began);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
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
