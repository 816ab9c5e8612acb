import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumWithExtension, launchChromium } from '../../lib/cli/browser/chromium.ts';
import { type PageServer, servePages } from '../../lib/cli/browser/serve.ts';
import { DEMO, markOf } from './support/page.ts';
import { NEWS_HOST } from './support/world.ts';

describe('reading on a small screen by touch', () => {
  let server: PageServer;
  let browser: ChromiumWithExtension;
  let page: Page;
  const dialog = () => page.locator('backstory-card [role="dialog"]');

  beforeAll(async () => {
    server = await servePages([resolve('assets/demo')]);
    browser = await launchChromium({
      extension: resolve('.output/chrome-mv3-test'),
      hosts: [NEWS_HOST],
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    page = await browser.context.newPage();
    await page.goto(`http://${NEWS_HOST}:${server.port}/${DEMO}`);
    await page.waitForSelector('backstory-mark');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('a tap on a name opens the card as a sheet at the bottom, within the window', async () => {
    await page.locator(markOf('joe-biden')).first().tap();
    await dialog().getByText('Joe Biden').first().waitFor();
    await page.waitForTimeout(400);
    const box = await dialog().boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844);
  });

  it('a tap outside closes it', async () => {
    await page.touchscreen.tap(200, 30);
    await dialog().waitFor({ state: 'detached' });
  });

  it('a tap on a name inside a link follows the link', async () => {
    await page
      .locator(`a ${markOf('donald-trump')}`)
      .first()
      .tap();
    await page.waitForURL(/#trump$/);
    expect(await dialog().count()).toBe(0);
  });
});
