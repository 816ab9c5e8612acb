import { describe, expect, test } from 'vitest';
import { entitiesOf, entityNamed } from './entities-support.ts';

describe('people', () => {
  test.each([
    [
      'by family name',
      'Marta Kowalczyk opened the school. Kowalczyk thanked the teachers.',
      'Marta Kowalczyk',
      'Kowalczyk/short, Marta Kowalczyk/name',
    ],
    [
      'by title and family name',
      'Marta Kowalczyk was elected in May. On Sunday, President Kowalczyk thanked the voters.',
      'Marta Kowalczyk',
      'Marta Kowalczyk/name, President Kowalczyk/title',
    ],
    [
      'with an initial',
      'Peter J. Harlow and his wife were there. Peter Harlow said he was glad.',
      'Peter Harlow',
      'Peter Harlow/name, Peter J. Harlow/name',
    ],
    [
      'by nickname',
      'Robert Ashdown founded the firm. Bob Ashdown said it was sold.',
      'Robert Ashdown',
      'Bob Ashdown/name, Robert Ashdown/name',
    ],
    [
      'by initials that stood in brackets',
      'Berta Ines Lasker Moor (BILM) spoke in Quito. BILM said that the road was safe, and Lasker left.',
      'Berta Ines Lasker Moor',
      'BILM/acronym, Berta Ines Lasker Moor/name, Lasker/short',
    ],
    [
      'with an Arabic article',
      'Karim al-Rashid left. "I am tired," al-Rashid said, and Rashid did not return.',
      'Karim al-Rashid',
      'Karim al-Rashid/name, Rashid/short, al-Rashid/short',
    ],
    [
      'with Spanish particles',
      'Elena de la Cruz won the prize. "I am happy," said de la Cruz.',
      'Elena de la Cruz',
      'Elena de la Cruz/name, de la Cruz/short',
    ],
    [
      'family name first',
      'Chen Guowei arrived on Monday. Chen said he would stay.',
      'Chen Guowei',
      'Chen Guowei/name, Chen/short',
    ],
    [
      'with a hyphen in the given name',
      'Lawmaker Han Sung-ho spoke. Han told reporters he would resign.',
      'Han Sung-ho',
      'Han Sung-ho/name, Han/short',
    ],
    [
      'by given name in a quotation',
      'Dmitri Volkonsky was absent. "I know Dmitri well," said his neighbour.',
      'Dmitri Volkonsky',
      'Dmitri Volkonsky/name, Dmitri/short',
    ],
    [
      'with a letter missing once',
      'Ivan Petrovsky signed it. Ivan Petrovsky smiled. A photo showed Ivan Petrovsk with his dog.',
      'Ivan Petrovsky',
      'Ivan Petrovsky/name',
    ],
    [
      'without the possessive ending',
      "Laura Bianchi's house burned. Bianchi's car did not.",
      'Laura Bianchi',
      'Bianchi/short, Laura Bianchi/name',
    ],
    [
      'with letters outside Latin-1',
      'Zoran Milošević met Tomáš Dvořák in Brno. Milošević then left.',
      'Zoran Milošević',
      'Milošević/short, Zoran Milošević/name',
    ],
    [
      'as former president',
      'Former President Amadou Keita died. Keita was 80.',
      'Amadou Keita',
      'Amadou Keita/name, Keita/short',
    ],
  ])('%s', (_, text, name, forms) => {
    expect(entityNamed(text, name)).toBe(`person: ${name} = ${forms}`);
  });

  test('of one family name stay two, and the bare name is the one named last', () => {
    const text = 'Anna Lindqvist is a judge. Erik Lindqvist is a farmer. Lindqvist said the harvest was poor.';
    expect(entityNamed(text, 'Anna Lindqvist')).toBe('person: Anna Lindqvist = Anna Lindqvist/name');
    expect(entityNamed(text, 'Erik Lindqvist')).toBe('person: Erik Lindqvist = Erik Lindqvist/name, Lindqvist/short');
  });

  test('who are kings are known by their given names', () => {
    const text = 'Minister Omar bin Rashid said so to King Rashid in May. Prince Omar, he said, was late.';
    expect(entityNamed(text, 'Omar bin Rashid')).toContain('Prince Omar/title');
    expect(entityNamed(text, 'Omar bin Rashid')).not.toContain('King Rashid');
  });

  test('of one family name are told apart by Mr and Mrs', () => {
    const text = 'Susan Ashdown opened the shop with Robert Ashdown. Mrs. Ashdown thanked Mr. Ashdown.';
    expect(entityNamed(text, 'Susan Ashdown')).toContain('Mrs. Ashdown/title');
    expect(entityNamed(text, 'Robert Ashdown')).toContain('Mr. Ashdown/title');
  });

  test('are named with a nickname in quotation marks', () => {
    expect(entityNamed('Robert "Bobby" Ashdown sang. Ashdown left early.', 'Robert "Bobby" Ashdown')).toContain(
      'Ashdown/short',
    );
  });

  test('whose names begin alike are not mixed up', () => {
    const text = 'Li Wenbo arrived with Liu Haoran. Li said little.';
    expect(entityNamed(text, 'Li Wenbo')).toContain('Li/short');
    expect(entityNamed(text, 'Liu Haoran')).toBe('person: Liu Haoran = Liu Haoran/name');
  });
});

describe('countries', () => {
  test('have their short forms, peoples and governments', () => {
    const text =
      'The United States and Norway signed it. US officials and American diplomats agreed, but the U.S. Senate did not. Norwegian farmers protested.';
    expect(entityNamed(text, 'United States')).toMatch(
      /^place: United States = American\/demonym, U\.S\.\/acronym, US\/acronym, United States\/name$/,
    );
    expect(entityNamed(text, 'Norway')).toBe('place: Norway = Norway/name, Norwegian/demonym');
  });

  test('are meant by their people alone', () => {
    expect(entityNamed('Peruvian police arrested two men.', 'Peru')).toBe('place: Peru = Peruvian/demonym');
  });

  test('are meant by a capital that acts, not by a capital where something is', () => {
    const text =
      'Russia called up reservists. Moscow has denied the claim, but Ukraine accused Moscow of lying. A concert was held in Moscow.';
    expect(entityNamed(text, 'Russia')).toBe('place: Russia = Moscow/metonym, Russia/name');
    expect(entityNamed(text, 'Moscow')).toBe('place: Moscow = Moscow/name');
  });

  test('are not meant by an amount of money', () => {
    expect(entitiesOf('The bridge cost US$1 billion, or 900 million US dollars.')).toEqual([]);
  });
});

test('a people without a country is a group', () => {
  expect(entityNamed('Kurdish fighters took the town.', 'Kurdish')).toBe('group: Kurdish = Kurdish/demonym');
});

describe('organisations', () => {
  test.each([
    [
      'with their acronym in brackets',
      'The Northern Fisheries Board (NFB) met. The NFB fined two boats.',
      'Northern Fisheries Board',
      'NFB/acronym, Northern Fisheries Board/name',
    ],
    [
      'by their initials, not introduced',
      'The Baltic Energy Agency warned of cuts. A BEA report will follow.',
      'Baltic Energy Agency',
      'BEA/acronym, Baltic Energy Agency/name',
    ],
    [
      'of a country',
      "Norway's Foreign Ministry summoned the envoy.",
      "Norway's Foreign Ministry",
      "Norway's Foreign Ministry/name",
    ],
    [
      'that are embassies',
      'The Chilean embassy in Vienna was closed.',
      'Chilean embassy in Vienna',
      'Chilean embassy in Vienna/name',
    ],
    [
      'named after who leads them',
      'Joan Barlow won. The Barlow administration will begin in May.',
      'Barlow administration',
      'Barlow administration/name',
    ],
    [
      'that are universities',
      'She studied at the University of Lisbon.',
      'University of Lisbon',
      'University of Lisbon/name',
    ],
    [
      'that are ministries of several things',
      'The Ministry of Health and Welfare closed two hospitals.',
      'Ministry of Health and Welfare',
      'Ministry of Health and Welfare/name',
    ],
    ['by the last word of a newspaper', 'He told the Post that he would appeal.', 'Post', 'Post/name'],
  ])('%s', (_, text, name, forms) => {
    expect(entityNamed(text, name)).toBe(`organisation: ${name} = ${forms}`);
  });

  test('do not swallow the person they are named after', () => {
    const text = 'Joan Barlow won. The Barlow administration will begin in May.';
    expect(entityNamed(text, 'Joan Barlow')).toBe('person: Joan Barlow = Barlow/short, Joan Barlow/name');
  });

  test('are one administration by its country and by its leader', () => {
    const text =
      'The French administration of President Joan Barlow resigned. The Barlow administration had lost a vote.';
    expect(entityNamed(text, 'Barlow administration')).toBe(
      'organisation: Barlow administration = Barlow administration/name, French administration/name',
    );
  });

  test('are not guessed from half a name', () => {
    expect(entitiesOf('In Washington, he told the Post that he would appeal.').join()).not.toContain('Washington Post');
  });
});

describe('places and things', () => {
  test('buildings with a small letter in their name are places', () => {
    expect(entitiesOf('They prayed in Notre Dame cathedral.')).toEqual([
      'place: Notre Dame cathedral = Notre Dame cathedral/name',
    ]);
  });

  test('a name with hyphens is one name', () => {
    expect(entityNamed('The guests stayed at Mar-a-Lago until Friday.', 'Mar-a-Lago')).toBe(
      'place: Mar-a-Lago = Mar-a-Lago/name',
    );
  });

  test('a storm is an event, also by its name alone', () => {
    const text = 'Typhoon Marela hit the coast of the Philippines. Officials said Marela was weaker on Monday.';
    expect(entitiesOf(text)).toEqual([
      'event: Typhoon Marela = Marela/short, Typhoon Marela/name',
      'place: Philippines = Philippines/name',
    ]);
  });

  test('a state has its name in full and in short', () => {
    const text = 'He moved from Albany, N.Y., to Richmond, Va., in May. Virginia was warmer.';
    expect(entityNamed(text, 'Virginia')).toBe('place: Virginia = Va./short, Virginia/name');
  });

  test('a service is no company', () => {
    expect(entityNamed('Villages went online with Starlink.', 'Starlink')).toBe('product: Starlink = Starlink/name');
  });
});

describe('no names', () => {
  test.each([
    ['words that only open a sentence', 'Yesterday it rained. However, nobody stayed at home. Police closed the road.'],
    ['months and weekdays', 'It began in March and ended on Tuesday.'],
    ['bare titles', 'The President and the Prime Minister did not speak.'],
    ['holidays', 'They met again on Christmas Eve.'],
    ['half of a name', 'The sisters Mara G. and her twin left.'],
    ['words that are shouted', 'It will NEVER happen, he said, and there is no MONEY for it.'],
    ['nothing at all', ''],
    ['marks only', '"…" – (*) ’’ 12,5 %'],
  ])('%s', (_, text) => {
    expect(entitiesOf(text)).toEqual([]);
  });
});

describe('headlines', () => {
  test('in title case share their names with the text', () => {
    const text =
      ' date 2024-03-02 Mayor Greta Holmqvist Opens New Bridge Over Harbour\n\nGreta Holmqvist opened a bridge on Friday. Holmqvist cut the ribbon.';
    expect(entityNamed(text, 'Greta Holmqvist')).toBe(
      'person: Greta Holmqvist = Greta Holmqvist/name, Holmqvist/short',
    );
    expect(entitiesOf(text)).toHaveLength(1);
  });

  test('in capitals do not make names of all their words', () => {
    const text = ' date 2024-03-02 FLOODS CUT OFF VILLAGES IN PERU\n\nFloods cut off villages in Peru on Friday.';
    expect(entitiesOf(text)).toEqual(['place: Peru = PERU/name, Peru/name']);
  });
});
