import { describe, expect, it } from 'vitest';
import { type Known, marks } from './page-support.ts';

const WORLD: Known[] = [
  {
    id: 'norland',
    type: 'place',
    aliases: ['Norland|name|50', 'NL|acronym|50', 'Norlandish|demonym|20', 'Norlandishman|demonym|9'],
    related: ['court'],
  },
  { id: 'sudmark', type: 'place', aliases: ['Sudmark|name|50', 'Sudmarkish|demonym|20'] },
  { id: 'court', type: 'organisation', aliases: ['Supreme Court|name|40'], related: ['norland'] },
  { id: 'orchard', type: 'organisation', aliases: ['Orchard, Inc.|name|4', 'Orchard|short|9'] },
  { id: 'anna-trell', type: 'person', aliases: ['Anna Trell', 'Trell|short'], roles: ['senator'] },
];

const on = (page: string) => marks(WORLD, page);

describe('a people’s name beside names that the dataset does not know', () => {
  it.each([
    ['an acronym of several', 'Many Norlandish NGOs were closed.', ['Norlandish=norland']],
    ['an acronym', 'It was shared by Norlandish MK Peter Kroll.', ['Norlandish=norland']],
    ['somebody’s full name', 'Third came the Norlandish Peter Kroll then.', ['Norlandish=norland']],
    ['somebody of it', 'He drove with Norlandishman Peter there.', ['Norlandishman=norland']],
    ['a word of rank', 'They met Senior Norlandish officers there.', ['Norlandish=norland']],
    ['a contracted verb', 'It closed. Didn’t Norlandish firms come?', ['Norlandish=norland']],
  ])('is marked by %s', (_, page, expected) => {
    expect(on(page)).toEqual(expected);
  });

  it.each([
    ['a body', 'They saw the Norlandish Peter Kroll Society there.'],
    ['what somebody owns', 'They saw Norlandish Kroll’s Mine there.'],
    ['a people', 'They met Norlandish Sudmarkish Settlers there.'],
    ['a person’s title', 'They met Mr Norlandish there.'],
  ])('is left alone before or after %s', (_, page) => {
    expect(on(page)).not.toContain('Norlandish=norland');
  });
});

describe('short forms', () => {
  it('of a company are as good as its name where only Inc. or the like is missing', () => {
    expect(on('He works at Orchard today.')).toEqual(['Orchard=orchard']);
  });

  it('of a person are settled by the title of several', () => {
    expect(on('Both Senators Trell and Kroll came.')).toEqual(['Trell=anna-trell']);
  });

  it('of a country are no name in a sum of money', () => {
    expect(on('It cost 5,000 NL dollars then.')).toEqual([]);
    expect(on('In the NL prices rose.')).toEqual(['NL=norland']);
  });
});

describe('a body that every country has', () => {
  it('is not that of a country which the page names clearly less often than another', () => {
    const body = 'The Supreme Court met.';
    expect(on(`Norland called Sudmark. ${body}`)).toContain('Supreme Court=court');
    expect(on(`Norland and Norland called Sudmark, Sudmark and Sudmark. ${body}`)).not.toContain('Supreme Court=court');
  });
});
