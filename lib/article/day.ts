import { isCalendarDate } from './date-line.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const WEEKDAY = String.raw`(?:[A-Za-z]{3,9}\.?,?\s+)?`;
/** `Mon, 3 Feb 2025 10:00 GMT` (RFC 5322), `03 Feb 25` (RFC 822), `3rd February, 2025` */
const DAY_FIRST = new RegExp(
  String.raw`^${WEEKDAY}(\d{1,2})(?:st|nd|rd|th)?[\s-]+([A-Za-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})(?![\d:])`,
);
/** `February 3, 2025`, `Mon Feb 3 10:00:00 2025` */
const MONTH_FIRST = new RegExp(
  String.raw`^${WEEKDAY}([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:\d{1,2}:\d{2}(?::\d{2})?\s+(?:[A-Z]{3,4}\s+)?)?(\d{4})(?!\d)`,
);
/** `2025-02-03T10:00Z`, `20250203T100000Z`, `2025/02/03` */
const NUMBERS = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)/;

/**
 * The day that a date names as its publisher wrote it, whatever the hour was elsewhere: ISO 8601, the forms of mail and feeds, or a
 * day written out in English. Undefined for all else, and for days that never were.
 */
export function calendarDate(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const written = value.trim().slice(0, 60);
  const numbers = NUMBERS.exec(written);
  if (numbers) return dayOf(numbers[1]!, Number(numbers[3]), numbers[4]!);
  const dayFirst = DAY_FIRST.exec(written);
  if (dayFirst) return dayOf(fullYear(dayFirst[3]!), monthOf(dayFirst[2]!), dayFirst[1]!);
  const monthFirst = MONTH_FIRST.exec(written);
  if (monthFirst) return dayOf(monthFirst[3]!, monthOf(monthFirst[1]!), monthFirst[2]!);
  return undefined;
}

/** RFC 2822, 4.3: two digits below 50 are of this century. */
function fullYear(digits: string): string {
  return digits.length === 4 ? digits : `${Number(digits) < 50 ? 20 : 19}${digits}`;
}

function monthOf(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;
}

function dayOf(year: string, month: number, day: string): string | undefined {
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
}
