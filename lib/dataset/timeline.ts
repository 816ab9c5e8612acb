import type { Period, ShownStatement } from '../exchange.ts';

/** So many fit side by side at 24 pixels each, the least that a finger or a shaky hand can hit (WCAG 2.5.8). */
const AT_MOST = 12;
/** Fewer make no picture. */
const AT_LEAST = 5;
const DAY = 86_400_000;
/** Lengths of a period in months; before these, days. */
const MONTHS = [1, 3, 6, 12, 24, 60, 120, 240];

/** The day of a statement, by its own date or its article's; undefined where less than the day is known. */
export function dayOf({ date, article }: Pick<ShownStatement, 'date' | 'article'>): number | undefined {
  const known = [date, article.date].find((one) => one !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(one));
  const time = Date.parse(known ?? '');
  return Number.isNaN(time) ? undefined : time / DAY;
}

const monthOf = (day: number) => {
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};
const firstOf = (month: number) => Date.UTC(Math.floor(month / 12), month % 12) / DAY;

/**
 * Divides the time of the statements into equal periods that calendars know: days, months, years.
 * @returns null where too few are dated to the day, or all of the same day
 */
export function periodsOf(statements: readonly ShownStatement[]): Period[] | null {
  const dated = statements.flatMap((statement) => {
    const day = dayOf(statement);
    return day === undefined ? [] : [{ day, isReported: statement.kind === 'indirect' }];
  });
  if (dated.length < AT_LEAST) return null;
  const first = dated.reduce((least, { day }) => Math.min(least, day), Number.POSITIVE_INFINITY);
  const last = dated.reduce((most, { day }) => Math.max(most, day), Number.NEGATIVE_INFINITY);
  if (first === last) return null;
  const periods = bounds(first, last).map(([from, to]): Period => ({ from, to, quoted: 0, reported: 0 }));
  for (const { day, isReported } of dated) {
    const period = periods.find(({ to }) => day < to);
    if (period) period[isReported ? 'reported' : 'quoted']++;
  }
  return periods;
}

function bounds(first: number, last: number): [from: number, to: number][] {
  if (last - first < AT_MOST) return Array.from({ length: last - first + 1 }, (_, at) => [first + at, first + at + 1]);
  const fits = (months: number) => Math.floor(monthOf(last) / months) - Math.floor(monthOf(first) / months) < AT_MOST;
  const months = MONTHS.find(fits) ?? Math.ceil((monthOf(last) - monthOf(first) + 1) / (AT_MOST - 1));
  const begin = Math.floor(monthOf(first) / months);
  const count = Math.floor(monthOf(last) / months) - begin + 1;
  return Array.from({ length: count }, (_, at) => [firstOf((begin + at) * months), firstOf((begin + at + 1) * months)]);
}
