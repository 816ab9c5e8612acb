import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { chromiumSwitches, needBrowser } from './find.ts';

export interface ChromiumOptions {
  /** folder of the built extension */
  extension: string;
  headless?: boolean;
  /** hosts that are served from 127.0.0.1 */
  hosts?: readonly string[];
  /** a profile folder to keep; a fresh one that is removed at the end when not given */
  profile?: string;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  hasTouch?: boolean;
  /** of the browser's own words, as `de`; the machine's when not given */
  language?: string;
}

export interface ChromiumWithExtension {
  context: BrowserContext;
  extensionId: string;
  close(): Promise<void>;
}

/** Starts Chromium with the extension installed in a fresh profile. */
export async function launchChromium(options: ChromiumOptions): Promise<ChromiumWithExtension> {
  const { extension, headless = true, hosts = [], colorScheme = 'light', viewport, hasTouch, language } = options;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'backstory-chromium-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: needBrowser('chromium'),
    headless,
    colorScheme,
    viewport: viewport ?? null,
    hasTouch,
    // Chromium on Linux goes by the environment.
    ...(language ? { env: { ...process.env, LANGUAGE: language }, locale: language } : {}),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...chromiumSwitches({ headless }),
      ...(language ? [`--lang=${language}`] : []),
      `--load-extension=${extension}`,
      `--disable-extensions-except=${extension}`,
      ...(hosts.length ? [`--host-resolver-rules=${hosts.map((host) => `MAP ${host} 127.0.0.1`).join(',')}`] : []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
  return {
    context,
    extensionId: new URL(worker.url()).host,
    async close() {
      await context.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
