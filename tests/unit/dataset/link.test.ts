import { describe, expect, it } from 'vitest';
import { article, entityOf, type Given, idsOf, merge } from './make.ts';

const VALLAND: Given = { type: 'place', name: 'Valland', aliases: [['Vallish', 'demonym']] };

const UNION: Given = { type: 'organisation', name: 'Civic Union' };

/** Each case: what stands in one article, what in the other, and the ids that come of both. */
const PERSONS: [what: string, one: Given[], other: Given[], ids: string[]][] = [
  ['one full name is one person', [{ name: 'Mira Holt' }], [{ name: 'Mira Holt' }], ['mira-holt']],
  [
    'case, accents, hyphens and initials do not part a name',
    [{ name: 'José K. Brandt-Lee' }],
    [{ name: 'JOSE BRANDT LEE' }],
    ['jose-k-brandt-lee'],
  ],
  ['a bare surname alone is no evidence', [{ name: 'Mira Holt' }], [{ name: 'Holt' }], ['holt', 'mira-holt']],
  ['two bare surnames alone stay two', [{ name: 'Holt' }], [{ name: 'Holt' }], ['holt', 'holt-2']],
  [
    'a surname with the same role is the same person',
    [VALLAND, { name: 'Mira Holt', roles: ['Vallish President'] }],
    [VALLAND, { name: 'Holt', roles: ['President of Valland'] }],
    ['mira-holt', 'valland'],
  ],
  [
    'a surname that leads the same body is the same person, however that is worded',
    [{ name: 'Mira Holt', relations: [['led', 'leads the Civic Union', 'Civic Union']] }, UNION],
    [{ name: 'Holt', relations: [['role', 'leader of the Civic Union', 'Civic Union']] }, UNION],
    ['civic-union', 'mira-holt'],
  ],
  [
    'a surname that leads another body is another person',
    [{ name: 'Mira Holt', relations: [['role', 'leader of the Civic Union', 'Civic Union']] }, UNION],
    [
      { name: 'Holt', relations: [['role', 'leader of the Farm Front', 'Farm Front']] },
      { type: 'organisation', name: 'Farm Front' },
    ],
    ['civic-union', 'farm-front', 'holt', 'mira-holt'],
  ],
  [
    'a surname with another role is another person',
    [VALLAND, { name: 'Mira Holt', roles: ['Vallish President'] }],
    [VALLAND, { name: 'Holt', roles: ['Vallish Foreign Minister'] }],
    ['holt', 'mira-holt', 'valland'],
  ],
  [
    'a role that many have is no evidence',
    [{ name: 'Mira Holt', roles: ['police spokesman'] }],
    [{ name: 'Holt', roles: ['police spokesman'] }],
    ['holt', 'mira-holt'],
  ],
  [
    'two surnames with one role are one person',
    [VALLAND, { name: 'Holt', roles: ['Vallish President'] }],
    [VALLAND, { name: 'Holt', roles: ['President of Valland'] }],
    ['holt', 'valland'],
  ],
  [
    'a surname with its particle is no full name',
    [{ name: 'al-Darwi' }],
    [{ name: 'Samir al-Darwi' }],
    ['al-darwi', 'samir-al-darwi'],
  ],
  [
    'roles that contradict keep namesakes apart',
    [{ name: 'John Smith', roles: ['senator'] }],
    [{ name: 'John Smith', roles: ['footballer'] }],
    ['john-smith', 'john-smith-footballer'],
  ],
  [
    'a role that is over contradicts nothing',
    [{ name: 'John Smith', roles: ['senator'] }],
    [{ name: 'John Smith', roles: ['former footballer'] }],
    ['john-smith'],
  ],
  [
    'one role more contradicts nothing',
    [{ name: 'John Smith', roles: ['senator'] }],
    [{ name: 'John Smith' }],
    ['john-smith'],
  ],
  [
    'a slip in a long name beside the same role is the same person',
    [{ name: 'Leonard Brenning', roles: ['Vallish Prime Minister'] }],
    [{ name: 'Leonard Brening', roles: ['Vallish Prime Minister'] }],
    ['leonard-brenning'],
  ],
  [
    'a slip without a role is another person',
    [{ name: 'Leonard Brenning' }],
    [{ name: 'Leonard Brening' }],
    ['leonard-brening', 'leonard-brenning'],
  ],
  [
    'short names one letter apart are two people',
    [{ name: 'John Smith', roles: ['Ohio state senator'] }],
    [{ name: 'Joan Smith', roles: ['Ohio state senator'] }],
    ['joan-smith', 'john-smith'],
  ],
];

describe('persons across articles', () => {
  it.each(PERSONS)('%s', (_, one, other, ids) => {
    expect(idsOf(article('a', '2024-01-01', one), article('b', '2024-02-01', other))).toEqual(ids);
  });

  it('takes a title before a surname for a role where an entity stands by both', () => {
    const full = article('a', '2024-01-01', [VALLAND, { name: 'Mira Holt', roles: ['Vallish President'] }], true);
    const title = (near: boolean) =>
      article('b', '2024-02-01', [VALLAND, { name: 'Holt', aliases: [['President Holt', 'title']] }], near);
    expect(idsOf(full, title(true))).toEqual(['mira-holt', 'valland']);
    expect(idsOf(full, title(false))).toEqual(['holt', 'mira-holt', 'valland']);
  });

  it('leaves a surname alone that fits two people', () => {
    const role = { roles: ['Vallish President'] };
    const ids = idsOf(
      article('a', '2019-01-01', [VALLAND, { name: 'Mira Holt', ...role }]),
      article('b', '2019-06-01', [VALLAND, { name: 'Peter Holt', ...role }]),
      article('c', '2020-01-01', [VALLAND, { name: 'Holt', ...role }]),
    );
    expect(ids).toEqual(['holt', 'mira-holt', 'peter-holt', 'valland']);
  });

  it('takes the holder of the office at that time, of two with one surname', () => {
    const of = (id: string, date: string, name: string) => article(id, date, [{ name, roles: ['Vallish President'] }]);
    const { dataset } = merge([
      of('a', '1990-01-01', 'Mira Holt'),
      of('b', '2019-01-01', 'Peter Holt'),
      of('c', '2020-01-01', 'Holt'),
    ]);
    expect(entityOf(dataset, 'peter-holt').articles).toEqual(['b', 'c']);
  });

  it('is not led astray by a single reading against many', () => {
    const of = (id: string, name: string) => article(id, undefined, [{ name, roles: ['Vallish President'] }]);
    const many = Array.from({ length: 10 }, (_, at) => of(`m${at}`, 'Mira Holt'));
    const { dataset } = merge([...many, of('p', 'Peter Holt'), of('z', 'Holt')]);
    expect(entityOf(dataset, 'mira-holt').articles).toContain('z');
  });

  it('keeps namesakes together whom one entity stands by', () => {
    const club: Given = { type: 'organisation', name: 'Harbour Trust' };
    const of = (id: string, role: string) =>
      article(id, '2024-01-01', [club, { name: 'John Smith', roles: [role] }], true);
    expect(idsOf(of('a', 'senator'), of('b', 'footballer'))).toEqual(['harbour-trust', 'john-smith']);
  });

  it('joins no two who stand in one article under names one letter apart', () => {
    const role = { roles: ['Vallish Prime Minister'] };
    const two = article('a', '2024-01-01', [
      { name: 'Leonard Brenning', ...role },
      { name: 'Leonard Breming', ...role },
    ]);
    expect(idsOf(two)).toEqual(['leonard-breming', 'leonard-brenning']);
  });
});

const THINGS: [what: string, one: Given, other: Given, ids: string[]][] = [
  ['one place name is one place', { type: 'place', name: 'Valland' }, { type: 'place', name: 'Valland' }, ['valland']],
  [
    'British and American spelling are one name',
    { type: 'organisation', name: 'World Labour Organisation' },
    { type: 'organisation', name: 'World Labor Organization' },
    ['world-labour-organisation'],
  ],
  [
    'a word with its hyphen and without are one name',
    { type: 'organisation', name: 'Office for Harbour Co-operation' },
    { type: 'organisation', name: 'Office for Harbour Cooperation' },
    ['office-for-harbour-co-operation'],
  ],
  [
    'a centre and a center are one name',
    { type: 'organisation', name: 'Glass Art Centre' },
    { type: 'organisation', name: 'Glass Art Center' },
    ['glass-art-centre'],
  ],
  [
    'one word as a place and as a company are two',
    { type: 'place', name: 'Amazon' },
    { type: 'organisation', name: 'Amazon' },
    ['amazon', 'amazon-organisation'],
  ],
  [
    'a name of two words is one thing of whatever type',
    { type: 'place', name: 'Grey House' },
    { type: 'organisation', name: 'Grey House' },
    ['grey-house'],
  ],
  ['a place and a person are two', { type: 'place', name: 'Lincoln' }, { name: 'Lincoln' }, ['lincoln', 'lincoln-2']],
  [
    'every country has a foreign ministry',
    { type: 'organisation', name: 'Foreign Ministry' },
    { type: 'organisation', name: 'Foreign Ministry' },
    ['foreign-ministry', 'foreign-ministry-organisation'],
  ],
];

describe('things across articles', () => {
  it('joins a body to its name with the country or the legal form', () => {
    const body = (name: string): Given => ({ type: 'organisation', name });
    const of = (id: string, name: string) => article(id, '2024-01-01', [VALLAND, body(name)], true);
    expect(idsOf(of('a', 'Central Bank of Valland'), of('b', 'Central Bank'))).toEqual([
      'central-bank-of-valland',
      'valland',
    ]);
    expect(idsOf(of('a', 'Norholm Group'), of('b', 'Norholm'))).toEqual(['norholm-group', 'valland']);
    expect(idsOf(of('a', 'Norholm Group'), of('b', 'Norholm Party'), of('c', 'Norholm'))).toHaveLength(4);
  });

  it('takes Congress for the one of the United States, unless the article is of a country that has its own', () => {
    const us: Given = { type: 'place', name: 'United States', aliases: [['American', 'demonym']] };
    const brazil: Given = { type: 'place', name: 'Brazil', aliases: [['Brazilian', 'demonym']] };
    const congress: Given = { type: 'organisation', name: 'Congress' };
    const home = article('a', '2024-01-01', [us, congress], true);
    const abroad = article(
      'b',
      '2024-01-02',
      [{ ...VALLAND, aliases: [...VALLAND.aliases!, ['Vall', 'name']] }, congress, us],
      true,
    );
    const brazilian = article('c', '2024-01-03', [brazil, congress, { ...us, aliases: [] }], true);
    expect(idsOf(home, abroad)).toEqual(['congress', 'united-states', 'valland']);
    expect(idsOf(home, brazilian)).toContain('congress-organisation');
  });

  it.each(THINGS)('%s', (_, one, other, ids) => {
    expect(idsOf(article('a', '2024-01-01', [one]), article('b', '2024-02-01', [other]))).toEqual(ids);
  });

  it('takes ministries beside the same country for one', () => {
    const of = (id: string, place: string) =>
      article(
        id,
        '2024-01-01',
        [
          { type: 'place', name: place, aliases: [[`${place}ish`, 'demonym']] },
          { type: 'organisation', name: 'Foreign Ministry' },
        ],
        true,
      );
    const { dataset } = merge([of('a', 'Valland'), of('b', 'Valland'), of('c', 'Oster')]);
    expect(dataset.entities.filter(({ type }) => type === 'organisation').map(({ articles }) => articles)).toEqual([
      ['a', 'b'],
      ['c'],
    ]);
  });

  it('takes a ministry for that of the country its article names most', () => {
    const valland: Given = {
      type: 'place',
      name: 'Valland',
      aliases: [
        ['Vallish', 'demonym'],
        ['Valland', 'name'],
      ],
    };
    const oster: Given = { type: 'place', name: 'Oster', aliases: [['Osterian', 'demonym']] };
    const of = (id: string, ...places: Given[]) =>
      article(id, '2024-01-01', [...places, { type: 'organisation', name: 'Senate' }]);
    const { dataset } = merge([of('a', valland, oster), of('b', valland), of('c', oster)]);
    expect(dataset.entities.filter(({ type }) => type === 'organisation').map(({ articles }) => articles)).toEqual([
      ['a', 'b'],
      ['c'],
    ]);
  });

  it('takes a ministry for the usual one where its article names no country', () => {
    const place: Given = { type: 'place', name: 'Valland', aliases: [['Vallish', 'demonym']] };
    const senate: Given = { type: 'organisation', name: 'Senate' };
    const many = Array.from({ length: 10 }, (_, at) => article(`a${at}`, '2024-01-01', [place, senate]));
    const { dataset } = merge([...many, article('z', '2024-01-01', [senate])]);
    expect(entityOf(dataset, 'senate').articles).toContain('z');
  });

  const long = (id: string, name: string) =>
    article(id, '2024-01-01', [{ type: 'organisation', name, aliases: [['WLO', 'acronym']] }]);
  const short = article('z', '2024-02-01', [{ type: 'organisation', name: 'WLO' }]);

  it('takes an acronym for the one body known to carry it', () => {
    expect(idsOf(long('a', 'World Lending Office'), short)).toEqual(['world-lending-office']);
  });

  it('takes an acronym that no article explains for the body it is well known for', () => {
    const body = (id: string, name: string) => article(id, '2024-01-01', [{ type: 'organisation', name }]);
    expect(idsOf(body('a', 'United Nations'), body('z', 'UN'))).toEqual(['united-nations']);
    expect(idsOf(body('a', 'Union of Nurses'), body('z', 'UN'))).toEqual(['un', 'union-of-nurses']);
    const other = article('b', '2024-01-01', [
      { type: 'organisation', name: 'Union of Nurses', aliases: [['UN', 'acronym']] },
    ]);
    expect(idsOf(body('a', 'United Nations'), other, body('z', 'UN'))).toEqual(['union-of-nurses', 'united-nations']);
  });

  it('leaves an acronym alone that two bodies carry', () => {
    const ids = idsOf(long('a', 'World Lending Office'), long('b', 'Western Lakes Observatory'), short);
    expect(ids).toEqual(['western-lakes-observatory', 'wlo', 'world-lending-office']);
  });
});

describe('names and types', () => {
  it('of a full name misread once go by the many who read it right', () => {
    const of = (id: string, type: Given['type'], roles?: string[]) =>
      article(id, '2024-01-01', [{ type, name: 'Mira Holt', roles }]);
    const many = ['a', 'b', 'c'].map((id) => of(id, 'person'));
    expect(idsOf(...many, of('z', 'place'))).toEqual(['mira-holt']);
    expect(idsOf(of('a', 'person'), of('z', 'place'))).toHaveLength(2);
    expect(idsOf(...many, of('z', 'organisation', ['charity']))).toHaveLength(2);
  });

  it('go by what most articles say, while the id follows the earliest', () => {
    const of = (id: string, type: Given['type'], name: string) => article(id, `2024-01-0${id}`, [{ type, name }]);
    const { dataset } = merge([
      of('1', 'place', 'GREY HOUSE'),
      of('2', 'organisation', 'Grey House'),
      of('3', 'organisation', 'Grey House'),
    ]);
    expect(entityOf(dataset, 'grey-house')).toMatchObject({ name: 'Grey House', type: 'organisation' });
  });
});
