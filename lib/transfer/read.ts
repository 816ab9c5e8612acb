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
  /** may be asked for again */
  bytes(): Promise<Uint8Array>;
}

/** A file in an archive: the first reading takes it from the archive's bytes, and what comes later must not hold these. */
interface Waiting extends IncomingFile {
  bytesAgain?(): Promise<Uint8Array>;
}

/** What became of one file. An archive gives one outcome for each file in it. Ids of articles are not yet told apart (`createIds`). */
export type FileOutcome = { name: string } & (
  | { articles: Article[]; without: number }
  | {
      dataset: Dataset /** Reads it anew, so that nobody has to hold it. @throws TransferError */;
      readAgain(): Promise<Dataset>;
    }
  | { error: TransferError }
);

/**
 * Reads files of any of the forms that are known, told by their contents first and their names second. Whatever is wrong with
 * one file is its outcome, and stops no other; at the file that is beyond what one import may hold, all ends.
 * @param signal ends the reading between two files
 */
export async function* readFiles(
  files: readonly IncomingFile[],
  signal?: AbortSignal,
  limits: { files: number; importBytes: number } = LIMITS,
): AsyncGenerator<FileOutcome> {
  const waiting: Waiting[] = [...files].reverse();
  let taken = 0;
  let left = limits.importBytes;
  for (let file = waiting.pop(); file && !signal?.aborted; file = waiting.pop()) {
    const { name } = file;
    try {
      if (++taken > limits.files) throw new TransferError('tooMuch', String(limits.files));
      const bytes = await bytesOf(file);
      left -= bytes.length;
      if (left < 0) throw new TransferError('tooMuch', `${limits.importBytes} B`);
      if (isZip(bytes)) waiting.push(...unpacked(file, bytes).reverse());
      else {
        const read = readBytes(bytes, name);
        yield 'dataset' in read ? { name, ...read, readAgain: rereading(file) } : { name, ...read };
      }
    } catch (error) {
      const fault = error instanceof TransferError ? error : new TransferError('unreadable', String(error));
      yield { name, error: fault };
      if (fault.fault === 'tooMuch') return;
    }
  }
}

async function bytesOf({ size = 0, bytes }: IncomingFile): Promise<Uint8Array> {
  const check = (length: number) => {
    if (length > LIMITS.fileBytes) throw new TransferError('tooLarge', `${length} > ${LIMITS.fileBytes}`);
  };
  check(size);
  const read = await bytes();
  check(read.length);
  return read;
}

function rereading({ name, bytes, bytesAgain = bytes }: Waiting): () => Promise<Dataset> {
  return async () => {
    const read = readBytes(await bytesOf({ name, bytes: bytesAgain }), name);
    if (!('dataset' in read)) throw new TransferError('dataset');
    return read.dataset;
  };
}

function unpacked(archive: IncomingFile, bytes: Uint8Array): Waiting[] {
  if (archive.name.includes('.zip/')) throw new TransferError('zipNested');
  // The part of the name that tells an archive within an archive.
  const folder = archive.name.endsWith('.zip') ? archive.name : `${archive.name}.zip`;
  const { bytes: again } = archive;
  return openZip(bytes).map(({ path, bytes }, at) => ({
    name: `${folder}/${path}`,
    bytes,
    bytesAgain: async () => {
      const same = openZip(await again())[at];
      if (!same) throw new TransferError('zip');
      return same.bytes();
    },
  }));
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
