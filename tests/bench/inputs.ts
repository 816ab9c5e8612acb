import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../lib/entity.ts';
import { encodeIndex } from '../../lib/index/encode.ts';
import { makeAliases } from './names.ts';
import { makePage } from './pages.ts';
import { readSkeletons } from './skeletons.ts';

export const SIZES = [30, 1_000, 10_000, 100_000, 1_000_000] as const;
export const PAGES = { '20 kB': 20_000, '200 kB': 200_000, '1 MB': 1_000_000, '5 MB': 5_000_000 } as const;
export type PageName = keyof typeof PAGES;
/** As long as the page that most figures are taken on, and without any match. */
export const NO_MATCH = 'none';

export const indexPath = (size: number) => `/index/${size}`;
export const aliasesPath = (size: number) => `/aliases/${size}`;
export const pagePath = (name: PageName | typeof NO_MATCH) => `/page/${name.replace(' ', '-')}`;

/** Makes everything the bench's pages are given, by path: dictionaries, their indexes, and pages. */
export function makeInputs(
  sizes: readonly number[],
  pages: readonly PageName[],
  script: string,
): Map<string, string | Buffer> {
  const all = makeAliases(Math.max(...sizes), ownAliases());
  const files = new Map<string, string | Buffer>([
    [
      '/bench.html',
      '<!doctype html><html lang="en"><head><meta charset="utf-8"><script src="/page.js"></script></head><body></body></html>',
    ],
    ['/page.js', script],
  ]);
  for (const size of sizes) {
    const aliases = all.slice(0, size);
    const bytes = encodeIndex(aliases.map((text) => ({ text })));
    files.set(indexPath(size), Buffer.from(bytes));
    files.set(aliasesPath(size), aliases.join('\n'));
  }
  const skeletons = readSkeletons();
  for (const page of pages) files.set(pagePath(page), makePage(skeletons, { chars: PAGES[page], names: all }));
  files.set(pagePath(NO_MATCH), makePage(skeletons, { chars: PAGES['200 kB'], names: [] }));
  return files;
}

/** The aliases of the dataset that the repository's own articles make. */
function ownAliases(folder = '.output/dataset'): string[] {
  const file = join(folder, 'dataset.json');
  if (!existsSync(file)) execFileSync(process.execPath, ['lib/cli/build.ts', '--out', folder], { stdio: 'ignore' });
  const dataset = JSON.parse(readFileSync(file, 'utf8')) as Dataset;
  return [...new Set(dataset.entities.flatMap(({ aliases }) => aliases.map(({ text }) => text)))];
}
