import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text.ts';
import { QUALIFIERS } from '../../../lib/entity.ts';
import { findDetails } from '../../../lib/extract/details/index.ts';
import { readDoc } from '../../../lib/extract/doc.ts';
import { findEntities } from '../../../lib/extract/entities/index.ts';
import { growth } from '../support/cost.ts';

/** The details of a text with the entities that are found in it. */
function read(text: string) {
  const doc = readDoc(articleFromText({ id: 'a', text }));
  const entities = findEntities(doc);
  return { doc, entities, details: findDetails(doc, entities) };
}

function finding(text: string): () => unknown {
  const { doc, entities } = read(text);
  return () => findDetails(doc, entities);
}

const WORDS =
  'Ada Berg,Tom Holm,Norway,Acme Corp,the,a,his,her,president,mayor,of,in,and,is,was,who,former,then,deputy,elect,chief,head,brother,member,-,’s,\',",“,”,(,),.,\n\n,2019,since,Sen.,led,regime,village'.split(
    /(?<!"),(?!")/,
  );

describe('details of any text', () => {
  it('are found without throwing, inside the text, about known entities', () => {
    const piece = fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...WORDS, ',') },
      { weight: 1, arbitrary: fc.string() },
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join(' ');
        const { details, entities } = read(text);
        for (const detail of details) {
          expect(detail.start).toBeGreaterThanOrEqual(0);
          expect(detail.end).toBeGreaterThan(detail.start);
          expect(detail.end).toBeLessThanOrEqual(text.length);
          expect(detail.value.trim()).toBe(detail.value);
          expect(detail.value).not.toBe('');
          expect(entities.byId(detail.entity)).toBeDefined();
          if (detail.object) expect(entities.byId(detail.object)).toBeDefined();
          if (detail.qualifier) expect(QUALIFIERS).toContain(detail.qualifier);
          expect(detail.object).not.toBe(detail.entity);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'Ada Berg, president of Acme Corp, ',
    "Ada Berg's ",
    'his brother Ada Berg ',
    'Ada Berg, the head, ',
    'head of the head of ',
  ])('take no more than 30 times as long for ten times as much of: %s', (unit) => {
    expect(growth(finding(unit.repeat(500)), finding(unit.repeat(5000)), 30, 10)).toBeLessThan(30);
  });
});
