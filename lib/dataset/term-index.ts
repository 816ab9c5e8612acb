import type { ShownStatement } from '../exchange.ts';
import { rarity, terms } from './terms.ts';

export type Rankable = Pick<ShownStatement, 'text' | 'about' | 'date' | 'article'> &
  Partial<Pick<ShownStatement, 'speaker' | 'addressee'>>;

/** A statement as it is compared with others. */
export interface Compared<T extends Rankable = ShownStatement> {
  statement: T;
  /** its place in the index */
  at: number;
  terms: string[];
  /** ids of everybody it names: who speaks, to whom, about whom */
  entities: string[];
  /** when it was made, as exact as it is known: by its own date, else its article's */
  date: string | undefined;
  /** days since 1970, of a month or year the first; undefined when no date is known */
  day: number | undefined;
}

/** Statements by their terms. Knows nothing of the place being read, so that a card's is made once and asked for every place. */
export interface TermIndex<T extends Rankable = ShownStatement> {
  all: readonly Compared<T>[];
  /** places of the statements that have a term, each followed by how often it has it */
  having(term: string): readonly number[];
  /** how much a term tells, from how few statements have it */
  weigh(term: string): number;
  /** length of each statement's vector of weighed terms (tf-idf) */
  lengths(): Float64Array;
}

const NONE: readonly number[] = [];

export function indexTerms<T extends Rankable>(statements: readonly T[]): TermIndex<T> {
  const postings = new Map<string, number[]>();
  const all = statements.map((statement, at): Compared<T> => {
    const found = terms(statement.text);
    for (const term of found) {
      const list = postings.get(term);
      if (!list) postings.set(term, [at, 1]);
      else if (list[list.length - 2] === at) list[list.length - 1]!++;
      else list.push(at, 1);
    }
    const date = statement.date ?? statement.article.date;
    return { statement, at, terms: found, entities: entitiesOf(statement), date, day: dayOf(date) };
  });
  const having = (term: string) => postings.get(term) ?? NONE;
  const weigh = (term: string) => rarity(having(term).length / 2, all.length);
  let lengths: Float64Array | undefined;
  return {
    all,
    having,
    weigh,
    lengths() {
      if (lengths) return lengths;
      lengths = new Float64Array(all.length);
      for (const [term, list] of postings) {
        const weight = weigh(term);
        for (let i = 0; i < list.length; i += 2) lengths[list[i]!]! += (list[i + 1]! * weight) ** 2;
      }
      for (let at = 0; at < lengths.length; at++) lengths[at] = Math.sqrt(lengths[at]!);
      return lengths;
    },
  };
}

function entitiesOf({ about, speaker, addressee }: Rankable): string[] {
  const ids = about.length > 1 ? [...new Set(about)] : [...about];
  for (const id of [speaker, addressee]) if (id && !ids.includes(id)) ids.push(id);
  return ids;
}

function dayOf(date: string | undefined): number | undefined {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? undefined : time / 86_400_000;
}
