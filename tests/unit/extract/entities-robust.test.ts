import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text.ts';
import { readDoc } from '../../../lib/extract/doc.ts';
import { findEntities } from '../../../lib/extract/entities/index.ts';
import { growth } from '../support/cost.ts';

const find = (text: string) => {
  const doc = readDoc(articleFromText({ id: 'a', text }));
  return { doc, index: findEntities(doc) };
};

const PIECES = [
  'Ana',
  'Li',
  'Xi',
  'al-',
  'Assad',
  'bin',
  'van',
  'de la',
  'Cruz',
  'President',
  'Mr.',
  'US',
  'U.S.',
  'Beijing',
  'Chinese',
  'the',
  'of',
  'and',
  'Ministry',
  'University',
  'Bank',
  "'s",
  '’s',
  '(',
  ')',
  'FBI',
  'NATO',
  '"',
  '“',
  '”',
  '-',
  '–',
  '.',
  ',',
  '\n\n',
  ' ',
  ' ',
  ' ',
  '$',
  '1',
  'said',
  'administration',
  'embassy in',
  'Ż',
  'ğ',
  '中文',
  '🙂',
  'ﬁ',
  'I\u0307',
  '\u0301',
  '\u00a0',
  '\ufeff',
  'Post',
  'THE',
  'Government',
  'Mar-a-Lago',
];
const newsLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const spaced = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '));

test('any text gives mentions that lie inside of it, in order, each with its tokens', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), newsLike, spaced), (text) => {
      const { doc, index } = find(text);
      const ids = new Set(index.entities.map(({ id }) => id));
      expect(ids.size).toBe(index.entities.length);
      for (const entity of index.entities) {
        expect(entity.mentions.length).toBeGreaterThan(0);
        expect(entity.name).not.toBe('');
        expect(entity.aliases.reduce((sum, { count }) => sum + count, 0)).toBe(entity.mentions.length);
        for (const [at, { start, end }] of entity.mentions.entries()) {
          expect(start).toBeGreaterThanOrEqual(at ? entity.mentions[at - 1]!.start : 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
      for (const mention of index.mentions) {
        expect(ids.has(mention.entity)).toBe(true);
        expect(doc.tokens[mention.first]!.start).toBe(mention.start);
        expect(doc.tokens[mention.last - 1]!.end).toBe(mention.end);
        expect(mention.nameFirst).toBeGreaterThanOrEqual(mention.first);
        expect(mention.nameFirst).toBeLessThan(mention.last);
        expect(index.at(mention.start, mention.end)).toContain(mention);
        expect(index.mentionOfToken(mention.first)).toBeDefined();
      }
    }),
    { numRuns: 400 },
  );
});

test('no two entities claim the same span as the same kind of thing', () => {
  fc.assert(
    fc.property(spaced, (text) => {
      const { index } = find(text);
      const spans = index.mentions.map(({ start, end, type }) => `${start}-${end}-${type}`);
      expect(new Set(spans).size).toBe(spans.length);
    }),
    { numRuns: 200 },
  );
});

const HOSTILE: [string, string][] = [
  ['quotation marks', '"'],
  ['curly quotation marks', '“”'],
  ['brackets', '('],
  ['brackets and acronyms', 'Ab Cd (AC) '],
  ['apostrophes', "A's "],
  ['hyphens', 'Ab-cd-'],
  ['given names', 'Anna Maria '],
  ['titles', 'President Mr. '],
  ['ministries', 'Ministry of Ab, Cd and '],
  ['letters outside Latin-1', 'ğ'],
  ['capitals', 'ABC '],
  ['particles', 'Ana de la '],
  ['new lines', 'Ana Berg\n\n'],
];

test.each(HOSTILE)('ten times as many %s take at most thirty times as long', (_, piece) => {
  const finding = (length: number) => () => find(piece.repeat(Math.ceil(length / piece.length)));
  expect(growth(finding(10_000), finding(100_000), 30)).toBeLessThan(30);
});

test('many different people take at most thirty times as long for ten times the text', () => {
  const names = (count: number) =>
    Array.from({ length: count }, (_, n) => `Mr. Bor${letters(n)} Kad${letters(n * 7 + 3)} left.`).join(' ');
  const finding = (count: number) => () => find(names(count));
  expect(growth(finding(400), finding(4_000), 30)).toBeLessThan(30);
});

/** A number as lower-case letters. */
function letters(number: number): string {
  return [...number.toString()].map((digit) => 'abdegiklno'[Number(digit)]).join('');
}
