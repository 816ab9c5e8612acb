import { expect, test } from 'vitest';
import { readDoc } from '../../../lib/extract/doc.ts';
import type { EntityIndex } from '../../../lib/extract/entities/types.ts';
import { findStatements } from '../../../lib/extract/statements/index.ts';
import { growth } from '../support/cost.ts';

const NOBODY: EntityIndex = {
  entities: [],
  mentions: [],
  at: () => [],
  mentionOfToken: () => undefined,
  byId: () => undefined,
};

function reading(text: string): () => unknown {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    kind: 'body' as const,
  }));
  const doc = readDoc({ id: 'a', title: '', date: '2023-06-12', text, blocks });
  return () => findStatements(doc, NOBODY);
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
  const of = (length: number) => reading(unit.repeat(Math.ceil(length / unit.length)));
  expect(growth(of(20_000), of(200_000), 30)).toBeLessThan(30);
});
