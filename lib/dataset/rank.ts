import type { CardData, Named, ShownStatement } from '../exchange.ts';
import { findEarlier } from './earlier.ts';
import { createLexicon } from './lexicon.ts';
import { countEach } from './order.ts';
import type { KnownTerms } from './stored-terms.ts';
import { type Compared, indexTerms, type Rankable, type TermIndex } from './term-index.ts';
import { rarity, terms, words } from './terms.ts';
import { periodsOf } from './timeline.ts';

/** Okapi BM25's usual constants (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework"). */
const K1 = 1.2;
const B = 0.75;
/** What an entity shared with the paragraph weighs, in the score of an equally rare word; less when only the page has it. */
const IN_PARAGRAPH = 1.5;
const ON_PAGE = 0.3;
/** What being new is worth at most, in the score of a word, and after how many years half of it is gone. */
const NEW = 0.5;
const HALF_LIFE = 2;
/**
 * So many of the first statements have what was said before beside them: those that a card shows at once, or, of a whole card,
 * those that are read on the way down.
 */
const WITH_EARLIER = 3;
const WITH_EARLIER_IN_WHOLE = 24;
/** So many articles that name it go with the first statements, the newest. */
const FIRST_ARTICLES = 24;

/** Where the reader is: the paragraph's text, and the ids of the entities in it or elsewhere on the page. */
export interface Place {
  paragraph: string;
  nearby: readonly string[];
}

/** A card made ready to be ranked for any place. */
export interface RankableCard {
  card: CardData;
  /** as far as it helps to tell who is named in a paragraph; the card's own among them */
  named: Named;
  said: TermIndex;
  about: TermIndex;
}

/**
 * @param named as far as those whom the card names are known without looking them up
 * @param known terms of its statements that need not be found anew
 */
export function indexCard(
  card: CardData,
  { names, persons }: Named = card,
  known: readonly KnownTerms[] = [],
): RankableCard {
  const { id, name } = card.entity;
  // What it is called now, which is not what everything knows it by.
  const all = Object.assign(Object.create(null), names, { [id]: name });
  const lexicon = createLexicon(known);
  const [said, about] = [indexTerms(card.said, lexicon), indexTerms(card.about, lexicon)];
  return { card, named: { names: all, persons }, said, about };
}

/**
 * The card with its statements in the order of the place being read, each with the words that made it relevant.
 * @param most so many statements of each kind are enough; the card then tells how many there are
 */
export function rankCard(indexed: RankableCard, place: Place, most = Number.POSITIVE_INFINITY): CardData {
  const { card, named } = indexed;
  const query = queryOf(place, card.entity.name);
  const isWhole = card.said.length <= most && card.about.length <= most;
  const rank = (index: TermIndex) => {
    const ranked = rankStatements(index, place, named, card.entity.id, most);
    const earlier = findEarlier(index, ranked.slice(0, isWhole ? WITH_EARLIER_IN_WHOLE : WITH_EARLIER));
    return ranked.map((one): ShownStatement => {
      const isHit = index.termsOf(one).some((term) => query.has(term));
      const hits = isHit ? hitsIn(one.statement.text, query) : [];
      const before = earlier.get(one);
      return { ...one.statement, ...(hits.length > 0 ? { hits } : {}), ...(before ? { earlier: before } : {}) };
    });
  };
  const ranked = { ...card, said: rank(indexed.said), about: rank(indexed.about) };
  return isWhole ? ranked : firstOf(card, ranked);
}

/** The card with nothing but what its first statements need, and what there is beyond them. */
function firstOf({ said, about }: CardData, first: CardData): CardData {
  const statements = [...first.said, ...first.about].flatMap((one) => [one, ...(one.earlier ?? [])]);
  const entity = { ...first.entity, articles: first.entity.articles.slice(0, FIRST_ARTICLES) };
  const objects = entity.details.flatMap(({ object }) => object ?? []);
  const ids = statements.flatMap(({ speaker, addressee, about }) => [speaker ?? '', addressee ?? '', ...about]);
  const all = [entity.id, ...entity.related, ...objects, ...ids];
  const sources = entity.details.flatMap((detail) => detail.sources.map(({ article }) => article));
  return {
    ...first,
    entity,
    names: pick(first.names, all),
    ...(first.persons && { persons: pick(first.persons, all) }),
    articles: pick(first.articles, [...entity.articles, ...sources]),
    all: {
      said: { count: said.length, periods: periodsOf(said) },
      about: { count: about.length, periods: periodsOf(about) },
    },
  };
}

function pick<V>(from: Readonly<Record<string, V>>, keys: readonly string[]): Record<string, V> {
  const picked: Record<string, V> = Object.create(null);
  for (const key of keys) if (from[key] !== undefined) picked[key] = from[key];
  return picked;
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
 * words once more, stand last. Returns a new array, of the first `most`.
 * @param named to tell which of the nearby entities the paragraph itself names
 */
export function rankStatements<T extends Rankable>(
  index: TermIndex<T>,
  place: Place,
  named: Named = { names: {} },
  of = '',
  most = Number.POSITIVE_INFINITY,
): Compared<T>[] {
  const { all } = index;
  const query = queryOf(place, Object.hasOwn(named.names, of) ? named.names[of] : '');
  const weights = nearbyWeights(place, named, query, of);
  const mean = all.reduce((sum, { size }) => sum + size, 0) / (all.length || 1) || 1;
  const entityCounts = countEach(all.flatMap(({ entities }) => entities.filter((id) => weights.has(id))));
  const newest = all.reduce((latest, { day }) => Math.max(latest, day ?? 0), 0);

  const scores = new Float64Array(all.length);
  for (const term of query) {
    const having = index.having(term);
    const weight = index.weigh(term) * (K1 + 1);
    for (let i = 0; i < having.length; i += 2) {
      const { at, size } = all[having[i]!]!;
      const norm = K1 * (1 - B + (B * size) / mean);
      scores[at]! += (weight * having[i + 1]!) / (having[i + 1]! + norm);
    }
  }
  for (const { at, day, entities } of all) {
    for (const id of entities) {
      const weight = weights.get(id);
      if (weight) scores[at]! += weight * rarity(entityCounts.get(id) ?? 0, all.length);
    }
    // A statement without a date is taken to be as old as half the weight.
    const age = day === undefined ? HALF_LIFE : (newest - day) / 365.25;
    scores[at]! += NEW * 2 ** (-age / HALF_LIFE);
  }
  const sorted = all.toSorted((a, b) => scores[b.at]! - scores[a.at]! || (b.day ?? 0) - (a.day ?? 0));
  return repeatedLast(index, sorted, place.paragraph, most);
}

/** A person is named by the surname too, but not who shares it with the card's own; all others by the whole name alone. */
function nearbyWeights(place: Place, { names, persons = {} }: Named, query: ReadonlySet<string>, of: string) {
  const weights = new Map<string, number>();
  const here = inRow(terms(place.paragraph));
  for (const id of place.nearby) {
    if (id === of) continue;
    const name = terms(Object.hasOwn(names, id) ? names[id]! : '');
    const isNamed = here.includes(inRow(name)) || (Object.hasOwn(persons, id) && query.has(name.at(-1)!));
    weights.set(id, name.length === 0 || isNamed ? IN_PARAGRAPH : ON_PAGE);
  }
  return weights;
}

/** Terms one behind the other, so that a row is found in another. */
const inRow = (row: readonly string[]) => ` ${row.join(' ')} `;

function repeatedLast<T extends Rankable>(
  index: TermIndex<T>,
  sorted: readonly Compared<T>[],
  paragraph: string,
  most: number,
): Compared<T>[] {
  const here = inRow(terms(paragraph));
  const met = new Set<string>();
  const [fresh, repeated]: [Compared<T>[], Compared<T>[]] = [[], []];
  for (const one of sorted) {
    if (fresh.length >= most) break;
    const own = index.termsOf(one);
    const said = own.join(' ');
    const isRead = own.length >= 4 && here.includes(inRow(own));
    const key = `${one.statement.speaker} ${said}`;
    (isRead || (said !== '' && met.has(key)) ? repeated : fresh).push(one);
    met.add(key);
  }
  return [...fresh, ...repeated].slice(0, most);
}
