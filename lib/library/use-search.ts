import { useEffect, useMemo, useState } from 'preact/hooks';
import { createSearchIndex, type SearchIndex } from './search-index.ts';

/** Milliseconds of indexing at a time: a key or a click waits no longer. */
const SLICE = 8;

/** Fills an index in slices. Ends when `signal` aborts, and then gives null. */
export async function fillIndex<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<SearchIndex | null> {
  const index = createSearchIndex();
  let began = performance.now();
  for (const item of items) {
    index.add(textOf(item));
    if (performance.now() - began < SLICE) continue;
    onProgress(index.size / items.length);
    await new Promise((done) => setTimeout(done, 0));
    if (signal.aborted) return null;
    began = performance.now();
  }
  // The first search would sort the words.
  index.search('a');
  return signal.aborted ? null : index;
}

/**
 * An index of the items' words, filled while the page goes on; null, and `ready` below 1, until it can be asked. Of other items that
 * come later, it is that of the `items` before them until the new one can be asked.
 */
export function useIndex<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
): { items: readonly Item[]; index: SearchIndex | null; ready: number } {
  const [made, setMade] = useState<{ of: readonly Item[]; index: SearchIndex } | null>(null);
  const [ready, setReady] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    void fillIndex(items, textOf, setReady, stop.signal).then((index) => index && setMade({ of: items, index }));
    return () => stop.abort();
  }, [items, textOf]);
  return made ? { items: made.of, index: made.index, ready: 1 } : { items, index: null, ready: Math.min(ready, 0.99) };
}

/** Those items that have all words of the query and pass, in their order; `ready` is below 1 while words are not searched yet. */
export function useSearch<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  query: string,
  passes: (item: Item) => boolean,
): { found: Item[]; ready: number } {
  const { items: searched, index, ready } = useIndex(items, textOf);
  const found = useMemo(() => {
    const test = (document: number) => passes(searched[document]!);
    return index ? index.search(query, test).map((document) => searched[document]!) : searched.filter(passes);
  }, [searched, index, query, passes]);
  return { found, ready };
}
