import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readArticleFile } from '../article/owner-format.ts';
import { DatasetError } from '../dataset/problems.ts';
import { checkExtraction } from '../dataset/validate.ts';
import type { Extraction } from '../entity.ts';
import { extract } from '../extract/index.ts';

export const OVERRIDES = 'overrides.json';

/** What there is to build from. */
export interface ArticleFiles {
  /** paths of article files, sorted */
  articles: string[];
  /** paths of `overrides.json` beside them, sorted */
  overrides: string[];
  /** paths that are neither */
  others: string[];
}

/**
 * Looks for article files (`.txt`) in folders and all below them; a file that is named itself is taken as it is.
 * @throws when there is no such folder or file
 */
export function findArticles(folders: readonly string[]): ArticleFiles {
  const found: ArticleFiles = { articles: [], overrides: [], others: [] };
  for (const folder of folders) {
    if (!statSync(folder, { throwIfNoEntry: false })) throw new Error(`There is no folder or file "${folder}".`);
    if (statSync(folder).isFile()) {
      found.articles.push(folder);
      continue;
    }
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || entry.name.startsWith('.')) continue;
      const path = join(entry.parentPath, entry.name);
      if (entry.name === OVERRIDES) found.overrides.push(path);
      else if (entry.name.toLowerCase().endsWith('.txt')) found.articles.push(path);
      else found.others.push(path);
    }
  }
  for (const list of Object.values(found)) list.sort((a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0));
  return { ...found, articles: [...new Set(found.articles)], overrides: [...new Set(found.overrides)] };
}

/** What came of one article file. */
export type FileOutcome = { extraction: Extraction } | { warning: string };

/** Reads and extracts one article file; whatever goes wrong is told with the file's name and stops no other. */
export function extractFile(path: string): FileOutcome {
  try {
    const article = readArticleFile(readFileSync(path), path);
    return { extraction: checkExtraction(extract(article)) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof DatasetError)
      return { warning: `${path}: the extraction of ${basename(path)} is damaged: ${message}` };
    return { warning: message.startsWith(path) ? message : `${path}: ${message}` };
  }
}
