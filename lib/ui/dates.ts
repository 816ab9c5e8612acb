import { i18n } from '#i18n';
import { perLocale } from './per-locale.ts';

/**
 * Locale for dates, numbers and lists: the browser's, when it is of the language our words are in, so that a British
 * reader gets British dates, and nobody gets German dates in an English sentence.
 */
export function wordsLocale(preferred: string = navigator.language): string {
  const language = i18n.t('language');
  return preferred === language || preferred.startsWith(`${language}-`) ? preferred : language;
}

const format = (parts: Intl.DateTimeFormatOptions) =>
  perLocale((locale) => new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }));
const YEAR = format({ year: 'numeric' });
const MONTH = format({ year: 'numeric', month: 'short' });
const DAY_OF_MONTH = format({ year: 'numeric', month: 'short', day: 'numeric' });
/** By how many of year, month and day are known. */
const FORMATS = [YEAR, YEAR, MONTH, DAY_OF_MONTH];
const NUMBER = perLocale((locale) => new Intl.NumberFormat(locale));
const LIST = perLocale((locale) => new Intl.ListFormat(locale));

/**
 * A date as people write it, as exact as it is known.
 * @param iso `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else comes back as it is
 */
export function dateWords(iso: string, locale = wordsLocale()): string {
  const known = readDate(iso);
  return known ? known.format(locale).format(known.date) : iso;
}

function readDate(iso: string) {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
  if (!match) return undefined;
  const known = match.slice(1).filter(Boolean);
  const date = new Date(Date.UTC(Number(known[0]), Number(known[1] ?? 1) - 1, Number(known[2] ?? 1)));
  return Number.isNaN(date.getTime()) ? undefined : { date, format: FORMATS[known.length]! };
}

/**
 * From one date to another as people write it, each as exact as it is known.
 * @param from as for `dateWords`
 * @param to the last year, month or day of it
 */
export function spanWords(from: string, to: string, locale = wordsLocale()): string {
  const [first, last] = [readDate(from), readDate(to)];
  const isEven = first && last && first.format === last.format && first.date <= last.date;
  return isEven
    ? first.format(locale).formatRange(first.date, last.date)
    : `${dateWords(from, locale)} – ${dateWords(to, locale)}`;
}

const DAY = 86_400_000;

/**
 * A stretch of time as people write it: a day, a month, a year, or from one to another.
 * @param from first day, since 1970
 * @param to the day after the last
 */
export function periodWords(from: number, to: number, locale = wordsLocale()): string {
  const [first, last, next] = [from, to - 1, to].map((day) => new Date(day * DAY)) as [Date, Date, Date];
  const both = (of: (date: Date) => boolean) => of(first) && of(next);
  const isMonths = both((date) => date.getUTCDate() === 1);
  const isYears = isMonths && both((date) => date.getUTCMonth() === 0);
  return (isYears ? YEAR : isMonths ? MONTH : DAY_OF_MONTH)(locale).formatRange(first, last);
}

/** Whether a date lies more than some whole years before `now`; 0 years never. Of a month or a year, its last day counts. */
export function isOlder(iso: string, years: number, now = new Date()): boolean {
  if (years === 0 || !/^\d{4}(-\d{2}){0,2}$/.test(iso)) return false;
  const limit = new Date(now);
  limit.setUTCFullYear(limit.getUTCFullYear() - years);
  // Padded with what sorts after every month and day.
  return `${iso}-99-99`.slice(0, 10) < limit.toISOString().slice(0, 10);
}

/** A whole number with the reader's separators. */
export function numberWords(value: number, locale = wordsLocale()): string {
  return NUMBER(locale).format(value);
}

/** What stands between units, in languages that write no `, `. */
const COMMAS: Readonly<Record<string, string>> = { ar: '، ', zh: '、' };

/** `a, b and c` in the reader's language; `a, b, c` as units. */
export function listWords(
  items: readonly string[],
  type: 'conjunction' | 'unit' = 'conjunction',
  locale = wordsLocale(),
) {
  // Intl's own units run into each other in Chinese, and have an "and" in some languages.
  return type === 'unit' ? items.join(COMMAS[locale.slice(0, 2)] ?? ', ') : LIST(locale).format(items);
}
