import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../../lib/entity.ts';
import { read } from './statements-support.ts';

const PIECES = [
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  "''",
  '(',
  ')',
  '[',
  ']',
  ' - ',
  '—',
  ':',
  ';',
  ',',
  '.',
  '?',
  '!',
  '\n\n',
  'Peter Lang',
  'Amara Okafor',
  'he',
  'she',
  'who',
  'they',
  'the board',
  'said',
  'says',
  'told',
  'adding',
  'according to',
  'that',
  'if',
  'and',
  'but',
  'on Friday',
  'last month',
  'in a statement',
  'to',
  'of',
  'called',
  'it',
  'a ruin',
  'asked',
  'Feb.',
  '20',
  'U.S.',
  'president-elect',
  '’s',
  "'s",
  'é',
  '😀',
  '\u2028',
];

const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ maxLength: 200 }),
);

test('any text gives valid spans, in order, and a readable statement', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { statements, mentions } = read(text);
      const valid = ([start, end]: Span) => start >= 0 && start < end && end <= text.length;
      for (const { source, cue, content, quotes, text: said } of statements) {
        for (const span of [...source, ...cue, ...content, ...quotes]) expect(valid(span)).toBe(true);
        expect(content.length).toBeGreaterThan(0);
        expect(said.length).toBeGreaterThan(0);
        for (const quote of quotes)
          expect(content.some(([start, end]) => start < quote[1] && quote[0] < end)).toBe(true);
      }
      for (const { start, end } of mentions) expect(valid([start, end])).toBe(true);
      expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
    }),
    { numRuns: 400 },
  );
});

test('a statement is direct exactly when nothing stands outside its quotations', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { kind, quotes } of read(text).statements) expect(kind === 'indirect').toBe(quotes.length === 0);
    }),
    { numRuns: 200 },
  );
});
