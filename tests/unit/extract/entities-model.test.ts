import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text.ts';
import { readDoc } from '../../../lib/extract/doc.ts';
import { bestLabels } from '../../../lib/extract/entities/decode.ts';
import { detectNames } from '../../../lib/extract/entities/detect.ts';
import { beginOf, LABELS, mayFollow } from '../../../lib/extract/entities/labels.ts';
import { packModel, type Row, readModel } from '../../../lib/extract/entities/model.ts';
import { oneEditApart } from '../../../lib/extract/entities/surface.ts';
import { respellNames } from '../../../lib/extract/entities/train/augment.ts';
import { type GoldArticle, goldLabels } from '../../../lib/extract/entities/train/gold.ts';
import { randomFrom, Trainer } from '../../../lib/extract/entities/train/perceptron.ts';
import { readWords } from '../../../lib/extract/entities/words.ts';

const NO_MOVES = new Float64Array((LABELS + 1) * LABELS);

const rows = fc
  .uniqueArray(fc.nat(2 ** 23 - 1), { maxLength: 40 })
  .chain((keys) =>
    fc.tuple(
      ...keys.map((key) =>
        fc
          .array(fc.integer({ min: -127, max: 127 }), { minLength: LABELS, maxLength: LABELS })
          .map((weights): Row => ({ key, weights: Int8Array.from(weights) })),
      ),
    ),
  );

test('a packed model gives every feature its weights back, and other features none', () => {
  fc.assert(
    fc.property(rows, (some) => {
      const model = readModel(packModel(NO_MOVES, some, 0.5));
      const keys = new Set(some.map(({ key }) => key));
      for (const { key, weights } of some) {
        const scores = new Float64Array(LABELS);
        model.add(key, scores, 0);
        expect([...scores]).toEqual([...weights].map((weight) => weight * 0.5 + 0));
      }
      const other = [1, 77, 4_000_000].filter((key) => !keys.has(key));
      for (const key of other) {
        const scores = new Float64Array(LABELS);
        model.add(key, scores, 0);
        expect(scores.every((score) => score === 0)).toBe(true);
      }
    }),
  );
});

test('the best labels are the best of all sequences that are allowed', () => {
  const score = fc.integer({ min: -9, max: 9 });
  const length = 3;
  fc.assert(
    fc.property(fc.array(score, { minLength: length * LABELS, maxLength: length * LABELS }), (values) => {
      const scores = Float64Array.from(values);
      const total = (labels: ArrayLike<number>) =>
        Array.from(labels, (label, at) => scores[at * LABELS + label]!).reduce((a, b) => a + b, 0);
      const found = bestLabels(scores, length, NO_MOVES);
      let best = Number.NEGATIVE_INFINITY;
      for (let a = 0; a < LABELS; a++)
        for (let b = 0; b < LABELS; b++)
          for (let c = 0; c < LABELS; c++)
            if (mayFollow(0, a) && mayFollow(a, b) && mayFollow(b, c)) best = Math.max(best, total([a, b, c]));
      expect(total(found)).toBe(best);
      expect(mayFollow(0, found[0]!) && mayFollow(found[0]!, found[1]!) && mayFollow(found[1]!, found[2]!)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

const PEOPLE = [
  'Vanoro Keleti',
  'Mirelu Sandovak',
  'Tobare Windal',
  'Ostina Prebek',
  'Guliam Horvane',
  'Perrina Dostal',
];
const gold = PEOPLE.map((person, n): GoldArticle => {
  const text = `Yesterday ${person} said that rain was good. The farmers of the village thanked ${person} for it.`;
  const mentions = [...text.matchAll(new RegExp(person, 'g'))].map(({ index }) => ({
    start: index,
    end: index + person.length,
    kind: 'name',
  }));
  return { id: `${n}`, text, entities: [{ type: 'person', mentions }] };
});

function trained(articles: GoldArticle[]): Uint8Array {
  const trainer = new Trainer();
  for (const article of articles) {
    const words = readWords(readDoc(articleFromText(article)));
    trainer.read(words, goldLabels(article, words));
  }
  const { transitions, rows: learnt, scale } = trainer.train();
  return packModel(transitions, learnt, scale);
}

test('training learns where names stand, and again gives the same bytes', () => {
  const bytes = trained(gold);
  expect(trained(gold)).toEqual(bytes);
  const text = 'Yesterday Quirena Malbot said that rain was good.';
  const names = detectNames(readWords(readDoc(articleFromText({ id: 'x', text }))), readModel(bytes));
  expect(names.map(({ first, last, type }) => [first, last, type])).toEqual([[1, 3, 'person']]);
});

test('annotations become labels without titles, articles and possessive endings', () => {
  const text = "The Dr. Anna Berg's dog saw the French.";
  const article: GoldArticle = {
    id: 'x',
    text,
    entities: [
      {
        type: 'person',
        mentions: [
          { start: 0, end: 19, kind: 'name' },
          { start: 20, end: 23, kind: 'nominal' },
        ],
      },
    ],
  };
  const words = readWords(readDoc(articleFromText(article)));
  const labels = goldLabels(article, words);
  const named = words.doc.tokens.flatMap(({ text: word }, at) => (labels[at] ? [[word, labels[at]]] : []));
  const [person, group] = [beginOf('person'), beginOf('group')];
  expect(named).toEqual([
    ['Anna', person],
    ['Berg', person + 1],
    ['French', group],
  ]);
});

test('respelling changes names alone, the same way throughout, and keeps their place', () => {
  const [article] = gold;
  const other = respellNames(article!, randomFrom(3), 1);
  expect(other.text).toHaveLength(article!.text.length);
  expect(other.text).not.toBe(article!.text);
  const [a, b] = article!.entities[0]!.mentions.map(({ start, end }) => other.text.slice(start, end));
  expect(a).toBe(b);
  expect(other.text.replaceAll(a!, 'Vanoro Keleti')).toBe(article!.text);
});

test.each([
  ['petrovsky', 'petrovsk', true],
  ['petrovsky', 'petrovksy', true],
  ['petrovsky', 'petrowsky', true],
  ['petrovsky', 'petrovsky', false],
  ['petrovsky', 'petrowski', false],
  ['ab', 'cd', false],
])('%s and %s are one edit apart: %s', (a, b, apart) => {
  expect(oneEditApart(a, b)).toBe(apart);
  expect(oneEditApart(b, a)).toBe(apart);
});
