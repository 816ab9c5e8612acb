import { expect, test } from 'vitest';
import { readDoc } from '../../../lib/extract/doc.ts';
import type { EntityIndex } from '../../../lib/extract/entities/types.ts';
import { findStatements } from '../../../lib/extract/statements/index.ts';

const NOBODY: EntityIndex = {
  entities: [],
  mentions: [],
  at: () => [],
  mentionOfToken: () => undefined,
  byId: () => undefined,
};

function millisecondsFor(text: string): number {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    kind: 'body' as const,
  }));
  const doc = readDoc({ id: 'a', title: '', date: '2023-06-12', text, blocks });
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    findStatements(doc, NOBODY);
    return performance.now() - start;
  });
  return Math.min(...times);
}

const UNITS: [what: string, unit: string][] = [
  ['quotation marks', '"'],
  ['opening marks', '“'],
  ['nested marks', '“a ‘b '],
  ['brackets', '(['],
  ['half parentheses', 'A (B said '],
  ['cues', 'he said '],
  ['cues set off by commas', ', he said'],
  ['a sentence without end', 'the man said that he went to town and '],
  ['relative clauses', 'who said that '],
  ['attributions', 'according to him '],
  ['colons before quotations', 'x: "a b c d e f" '],
  ['open quotations by the line', '"Go,\n'],
  ['dates and venues', 'on May 5 in a statement '],
];

test.each(UNITS)('ten times as many %s take at most 30 times as long', (_, unit) => {
  const short = unit.repeat(Math.ceil(20_000 / unit.length));
  const long = unit.repeat(Math.ceil(200_000 / unit.length));
  millisecondsFor(short);
  // A floor under the shorter time keeps the clock's grain out of the ratio.
  expect(millisecondsFor(long) / Math.max(millisecondsFor(short), 20)).toBeLessThan(30);
});
