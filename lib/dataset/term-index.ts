import type { ShownStatement } from '../exchange.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { rarity } from './terms.ts';

export type Rankable = Pick<ShownStatement, 'text' | 'about' | 'date' | 'article'> &
  Partial<Pick<ShownStatement, 'id' | 'speaker' | 'addressee'>>;

/** A statement as it is compared with others. */
export interface Compared<T extends Rankable = ShownStatement> {
  statement: T;
  /** its place in the index */
  at: number;
  /** how many terms it has */
  size: number;
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
  /** in their order */
  termsOf(one: Compared<T>): string[];
  /** places of the statements that have a term, each followed by how often it has it */
  having(term: string): readonly number[];
  /** how much a term tells, from how few statements have it */
  weigh(term: string): number;
  /** length of a statement's vector of weighed terms (tf-idf) */
  lengthOf(one: Compared<T>): number;
}

const NONE: readonly number[] = [];

/**
 * All terms stand in one row, as numbers: the few that are asked for are looked for there, which costs a background that just woke
 * less than filing all of them.
 * @param lexicon may be shared with other indexes
 */
export function indexTerms<T extends Rankable>(
  statements: readonly T[],
  lexicon: Lexicon = createLexicon(),
): TermIndex<T> {
  const numbers: number[] = [];
  const starts = [0];
  const all = statements.map((statement, at): Compared<T> => {
    lexicon.read(statement.text, statement.id, numbers);
    starts.push(numbers.length);
    const date = statement.date ?? statement.article.date;
    return {
      statement,
      at,
      size: numbers.length - starts[at]!,
      entities: entitiesOf(statement),
      date,
      day: dayOf(date),
    };
  });
  const row = Uint32Array.from(numbers);
  /** whose each in the row is */
  const owners = new Uint32Array(row.length);
  for (const { at } of all) owners.fill(at, starts[at], starts[at + 1]);

  const found = new Map<string, readonly number[]>();
  const having = (term: string): readonly number[] => {
    const before = found.get(term);
    if (before) return before;
    const number = lexicon.numberOf(term);
    const list: number[] = [];
    for (let at = number === undefined ? -1 : row.indexOf(number); at >= 0; at = row.indexOf(number!, at + 1)) {
      const owner = owners[at]!;
      if (list[list.length - 2] === owner) list[list.length - 1]!++;
      else list.push(owner, 1);
    }
    found.set(term, list.length > 0 ? list : NONE);
    return list;
  };

  /** by number, in how many statements a term is */
  let often: Uint32Array | undefined;
  const countTerms = () => {
    const counts = new Uint32Array(lexicon.size());
    const last = new Uint32Array(lexicon.size());
    for (let at = 0; at < row.length; at++) {
      const number = row[at]!;
      if (last[number] === owners[at]! + 1) continue;
      last[number] = owners[at]! + 1;
      counts[number]!++;
    }
    return counts;
  };
  const lengths = new Float64Array(all.length).fill(-1);
  const measure = (at: number) => {
    often ??= countTerms();
    // In one order for all of them: the same terms are as long however they stand.
    const sorted = row.slice(starts[at], starts[at + 1]).sort();
    let sum = 0;
    for (let i = 0, times = 1; i < sorted.length; i++, times++) {
      if (sorted[i] === sorted[i + 1]) continue;
      sum += (times * rarity(often[sorted[i]!]!, all.length)) ** 2;
      times = 0;
    }
    return Math.sqrt(sum);
  };
  return {
    all,
    termsOf: ({ at }) => numbers.slice(starts[at], starts[at + 1]).map(lexicon.term),
    having,
    weigh: (term) => rarity(having(term).length / 2, all.length),
    lengthOf({ at }) {
      if (lengths[at]! < 0) lengths[at] = measure(at);
      return lengths[at]!;
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
