import type { Article, ArticleBlock, Span } from '../entity.ts';
import { isCalendarDate, readDateLine } from './date-line.ts';
import { readableParts } from './noise.ts';
import { splitParagraphs } from './paragraphs.ts';

/** A text and what is known of it. */
export interface TextInput {
  id: string;
  text: string;
  title?: string;
  date?: string;
  url?: string;
  publisher?: string;
}

/**
 * Reads any text as an article. `text` stays as it is, and all offsets point into it; what is noise in it lies outside
 * of the blocks. Never throws.
 *
 * A first line ` date YYYY-MM-DD Headline` gives title and date unless they are given; a first paragraph that equals the
 * title is the headline. The title is empty when nothing tells it.
 */
export function articleFromText(input: TextInput): Article {
  const { text } = input;
  const dateLine = readDateLine(text);
  const paragraphs = splitParagraphs(text, dateLine ? dateLine.end : 0);
  let headline: Span | null = dateLine && dateLine.headline[1] > dateLine.headline[0] ? dateLine.headline : null;
  const first = paragraphs[0];
  if (!headline && first && input.title && sameWords(text.slice(first[0], first[1]), input.title)) {
    headline = first;
    paragraphs.shift();
  }
  const article: Article = {
    id: input.id,
    title: input.title ?? (headline ? text.slice(headline[0], headline[1]) : ''),
    text,
    blocks: [...(headline ? [blockOf(headline, 'headline')] : []), ...bodyBlocks(text, paragraphs)],
  };
  const date = input.date ?? (dateLine && isCalendarDate(dateLine.date) ? dateLine.date : undefined);
  if (date !== undefined) article.date = date;
  if (input.url !== undefined) article.url = input.url;
  if (input.publisher !== undefined) article.publisher = input.publisher;
  return article;
}

/** What is prose in the paragraphs of `text`, as body blocks in order. */
export function bodyBlocks(text: string, paragraphs: Span[]): ArticleBlock[] {
  return paragraphs.flatMap((paragraph) => readableParts(text, paragraph).map((part) => blockOf(part, 'body')));
}

function blockOf([start, end]: Span, kind: ArticleBlock['kind']): ArticleBlock {
  return { start, end, kind };
}

/** Equal but for case, punctuation and spacing, as in a title repeated with a full stop. */
function sameWords(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 40) return false;
  const letters = (value: string) => value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return letters(a) === letters(b) && letters(a) !== '';
}
