/**
 * Full-text search over documents that are numbered `0 … size-1` in the order in which they are to be shown: an inverted index with a
 * sorted vocabulary. A document is found when it has every word of the query, each as the beginning of one of its own; so the result
 * grows no longer with any key, and no score has to be computed for half of the library at the first letter.
 */
export interface SearchIndex {
  /** adds the next document */
  add(text: string): void;
  /** documents that match and pass, in order; all that pass, where the query has no word */
  search(query: string, passes?: (document: number) => boolean): number[];
  readonly size: number;
}

/** Words as they are compared: without case and accents. */
export function searchWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

export function createSearchIndex(): SearchIndex {
  const postings = new Map<string, number[]>();
  let vocabulary: string[] | null = null;
  let size = 0;
  return {
    get size() {
      return size;
    },
    add(text) {
      const document = size++;
      for (const word of new Set(searchWords(text))) {
        const list = postings.get(word);
        if (list) list.push(document);
        else {
          postings.set(word, [document]);
          vocabulary = null;
        }
      }
    },
    search(query, passes = () => true) {
      const words = [...new Set(searchWords(query))];
      vocabulary ??= [...postings.keys()].sort();
      /** in how many of the words so far a document was found, without a gap */
      const found = new Uint8Array(size);
      words.slice(0, 255).forEach((word, at) => {
        for (let place = lowerBound(vocabulary!, word); vocabulary![place]?.startsWith(word); place++) {
          for (const document of postings.get(vocabulary![place]!)!) {
            if (found[document] === at) found[document] = at + 1;
          }
        }
      });
      const wanted = Math.min(words.length, 255);
      const result: number[] = [];
      for (let document = 0; document < size; document++) {
        if (found[document] === wanted && passes(document)) result.push(document);
      }
      return result;
    },
  };
}

/** The first place whose word does not stand before `word`. */
function lowerBound(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
