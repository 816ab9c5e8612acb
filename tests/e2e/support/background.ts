import type { BrowserContext } from 'playwright';
import type { Browser } from 'puppeteer-core';

/** Ends the extension's service worker, as Chromium does when it wants its memory back, whatever it is at. */
export async function stopChromiumBackground(context: BrowserContext): Promise<void> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { type, targetId, url } of targetInfos) {
    if (type === 'service_worker' && url.startsWith('chrome-extension:')) {
      await session.send('Target.closeTarget', { targetId });
    }
  }
  await session.detach();
}

/** Ends the extension's event page in Firefox. */
export const stopFirefoxBackground = (browser: Browser) =>
  evaluateInFirefox(
    browser,
    `const { extension } = WebExtensionPolicy.getByID('backstory@backstory.example');
    await extension.terminateBackground({ ignoreDevToolsAttached: true });`,
  );

/** Runs statements in Firefox itself, which lets drivers with access to the system do so. */
export async function evaluateInFirefox(browser: Browser, statements: string): Promise<void> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: never }> };
  };
  const tree: { result: { contexts: { context: string }[] } } = await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const expression = `(async () => {${statements}})()`;
  const target = { context: tree.result.contexts[0]!.context };
  await connection.send('script.evaluate', { expression, target, awaitPromise: true });
}
