import { type Browser, launch } from 'puppeteer-core';
import { needBrowser } from './find.ts';

export interface FirefoxOptions {
  extension: string;
  headless?: boolean;
  /** hosts that are served from 127.0.0.1 */
  hosts?: readonly string[];
  darkMode?: boolean;
  /** a profile folder to keep, with what the extension stores; a fresh one that is removed at the end when not given */
  profile?: string;
}

export interface FirefoxWithExtension {
  browser: Browser;
  close(): Promise<void>;
}

/** Starts Firefox over WebDriver BiDi with the extension installed for the session. */
export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxWithExtension> {
  const { extension, headless = true, hosts = [], darkMode = false, profile } = options;
  const browser = await launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    headless,
    ...(profile !== undefined && { userDataDir: profile }),
    // The extension's own pages may be opened by address only with this switch.
    args: ['-remote-allow-system-access'],
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: {
      'network.dns.localDomains': hosts.join(','),
      'layout.css.prefers-color-scheme.content-override': darkMode ? 0 : 1,
      // A request for access to a site is granted at once, where a reader would be asked.
      'extensions.webextOptionalPermissionPrompts': false,
      // An extension installed for the session is taken out at its end; its storage stays in a profile that is kept.
      'extensions.webextensions.keepStorageOnUninstall': profile !== undefined,
      'extensions.webextensions.keepUuidOnUninstall': profile !== undefined,
      // A fixed identity, so that the extension's own pages can be opened by address.
      'extensions.webextensions.uuids': JSON.stringify({ 'backstory@backstory.example': FIREFOX_UUID }),
    },
  });
  await browser.installExtension(extension);
  return { browser, close: () => browser.close() };
}

/** Host of the extension's own pages in the Firefox that `launchFirefox` starts. */
export const FIREFOX_UUID = '6f1d7c2e-0b7b-4f6e-9c55-3a9d3f0c2b11';
