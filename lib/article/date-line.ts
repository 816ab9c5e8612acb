import type { Span } from '../entity.ts';

/** The first line of an article file, ` date YYYY-MM-DD Headline`; spans are offsets into the text. */
export interface DateLine {
  /** as written, whether or not there is such a day */
  date: string;
  /** the headline's words; empty span at the end of the line when there are none */
  headline: Span;
  /** end of the line, before its line break */
  end: number;
}

/** Reads the date line that a text begins with; null when it begins with anything else. */
export function readDateLine(text: string): DateLine | null {
  const lineBreak = text.search(/[\r\n]/);
  const end = lineBreak < 0 ? text.length : lineBreak;
  const found = /^\s*date\s+(\d\S*)(?:\s+|$)/.exec(text.slice(0, end));
  if (!found) return null;
  const start = found[0].length;
  return { date: found[1]!, headline: [start, start + text.slice(start, end).trimEnd().length], end };
}

/** Whether there is such a day: `YYYY-MM-DD` of the Gregorian calendar. */
export function isCalendarDate(value: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}
