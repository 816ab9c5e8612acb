import type { Detail } from '../../entity.ts';
import type { Doc, Token } from '../doc.ts';
import { tokenIn } from './reading.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const YEAR = String.raw`(?:1[5-9]|20)\d\d`;
const ONE_YEAR = new RegExp(`^${YEAR}$`);
/** `2001-2009`, `2016–17` as one token */
const YEARS = new RegExp(String.raw`^(${YEAR})[-–](${YEAR}|\d\d)$`);
const LINK = /^(?:since|from|in|during|between)$/;
const TO = /^(?:to|until|till|through)$/;
const DASH = /^(?:[-–—]|--)$/;
const NOW = /^(?:now|today|present)$/;

/** When something was true; each is `YYYY` or `YYYY-MM`. */
export type Period = Pick<Detail, 'from' | 'date'>;

/** Whether tokens from `index` on tell a date, behind a word that links it to what stands before. */
export function isDateBehind(doc: Doc, index: number): boolean {
  const link = doc.tokens[index];
  return link !== undefined && LINK.test(link.lower) && dateAt(doc, index + 1, link.sentence) !== undefined;
}

/**
 * The period that tokens from `index` on tell: `since 2014`, `from March 2010 to May 2012`, `in 2016`, `(2001–2009)`. Where the end
 * is not told as a date (`from 2010 until the flood`), the beginning is the one time it is known to be true at.
 */
export function periodBehind(doc: Doc, index: number): Period | undefined {
  const link = doc.tokens[index];
  if (!link || !(LINK.test(link.lower) || link.text === '(')) return undefined;
  const first = dateAt(doc, index + 1, link.sentence);
  if (!first) return undefined;
  if (link.lower === 'since') return { from: first.date };
  const last = first.until ? { date: first.until, next: first.next } : endAt(doc, first, link);
  if (link.text === '(' && !(last && tokenIn(doc, last.next, link.sentence)?.text === ')')) return undefined;
  if (!last)
    return link.lower === 'from' && isOpen(doc, first.next, link.sentence)
      ? { from: first.date }
      : { date: first.date };
  const length = Math.min(first.date.length, last.date.length);
  if (first.date.slice(0, length) > last.date.slice(0, length)) return undefined;
  return { from: first.date, date: last.date };
}

interface ReadDate {
  date: string;
  /** where two years are one token, the second */
  until?: string;
  /** the token behind it */
  next: number;
}

function dateAt(doc: Doc, index: number, sentence: number): ReadDate | undefined {
  const token = tokenIn(doc, index, sentence);
  if (!token) return undefined;
  if (ONE_YEAR.test(token.text)) return { date: token.text, next: index + 1 };
  const [, begin, end] = YEARS.exec(token.text) ?? [];
  if (begin && end) return { date: begin, until: fullYear(begin, end), next: index + 1 };
  const month = MONTHS.indexOf(token.lower) + 1;
  const year = tokenIn(doc, index + 1, sentence);
  if (month === 0 || !year || !ONE_YEAR.test(year.text)) return undefined;
  return { date: `${year.text}-${String(month).padStart(2, '0')}`, next: index + 2 };
}

/** The end of a period behind its beginning: `to May 2012`, `–09`. */
function endAt(doc: Doc, begin: ReadDate, link: Token): ReadDate | undefined {
  const to = tokenIn(doc, begin.next, link.sentence);
  if (!to || !(DASH.test(to.text) || (link.lower === 'between' ? to.lower === 'and' : TO.test(to.lower))))
    return undefined;
  const short = tokenIn(doc, begin.next + 1, link.sentence);
  if (to.text === '–' && short && /^\d\d$/.test(short.text))
    return { date: fullYear(begin.date, short.text), next: begin.next + 2 };
  const end = dateAt(doc, begin.next + 1, link.sentence);
  return end?.until ? undefined : end;
}

/** Whether nothing says that what began goes on no more: `from 2010`, `from 2010 to the present`. */
function isOpen(doc: Doc, index: number, sentence: number): boolean {
  const to = tokenIn(doc, index, sentence);
  if (!to || !TO.test(to.lower)) return true;
  const end = tokenIn(doc, index + 1, sentence);
  return NOW.test((end?.lower === 'the' ? tokenIn(doc, index + 2, sentence) : end)?.lower ?? '');
}

/** `17` behind `2016` is 2017. */
function fullYear(begin: string, end: string): string {
  return begin.slice(0, 4 - end.length) + end;
}
