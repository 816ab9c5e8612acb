import { aliasesPath, indexPath, NO_MATCH, type PageName, pagePath } from './inputs.ts';
import type { Bench } from './page/entry.ts';
import type { BenchBrowser } from './tab.ts';

/** Times in ms of one page with one dictionary. */
export interface OursCell {
  page: PageName | typeof NO_MATCH;
  size: number;
  walk: number;
  search: number;
  /** the parts of `search`: reading blocks, and finding names in them */
  read: number;
  find: number;
  hits: number;
  /** from a page that nobody has looked at yet to all its marks, and the bare walk over such a page */
  toMarks?: Awaited<ReturnType<Bench['paint']>>;
}

const ROUNDS: Record<PageName | typeof NO_MATCH, { search: number; paint: number }> = {
  '20 kB': { search: 21, paint: 5 },
  '200 kB': { search: 11, paint: 3 },
  none: { search: 11, paint: 2 },
  '1 MB': { search: 3, paint: 1 },
  // All marks of such a page at once are never painted: see `tasks.ts` for what is.
  '5 MB': { search: 3, paint: 0 },
};

/** Dictionaries that the longest page is searched with. */
const LARGE_PAGE_SIZES = [30, 100_000, 1_000_000];

/** Measures ours on every page with every dictionary, each beside the bare walk over the same page. */
export async function measureOurs(
  browser: BenchBrowser,
  sizes: readonly number[],
  pages: readonly PageName[],
  say: (what: string) => void,
  done: (cell: OursCell) => void,
): Promise<void> {
  for (const page of [...pages, NO_MATCH] as const) {
    const tab = await browser.newTab();
    const rounds = ROUNDS[page];
    const about = await tab.call('usePage', [pagePath(page)]);
    say(`${page}: ${about.chars} characters in ${about.nodes} text nodes`);
    for (const size of sizes.filter((one) => page !== '5 MB' || LARGE_PAGE_SIZES.includes(one))) {
      await tab.call('useAliases', [aliasesPath(size)]);
      await tab.call('useIndex', [indexPath(size)]);
      const times = await tab.call('search', [rounds.search]);
      const toMarks = rounds.paint > 0 ? await tab.call('paint', [rounds.paint]) : undefined;
      done({ page, size, ...times, toMarks });
    }
    say(`ours on ${page}`);
    await tab.close();
  }
}
