import type { Article } from '../entity.ts';
import { ArticleError } from './article-error.ts';
import { isCalendarDate, readDateLine } from './date-line.ts';
import { articleFromText } from './from-text.ts';
import { findBadUtf8 } from './utf8.ts';

const DATE_LINE = '" date YYYY-MM-DD Headline"';

/**
 * Reads an article file: UTF-8, a first line ` date YYYY-MM-DD Headline`, then paragraphs separated by blank lines.
 * A byte order mark and CRLF are accepted; `text` is the file without its byte order mark, and offsets count from there.
 *
 * @param fileName as shown in errors
 * @param id the article's id
 * @throws ArticleError for bad UTF-8, a missing or wrong date, a missing headline, an empty body
 */
export function readArticleFile(bytes: Uint8Array, fileName: string, id: string = nameOf(fileName)): Article {
  const bad = findBadUtf8(bytes);
  if (bad) {
    const hex = bytes[bad.offset]!.toString(16).padStart(2, '0');
    throw new ArticleError(fileName, bad.line, 'UTF-8', `byte 0x${hex} at offset ${bad.offset} that is not`);
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  const dateLine = readDateLine(text);
  const firstLine = text.split(/[\r\n]/, 1)[0] ?? '';
  if (!dateLine) throw new ArticleError(fileName, 1, DATE_LINE, quoted(firstLine));
  if (!isCalendarDate(dateLine.date)) {
    throw new ArticleError(fileName, 1, 'a day of the calendar as YYYY-MM-DD', quoted(dateLine.date));
  }
  if (dateLine.headline[1] === dateLine.headline[0]) {
    throw new ArticleError(fileName, 1, 'a headline after the date', 'the end of the line');
  }
  const article = articleFromText({ id, text });
  if (!article.blocks.some((block) => block.kind === 'body')) {
    const empty = text.slice(dateLine.end).trim() === '';
    throw new ArticleError(
      fileName,
      2,
      'paragraphs of text',
      empty ? 'nothing' : 'only captions, credits and the like',
    );
  }
  return article;
}

/** A file's name without folder and extension: the id of its article, unless another file has the same name. */
export function nameOf(path: string): string {
  return withoutExtension(path.replace(/^.*[/\\]/, ''));
}

/** A path without the extension of its file. */
export function withoutExtension(path: string): string {
  return path.replace(/(?<=[^/\\])\.[^./\\]*$/, '');
}

function quoted(value: string): string {
  return value.length > 80 ? `"${value.slice(0, 79)}…"` : `"${value}"`;
}
