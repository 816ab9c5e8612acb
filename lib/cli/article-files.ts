import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { nameOf, readArticleFile, withoutExtension } from '../article/owner-format.ts';
import { byCode } from '../dataset/order.ts';
import { DatasetError } from '../dataset/problems.ts';
import { checkExtraction } from '../dataset/validate.ts';
import type { Extraction } from '../entity.ts';
import { extract } from '../extract/index.ts';
import type { ExtractionCache } from './extraction-cache.ts';

export const OVERRIDES = 'overrides.json';

/** An article file, and the id that its article gets. */
export interface ArticleFile {
  path: string;
  id: string;
}

/** What there is to build from. */
export interface ArticleFiles {
  /** sorted by path */
  articles: ArticleFile[];
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
  /** by absolute path, so that what is named twice is read once */
  const articles = new Map<string, FoundFile>();
  const overrides = new Map<string, string>();
  const others = new Set<string>();
  for (const folder of folders) {
    const found = statSync(folder, { throwIfNoEntry: false });
    if (!found) throw new Error(`There is no folder or file "${folder}".`);
    if (found.isFile()) {
      setOnce(articles, resolve(folder), { path: folder, inFolder: basename(folder) });
      continue;
    }
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || entry.name.startsWith('.')) continue;
      const path = join(entry.parentPath, entry.name);
      if (entry.name === OVERRIDES) setOnce(overrides, resolve(path), path);
      else if (!entry.name.toLowerCase().endsWith('.txt')) others.add(path);
      else setOnce(articles, resolve(path), { path, inFolder: relative(folder, path) });
    }
  }
  return {
    articles: giveIds([...articles.values()].sort((a, b) => byCode(a.path, b.path))),
    overrides: [...overrides.values()].sort(byCode),
    others: [...others].sort(byCode),
  };
}

/** An article file, and its path below the folder that was named. */
interface FoundFile {
  path: string;
  inFolder: string;
}

/** What may be an article's id, the shortest first. */
const ID_FORMS: ((file: FoundFile) => string)[] = [
  ({ path }) => nameOf(path),
  ({ inFolder }) => withoutExtension(inFolder).replaceAll('\\', '/'),
];

/**
 * Gives each file the shortest id that no other has, and where there is none its whole path: of two files with one name in
 * different folders, none is lost.
 */
function giveIds(files: readonly FoundFile[]): ArticleFile[] {
  const given = new Map<FoundFile, string>();
  for (const form of ID_FORMS) {
    const open = files.filter((file) => !given.has(file));
    const taken = new Set(given.values());
    for (const [id, same] of Map.groupBy(open, form)) {
      if (same.length === 1 && !taken.has(id)) given.set(same[0]!, id);
    }
  }
  return files.map((file) => ({ path: file.path, id: given.get(file) ?? file.path }));
}

function setOnce<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}

/** What came of one article file; `isKept` where an earlier build had done it. */
export type FileOutcome = { extraction: Extraction; isKept: boolean } | { warning: string };

/** Reads and extracts one article file; whatever goes wrong is told with the file's name and stops no other. */
export function extractFile({ path, id }: ArticleFile, cache?: ExtractionCache): FileOutcome {
  try {
    const bytes = readFileSync(path);
    const kept = cache && readKept(cache, id, bytes);
    if (kept) return { extraction: kept, isKept: true };
    const extraction = checkExtraction(extract(readArticleFile(bytes, path, id)));
    cache?.put(id, bytes, extraction);
    return { extraction, isKept: false };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof DatasetError)
      return { warning: `${path}: the extraction of ${basename(path)} is damaged: ${message.replaceAll('\n', '; ')}` };
    return { warning: message.startsWith(path) ? message : `${path}: ${message}` };
  }
}

/** What an earlier build kept of an article; a damaged entry counts as none, and is written anew. */
function readKept(cache: ExtractionCache, id: string, bytes: Uint8Array): Extraction | undefined {
  const kept = cache.get(id, bytes);
  if (kept === undefined) return undefined;
  try {
    return checkExtraction(kept);
  } catch (error) {
    if (error instanceof DatasetError) return undefined;
    throw error;
  }
}
