import type { BrowserContext } from 'playwright';
import type { Browser } from 'puppeteer-core';
import { evaluateInFirefox } from './background.ts';

/** What the browser's own page of extensions asks of it. */
interface OfExtensions {
  developerPrivate: {
    updateProfileConfiguration(how: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(how: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  };
}

/** Lets the extension into private windows, as the reader does by its switch at chrome://extensions. It begins anew with it. */
export async function allowPrivateInChromium(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(async (id) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: OfExtensions }).chrome;
    // Else what was given by a switch of the command line stays off when it begins anew.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  }, extensionId);
  const isThere = () =>
    page.goto(`chrome-extension://${extensionId}/popup.html`).then(
      () => true,
      () => false,
    );
  while (!(await isThere())) await new Promise((resolve) => setTimeout(resolve, 100));
  await page.close();
}

/** Lets the extension into private windows, as the reader does by its switch at about:addons. It begins anew with it. */
export const allowPrivateInFirefox = (browser: Browser) =>
  evaluateInFirefox(
    browser,
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const id = 'backstory@backstory.example';
    const { extension } = WebExtensionPolicy.getByID(id);
    await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);
    await (await AddonManager.getAddonByID(id)).reload();`,
  );
