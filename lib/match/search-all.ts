import type { Hit, Matcher } from './matcher.ts';

/** Searches several indexes as one; `from` is added to the ordinals of each. One span is one hit, whoever found it; hits are in no order. */
export function searchAll(parts: readonly { from: number; search: Matcher['search'] }[]): Matcher['search'] {
  return (text) => {
    // Most texts of a page name nobody: nothing is made for them.
    let hits: Map<string, Hit> | undefined;
    for (const { from, search } of parts) {
      for (const hit of search(text)) {
        const key = `${hit.start} ${hit.end}`;
        hits ??= new Map();
        const ordinals = [...(hits.get(key)?.ordinals ?? []), ...hit.ordinals.map((ordinal) => from + ordinal)];
        hits.set(key, { ...hit, ordinals });
      }
    }
    return hits ? [...hits.values()] : [];
  };
}
