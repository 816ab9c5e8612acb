import { casual } from 'chrono-node/en';

const DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
/** longest phrase that is looked at; a date is never longer, and chrono-node's time grows with its input */
const LONGEST = 60;
/** What a phrase must hold to be worth asking chrono-node, which takes a tenth of a millisecond. */
const DATED =
  /day\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)|\bago\b|\b(?:last|this|past|next|tomorrow|tonight)\b|\d/i;
const AHEAD = /\b(?:next|tomorrow|coming|upcoming|in \d+ (?:days?|weeks?|months?))\b/i;

/**
 * The date that a short phrase means (`later on Sunday`, `last month`, `January 20`) in an article of a given date
 * (`YYYY-MM-DD`): `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as exact as the phrase is; undefined when it means none.
 * News tells of what was: a day or month without a year is the last one, unless the phrase says otherwise.
 */
export function resolveDate(phrase: string, articleDate: string | undefined): string | undefined {
  const reference = toTime(articleDate);
  const text = phrase.trim();
  if (text.length === 0 || text.length > LONGEST) return undefined;
  const year = /^(?:(?:in|since|during|back in|early in|late in) )?((?:19|20)\d\d)$/i.exec(text);
  if (year) return year[1];
  if (reference === undefined || !DATED.test(text)) return undefined;
  const [found] = casual.parse(text, { instant: new Date(reference + DAY / 2), timezone: 0 });
  if (!found) return undefined;
  const { start } = found;
  let time = start.date().getTime();
  const ahead = AHEAD.test(text);
  if (start.isCertain('weekday') && !start.isCertain('day')) {
    if (!ahead) time = reference - ((((new Date(reference).getUTCDay() - start.get('weekday')!) % 7) + 7) % 7) * DAY;
    return iso(time);
  }
  if (start.isCertain('day') || start.isCertain('weekday')) {
    if (!ahead && !start.isCertain('year') && time > reference + DAY) time = yearBefore(time);
    return iso(time);
  }
  if (start.isCertain('month')) {
    if (!ahead && !start.isCertain('year') && time > reference) time = yearBefore(time);
    return iso(time).slice(0, 7);
  }
  return start.isCertain('year') ? iso(time).slice(0, 4) : undefined;
}

function toTime(date: string | undefined): number | undefined {
  const match = ISO_DAY.exec(date ?? '');
  if (!match) return undefined;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return Number.isNaN(time) ? undefined : time;
}

function yearBefore(time: number): number {
  const date = new Date(time);
  date.setUTCFullYear(date.getUTCFullYear() - 1);
  return date.getTime();
}

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
