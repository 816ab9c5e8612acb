import { calendarDate } from '../article/day.ts';
import { articleFromText } from '../article/from-text.ts';
import { hash32 } from '../dataset/hash.ts';
import type { Article } from '../entity.ts';
import { LIMITS, TransferError } from './fault.ts';

/** What a reader found of one article; anything of it may be missing or be no string. */
export interface Draft {
  /** what tells it from others: its address, or its id where it comes from */
  id?: unknown;
  title?: unknown;
  date?: unknown;
  url?: unknown;
  publisher?: unknown;
  /** paragraphs, parted by blank lines */
  text: string;
}

/** A string with blanks around and runs of blanks gone, cut to `most`; undefined for an empty one and for all else. */
export function line(value: unknown, most: number): string | undefined {
  if (typeof value !== 'string') return undefined;
  const tidy = value
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most)
    .toWellFormed();
  return tidy === '' ? undefined : tidy;
}

/** An address that leads to a page; undefined for all others, such as `javascript:`. */
export function webAddress(value: unknown): string | undefined {
  const given = line(value, 4000);
  return given !== undefined && /^https?:\/\/[^\s]+$/i.test(given) && URL.canParse(given) ? given : undefined;
}

/**
 * Makes an article of what a reader found. Two drafts of one address get one id, so that what is read again replaces.
 * @param fallback its id where it brings none
 * @throws TransferError `noArticle` where there is no text, `tooLarge` where there is too much
 */
export function finishDraft(draft: Draft, fallback: string): Article {
  if (draft.text.length > LIMITS.article)
    throw new TransferError('tooLarge', `${draft.text.length} > ${LIMITS.article}`);
  const url = webAddress(draft.url) ?? webAddress(draft.id);
  const id = shortId(line(draft.id, 4000) ?? url ?? fallback);
  const article = articleFromText({
    id,
    text: draft.text.toWellFormed(),
    title: line(draft.title, 1000),
    date: calendarDate(draft.date),
    url,
    publisher: line(draft.publisher, 200),
  });
  if (!article.blocks.some(({ kind }) => kind === 'body')) throw new TransferError('noArticle');
  return article;
}

/** An id within the limit of a dataset's ids; the end of a long one is told by its hash. */
export function shortId(id: string): string {
  return id.length <= 160 ? id : `${id.slice(0, 150).toWellFormed()}~${hash32(id).toString(16)}`;
}
