import { i18n } from '#i18n';

/**
 * Locale for dates, numbers and lists: the browser's, when it is of the language our words are in, so that a British
 * reader gets British dates, and nobody gets German dates in an English sentence.
 */
export function wordsLocale(preferred: string = navigator.language): string {
  const language = i18n.t('language');
  return preferred === language || preferred.startsWith(`${language}-`) ? preferred : language;
}

const PARTS = { 1: { year: 'numeric' }, 2: { year: 'numeric', month: 'short' } } as const;
const FULL = { year: 'numeric', month: 'short', day: 'numeric' } as const;

/**
 * A date as people write it, as exact as it is known.
 * @param iso `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else comes back as it is
 */
export function dateWords(iso: string, locale = wordsLocale()): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
  if (!match) return iso;
  const known = match.slice(1).filter(Boolean);
  const date = new Date(Date.UTC(Number(known[0]), Number(known[1] ?? 1) - 1, Number(known[2] ?? 1)));
  if (Number.isNaN(date.getTime())) return iso;
  const parts = PARTS[known.length as 1 | 2] ?? FULL;
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(date);
}

/** A whole number with the reader's separators. */
export function numberWords(value: number, locale = wordsLocale()): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** `a, b and c` in the reader's language; `a, b, c` as units. */
export function listWords(items: readonly string[], type: 'conjunction' | 'unit' = 'conjunction'): string {
  return new Intl.ListFormat(wordsLocale(), { type }).format(items);
}
