import { byCode } from './order.ts';
import { terms } from './terms.ts';

/**
 * The terms of many texts as they are stored, so that whoever compares the texts need not take them apart: a background that
 * just woke would do so before its code is compiled. They depend on `terms.ts`: where that changes, so does the shards' format.
 */
export interface StoredTerms {
  /** every term once, ordered by character codes so that one is found without filing all, with spaces between them */
  vocabulary: string;
  /** for each text its terms in order, a character each: the term's place in the vocabulary, counted from `FIRST` */
  texts: string[];
}

/** Terms of texts that are known already. */
export interface KnownTerms {
  /** ordered by character codes */
  vocabulary: readonly string[];
  /** by the id of the statement, as `StoredTerms` has them */
  codes: ReadonlyMap<string, string>;
}

/** Two or three bytes each; no controls, quotes or halves of a pair, which JSON would write out. */
const FIRST = 0x80;
const LAST = 0xd7ff;

/** The place in the vocabulary of the term that stands at `at`. */
export const placeAt = (codes: string, at: number): number => codes.charCodeAt(at) - FIRST;

/** The terms of texts; undefined where there are more different ones than there are characters for. */
export function storeTerms(texts: readonly string[]): StoredTerms | undefined {
  const found = texts.map(terms);
  const vocabulary = [...new Set(found.flat())].sort(byCode);
  if (vocabulary.length > LAST - FIRST + 1) return undefined;
  const places = new Map(vocabulary.map((term, at) => [term, String.fromCharCode(FIRST + at)]));
  return {
    vocabulary: vocabulary.join(' '),
    texts: found.map((of) => of.map((term) => places.get(term)!).join('')),
  };
}

/** @param ids of the texts, in their order; a text that stands there twice has the same terms both times */
export function readTerms({ vocabulary, texts }: StoredTerms, ids: readonly string[]): KnownTerms {
  const codes = new Map<string, string>();
  for (let at = 0; at < texts.length; at++) codes.set(ids[at]!, texts[at]!);
  return { vocabulary: vocabulary.split(' '), codes };
}
