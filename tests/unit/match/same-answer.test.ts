import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AliasRecord, EntityBrief, Match } from '../../../lib/exchange.ts';
import { openIndex } from '../../../lib/index/decode.ts';
import { encodeIndex } from '../../../lib/index/encode.ts';
import { disambiguate, type SearchedBlock } from '../../../lib/match/disambiguate.ts';
import { createMatcher } from '../../../lib/match/matcher.ts';

const brief = (id: string, type: EntityBrief['type'], name: string): EntityBrief => ({
  ...{ id, type, name, names: [name], roleWords: [], related: [] },
});
const record = (text: string, entity: string): AliasRecord => ({
  text,
  candidates: [{ entity, kind: 'name', count: 30 }],
});
const aliases = { 0: record('Norland', 'norland'), 1: record('Sudmark', 'sudmark') };
const entities = {
  norland: brief('norland', 'place', 'Norland'),
  sudmark: brief('sudmark', 'place', 'Sudmark'),
};
const matcher = createMatcher(openIndex(encodeIndex([{ text: 'Norland' }, { text: 'Sudmark' }])));
const read = (text: string): SearchedBlock => ({ text, hits: matcher.search(text) });

/** At its start `Council of` begins a sentence where the page has `council` too, and else a body's name. */
const body = read('Council of Norland and Sudmark met.');
const small = read('It was a council before.');
const other = read('Only Norland-Sudmark talks help.');

const settle = (blocks: readonly SearchedBlock[]): Match[][] =>
  disambiguate({ blocks, resolved: { aliases, entities }, caution: 'bold' });
/** The same with nothing remembered from before. */
const anew = (blocks: readonly SearchedBlock[]) => settle(blocks.map(({ text }) => read(text)));

describe('settling a page', () => {
  it('gives the same, whatever was settled before', () => {
    const pages = [[body], [body, small], [other, body], [small, other]];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pages), { maxLength: 8 }), (order) => {
        for (const page of order) expect(settle(page)).toEqual(anew(page));
      }),
    );
  });

  it('looks at the entities that it is given, not at those of the time before', () => {
    const blocks = [read('It rained in Norland.')];
    const with_ = (some: Record<string, EntityBrief>) =>
      disambiguate({ blocks, resolved: { aliases, entities: some }, caution: 'bold' });
    expect(with_({})).toEqual([[]]);
    expect(with_(entities)[0]).toHaveLength(1);
    const person = { ...entities, norland: brief('norland', 'person', 'Ada Norland') };
    expect(with_(person)[0]![0]?.confidence).not.toBe(with_(entities)[0]![0]?.confidence);
  });
});
