import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumSwitches, needBrowser } from './lib/cli/browser/find.ts';

/** The browser is looked for, and on a bare Debian installed, only when its tests were asked for. */
const wanted = process.argv.join(' ');
const wantsBrowser = /--project[ =](browser|bench)/.test(wanted);

const endToEnd = {
  environment: 'node',
  globalSetup: ['tests/e2e/support/build.ts'],
  fileParallelism: false,
  // A busy machine's hiccup is no failure; the same failure three times is.
  retry: 2,
  testTimeout: 90_000,
  hookTimeout: 180_000,
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['tests/unit/support/seed.ts'],
          environment: 'node',
          include: ['tests/unit/**/*.test.ts', 'tests/conventions.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            'mark.js/src/lib/mark.js',
            'valibot',
            'idb',
            'axe-core',
          ],
        },
        resolve: {
          alias: [
            { find: '#i18n', replacement: new URL('./tests/browser/support/i18n.ts', import.meta.url).pathname },
            // From its source, as in the extension.
            { find: /^mark\.js$/, replacement: 'mark.js/src/lib/mark.js' },
          ],
        },
        test: {
          name: 'browser',
          retry: 2,
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          // Two pages at a time: most tests wait for what a page shows.
          maxWorkers: 2,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(wantsBrowser ? { executablePath: needBrowser('chromium') } : {}),
                args: chromiumSwitches(),
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      // Most of what these do is waiting: three files at a time, each with browsers and servers of its own.
      { test: { ...endToEnd, name: 'e2e', include: ['tests/e2e/*.test.ts'], fileParallelism: true, maxWorkers: 3 } },
      // With and without marks; the frameworks' thousand operations take minutes, and are not part of `npm test`.
      { test: { ...endToEnd, name: 'safety', include: ['tests/e2e/safety/**/*.test.ts'] } },
    ],
  },
});
