import type { ShownStatement } from '../exchange.ts';
import type { Compared } from './rank.ts';
import { rarity } from './terms.ts';

/** So many of the first statements are looked at: what stands further down is rarely seen. */
const LOOKED_AT = 24;
/** So many earlier ones stand beside a statement. */
const BESIDE = 2;
/** Cosine of tf-idf from which two statements are on the same subject, and when they are the same words. */
const SAME_SUBJECT = 0.18;
const SAME_WORDS = 0.9;
/** They must share so many terms: one rare word is no subject. */
const SHARED = 2;

/**
 * What the same speaker said before on the same subject, the latest first, for each of the first statements: by the words they
 * share (cosine of tf-idf). Says nothing about whether they agree. Needs statements that know who speaks and when.
 */
export function findEarlier(ranked: readonly Compared[]): Map<Compared, ShownStatement[]> {
  const weigh = weights(ranked);
  const lengths = new Map<Compared, number>();
  const lengthOf = (one: Compared) => {
    const known = lengths.get(one) ?? Math.hypot(...[...one.bag].map(([term, times]) => times * weigh(term)));
    lengths.set(one, known);
    return known;
  };
  const likeness = (one: Compared, other: Compared) => {
    let sum = 0;
    let shared = 0;
    for (const [term, times] of one.bag) {
      const often = other.bag.get(term);
      if (often === undefined) continue;
      sum += times * often * weigh(term) ** 2;
      shared++;
    }
    return shared < SHARED ? 0 : sum / (lengthOf(one) * lengthOf(other));
  };

  const found = new Map<Compared, ShownStatement[]>();
  for (const one of ranked.slice(0, LOOKED_AT)) {
    const { day } = one;
    const { speaker } = one.statement;
    if (speaker === null || day === undefined) continue;
    const before = ranked.filter((other) => other.statement.speaker === speaker && (other.day ?? day) < day);
    const likes = before.map((other) => ({ other, like: likeness(one, other) }));
    const best = likes.filter(({ like }) => like >= SAME_SUBJECT && like < SAME_WORDS);
    if (best.length === 0) continue;
    const kept = best.sort((a, b) => b.like - a.like).slice(0, BESIDE);
    kept.sort((a, b) => b.other.day! - a.other.day!);
    found.set(
      one,
      kept.map(({ other }) => other.statement),
    );
  }
  return found;
}

/** Tells how rare a term is among the statements; each is worked out once. */
function weights(ranked: readonly Compared[]): (term: string) => number {
  const often = new Map<string, number>();
  for (const { bag } of ranked) for (const term of bag.keys()) often.set(term, (often.get(term) ?? 0) + 1);
  const known = new Map<string, number>();
  return (term) => {
    const weight = known.get(term) ?? rarity(often.get(term) ?? 0, ranked.length);
    known.set(term, weight);
    return weight;
  };
}
