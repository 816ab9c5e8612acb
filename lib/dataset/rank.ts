import type { CardData, ShownStatement } from '../exchange.ts';
import { findEarlier } from './earlier.ts';
import { rarity, terms, words } from './terms.ts';

/** Okapi BM25's usual constants (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework"). */
const K1 = 1.2;
const B = 0.75;
/** What an entity shared with the paragraph weighs, in the score of an equally rare word; less when only the page has it. */
const IN_PARAGRAPH = 1.5;
const ON_PAGE = 0.3;
/** What being new is worth at most, in the score of a word, and after how many years half of it is gone. */
const NEW = 0.5;
const HALF_LIFE = 2;

/** Where the reader is: the paragraph's text, and the ids of the entities in it or elsewhere on the page. */
export interface Place {
  paragraph: string;
  nearby: readonly string[];
}

export type Rankable = Pick<ShownStatement, 'text' | 'about' | 'date' | 'article'> &
  Partial<Pick<ShownStatement, 'speaker' | 'addressee'>>;

/** A statement as it is compared with others. */
export interface Compared<T extends Rankable = ShownStatement> {
  statement: T;
  terms: string[];
  bag: ReadonlyMap<string, number>;
  /** days since 1970; undefined when no date is known */
  day: number | undefined;
  score: number;
}

/** The card with its statements in the order of the place being read, each with the words that made it relevant. */
export function rankCard(card: CardData, place: Place): CardData {
  const query = queryOf(place, card.entity.name);
  const rank = (statements: readonly ShownStatement[]) => {
    const ranked = rankStatements(statements, place, card.names, card.entity.id);
    const earlier = findEarlier(ranked);
    return ranked.map((one) => {
      const hits = one.terms.some((term) => query.has(term)) ? hitsIn(one.statement.text, query) : [];
      const before = earlier.get(one);
      return { ...one.statement, ...(hits.length > 0 ? { hits } : {}), ...(before ? { earlier: before } : {}) };
    });
  };
  return { ...card, said: rank(card.said), about: rank(card.about) };
}

/** The paragraph's terms, without the words of the name the card is of: they tell nothing. */
function queryOf({ paragraph }: Place, name = ''): Set<string> {
  const query = new Set(terms(paragraph));
  for (const term of terms(name)) query.delete(term);
  return query;
}

function hitsIn(text: string, query: ReadonlySet<string>): [number, number][] {
  const found = words(text).filter(({ term }) => query.has(term));
  return found.map(({ start, end }) => [start, end]);
}

/**
 * Orders statements by how much they have to do with the place being read: BM25 of the paragraph's words over the
 * statements, the entities that both name, and how new they are. What is read in the paragraph itself, and the same
 * words once more, stand last. Returns a new array.
 * @param names names by id, to tell which of the nearby entities the paragraph itself names
 */
export function rankStatements<T extends Rankable>(
  statements: readonly T[],
  place: Place,
  names: Readonly<Record<string, string>> = {},
  of = '',
): Compared<T>[] {
  const query = queryOf(place, Object.hasOwn(names, of) ? names[of] : '');
  const weights = nearbyWeights(place, names, query, of);
  const all = statements.map((statement): Compared<T> => {
    const found = terms(statement.text);
    return { statement, terms: found, bag: countTerms(found), day: dayOf(statement), score: 0 };
  });
  const mean = all.reduce((sum, one) => sum + one.terms.length, 0) / (all.length || 1) || 1;
  const termCounts = counts(all.map(({ bag }) => [...bag.keys()].filter((term) => query.has(term))));
  const entityCounts = counts(all.map(({ statement }) => entitiesOf(statement).filter((id) => weights.has(id))));
  const newest = all.reduce((latest, { day }) => Math.max(latest, day ?? 0), 0);

  for (const one of all) {
    const norm = K1 * (1 - B + (B * one.terms.length) / mean);
    for (const [term, often] of termCounts) {
      const frequency = one.bag.get(term);
      if (frequency) one.score += (rarity(often, all.length) * frequency * (K1 + 1)) / (frequency + norm);
    }
    for (const id of entitiesOf(one.statement)) {
      one.score += (weights.get(id) ?? 0) * rarity(entityCounts.get(id) ?? 0, all.length);
    }
    // A statement without a date is taken to be as old as half the weight.
    const age = one.day === undefined ? HALF_LIFE : (newest - one.day) / 365.25;
    one.score += NEW * 2 ** (-age / HALF_LIFE);
  }
  all.sort((a, b) => b.score - a.score || (b.day ?? 0) - (a.day ?? 0));
  return repeatedLast(all, place.paragraph);
}

function nearbyWeights(place: Place, names: Readonly<Record<string, string>>, query: ReadonlySet<string>, of: string) {
  const weights = new Map<string, number>();
  for (const id of place.nearby) {
    if (id === of) continue;
    const last = terms(Object.hasOwn(names, id) ? names[id]! : '').at(-1);
    weights.set(id, last === undefined || query.has(last) ? IN_PARAGRAPH : ON_PAGE);
  }
  return weights;
}

function repeatedLast<T extends Rankable>(all: readonly Compared<T>[], paragraph: string): Compared<T>[] {
  const here = ` ${terms(paragraph).join(' ')} `;
  const met = new Set<string>();
  const [fresh, repeated]: [Compared<T>[], Compared<T>[]] = [[], []];
  for (const one of all) {
    const said = one.terms.join(' ');
    const isRead = one.terms.length >= 4 && here.includes(` ${said} `);
    const key = `${one.statement.speaker} ${said}`;
    (isRead || (said !== '' && met.has(key)) ? repeated : fresh).push(one);
    met.add(key);
  }
  return [...fresh, ...repeated];
}

function entitiesOf({ about, speaker, addressee }: Rankable): string[] {
  const ids = new Set(about);
  if (speaker) ids.add(speaker);
  if (addressee) ids.add(addressee);
  return [...ids];
}

function countTerms(found: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (const term of found) bag.set(term, (bag.get(term) ?? 0) + 1);
  return bag;
}

/** In how many of the lists each item is. */
function counts(lists: readonly string[][]): Map<string, number> {
  const often = new Map<string, number>();
  for (const list of lists) for (const item of list) often.set(item, (often.get(item) ?? 0) + 1);
  return often;
}

function dayOf({ date, article }: Pick<ShownStatement, 'date' | 'article'>): number | undefined {
  const time = Date.parse(date ?? article.date ?? '');
  return Number.isNaN(time) ? undefined : time / 86_400_000;
}
