import type { Period, ShownStatement } from '../exchange.ts';

/** So many fit side by side at 24 pixels each, the least that a finger or a shaky hand can hit (WCAG 2.5.8). */
const AT_MOST = 12;
/** Fewer make no picture. */
const AT_LEAST = 5;
const DAY = 86_400_000;
/** Lengths of a period in months; before these, days. */
const MONTHS = [1, 3, 6, 12, 24, 60, 120, 240];

type Dated = Pick<ShownStatement, 'date' | 'article'>;
type Days = readonly [from: number, to: number];

/**
 * The days one of which is that of a statement: the day, month or year of its own date, or of its article's where it has none.
 * @returns days since 1970, half-open; undefined where no date is known
 */
export function daysOf({ date, article }: Dated): Days | undefined {
  const known = date ?? article.date ?? '';
  // Most are known to the day, and a background that just woke goes through a thousand of them.
  if (/^\d{4}-\d{2}-\d{2}$/.test(known)) {
    const day = Date.parse(known) / DAY;
    return Number.isNaN(day) ? undefined : [day, day + 1];
  }
  const begin = new Date(/^\d{4}(?:-\d{2})?$/.test(known) ? `${known}-01-01`.slice(0, 10) : '');
  if (Number.isNaN(begin.getTime())) return undefined;
  const end = new Date(begin);
  if (known.length === 4) end.setUTCFullYear(end.getUTCFullYear() + 1);
  else end.setUTCMonth(end.getUTCMonth() + 1);
  return [begin.getTime() / DAY, end.getTime() / DAY];
}

const holds = (period: Pick<Period, 'from' | 'to'>, [from, to]: Days) => from >= period.from && to <= period.to;

/** Whether a statement is of a period for sure: one that is dated to the year is not of a month in it. */
export function isWithin(statement: Dated, period: Pick<Period, 'from' | 'to'>): boolean {
  const days = daysOf(statement);
  return days !== undefined && holds(period, days);
}

const monthOf = (day: number) => {
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};
const firstOf = (month: number) => Date.UTC(Math.floor(month / 12), month % 12) / DAY;

/**
 * Divides the time of the statements into equal periods that calendars know: days, months, years. Those dated to the day make the
 * periods; one that is dated to the month or year counts where a period holds all of it.
 * @returns null where too few are dated to the day, or all of the same day
 */
export function periodsOf(statements: readonly ShownStatement[]): Period[] | null {
  const dated = statements.flatMap((statement) => {
    const days = daysOf(statement);
    return days ? [{ days, isReported: statement.kind === 'indirect' }] : [];
  });
  const exact = dated.flatMap(({ days: [from, to] }) => (to - from === 1 ? [from] : []));
  if (exact.length < AT_LEAST) return null;
  const first = exact.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY);
  const last = exact.reduce((most, day) => Math.max(most, day), Number.NEGATIVE_INFINITY);
  if (first === last) return null;
  const periods = bounds(first, last).map(([from, to]): Period => ({ from, to, quoted: 0, reported: 0 }));
  for (const { days, isReported } of dated) {
    const period = periods.find((one) => holds(one, days));
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
