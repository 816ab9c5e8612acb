import { type KnownTerms, placeAt } from './stored-terms.ts';
import { terms } from './terms.ts';

/** Numbers terms, so that they are compared as numbers. */
export interface Lexicon {
  /** undefined for a term that no text has */
  numberOf(term: string): number | undefined;
  term(number: number): string;
  /** how many terms there are; more once further texts were read */
  size(): number;
  /** Adds the numbers of a text's terms, in their order, to `row`. */
  read(text: string, id: string | undefined, row: number[]): void;
}

/** @param known terms of texts, by id, that need not be taken apart */
export function createLexicon(known: readonly KnownTerms[] = []): Lexicon {
  const [first, ...others] = known;
  const ordered = first?.vocabulary ?? [];
  /** those beyond the ordered ones */
  const added: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (term: string) => {
    const number = numbers.get(term) ?? find(ordered, term);
    if (number !== undefined) numbers.set(term, number);
    return number;
  };
  const add = (term: string) => {
    const before = numberOf(term);
    if (before !== undefined) return before;
    const number = ordered.length + added.push(term) - 1;
    numbers.set(term, number);
    return number;
  };
  const sources = others.map(({ vocabulary, codes }) => ({ codes, numbers: vocabulary.map(add) }));
  return {
    numberOf,
    term: (number) => ordered[number] ?? added[number - ordered.length]!,
    size: () => ordered.length + added.length,
    read(text, id = '', row) {
      const codes = first?.codes.get(id);
      if (codes !== undefined) {
        for (let at = 0; at < codes.length; at++) row.push(placeAt(codes, at));
        return;
      }
      const other = sources.find((source) => source.codes.has(id));
      if (!other) {
        for (const term of terms(text)) row.push(add(term));
        return;
      }
      const theirs = other.codes.get(id)!;
      for (let at = 0; at < theirs.length; at++) row.push(other.numbers[placeAt(theirs, at)]!);
    },
  };
}

/** The place of a text among texts that are ordered by character codes. */
function find(ordered: readonly string[], text: string): number | undefined {
  let from = 0;
  let to = ordered.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (ordered[middle]! < text) from = middle + 1;
    else to = middle;
  }
  return ordered[from] === text ? from : undefined;
}
