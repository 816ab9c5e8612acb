import { describe, expect, it } from 'vitest';
import { CAUTION } from '../../../lib/match/disambiguate.ts';
import { type Known, marks, settle } from './page-support.ts';

/** A country, its towns and regions, firms and people. */
const WORLD: Known[] = [
  { id: 'norland', type: 'place', aliases: ['Norland|name|50', 'Norlandish|demonym|20'], related: ['sarn', 'nca'] },
  { id: 'sarn', type: 'place', aliases: ['Sarn|name|30'], related: ['norland'] },
  { id: 'port-vale', type: 'place', aliases: ['Port Vale|name|9'], related: ['norland'] },
  { id: 'horsk', type: 'place', aliases: ['Horsk|name|9'] },
  { id: 'georgia', type: 'place', aliases: ['Georgia|name|40'], related: ['norland'] },
  { id: 'minho', type: 'organisation', aliases: ['Minho|name|9'] },
  { id: 'fishing', type: 'organisation', aliases: ['Fishing|name|9', 'Rural Works|name|9'] },
  { id: 'nca', type: 'organisation', aliases: ['Norland Coal Alliance|name|9', 'NCA|acronym|20'] },
  { id: 'gdu', type: 'organisation', aliases: ['GDUF|acronym|3'] },
  { id: 'executive', type: 'organisation', aliases: ['Executive Committee|name|3'], related: ['norland'] },
  { id: 'centre', type: 'organisation', aliases: ['National Centre|name|3'], related: ['norland'] },
  { id: 'games', type: 'event', aliases: ['World Games|name|9'] },
  { id: 'lee', type: 'place', aliases: ['Lee|name|2'] },
  { id: 'ole', type: 'person', aliases: ['Ole|name|2'] },
  { id: 'jordan', type: 'place', aliases: ['Jordan|name|40', 'Jordanian|demonym|9'] },
  {
    id: 'ole-vik',
    type: 'person',
    aliases: ['Ole Vik|name|3'],
    roles: ['senator', 'norlandish'],
    related: ['norland'],
  },
  { id: 'san-pedro', type: 'place', aliases: ['San Pedro|name|9'], related: ['norland', 'sarn'] },
  { id: 'varna', type: 'place', aliases: ['Varna|name|3'] },
  { id: 'varna-mosque', type: 'place', aliases: ['Varna Mosque|name|9', 'Varna|short|9'] },
  { id: 'nice', type: 'place', aliases: ['Nice|name|9'] },
  { id: 'franco', type: 'place', aliases: ['Franco|name|9'] },
  { id: 'st-ann', type: 'place', aliases: ['St Ann|name|9'] },
];

const on = (page: string) => marks(WORLD, page);
const SPORT = 'The match was the last of the season for the league, and the coach was glad. ';

describe('who is meant: names that were lent to something else', () => {
  it.each([
    ['a team that wins', `${SPORT}Then Sarn beat Horsk by far.`],
    ['a team by its score', `${SPORT}It ended Sarn 3, Horsk 1.`],
    ['a team by its players', `${SPORT}The Sarn striker left. All of Sarn sang.`],
    ['a team that is played against', `${SPORT}They lost against Port Vale.`],
    ['games by their year', 'He won a medal at the Sarn 2016 games.'],
    ['a paper by where it was signed', 'It breaks the Sarn accord and the Port Vale climate agreement.'],
    ['a forest', 'The Minho rainforest burns. Much of the Minho is dry.'],
    [
      'a forest by what is said of it',
      'Fish of the Minho swim to the river, and so to the deforestation of the basin.',
    ],
    ['half of two peoples', 'a Franco-Sudish firm'],
    ['a revolution', 'He wrote of the Sarn Spring and of the “Norlandish Spring” then.'],
    ['a longer foreign name', 'He flew to Sarn de Marra, and the Banco de Sarn is there.'],
    ['a cape', 'They sailed round the Horn of Norland.'],
    ['a campaign', 'He founded Democracy for Norland and left.'],
    ['a newspaper in capitals', 'TODAY NORLAND (Agency) wrote that the ship left the bay, and so on.'],
    ['the church of a saint', 'The boys of St Ann’s. They sang.'],
    ['money', 'It is worth NCA $15 million.'],
  ])('does not mark the name in that of %s', (_, page) => {
    expect(on(page)).toEqual([]);
  });

  it('marks towns on a page of sport where something is in them, and everywhere else', () => {
    expect(on(`${SPORT}Sarn beat Horsk in Sarn.`)).toEqual(['Sarn=sarn']);
    expect(on('The coach left Sarn, and Horsk led.')).toEqual(['Sarn=sarn', 'Horsk=horsk']);
  });

  it('does not mark what a town is likened to', () => {
    expect(on('They call it the Sarn of Horsk here.')).toEqual(['Horsk=horsk']);
    expect(on('They met in the Sarn of Norland then.')).toEqual(['Sarn=sarn', 'Norland=norland']);
  });

  it('marks countries that play', () => {
    expect(on(`${SPORT}Then Norland beat them.`)).toEqual(['Norland=norland']);
  });

  it('marks a country by what it calls itself, and by its papers', () => {
    expect(on('The Republic of Norland signed the Norland accord.')).toEqual(['Norland=norland', 'Norland=norland']);
  });

  it.each([
    ['a country of a list', 'It grew in Norland, Horsk, the Fells and the bay.', ['Norland=norland', 'Horsk=horsk']],
    ['half of a pair', 'It was a Sino-Norland pact.', ['Norland=norland']],
    ['a body of somebody unknown', 'So said Ella Kagari of Norland Coal Alliance then.', ['Norland Coal Alliance=nca']],
    ['a town that a mosque has the name of', 'It was in Varna then.', ['Varna=varna']],
  ])('marks %s', (_, page, expected) => {
    expect(on(page)).toEqual(expected);
  });

  it('marks a firm that no forest is called after', () => {
    expect(on('The Minho office closed.')).toEqual(['Minho=minho']);
  });
});

describe('who is meant: names of many towns', () => {
  it('leaves a town alone that nothing of its surroundings is beside', () => {
    expect(on('He drove to San Pedro then.')).toEqual([]);
    expect(on('He drove from Sarn in Norland to San Pedro then.')).toContain('San Pedro=san-pedro');
  });

  it('does not take a word that begins a sentence for the town of that name', () => {
    expect(on('“Nice of you to come to the shop.”')).toEqual([]);
    expect(on('He drove to Nice then.')).toEqual(['Nice=nice']);
  });
});

describe('who is meant: names of bodies', () => {
  it.each([
    ['an office is for', 'He asked Fishing Minister Kroll and the Minister of Fishing and Rural Works.'],
    ['is short for much else', 'They asked the National Centre for Dancing.'],
    ['has a kind of its own', 'She won the Women’s World Games in May.'],
    ['any body has', 'He left the Executive Committee of the club.'],
  ])('leaves alone what %s', (_, page) => {
    expect(on(page)).toEqual([]);
  });

  it('knows a general name on the page of its country', () => {
    expect(on('In Norland the Executive Committee met.')).toEqual(['Norland=norland', 'Executive Committee=executive']);
  });
});

describe('who is meant: acronyms', () => {
  it('leaves an acronym to the words that the page has for it', () => {
    expect(on('The National Cattle Auction (NCA) opened. The NCA is old.')).toEqual([]);
    expect(on('Graziers and Dairymen Union of Fells (GDUF) is new, so GDUF says.')).toEqual([]);
  });

  it('marks it where they are its own, or where there are none', () => {
    expect(on('The Norland Coal Alliance (NCA) opened.')).toEqual(['Norland Coal Alliance=nca', 'NCA=nca']);
    expect(on('They asked the NCA (so to say), and GDUF.')).toEqual(['NCA=nca', 'GDUF=gdu']);
  });
});

describe('who is meant: people of the same name', () => {
  it('leaves a place alone that is somebody’s given name', () => {
    expect(on('A nurse, Georgia Holm, won. Then Georgia said no.')).toEqual([]);
    expect(on('A nurse, Georgia Holm, won in Georgia.')).toEqual(['Georgia=georgia']);
    expect(on('Then Georgia said no.')).toEqual(['Georgia=georgia']);
  });

  it('leaves a place alone that is somebody’s surname, also where the given name is known', () => {
    expect(on('Reporters met Ole Jordan. “So be it,” Jordan said.')).toEqual([]);
    expect(on('Reporters left Jordan. “So be it,” Jordan said.')).toEqual(['Jordan=jordan', 'Jordan=jordan']);
  });

  it('leaves a place alone that it has hardly seen and that somebody’s name begins with', () => {
    expect(on('The mayor Lee Wang-su spoke. It is late, Lee said.')).toEqual([]);
  });

  it('doubts a full name with a title that its person never had, where nothing else speaks for it', () => {
    const [match] = settle(WORLD, 'Then Captain Ole Vik scored.', 'bold').flat();
    expect(match!.confidence).toBeLessThan(CAUTION.balanced);
    expect(on('Then Senator Ole Vik spoke.')).toEqual(['Ole Vik=ole-vik']);
    expect(on('Then Captain Ole Vik of Norland scored.')).toEqual(['Ole Vik=ole-vik', 'Norland=norland']);
  });
});
