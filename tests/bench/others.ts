import { aliasesPath, PAGES, type PageName, pagePath } from './inputs.ts';
import { type BenchBrowser, type BenchTab, TookTooLong } from './tab.ts';

export const LIBRARIES = {
  'mark.js, keywords': 'keywords',
  'mark.js, keywords across elements': 'across',
  'mark.js, one pattern': 'pattern',
  findAndReplaceDOMText: 'replace',
  'modern-ahocorasick': 'automaton',
} as const;
export type Library = keyof typeof LIBRARIES;

/** Time in ms of another library on one page with one dictionary, text to marks. */
export interface OthersCell {
  library: Library;
  size: number;
  page: PageName;
  /** null when it was not done within the limit, or failed; not tried when a smaller page or dictionary was not */
  ms: number | null;
  marks?: number;
  /** of the search alone, where it can be told apart */
  search?: number;
  why?: string;
}

/** What a library must do once for a dictionary, before any page: ms, and bytes it holds from then on. */
export interface Preparation {
  library: Library;
  size: number;
  ms: number | null;
  bytes?: number;
  why?: string;
}

/** What a page may take before it is given up, in ms. A reader would have left. */
export const LIMIT = 5_000;
/** Runs longer than this are not repeated. */
const ENOUGH = 700;

/** Adds to `cells` and `preparations` until `until`, a time as of `Date.now()`. */
export async function measureOthers(
  browser: BenchBrowser,
  sizes: readonly number[],
  pages: readonly PageName[],
  { cells, preparations }: { cells: OthersCell[]; preparations: Preparation[] },
  until: number,
  say: (what: string) => void,
): Promise<void> {
  for (const library of Object.keys(LIBRARIES) as Library[]) {
    // A library that fails on the smallest page with some dictionary is not asked to take a larger one.
    for (const size of sizes) {
      if (Date.now() > until) return say(`no time was left for ${library} with ${size} aliases`);
      const tab = await browser.newTab();
      await tab.call('useAliases', [aliasesPath(size)]);
      const preparation = await prepare(tab, library, size);
      if (preparation.ms !== null || preparation.why) preparations.push(preparation);
      const before = cells.length;
      if (!preparation.why) {
        for (const page of pages.filter((one) => isMeasured(one, size))) {
          if (Date.now() > until || tooMuchFor(cells, library, size, page, pages)) break;
          cells.push(await measurePage(tab, library, size, page));
        }
      }
      say(
        `${library} with ${size} aliases: ${cells.slice(before).map((cell) => cell.ms?.toFixed(0) ?? cell.why)} ${preparation.why ?? ''}`,
      );
      await tab.close();
      if (!cells.slice(before).some(({ ms }) => ms !== null)) break;
    }
  }
}

/** All pages with the dictionaries that figures are taken from, one with the others. */
function isMeasured(page: PageName, size: number): boolean {
  return page === '200 kB' || size === 30 || size === 100_000;
}

/** Whether a smaller dictionary or page was already too much, or so slow that one of the largest pages will be. */
function tooMuchFor(
  cells: OthersCell[],
  library: Library,
  size: number,
  page: PageName,
  pages: readonly PageName[],
): boolean {
  const isLarge = PAGES[page] > PAGES['200 kB'];
  return cells.some((cell) => {
    if (cell.library !== library || cell.size > size || pages.indexOf(cell.page) > pages.indexOf(page)) return false;
    if (cell.ms === null) return true;
    return isLarge && cell.size === size && (cell.ms * PAGES[page]) / PAGES[cell.page] > LIMIT;
  });
}

async function prepare(tab: BenchTab, library: Library, size: number): Promise<Preparation> {
  try {
    const before = await tab.memory();
    const kind = LIBRARIES[library];
    if (kind === 'keywords' || kind === 'across') return { library, size, ms: null };
    const ms = await tab.call(kind === 'automaton' ? 'useAutomaton' : 'usePattern', [size], LIMIT);
    return { library, size, ms, bytes: (await tab.memory()) - before };
  } catch (error) {
    return { library, size, ms: null, why: reasonOf(error) };
  }
}

async function measurePage(tab: BenchTab, library: Library, size: number, page: PageName): Promise<OthersCell> {
  try {
    await tab.call('usePage', [pagePath(page)]);
    const run = (rounds: number) => {
      const kind = LIBRARIES[library];
      if (kind === 'keywords') return tab.call('markKeywords', [size, rounds, false], LIMIT * rounds);
      if (kind === 'across') return tab.call('markKeywords', [size, rounds, true], LIMIT * rounds);
      if (kind === 'pattern') return tab.call('markPattern', [rounds], LIMIT * rounds);
      if (kind === 'replace') return tab.call('replacePattern', [rounds], LIMIT * rounds);
      return tab.call('automaton', [rounds], LIMIT * rounds);
    };
    let { ms, marks } = await run(1);
    if (ms < ENOUGH) ({ ms, marks } = await run(2));
    const search = library === 'modern-ahocorasick' ? await tab.call('automatonSearch', [2], 6 * LIMIT) : undefined;
    return { library, size, page, ms, marks, search };
  } catch (error) {
    return { library, size, page, ms: null, why: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof TookTooLong) return 'too long';
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!.slice(0, 80);
}
