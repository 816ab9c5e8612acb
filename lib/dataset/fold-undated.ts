import type { ShownDetail } from '../exchange.ts';
import { latestFirst, readingsOf } from './detail-readings.ts';
import { isSurelyBefore } from './order.ts';
import { roleKey } from './roles.ts';

/**
 * Takes a detail that tells no date for a reading of the one that says the same and since when: `minister` beside `minister
 * since 2016`. Where the same is said to be true since different dates, nobody knows which of them is meant, and all stay.
 */
export function foldUndated(details: readonly ShownDetail[]): ShownDetail[] {
  // Most entities have none.
  if (!details.some(({ from, date }) => from !== undefined && date === undefined)) return [...details];
  const open = details.filter(({ date }) => date === undefined);
  const groups = [...Map.groupBy(open, sayingOf).values()].flatMap(byObject);
  return [...details.filter(({ date }) => date !== undefined), ...groups.flatMap(foldGroup)];
}

function sayingOf({ relation, value, qualifier }: ShownDetail): string {
  return JSON.stringify([relation, roleKey(value, new Map()), qualifier ?? '']);
}

/** A role is often told without saying where; with whom else somebody has to do is always part of what is said. */
function byObject(same: ShownDetail[]): ShownDetail[][] {
  const objects = new Set(same.flatMap(({ object }) => object ?? []));
  if (same[0]!.relation === 'role' && objects.size < 2) return [same];
  return [...Map.groupBy(same, ({ object }) => object ?? '').values()];
}

function foldGroup(same: ShownDetail[]): ShownDetail[] {
  const told = [...new Set(same.flatMap(({ from }) => from ?? []))];
  const froms = told.filter((from) => !told.some((other) => other !== from && other.startsWith(from)));
  const [from] = froms;
  if (from === undefined || froms.length > 1) return same;
  const { readings = [], others = [] } = Object.groupBy(same, (one) => (mayBeSince(one, from) ? 'readings' : 'others'));
  const [first] = readings.toSorted((a, b) => b.sources.length - a.sources.length || latestFirst(a, b));
  const object = readings.find((one) => one.object !== undefined)?.object;
  const stated = readings.find((one) => one.stated)?.stated;
  return [...others, { ...first!, object, from, ...readingsOf(readings), ...(stated && { stated }) }];
}

/** Whether a detail can be a reading of one that is true since `from`: it says no other date, and was read after that. */
export function mayBeSince(one: Pick<ShownDetail, 'from' | 'lastSeen'>, from: string | undefined): boolean {
  if (one.from !== undefined) return from?.startsWith(one.from) ?? false;
  return from === undefined || one.lastSeen === undefined || !isSurelyBefore(one.lastSeen, from);
}
