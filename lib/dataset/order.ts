import type { ArticleInfo } from '../entity.ts';

/** Order of UTF-16 code units: the same on every machine, unlike `localeCompare`. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Earliest first by date; articles without a date last; equal dates by id. */
export function byArticleDate(a: Pick<ArticleInfo, 'id' | 'date'>, b: Pick<ArticleInfo, 'id' | 'date'>): number {
  return byCode(a.date ?? '~', b.date ?? '~') || byCode(a.id, b.id);
}

/** The keys of a count, most often first, then by code. */
export function mostFrequent<K extends string>(counts: ReadonlyMap<K, number>): K[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || byCode(a, b)).map(([key]) => key);
}

/** Adds to a count. */
export function count<K>(counts: Map<K, number>, key: K, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** How often each item is there. */
export function countEach<K>(items: Iterable<K>): Map<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) count(counts, item);
  return counts;
}

/** Adds to a list that is made when it is needed. */
export function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Whether a date lies before another one for sure, however exact either is: of a year and a day in it neither does. */
export function isSurelyBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
