import type { Doc } from '../doc.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** The date that tokens from `index` on tell, as `YYYY` or `YYYY-MM`: `since 2014`, `from March 2010 to …`. */
export function dateBehind(doc: Doc, index: number): string | undefined {
  const link = doc.tokens[index];
  if (!link || !/^(?:since|from|in|during|between)$/.test(link.lower)) return undefined;
  const next = doc.tokens[index + 1];
  if (next?.sentence !== link.sentence) return undefined;
  if (isYear(next.text)) return next.text;
  const month = MONTHS.indexOf(next.lower) + 1;
  const year = doc.tokens[index + 2];
  if (month === 0 || !year || !isYear(year.text)) return undefined;
  return `${year.text}-${String(month).padStart(2, '0')}`;
}

function isYear(text: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(text);
}
