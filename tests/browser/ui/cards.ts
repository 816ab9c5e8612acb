import type { ArticleInfo, DatasetEntity } from '../../../lib/entity.ts';
import type { CardData, ShownStatement } from '../../../lib/exchange.ts';

/** Invented people of an invented country, in every shape that a card may have to show. */
export const articles: Record<string, ArticleInfo> = {
  ferry: {
    id: 'ferry',
    title: "Arvenia's ferry strike ends after minister's night at the harbour",
    date: '2025-03-14',
    url: 'https://harbour-gazette.example/ferry',
    publisher: 'Harbour Gazette',
  },
  port: { id: 'port', title: 'Port fees to double, says Marek', date: '2025-02-02', publisher: 'The Lowland Post' },
  election: { id: 'election', title: 'Arvenia votes: what to know about the two fronts', date: '2023-11-20' },
};

export const names: Record<string, string> = {
  'ivana-marek': 'Ivana Marek',
  'tomas-okafor': 'Tomas Okafor',
  'dockers-union': 'Dockers’ Union',
  arvenia: 'Arvenia',
  'port-of-selm': 'Port of Selm',
};

export const persons = { 'ivana-marek': true, 'tomas-okafor': true } as const;

const from = (article: string) => ({ article, start: 0, end: 10 });

export const marek: DatasetEntity = {
  id: 'ivana-marek',
  type: 'person',
  name: 'Ivana Marek',
  aliases: [
    { text: 'Ivana Marek', kind: 'name', count: 4 },
    { text: 'Marek', kind: 'short', count: 19 },
    { text: 'Minister Marek', kind: 'title', count: 3 },
  ],
  details: [
    {
      relation: 'role',
      value: 'transport minister of Arvenia',
      lastSeen: '2025-03-14',
      sources: [from('ferry')],
      object: undefined,
    },
    {
      relation: 'role',
      value: 'chair of the Coastal Council',
      qualifier: 'acting',
      date: '2025-02',
      sources: [from('port')],
    },
    {
      relation: 'role',
      value: 'mayor of Selm',
      qualifier: 'former',
      lastSeen: '2023-11-20',
      sources: [from('election')],
    },
    { relation: 'member-of', value: 'Arvenia', object: 'arvenia', lastSeen: '2025-03-14', sources: [from('ferry')] },
    {
      relation: 'led',
      value: 'talks with the Dockers’ Union',
      object: 'dockers-union',
      lastSeen: '2025-03-14',
      sources: [from('ferry')],
    },
  ],
  related: ['dockers-union', 'tomas-okafor'],
  articles: ['ferry', 'port', 'election'],
};

const base = {
  sourceText: 'Marek',
  cueText: 'said',
  about: [] as string[],
  source: from('ferry'),
  article: articles.ferry!,
};

export const said: ShownStatement[] = [
  {
    ...base,
    id: 'ferry#s1',
    kind: 'direct',
    speaker: 'ivana-marek',
    speakerName: 'Ivana Marek',
    text: '"Nobody in Selm should have to swim to work. The boats sail at six, and I will be on the first one with Okafor,"',
    about: ['tomas-okafor', 'port-of-selm'],
    venue: 'in a late-night radio interview',
    addressee: 'tomas-okafor',
    addresseeName: 'Tomas Okafor',
    date: '2025-03-13',
  },
  {
    ...base,
    id: 'ferry#s2',
    kind: 'mixed',
    speaker: 'ivana-marek',
    speakerName: 'Ivana Marek',
    text: 'the union had been "patient beyond reason" and deserved an answer within the week',
    about: ['dockers-union'],
    date: '2025-03-11',
  },
  {
    ...base,
    id: 'port#s1',
    kind: 'indirect',
    speaker: 'ivana-marek',
    speakerName: 'Ivana Marek',
    cueText: 'has repeatedly warned that',
    text: 'fees at the Port of Selm would double by the summer unless the harbour found other money',
    about: ['port-of-selm'],
    addressee: 'reporters',
    source: from('port'),
    article: articles.port!,
  },
  {
    ...base,
    id: 'election#s1',
    kind: 'direct',
    speaker: 'ivana-marek',
    speakerName: 'Ivana Marek',
    text: '"A town is not a spreadsheet,"',
    date: '2023',
    source: from('election'),
    article: articles.election!,
  },
];

export const about: ShownStatement[] = [
  {
    ...base,
    id: 'ferry#s3',
    kind: 'direct',
    speaker: 'tomas-okafor',
    speakerName: 'Tomas Okafor',
    sourceText: 'Okafor',
    text: '"Marek came down to the quay herself. That is more than any minister before her did."',
    about: ['ivana-marek'],
    date: '2025-03-13',
  },
  {
    ...base,
    id: 'port#s2',
    kind: 'indirect',
    speaker: null,
    sourceText: 'a harbour official',
    text: 'Marek had not read the contract before she spoke about it',
    about: ['ivana-marek'],
    source: from('port'),
    article: articles.port!,
  },
];

/** A long career: more than five statements over three years, with hits, an earlier one, and facts that are old. */
export const careerCard: CardData = {
  entity: {
    ...marek,
    details: [
      ...marek.details.map((detail) => ({ ...detail, object: undefined })),
      {
        relation: 'role',
        value: 'patron of the Selm Lifeboats',
        ...{ from: '2009', lastSeen: '2016-05-01' },
        sources: [from('lifeboats')],
      },
    ],
  },
  names,
  articles: { ...articles, lifeboats: { id: 'lifeboats', title: 'Selm names its lifeboat', date: '2016-05-01' } },
  said: [
    {
      ...said[0]!,
      hits: [
        [11, 15],
        [49, 54],
      ],
      earlier: [
        {
          ...said[2]!,
          id: 'election#s9',
          date: '2023-11-18',
          source: from('election'),
          article: articles.election!,
          cueText: 'said',
          text: 'no boat to Selm should leave after dark while the quay has no lights',
        },
      ],
    },
    ...said.slice(1),
    ...['2024-02-10', '2024-02-25', '2024-07-01', '2024-11-30', '2025-01-12'].map((date, at) => ({
      ...said[at % 3]!,
      id: `career#s${at}`,
      date,
      text: `"The harbour was promised its new wall ${at + 2} times, and has not seen a stone of it."`,
      about: [],
      kind: at % 3 === 2 ? ('indirect' as const) : ('direct' as const),
    })),
  ],
  about,
};

export const fullCard: CardData = { entity: marek, names, persons, articles, said, about };

export const silentPlace: CardData = {
  entity: {
    id: 'port-of-selm',
    type: 'place',
    name: 'Port of Selm',
    aliases: [{ text: 'Port of Selm', kind: 'name', count: 2 }],
    details: [],
    related: ['ivana-marek'],
    articles: ['port'],
  },
  names,
  persons,
  articles,
  said: [],
  about: [],
};

export const spokenAbout: CardData = {
  entity: {
    ...marek,
    id: 'tomas-okafor',
    name: 'Tomas Okafor',
    aliases: [],
    details: [{ relation: 'role', value: 'harbour pilot', lastSeen: '2025-03-14', sources: [from('ferry')] }],
  },
  names,
  persons,
  articles,
  said: [],
  about: [about[1]!],
};

/** Long, unbroken and right-to-left text; a title that tries to be markup; an address that tries to be a script. */
export const hostileCard: CardData = {
  entity: {
    ...marek,
    id: 'hostile',
    type: 'organisation',
    name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft <img src=x onerror=alert(1)>',
    details: [
      { relation: 'role', value: `head${'er'.repeat(120)}`, lastSeen: 'someday', sources: [from('evil')] },
      { relation: 'role', value: 'رئيس مجلس إدارة الميناء', date: '2025', sources: [from('evil')] },
    ],
  },
  names,
  articles: {
    evil: { id: 'evil', title: '<script>alert(1)</script>', url: 'javascript:alert(1)', date: '2025-13-45' },
  },
  said: [
    {
      ...base,
      id: 'evil#s1',
      kind: 'direct',
      speaker: 'hostile',
      text: `"<b>bold</b> ${'x'.repeat(300)}"`,
      article: { id: 'evil', title: '<script>alert(1)</script>', url: 'javascript:alert(1)' },
    },
  ],
  about: [],
};
