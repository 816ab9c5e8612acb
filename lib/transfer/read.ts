import { ArticleError } from '../article/article-error.ts';
import { readDateLine } from '../article/date-line.ts';
import { nameOf, readArticleFile, withoutExtension } from '../article/owner-format.ts';
import type { Article, Dataset } from '../entity.ts';
import { decodeText } from './decode.ts';
import { type Draft, finishDraft, shortId } from './draft.ts';
import { LIMITS, TransferError } from './fault.ts';
import { readFeed } from './feed.ts';
import { readJson } from './json.ts';
import { hasFrontMatter, readMarkdown } from './markdown.ts';
import { htmlToText, readHtml } from './markup.ts';
import { readProlog } from './prolog.ts';
import { isZip, openZip } from './zip.ts';

/** A file that is to be read. */
export interface IncomingFile {
  /** its name; in an archive, with the archive's name and its path there */
  name: string;
  size?: number;
  bytes(): Promise<Uint8Array>;
}

/** What became of one file. An archive gives one outcome for each file in it. Ids of articles are not yet told apart (`createIds`). */
export type FileOutcome = { name: string } & (
  | { articles: Article[]; without: number }
  | { dataset: Dataset }
  | { error: TransferError }
);

/**
 * Reads files of any of the forms that are known, told by their contents first and their names second. Whatever is wrong with
 * one file is its outcome, and stops no other.
 * @param signal ends the reading between two files
 */
export async function* readFiles(files: readonly IncomingFile[], signal?: AbortSignal): AsyncGenerator<FileOutcome> {
  const waiting = [...files].reverse();
  let taken = 0;
  for (let file = waiting.pop(); file && !signal?.aborted; file = waiting.pop()) {
    const { name, size = 0 } = file;
    try {
      if (++taken > LIMITS.files) throw new TransferError('tooMany', String(LIMITS.files));
      if (size > LIMITS.fileBytes) throw new TransferError('tooLarge', `${size} > ${LIMITS.fileBytes}`);
      const bytes = await file.bytes();
      if (bytes.length > LIMITS.fileBytes) throw new TransferError('tooLarge', `${bytes.length} > ${LIMITS.fileBytes}`);
      if (isZip(bytes)) waiting.push(...unpacked(file, bytes).reverse());
      else yield { name, ...readBytes(bytes, name) };
    } catch (error) {
      yield { name, error: error instanceof TransferError ? error : new TransferError('unreadable', String(error)) };
    }
  }
}

function unpacked(archive: IncomingFile, bytes: Uint8Array): IncomingFile[] {
  if (archive.name.includes('.zip/')) throw new TransferError('zipNested');
  // The part of the name that tells an archive within an archive.
  const folder = archive.name.endsWith('.zip') ? archive.name : `${archive.name}.zip`;
  return openZip(bytes).map((entry) => ({ name: `${folder}/${entry.path}`, bytes: entry.bytes }));
}

/** Reads one file that is no archive. @throws TransferError */
export function readBytes(
  bytes: Uint8Array,
  name: string,
): { articles: Article[]; without: number } | { dataset: Dataset } {
  const text = decodeText(bytes);
  const start = text.slice(0, 2000).trimStart();
  const ending = /\.(\w{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (start === '') throw new TransferError('noArticle');
  // A text may begin with a link or a tag and be Markdown all the same.
  if (/^(?:md|markdown)$/.test(ending)) return finishAll([readMarkdown(text)], name);
  if (/^[[{]/.test(start) || /^(?:json|jsonld)$/.test(ending)) {
    const found = readJson(text, htmlToText);
    return 'dataset' in found ? found : finishAll(found.drafts, name);
  }
  const prolog = readProlog(text);
  const isPage = prolog?.root === 'html' || prolog?.doctype === 'html';
  const isXml = start.startsWith('<?xml') || /^(?:xml|rss|atom|rdf)$/.test(ending);
  if (/^(?:rss|feed|rdf)$/.test(prolog?.root ?? '') || (prolog && isXml && !isPage))
    return finishAll(readFeed(text), name);
  if (isPage || /^x?html?$/.test(ending)) return finishAll([readHtml(text)], name);
  if (hasFrontMatter(text)) return finishAll([readMarkdown(text)], name);
  if (readDateLine(text) || ending === 'txt') return { articles: [articleFile(bytes, name)], without: 0 };
  throw new TransferError('unknown');
}

function articleFile(bytes: Uint8Array, name: string): Article {
  try {
    return readArticleFile(bytes, name, shortId(pathOf(name)));
  } catch (error) {
    if (error instanceof ArticleError) throw new TransferError('articleFile', error.message.slice(name.length + 2));
    throw error;
  }
}

/** Of many articles, those without text are counted; where none has any, that is what is wrong with the file. */
function finishAll(drafts: readonly Draft[], name: string): { articles: Article[]; without: number } {
  const articles: Article[] = [];
  let without = 0;
  drafts.forEach((draft, at) => {
    try {
      articles.push(finishDraft(draft, drafts.length > 1 ? `${pathOf(name)}-${at + 1}` : pathOf(name)));
    } catch (error) {
      if (!(error instanceof TransferError) || drafts.length === 1) throw error;
      without++;
    }
  });
  if (articles.length === 0) throw new TransferError('noArticle');
  return { articles, without };
}

/** What tells a file from others: its name, with its folders below an archive; without its ending. */
function pathOf(name: string): string {
  const inArchive = /\.zip\/(.+)$/s.exec(name)?.[1];
  return inArchive === undefined ? nameOf(name) : withoutExtension(inArchive);
}
