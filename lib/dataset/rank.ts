import type { ShownStatement } from '../exchange.ts';

/** Okapi BM25's usual constants (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework"). */
const K1 = 1.2;
const B = 0.75;
/** What one entity shared with the paragraph weighs, in the score of a rare word. */
const NEARBY_WEIGHT = 1.5;
/** A statement a year older than the newest one needs this much more relevance to stand before it. */
const YEAR_WEIGHT = 0.25;

const STOP = new Set(
  (
    'a about after all also an and any are as at be because been before but by can could did do does for from had has have he her his how i if in into is it its ' +
    'just like may more most no not now of on one only or other our out over said say says she should so some such than that the their them then there these they this to ' +
    'two up us was we were what when where which who will with would you'
  ).split(' '),
);

/** Words of a text for comparing: lower-cased, without stop words, with a light plural and tense ending cut off. */
export function terms(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 1 && !STOP.has(word)).map(stem);
}

function stem(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:ies)$/, 'y').replace(/(?:ing|ed|es|s)$/, '');
}

/** Where the reader is: the paragraph's text and the ids of the entities in it. */
export interface Place {
  paragraph: string;
  nearby: readonly string[];
}

/**
 * Orders statements by how much they have to do with the place being read: BM25 of the paragraph's words over the
 * statements, and the entities both name; the newer one first where that decides nothing. Returns a new array.
 */
export function rankStatements<T extends Pick<ShownStatement, 'text' | 'about' | 'date' | 'article'>>(
  statements: readonly T[],
  place: Place,
): T[] {
  const query = new Set(terms(place.paragraph));
  const nearby = new Set(place.nearby);
  const bags = statements.map((statement) => countTerms(statement.text));
  const lengths = bags.map((bag) => sum(bag.values()));
  const mean = sum(lengths) / (lengths.length || 1) || 1;
  const inHow = new Map<string, number>();
  for (const bag of bags)
    for (const term of bag.keys()) if (query.has(term)) inHow.set(term, (inHow.get(term) ?? 0) + 1);
  const newest = statements.reduce((latest, statement) => Math.max(latest, days(statement)), 0);

  const scored = statements.map((statement, index) => {
    let score = 0;
    for (const [term, often] of inHow) {
      const frequency = bags[index]!.get(term) ?? 0;
      if (frequency === 0) continue;
      const rarity = Math.log(1 + (statements.length - often + 0.5) / (often + 0.5));
      score += (rarity * frequency * (K1 + 1)) / (frequency + K1 * (1 - B + (B * lengths[index]!) / mean));
    }
    score += NEARBY_WEIGHT * statement.about.filter((id) => nearby.has(id)).length;
    const age = (newest - days(statement)) / 365;
    return { statement, index, score: score - YEAR_WEIGHT * age, day: days(statement) };
  });
  return scored
    .sort((a, b) => b.score - a.score || b.day - a.day || a.index - b.index)
    .map(({ statement }) => statement);
}

function countTerms(text: string): Map<string, number> {
  const bag = new Map<string, number>();
  for (const term of terms(text)) bag.set(term, (bag.get(term) ?? 0) + 1);
  return bag;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Days since 1970 of a statement's date, or of its article's; 0 when neither is known. */
function days(statement: Pick<ShownStatement, 'date' | 'article'>): number {
  const time = Date.parse(statement.date ?? statement.article.date ?? '');
  return Number.isNaN(time) ? 0 : time / 86_400_000;
}
