import { describe, expect, it } from 'vitest';
import { type Known, marks } from './page-support.ts';

/** A country with its bodies, a neighbour, and places of common names. */
const WORLD: Known[] = [
  {
    id: 'norland',
    type: 'place',
    aliases: ['Norland|name|50', 'Norlandish|demonym|20'],
    related: ['court', 'ministry'],
  },
  { id: 'sudmark', type: 'place', aliases: ['Sudmark|name|50', 'Sudmarkish|demonym|20'] },
  {
    id: 'court',
    type: 'organisation',
    aliases: ['Supreme Court|name|40'],
    related: ['norland', 'ada-brock', 'ole-finn'],
  },
  { id: 'ministry', type: 'organisation', aliases: ['Department of Education|name|9'], related: ['norland'] },
  { id: 'labour', type: 'organisation', aliases: ['Democratic Party|name|40'], related: ['norland'] },
  {
    id: 'ada-brock',
    type: 'person',
    aliases: ['Ada Brock|name|9', 'Brock|short|9'],
    roles: ['premier'],
    related: ['court', 'norland'],
  },
  {
    id: 'ole-finn',
    type: 'person',
    aliases: ['Ole Finn|name|9', 'Finn|short|90'],
    related: ['court', 'norland', 'ada-brock'],
  },
  { id: 'lund', type: 'place', aliases: ['Lund|name|40'], related: ['norland'] },
  { id: 'st-mark', type: 'place', aliases: ['St Mark|name|9'] },
  { id: 'hill', type: 'place', aliases: ['Hill|name|2'], related: ['norland'] },
  { id: 'kind', type: 'place', aliases: ['Liberal|name|9'], related: ['norland'] },
  { id: 'slovenia', type: 'place', aliases: ['Slovenia|name|1'] },
  { id: 'glass-house', type: 'organisation', aliases: ['Glass House|name|40'] },
];

const on = (page: string) => marks(WORLD, page);

describe('who is meant: names that every country has', () => {
  it.each([
    ['of the page’s country', 'Norland is calm. The Supreme Court met.', ['Norland=norland', 'Supreme Court=court']],
    ['beside its own country', 'Norland’s Supreme Court met.', ['Norland=norland', 'Supreme Court=court']],
    [
      'where its people are',
      'Ada Brock and Ole Finn wrote to the Supreme Court then.',
      ['Ada Brock=ada-brock', 'Ole Finn=ole-finn', 'Supreme Court=court'],
    ],
  ])('marks a body %s', (_, page, expected) => {
    expect(on(page)).toEqual(expected);
  });

  it.each([
    [
      'of a country that the dataset knows',
      'Norland asked, and Sudmark’s Supreme Court met.',
      ['Norland=norland', 'Sudmark=sudmark'],
    ],
    ['of a country that it does not know', 'Norland asked, and Ostia’s Supreme Court met.', ['Norland=norland']],
    ['named with its country behind', 'Norland asked the Supreme Court of Sudmark then.', ['Norland=norland']],
    [
      'on another country’s page',
      'Sudmark and the Sudmarkish people wait for the Supreme Court now.',
      ['Sudmark=sudmark', 'Sudmarkish=sudmark'],
    ],
    ['of which nothing tells the country', 'They wait for the Supreme Court now.', []],
    ['whose name goes on', 'Norland has a Department of Education and Early Childhood here.', ['Norland=norland']],
    ['of a longer party’s name', 'In Norland the Liberal Democratic Party won.', ['Norland=norland']],
  ])('leaves alone a body %s', (_, page, expected) => {
    expect(on(page)).toEqual(expected);
  });
});

describe('who is meant: longer names around places', () => {
  it.each([
    ['a body with an office before it', 'He is vice-chairman of Norland Shooting Association now.'],
    ['a body named by its subject', 'It asked the Agency for Aviation and Meteorology of Norland then.'],
    ['a commission for it', 'It asked the Economic Commission for Norland and the Sudmark then.'],
    ['a campus behind a hyphen', 'She was at the University of Norland-Lund for years.'],
    ['a film', 'They saw the film Norland Has Fallen yesterday, and Glass House Down again.'],
    ['a school of a saint', 'She went to St Mark’s College for years.'],
    ['a body named by two subjects', 'It asked the Institute for Brick and Glass House there.'],
    ['a party', 'He asked a Liberal member about it.'],
    ['a language', 'They read the Norlandish version of it.'],
    ['somebody whose town it is not', 'He asked Dr Hill about it, and Hill said so.'],
  ])('does not take the place in %s for the place', (_, page) => {
    expect(on(page)).toEqual([]);
  });

  it('takes a well-known town beside another region for another town', () => {
    expect(on('He was born in Lund, Norland, in May.')).toEqual(['Lund=lund', 'Norland=norland']);
    expect(on('He was born in Lund, Sudmark, in May.')).toEqual(['Sudmark=sudmark']);
    expect(on('He was born in Lund (Sudmark) then.')).toEqual(['Sudmark=sudmark']);
    expect(on('He went to Lund, Sudmark and Norland then.')).toEqual([
      'Lund=lund',
      'Sudmark=sudmark',
      'Norland=norland',
    ]);
  });

  it('marks a country in a compound, and after a prefix', () => {
    expect(on('“Anti-Norland” words were heard.')).toEqual(['Norland=norland']);
  });
});

describe('who is meant: surnames that only the context supports', () => {
  it('marks those that the dataset has often', () => {
    expect(on('People in Norland met Ada Brock, and so did Finn too.')).toContain('Finn=ole-finn');
  });

  it('leaves them alone beside the title of somebody else', () => {
    expect(on('People in Norland met Ada Brock, and so did President Finn too.')).not.toContain('Finn=ole-finn');
    expect(on('People in Norland met Ada Brock, and so did Mr Finn too.')).not.toContain('Finn=ole-finn');
  });

  it('leaves those alone that it has seldom', () => {
    expect(on('People in Norland met Ole Finn, and so did Brock too.')).not.toContain('Brock=ada-brock');
  });
});

describe('who is meant: places that the dataset has hardly seen', () => {
  it('marks a country that acts', () => {
    expect(on('On Monday, Slovenia asked for a pause.')).toEqual(['Slovenia=slovenia']);
  });

  it('leaves a town that acts as a person would', () => {
    expect(on('On Monday, Hill asked for a pause.')).toEqual([]);
  });
});
