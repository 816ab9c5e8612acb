import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { ICON_SIZES, renderIcons } from './lib/cli/icons.ts';
import { rangesOnlyMark } from './lib/cli/ranges-only-mark.ts';
import { tagsOnlyWink } from './lib/cli/tags-only-wink.ts';
import { textOnlyPreact } from './lib/cli/text-only-preact.ts';
import { textOnlyReadability } from './lib/cli/text-only-readability.ts';
import { LISTED_PATTERNS } from './lib/listed-sites.ts';

const DATASET_DIR = resolve('.output/dataset');
const ICON_DIR = resolve('.output/icons');
/** A test build reads pages of the local test hosts too; the shipped manifest never lists them. */
const testHosts = process.env.BACKSTORY_TEST_HOSTS?.split(',') ?? [];
const pageMatches = [...LISTED_PATTERNS, ...testHosts.map((host) => `*://${host}/*`)];

/** All files below a folder, as WXT wants public files named. */
function filesBelow(folder: string, into: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((absoluteSrc) => ({ absoluteSrc, relativeDest: join(into, relative(folder, absoluteSrc)) }));
}

const iconsOf = (sizes: readonly number[]) => Object.fromEntries(sizes.map((size) => [size, `icon/icon-${size}.png`]));

const moreKeys = (browser: string, keys: string) => (browser === 'firefox' ? { suggested_key: { default: keys } } : {});

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  publicDir: 'assets/public',
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}{{modeSuffix}}${testHosts.length ? '-test' : ''}`,
  i18n: { localesDir: resolve('assets/locales') },
  manifestVersion: 3,
  vite: () => ({
    plugins: [textOnlyPreact(), textOnlyReadability(), rangesOnlyMark(), tagsOnlyWink()],
    // Tests look into the card; in the shipped build its shadow root is closed to the page's scripts.
    define: {
      'import.meta.env.WXT_CARD_SHADOW': JSON.stringify(testHosts.length ? 'open' : 'closed'),
      // A tab that opens by itself would take the foreground from the pages that tests and demo look at.
      'import.meta.env.WXT_FIRST_PAGE': JSON.stringify(testHosts.length ? 'waits' : 'opens'),
    },
    // The oldest browsers that the manifests let in: styles and scripts for older ones would be dead weight in every page.
    build: { target: ['chrome120', 'firefox140'] },
    // mark.js from its source: its main file is written for browsers of 2015, and twice as large.
    resolve: { alias: [{ find: /^mark\.js$/, replacement: 'mark.js/src/lib/mark.js' }] },
  }),
  hooks: {
    'build:before': () => {
      execFileSync(process.execPath, ['lib/cli/build.ts', '--out', DATASET_DIR], { stdio: 'inherit' });
      renderIcons(resolve('assets/icon'), ICON_DIR);
    },
    'entrypoints:resolved': (_wxt, entrypoints) => {
      for (const entrypoint of entrypoints) {
        if (entrypoint.type === 'content-script') entrypoint.options.matches = pageMatches;
      }
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      // Pages are spared the polyfill: its 10 kB serve the background and our own pages.
      if (!entrypoints.some(({ type }) => type === 'content-script' || type === 'unlisted-script')) return;
      const alias = [{ find: 'wxt/browser', replacement: '@wxt-dev/browser' }];
      config.plugins = [
        { name: 'native-browser', enforce: 'pre', config: () => ({ resolve: { alias } }) },
        config.plugins,
      ];
    },
    'build:publicAssets': (_wxt, files) => {
      // The dataset's own JSON is for curators; the extension reads its shards.
      files.push(
        ...filesBelow(DATASET_DIR, 'dataset').filter((file) => file.relativeDest !== join('dataset', 'dataset.json')),
      );
      files.push(...filesBelow(ICON_DIR, 'icon'));
      files.push(...['LICENSE', 'NOTICE'].map((name) => ({ absoluteSrc: resolve(name), relativeDest: `${name}.txt` })));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    icons: iconsOf(ICON_SIZES),
    action: { default_icon: iconsOf([16, 32, 48]) },
    commands: {
      // Firefox opens its own menus by Alt and a letter, with Shift or without, before it asks extensions: in English by B, E, F, H, S, T
      // and V, in German, French and Spanish by A, C, D, I, L, M, O, R, X and Y too.
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
      // Chromium silently leaves out keys that it may want itself: of letters B, C, N, P, R, W, X and Z.
      'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNextMark__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPreviousMark__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_commandOpenPanel__' },
      // Chromium takes four suggested keys at most; there Enter opens the card of the name that was gone to.
      'open-card': { ...moreKeys(browser, 'Alt+Shift+N'), description: '__MSG_commandOpenCard__' },
      learn: { ...moreKeys(browser, 'Alt+Shift+P'), description: '__MSG_commandLearn__' },
      'toggle-here': { ...moreKeys(browser, 'Alt+Shift+W'), description: '__MSG_commandToggleHere__' },
    },
    // Chromium's background is a worker, and workers of it can start in a hidden page only.
    // `unlimitedStorage` gives no access to anything; without it Chromium may evict what the reader learned when the disk is full.
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'chrome' ? ['offscreen'] : []),
    ],
    // The content script's own sites: the card's script is brought into their pages by need, not with every page.
    host_permissions: pageMatches,
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'backstory@backstory.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
