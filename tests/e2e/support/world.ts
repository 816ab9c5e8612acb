import { resolve } from 'node:path';

/** A made-up news site that test builds read. */
export const NEWS_HOST = 'news.test';
/** A made-up site that no build reads unless the reader adds it. */
export const OTHER_HOST = 'blog.test';
export const TEST_HOSTS = [NEWS_HOST];
export const ALL_HOSTS = [NEWS_HOST, OTHER_HOST];

export const CHROMIUM_BUILD = resolve('.output/chrome-mv3-test');
export const FIREFOX_BUILD = resolve('.output/firefox-mv3-test');
export const PAGE_FOLDERS = [resolve('assets/demo'), resolve('tests/fixtures/pages')];
