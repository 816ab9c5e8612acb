import type { DatasetAlias, NameKind } from '../entity.ts';
import type { Tally } from './schema.ts';

/**
 * Counts that add and subtract, so that forgetting is exact. The first letter of a key says what is counted: `n` names, `f` full names
 * of persons, `t` types, `a` aliases by kind and text, `w` words of roles, `r` links that stand beside, `k` keys of roles.
 */
export type TallyKind = 'n' | 'f' | 't' | 'a' | 'w' | 'r' | 'k';

export function note(tally: Tally, kind: TallyKind, what: string, by = 1): void {
  const key = kind + what;
  tally.set(key, (tally.get(key) ?? 0) + by);
}

/** Adds (or, with -1, takes away) one tally to another; what comes to nothing is gone. */
export function addTally(into: Tally, tally: ReadonlyMap<string, number>, sign: 1 | -1 = 1): void {
  for (const [key, count] of tally) {
    const sum = (into.get(key) ?? 0) + sign * count;
    if (sum === 0) into.delete(key);
    else into.set(key, sum);
  }
}

/** The counts of one kind. */
export function countsOf<K extends string = string>(
  tally: ReadonlyMap<string, number>,
  kind: TallyKind,
): Map<K, number> {
  const counts = new Map<K, number>();
  for (const [key, count] of tally) if (key.startsWith(kind)) counts.set(key.slice(1) as K, count);
  return counts;
}

export function noteAlias(tally: Tally, { text, kind, count }: DatasetAlias): void {
  note(tally, 'a', `${kind}:${text}`, count);
}

/** Aliases with their kinds, as they were noted. */
export function aliasesOf(tally: ReadonlyMap<string, number>): DatasetAlias[] {
  return [...countsOf(tally, 'a')].map(([key, count]) => {
    const colon = key.indexOf(':');
    return { kind: key.slice(0, colon) as NameKind, text: key.slice(colon + 1), count };
  });
}
