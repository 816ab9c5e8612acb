import type { Hit, Matcher } from './matcher.ts';

/** Searches several indexes as one; `from` is added to the ordinals of each. One span is one hit, whoever found it; hits are in no order. */
export function searchAll(parts: readonly { from: number; search: Matcher['search'] }[]): Matcher['search'] {
  return (text) => {
    let all: Hit[] = [];
    for (const { from, search } of parts) {
      const hits = search(text);
      // Most texts of a page name nobody: nothing is made for them.
      if (hits.length === 0) continue;
      for (const hit of hits) hit.ordinals = hit.ordinals.map((ordinal) => from + ordinal);
      all = all.length > 0 ? joined(all, hits) : hits;
    }
    return all;
  };
}

function joined(some: readonly Hit[], others: readonly Hit[]): Hit[] {
  const hits = new Map<string, Hit>();
  for (const hit of [...some, ...others]) {
    const key = `${hit.start} ${hit.end}`;
    const known = hits.get(key);
    if (known) known.ordinals.push(...hit.ordinals);
    else hits.set(key, hit);
  }
  return [...hits.values()];
}
