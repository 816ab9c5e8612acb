import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEarlier } from '../../../lib/dataset/earlier.ts';
import { createLexicon } from '../../../lib/dataset/lexicon.ts';
import { isSurelyBefore } from '../../../lib/dataset/order.ts';
import { rankStatements } from '../../../lib/dataset/rank.ts';
import { type KnownTerms, readTerms, storeTerms } from '../../../lib/dataset/stored-terms.ts';
import { indexTerms } from '../../../lib/dataset/term-index.ts';
import { rarity, terms } from '../../../lib/dataset/terms.ts';
import type { ShownStatement } from '../../../lib/exchange.ts';

const WORDS =
  'ferry ferries port strike striking quota harbour treaty budget school the of Zürich €5 10th __proto__'.split(' ');
const words = (most: number) => fc.array(fc.constantFrom(...WORDS), { maxLength: most }).map((all) => all.join(' '));
const statements = fc
  .array(fc.record({ text: words(14), year: fc.integer({ min: 2010, max: 2024 }), about: fc.boolean() }), {
    maxLength: 40,
  })
  .map((all) =>
    all.map(
      ({ text, year, about }, at): ShownStatement => ({
        ...{ id: `s${at}`, kind: 'direct', speaker: 'ada', sourceText: 'Ada', cueText: 'said', text },
        ...{ about: about ? ['bo'] : [], date: `${year}-05-${String((at % 28) + 1).padStart(2, '0')}` },
        ...{ source: { article: 'a', start: 0, end: 1 }, article: { id: 'a', title: 'A' } },
      }),
    ),
  );
const known = (all: readonly ShownStatement[]): KnownTerms =>
  readTerms(
    storeTerms(all.map(({ text }) => text))!,
    all.map(({ id }) => id),
  );

/** BM25 of the paragraph's terms, being new, and being about whom it names, as textbooks have it: every text taken apart. */
function scoresOf(all: readonly ShownStatement[], paragraph: string): Map<string, number> {
  const texts = all.map(({ text }) => terms(text));
  const mean = texts.reduce((sum, text) => sum + text.length, 0) / all.length || 1;
  const newest = Math.max(...all.map(({ date }) => Date.parse(date!)));
  const having = (term: string) => texts.filter((text) => text.includes(term)).length;
  const scoreOf = ({ date, about }: ShownStatement, text: readonly string[]) => {
    let score = 0;
    for (const term of new Set(terms(paragraph))) {
      const often = text.filter((one) => one === term).length;
      const norm = 1.2 * (0.25 + (0.75 * text.length) / mean);
      if (often > 0) score += (rarity(having(term), all.length) * 2.2 * often) / (often + norm);
    }
    const named = all.filter((one) => one.about.includes('bo')).length;
    if (about.includes('bo')) score += 1.5 * rarity(named, all.length);
    return score + 0.5 * 2 ** (-(newest - Date.parse(date!)) / 86_400_000 / 365.25 / 2);
  };
  return new Map(all.map((one, at) => [one.id, scoreOf(one, texts[at]!)]));
}

/** Who said it before on the same subject: cosine of tf-idf over all terms. */
function likenessOf(all: readonly ShownStatement[], one: ShownStatement, other: ShownStatement): number {
  const texts = all.map(({ text }) => terms(text));
  const weigh = (term: string) => rarity(texts.filter((text) => text.includes(term)).length, all.length);
  const vector = ({ text }: ShownStatement) => {
    const own = terms(text);
    return new Map(own.map((term) => [term, own.filter((each) => each === term).length * weigh(term)]));
  };
  const [a, b] = [vector(one), vector(other)];
  const length = (of: Map<string, number>) => Math.hypot(...of.values());
  const shared = [...a.keys()].filter((term) => b.has(term));
  if (shared.length < 2) return 0;
  return shared.reduce((sum, term) => sum + a.get(term)! * b.get(term)!, 0) / (length(a) * length(b));
}

describe('terms that are stored', () => {
  it('are those that the texts have, in their order', () => {
    fc.assert(
      fc.property(statements, (all) => {
        const index = indexTerms(all, createLexicon([known(all)]));
        expect(index.all.map((one) => index.termsOf(one))).toEqual(all.map(({ text }) => terms(text)));
      }),
    );
  });

  it('of several sources, or of some statements only, make the same ranking as the texts do', () => {
    fc.assert(
      fc.property(statements, words(20), fc.nat(40), fc.nat(40), (all, paragraph, a, b) => {
        const place = { paragraph, nearby: ['bo'] };
        const ranking = (sources: KnownTerms[]) => {
          const index = indexTerms(all, createLexicon(sources));
          const ranked = rankStatements(index, place);
          const earlier = findEarlier(index, ranked);
          return ranked.map((one) => [one.statement.id, earlier.get(one)?.map(({ id }) => id)]);
        };
        const plain = ranking([]);
        expect(ranking([known(all)])).toEqual(plain);
        expect(ranking([known(all.slice(0, a)), known(all.slice(b))])).toEqual(plain);
      }),
    );
  });

  it('are not kept where they are more than can be told apart', () => {
    expect(storeTerms([Array.from({ length: 60_000 }, (_, at) => `w${at}`).join(' ')])).toBeUndefined();
  });
});

describe('the ranking', () => {
  it('stands in the order of the scores that taking every text apart gives', () => {
    fc.assert(
      fc.property(statements, words(20), (all, paragraph) => {
        const scores = scoresOf(all, paragraph);
        const ranked = rankStatements(indexTerms(all, createLexicon([known(all)])), { paragraph, nearby: ['bo'] });
        expect(new Set(ranked.map(({ statement }) => statement.id))).toEqual(new Set(scores.keys()));
        // What is said again, or read in the paragraph, goes last whatever it scores.
        const met = new Set<string>();
        const fresh = ranked.filter(({ statement: { text } }) => {
          const own = terms(text).join(' ');
          const isAgain = own !== '' && met.has(own);
          met.add(own);
          return !isAgain && !(own.split(' ').length >= 4 && ` ${terms(paragraph).join(' ')} `.includes(` ${own} `));
        });
        const values = fresh.map(({ statement: { id } }) => scores.get(id)!);
        const inOrder = ranked.length > 0 ? values.every((one, at) => at === 0 || values[at - 1]! >= one - 1e-9) : true;
        expect(inOrder).toBe(true);
      }),
    );
  });

  it('has beside a statement what is most like it of what was said before', () => {
    fc.assert(
      fc.property(statements, (all) => {
        const index = indexTerms(all, createLexicon([known(all)]));
        const found = findEarlier(index, index.all);
        for (const one of index.all) {
          const likes = all
            .filter(({ date }) => isSurelyBefore(date!, one.date!))
            .map((other) => likenessOf(all, one.statement, other))
            .filter((like) => like >= 0.18 && like < 0.9)
            .sort((a, b) => b - a)
            .slice(0, 2);
          const given = (found.get(one) ?? []).map((other) => likenessOf(all, one.statement, other));
          given.sort((a, b) => b - a);
          expect(given).toHaveLength(likes.length);
          for (const [at, like] of given.entries()) expect(like).toBeCloseTo(likes[at]!, 9);
        }
      }),
      { numRuns: 40 },
    );
  });
});
