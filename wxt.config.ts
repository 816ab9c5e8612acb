import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { defineConfig } from 'wxt';
import sites from './assets/sites.json' with { type: 'json' };

const DATASET_DIR = resolve('.output/dataset');
/** A test build reads pages of the local test hosts too; the shipped manifest never lists them. */
const testHosts = process.env.BACKSTORY_TEST_HOSTS?.split(',') ?? [];

const matchPattern = (host: string) => `*://*.${host}/*`;

export const newsMatches = [
  ...sites.map((site) => matchPattern(site.host)),
  ...testHosts.map((host) => `*://${host}/*`),
];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  publicDir: 'assets/public',
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}{{modeSuffix}}${testHosts.length ? '-test' : ''}`,
  i18n: { localesDir: resolve('assets/locales') },
  manifestVersion: 3,
  hooks: {
    'build:before': () => {
      execFileSync(process.execPath, ['lib/cli/build.ts', '--out', DATASET_DIR], { stdio: 'inherit' });
    },
    'build:publicAssets': (_wxt, files) => {
      for (const entry of readdirSync(DATASET_DIR, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || entry.name === 'dataset.json') continue;
        const absoluteSrc = join(entry.parentPath, entry.name);
        files.push({ absoluteSrc, relativeDest: join('dataset', relative(DATASET_DIR, absoluteSrc)) });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab'],
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'backstory@backstory.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
