import type { ShownStatement } from '../exchange.ts';
import { countEach, isSurelyBefore } from './order.ts';
import type { Compared, TermIndex } from './term-index.ts';

/** So many earlier ones stand beside a statement. */
const BESIDE = 2;
/** Cosine of tf-idf from which two statements are on the same subject, and when they are the same words. */
const SAME_SUBJECT = 0.18;
const SAME_WORDS = 0.9;
/** They must share so many terms: one rare word is no subject. */
const SHARED = 2;

/** One that is dated to the year is not taken to be earlier than those of that year. */
const isBefore = ({ date: a }: Compared, { date: b }: Compared) =>
  a !== undefined && b !== undefined && isSurelyBefore(a, b);

/**
 * What the same speaker said before on the same subject, the latest first, for each of these statements: by the words they share
 * (cosine of tf-idf). Says nothing about whether they agree. Needs statements that know who speaks and when.
 */
export function findEarlier(index: TermIndex, of: readonly Compared[]): Map<Compared, ShownStatement[]> {
  const found = new Map<Compared, ShownStatement[]>();
  const products = new Float64Array(index.all.length);
  const shared = new Uint16Array(index.all.length);
  for (const one of of) {
    const { speaker } = one.statement;
    if (speaker === null || one.date === undefined) continue;
    products.fill(0);
    shared.fill(0);
    for (const [term, often] of countEach(index.termsOf(one))) {
      const having = index.having(term);
      const weight = often * index.weigh(term) ** 2;
      for (let i = 0; i < having.length; i += 2) {
        products[having[i]!]! += having[i + 1]! * weight;
        shared[having[i]!]!++;
      }
    }
    const likes: { other: Compared; like: number }[] = [];
    for (const other of index.all) {
      if (shared[other.at]! < SHARED || other.statement.speaker !== speaker || !isBefore(other, one)) continue;
      const like = products[other.at]! / (index.lengthOf(one) * index.lengthOf(other));
      if (like >= SAME_SUBJECT && like < SAME_WORDS) likes.push({ other, like });
    }
    if (likes.length === 0) continue;
    const kept = likes.sort((a, b) => b.like - a.like).slice(0, BESIDE);
    kept.sort((a, b) => (b.other.day ?? 0) - (a.other.day ?? 0));
    found.set(
      one,
      kept.map(({ other }) => other.statement),
    );
  }
  return found;
}
