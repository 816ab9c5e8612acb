import { describe, expect, it } from 'vitest';
import type { Found } from '../../../lib/messages.ts';
import { byImportance, importance, search } from '../../../lib/panel/importance.ts';

const item = (entity: string, change: Partial<Found> = {}): Found => ({
  entity,
  name: entity,
  type: 'person',
  count: 1,
  first: 9,
  headline: false,
  ...change,
});
const order = (found: Found[], statements = {}) => byImportance(found, statements).map(({ entity }) => entity);

describe('importance to an article', () => {
  it('puts who is named in the headline before who is named as often below', () => {
    expect(order([item('below', { first: 1 }), item('above', { first: 0, headline: true })])).toEqual([
      'above',
      'below',
    ]);
  });

  it('puts who is named in the lead before who comes in at the end', () => {
    expect(order([item('end', { first: 20 }), item('lead', { first: 1 })])).toEqual(['lead', 'end']);
  });

  it('puts who is named often before who is named once, though lower down', () => {
    expect(order([item('once', { first: 4 }), item('often', { first: 8, count: 12 })])).toEqual(['often', 'once']);
  });

  it('settles between equals by how much is known', () => {
    expect(order([item('quiet'), item('spoken')], { spoken: 30 })).toEqual(['spoken', 'quiet']);
  });

  it('does not let what is known outweigh the headline', () => {
    expect(importance(item('a', { headline: true, first: 0 }))).toBeGreaterThan(importance(item('b'), 500));
  });

  it('leaves equals in the order of the page', () => {
    expect(order([item('first'), item('second'), item('third')])).toEqual(['first', 'second', 'third']);
  });

  it('orders what has no place told by how often it is named', () => {
    expect(order([item('a', { first: undefined }), item('b', { first: undefined, count: 3 })])).toEqual(['b', 'a']);
  });
});

describe('search', () => {
  const found = [item('1', { name: 'Ivana Márek' }), item('2', { name: 'Port of Selm' }), item('3', { name: 'Selm' })];
  const names = (typed: string) => search(found, typed).map(({ name }) => name);

  it('keeps everything while nothing is typed', () => expect(names('  ')).toHaveLength(3));
  it('finds parts of names in any case, without accents', () => expect(names('MAREK')).toEqual(['Ivana Márek']));
  it('takes several words in any order', () => expect(names('selm port')).toEqual(['Port of Selm']));
  it('finds names as the page has them, too', () => {
    const fund = item('4', { name: 'Harbour Relief Fund', written: ['HRF', 'the Fund'] });
    expect(search([...found, fund], 'hrf')).toEqual([fund]);
  });
  it('finds whom the words are known to name otherwise', () => {
    expect(search(found, 'the Gate', '2').map(({ name }) => name)).toEqual(['Port of Selm']);
  });
  it('finds nothing where a word is in no name', () => expect(names('selm x')).toEqual([]));
});
