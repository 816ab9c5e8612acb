import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAUTION } from '../../../lib/match/disambiguate.ts';
import { growth } from '../support/cost.ts';
import { type Known, marks, settle } from './page-support.ts';

/** Invented people and bodies, and a few countries. */
const WORLD: Known[] = [
  {
    id: 'anna-trell',
    type: 'person',
    aliases: ['Anna Trell', 'Trell|short|40', 'Anna|short|2'],
    roles: ['prime', 'minister', 'norlandish'],
    related: ['norland', 'lars-bode'],
  },
  {
    id: 'lars-bode',
    type: 'person',
    aliases: ['Lars Bode', 'Bode|short'],
    roles: ['foreign', 'minister'],
    related: ['norland', 'anna-trell'],
  },
  { id: 'mira-li', type: 'person', aliases: ['Mira Li', 'Li|short'], roles: ['mayor'], related: [] },
  {
    id: 'chen-li',
    type: 'person',
    aliases: ['Chen Li', 'Li|short'],
    roles: ['foreign', 'minister'],
    related: ['china'],
  },
  {
    id: 'norland',
    type: 'place',
    aliases: ['Norland', 'Norlandish|demonym', 'Norlanders|demonym'],
    related: ['norland-congress', 'anna-trell'],
  },
  { id: 'china', type: 'place', aliases: ['China|name|30', 'Chinese|demonym|20', 'Beijing|metonym|3'], related: [] },
  { id: 'beijing', type: 'place', aliases: ['Beijing|name|9'], related: [] },
  { id: 'united-states', type: 'place', aliases: ['United States', 'US|acronym|50'], related: [] },
  { id: 'bank-of-china', type: 'organisation', aliases: ['Bank of China'] },
  {
    id: 'norland-congress',
    type: 'organisation',
    aliases: ['Congress of Norland', 'Rigsdal|name|9'],
    related: ['norland'],
  },
  { id: 'morning-post', type: 'organisation', aliases: ['Morning Post', 'Post|short'] },
  { id: 'orchard', type: 'organisation', aliases: ['Orchard|name|4'] },
  { id: 'unicef', type: 'organisation', aliases: ['UNICEF|acronym|9'] },
  { id: 'jordan', type: 'place', aliases: ['Jordan|name|6'] },
  { id: 'zelenko', type: 'person', aliases: ['Ivan Zelenko', 'Zelenko’s|short', 'Zelenko|short'] },
  { id: 'al-saffar', type: 'person', aliases: ['Omar al-Saffar', 'al-Saffar|short'] },
];

const on = (page: string, caution?: keyof typeof CAUTION) => marks(WORLD, page, caution);

describe('who is meant: full names', () => {
  it.each([
    ['a full name', 'Reporters met Anna Trell today.', ['Anna Trell=anna-trell']],
    ['a country', 'The talks in Norland failed.', ['Norland=norland']],
    ['a demonym', 'A group of Norlandish fishermen left.', ['Norlandish=norland']],
    ['the longest name alone', 'He left the Bank of China early.', ['Bank of China=bank-of-china']],
    ['a country before an office', 'The China President Wei spoke.', ['China=china']],
    [
      'a country before a ministerial office',
      'He met Norlandish Foreign Minister Lars Bode there.',
      ['Norlandish=norland', 'Lars Bode=lars-bode'],
    ],
    ['a name before a weekday', 'It was told to Anna Trell Wednesday.', ['Anna Trell=anna-trell']],
    ['a name without its possessive', 'He read Ivan Zelenko’s letter.', ['Ivan Zelenko=zelenko']],
    [
      'a compound with a small word',
      'the Norland-based firm and the anti-China mood',
      ['Norland=norland', 'China=china'],
    ],
    [
      'an acronym with or without stops',
      'Both the U.S. and the US agreed.',
      ['U.S.=united-states', 'US=united-states'],
    ],
    ['an acronym written as a word', 'Aid came from Unicef, and UNICEF said so.', ['Unicef=unicef', 'UNICEF=unicef']],
    [
      'a name with a small first word',
      'He saw Omar al-Saffar. Al-Saffar left.',
      ['Omar al-Saffar=al-saffar', 'Al-Saffar=al-saffar'],
    ],
    ['a person of a place', 'The archbishop Peter Kroll of Norland came.', ['Norland=norland']],
    [
      'a place in a dateline',
      'NORLAND, Nov. 3 (Agency) - Snow fell in Norland.',
      ['NORLAND=norland', 'Norland=norland'],
    ],
  ])('marks %s', (_, page, expected) => {
    expect(on(page)).toEqual(expected);
  });
});

describe('who is meant: longer unknown names', () => {
  const anna = 'Anna Trell spoke first. ';
  it.each([
    ['another first name', `${anna}Then Otto Trell came.`],
    ['another first name at a sentence’s start', `${anna}Otto Trell came.`],
    ['a building', `${anna}It was at the Trell Tower.`],
    ['a foundation', `${anna}The Trell Foundation paid.`],
    ['a son', `${anna}He is called Trell Jr now.`],
    ['a double name', `${anna}So said Kim Trell-Moss and Moss-Trell.`],
    ['a name with initials', `${anna}So said Otto J. Trell again.`],
    ['a nickname', `${anna}So said Otto “Big O” Trell again.`],
    ['a firm with an ampersand', `${anna}Ask Moss & Trell, or Trell & Moss.`],
    ['a particle', `${anna}So said Otto van Trell again.`],
  ])('does not take the surname in %s for the person', (_, page) => {
    expect(on(page)).toEqual(['Anna Trell=anna-trell']);
  });

  it.each([
    ['a newspaper', 'He reads the Norland Herald daily.'],
    ['a restaurant', 'They ate at the New China Restaurant there.'],
    ['a university', 'She studied at the University of Norland then.'],
    ['a sea', 'They sailed the Gulf of Norland slowly.'],
    ['a part of the country', 'It rained in South Norland again.'],
    ['a festival of a people', 'They kept Chinese New Year there.'],
    ['somebody’s surname', 'The singer Ella Jordan sang; Mr Jordan left.'],
    ['a handle', 'Ask @Norland or write to info@norland.example, or see www.Norland.example/Norland.'],
    ['money', 'It cost US$ 30 then.'],
    ['another word', 'It is China’ware, Norlandia, no O’Norland.'],
  ])('does not take the country in %s for the country', (_, page) => {
    expect(on(page)).toEqual([]);
  });

  it('knows a longer form of a person’s own name', () => {
    expect(on('Then Anna Maria Trell spoke.')).toEqual(['Anna Maria Trell=anna-trell']);
  });

  it('marks a country before a body that the dataset knows as its own', () => {
    expect(on('The Norland Rigsdal voted.')).toEqual(['Norland=norland', 'Rigsdal=norland-congress']);
  });
});

describe('who is meant: short forms', () => {
  it('does not mark a surname alone', () => {
    expect(on('Then Bode came.')).toEqual([]);
  });

  it('marks a surname when its full name is on the page, before or after', () => {
    expect(on('Bode came.\n\nLars Bode is here.')).toEqual(['Bode=lars-bode', 'Lars Bode=lars-bode']);
  });

  it('marks a surname beside a title that the person has', () => {
    expect(on('Then Foreign Minister Bode came.')).toEqual(['Bode=lars-bode']);
  });

  it('does not mark a surname beside a title that nobody of the dataset has', () => {
    expect(on('Then Detective Bode came.')).toEqual([]);
  });

  it('tells two people of one surname by the full name on the page', () => {
    expect(on('Mira Li spoke. Later Li left.')).toEqual(['Mira Li=mira-li', 'Li=mira-li']);
    expect(on('Chen Li spoke. Later Li left.')).toEqual(['Chen Li=chen-li', 'Li=chen-li']);
  });

  it('tells two people of one surname by the title beside it', () => {
    expect(on('Then Foreign Minister Li spoke.')).toEqual(['Li=chen-li']);
  });

  it('stays silent when both are on the page', () => {
    expect(on('Mira Li met Chen Li. Later Li left.')).toEqual(['Mira Li=mira-li', 'Chen Li=chen-li']);
  });

  it('does not mark a word of a name for the name', () => {
    expect(on('The Post wrote so.')).toEqual([]);
    expect(on('The Morning Post asked. The Post wrote so.')).toEqual([
      'Morning Post=morning-post',
      'Post=morning-post',
    ]);
  });

  it('is less sure of a surname that somebody else on the page has too', () => {
    const sure = settle(WORLD, 'Anna Trell and her man came. Then Trell spoke.')[0]![1]!;
    const shared = settle(WORLD, 'Anna Trell and Otto Trell came. Then Trell spoke.')[0]![1]!;
    expect(shared.confidence).toBeLessThan(sure.confidence);
  });
});

describe('who is meant: capitals', () => {
  it('takes no small word for a name', () => {
    expect(on('let us eat china in an orchard, who knows')).toEqual([]);
  });

  it('does not take a capital at a sentence’s start for proof', () => {
    expect(on('Orchard walls are old.')).toEqual([]);
    expect(on('He works at Orchard.')).toEqual(['Orchard=orchard']);
    expect(on('Orchard sells more. He works at Orchard.')).toEqual(['Orchard=orchard', 'Orchard=orchard']);
  });

  it('doubts a word that the page also has in small letters', () => {
    expect(on('An old orchard lies there. It was near Orchard that he fell.')).toEqual([]);
  });

  it('marks full names in a headline in capitals or with capitals on every word', () => {
    const body = '\n\nAnna Trell went to China.';
    expect(on(`ANNA TRELL VISITS CHINA TODAY${body}`)).toEqual([
      'ANNA TRELL=anna-trell',
      'CHINA=china',
      'Anna Trell=anna-trell',
      'China=china',
    ]);
    expect(on(`Anna Trell Visits China This Morning${body}`)).toEqual([
      'Anna Trell=anna-trell',
      'China=china',
      'Anna Trell=anna-trell',
      'China=china',
    ]);
  });

  it('knows a longer name in a headline from the running text', () => {
    expect(
      on('China Daily Praises Old Norland Songs\n\nThe paper China Daily praised songs of Norland and of China.'),
    ).toEqual(['Norland=norland', 'Norland=norland', 'China=china']);
  });

  it('does not mark a pronoun in a headline in capitals', () => {
    expect(on('MINISTER TELLS US ALL ABOUT TRELL')).toEqual([]);
  });
});

describe('who is meant: places and governments', () => {
  it('takes a capital for the city where something is in it', () => {
    expect(on('It rained in Beijing yesterday.')).toEqual(['Beijing=beijing']);
  });

  it('does not take the language for the people’s country where the dataset says neither', () => {
    const match = settle(WORLD, 'He met Chinese fishermen.')[0]![0];
    expect(match!.confidence).toBeGreaterThan(CAUTION.balanced);
    expect(match!.confidence).toBeLessThan(CAUTION.strict);
  });

  it('lets caution decide', () => {
    const page = 'A group of Norlandish fishermen met Anna Trell.';
    expect(on(page, 'strict')).toEqual(['Anna Trell=anna-trell']);
    expect(on(page, 'balanced')).toEqual(['Norlandish=norland', 'Anna Trell=anna-trell']);
    expect(on('Then Bode came.', 'bold')).toEqual(['Bode=lars-bode']);
  });
});

describe('who is meant: what datasets get wrong, and words of many meanings', () => {
  const also = (known: Known, page: string, caution?: keyof typeof CAUTION) => marks([...WORLD, known], page, caution);

  it.each([
    ['a weekday', 'Monday', 'He left on Monday again.'],
    ['a function word', 'What', 'And so What came of it.'],
    ['an abbreviated title', 'Sen.', 'They saw Sen. Holm there.'],
    ['a letter', 'C.', 'It was 30 degrees C. in there.'],
    ['a name cut short', 'Council of', 'The Council of Elders met.'],
    ['a foreign article', 'La', 'They sang La cancion together.'],
  ])('never marks %s', (_, alias, page) => {
    expect(also({ id: 'wrong', type: 'place', aliases: [`${alias}|name|60`] }, page, 'bold')).toEqual([]);
  });

  it('does not mark a generic word for the one body of that name that it knows', () => {
    const senate: Known = {
      id: 'senate',
      type: 'organisation',
      aliases: ['Senate|name|60'],
      related: ['norland', 'anna-trell'],
    };
    expect(also(senate, 'He sat in the Senate then.')).toEqual([]);
    expect(also(senate, 'In Norland, Anna Trell sat in the Senate then.')).toContain('Senate=senate');
    expect(also(senate, 'In Norland, Anna Trell sat in the state Senate then.')).not.toContain('Senate=senate');
  });

  it('leaves a place alone where a known person of that surname acts', () => {
    const jim: Known = { id: 'jim-jordan', type: 'person', aliases: ['Jim Jordan'] };
    expect(also(jim, 'Jim Jordan spoke. Later Jordan said no.')).toEqual(['Jim Jordan=jim-jordan']);
    expect(also(jim, 'Jim Jordan spoke in Jordan yesterday.')).toEqual(['Jim Jordan=jim-jordan', 'Jordan=jordan']);
  });

  it('marks a people’s name for its country, but not where it is a language', () => {
    expect(on('They fished in Norlandish waters.')).toEqual(['Norlandish=norland']);
    expect(on('He wrote it in Norlandish, and the Norlandish language is hard.')).toEqual([]);
  });

  it('marks half of a compound of two peoples', () => {
    expect(on('a Franco-Norlandish firm')).toEqual(['Norlandish=norland']);
  });

  it('marks a country between an office and the name of who holds it', () => {
    expect(on('He met the ambassador to Norland Peter Kroll there.')).toEqual(['Norland=norland']);
  });

  it('cuts the possessive off an alias that was read with one', () => {
    expect(on('Ivan Zelenko came. Zelenko’s son came.')).toEqual(['Ivan Zelenko=zelenko', 'Zelenko=zelenko']);
  });

  it('prefers a known person to what was misread from the surname a few times', () => {
    const place: Known = { id: 'trell-place', type: 'place', aliases: ['Trell|name|4'] };
    expect(also(place, 'Then Trell said so.')).toEqual([]);
    expect(also(place, 'Anna Trell came. Then Trell said so.')).toEqual(['Anna Trell=anna-trell', 'Trell=anna-trell']);
  });

  it('takes an office with a surname for the full name where the dataset has met it often', () => {
    const holder: Known = {
      id: 'rolf-amsel',
      type: 'person',
      aliases: ['Rolf Amsel', 'Amsel|short|30', 'President Amsel|title|20', 'Mr Amsel|title|20'],
    };
    expect(also(holder, 'Then President Amsel spoke, and Amsel sat.')).toEqual([
      'President Amsel=rolf-amsel',
      'Amsel=rolf-amsel',
    ]);
    expect(also(holder, 'Then Mr Amsel spoke.')).toEqual([]);
  });
});

describe('reasons', () => {
  it.each([
    ['Anna Trell spoke.', 0, { why: 'full-name' }],
    ['Anna Trell spoke. Then Trell left.', 1, { why: 'full-name-on-page', name: 'Anna Trell' }],
    ['Then Foreign Minister Bode came.', 0, { why: 'title', title: 'foreign minister' }],
    ['The US agreed.', 0, { why: 'only-candidate' }],
    ['A Norlandish friend of Anna Trell came.', 0, { why: 'context', names: ['Anna Trell'] }],
  ])('of “%s”', (page, nth, reason) => {
    expect(settle(WORLD, page)[0]![nth]!.reason).toEqual(reason);
  });
});

describe('any page', () => {
  const piece = fc.oneof(
    fc.constantFrom(...WORLD.flatMap(({ aliases }) => aliases.map((alias) => alias.split('|')[0]!))),
    fc.constantFrom('.', ',', '’s', '-', '&', '“', '\n', '\n\n', 'of', 'the', 'Mr', 'President', 'said', 'New', 'in'),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );

  it('gets spans in order, without overlap, inside of their blocks, and confidences from 0 to 1', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, spaced) => {
        const page = pieces.join(spaced ? ' ' : '');
        for (const matches of settle(WORLD, page, 'bold')) {
          let last = 0;
          for (const { start, end, confidence } of matches) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(confidence).toBeGreaterThanOrEqual(CAUTION.bold);
            expect(confidence).toBeLessThanOrEqual(1);
            last = end;
          }
        }
      }),
    );
  });

  it('marks with more caution nothing that it does not mark with less', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const page = pieces.join(' ');
        const bold = settle(WORLD, page, 'bold').flat();
        for (const match of settle(WORLD, page, 'strict').flat()) expect(bold).toContainEqual(match);
      }),
    );
  });

  it('takes time in proportion to its length', () => {
    const page = (count: number) =>
      'Otto Trell and Anna Trell, of the Bank of China, met Li in Norland. '.repeat(count);
    const settling = (count: number) => () => settle(WORLD, page(count));
    expect(growth(settling(100), settling(1000), 30)).toBeLessThan(30);
  });
});
