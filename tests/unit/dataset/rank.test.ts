import { describe, expect, it } from 'vitest';
import { indexCard, type Place, rankCard as rankIndexed, rankStatements } from '../../../lib/dataset/rank.ts';
import { indexTerms } from '../../../lib/dataset/term-index.ts';
import { terms } from '../../../lib/dataset/terms.ts';
import type { CardData, ShownStatement } from '../../../lib/exchange.ts';
import { growth } from '../support/cost.ts';

let made = 0;
const said = (text: string, change: Partial<ShownStatement> & { read?: string } = {}): ShownStatement => {
  const { read = '2024-01-01', ...rest } = change;
  return {
    id: `s${made++}`,
    kind: 'direct',
    speaker: 'ada',
    sourceText: 'Ada',
    cueText: 'said',
    text,
    about: [],
    source: { article: 'a', start: 0, end: 1 },
    article: { id: 'a', title: 'A', date: read },
    ...rest,
  };
};
const order = (list: ShownStatement[], paragraph: string, nearby: string[] = [], names = {}) =>
  rankStatements(indexTerms(list), { paragraph, nearby }, { names, persons: { bo: true } }, 'ada').map(
    ({ statement }) => statement.text,
  );
const rankCard = (whole: CardData, place: Place, most?: number) => rankIndexed(indexCard(whole), place, most);
const card = (list: ShownStatement[]): CardData => ({
  entity: { id: 'ada', type: 'person', name: 'Ada Lorne', aliases: [], details: [], related: [], articles: [] },
  names: { ada: 'Ada Lorne', bo: 'Bo Winter' },
  articles: {},
  said: list,
  about: [],
});

/** A minister's statements over three years, as a dataset of news would have them. */
const CAREER = [
  said('"The ferry to Selm will not be cut while I hold this office."', { date: '2022-03-01' }),
  said('the port fees would rise by a tenth at most', { kind: 'indirect', date: '2023-02-11' }),
  said('"We planned for a strike, and we hoped there would be none."', { date: '2024-05-02' }),
  said('"Football is not my subject, but I was at the final."', { date: '2024-06-30' }),
  said('"Nobody asked the fishermen before the quota was halved."', { date: '2023-09-15', about: ['fishers'] }),
  said('the budget leaves no room for new roads this year', { kind: 'indirect', date: '2024-01-20' }),
];

describe('statements ranked for the paragraph being read', () => {
  const PARAGRAPHS: [string, string][] = [
    ['Sailings from Selm stopped at noon as the ferries stayed in port, and islanders waited on the quay.', 'ferry'],
    ['Dockers plan to strike again next week; striking crews say talks have failed.', 'strike'],
    ['Fishing crews fear that quotas will be halved once more in the north.', 'quota'],
    ['The finance ministry published a budget without money for roads or rail.', 'budget'],
    ['A fee of four hundred marks is due from every ship that calls at the port.', 'fees'],
  ];
  it.each(PARAGRAPHS)('%s', (paragraph, subject) => {
    expect(order(CAREER, paragraph)[0]).toContain(subject);
  });

  it('counts an entity that the paragraph names more than one that is elsewhere on the page', () => {
    const list = [said('We shall see.', { about: ['arvenia'] }), said('We shall talk.', { about: ['bo'] })];
    const names = { arvenia: 'Arvenia', bo: 'Bo Winter' };
    expect(order(list, 'Winter came by train.', ['arvenia', 'bo'], names)[0]).toBe('We shall talk.');
    expect(order(list, 'A guest from Arvenia.', ['arvenia', 'bo'], names)[0]).toBe('We shall see.');
  });

  it('puts the newer first where the paragraph decides nothing', () => {
    const list = [said('Old.', { date: '2020-05-01' }), said('New.', { date: '2024-05-01' })];
    expect(order(list, 'Nothing in common here')).toEqual(['New.', 'Old.']);
  });

  it('finds an old statement on the subject worth more than a new one on another', () => {
    const list = [
      said('The dam is safe.', { date: '2005-05-01' }),
      said('The choir sang well.', { date: '2024-05-01' }),
    ];
    expect(order(list, 'Engineers found cracks in the dam.')[0]).toBe('The dam is safe.');
  });

  it('does not sink a statement for having no date', () => {
    const undated = said('The dam will hold.', { article: { id: 'b', title: 'B' } });
    const list = [undated, said('The dam is old.', { date: '2004-01-01' }), said('Bread.', { date: '2024-05-01' })];
    expect(order(list, 'Will the dam hold?')[0]).toBe('The dam will hold.');
  });

  it('puts what is read in the paragraph itself, and the same words again, last', () => {
    const read = said('"The harbour wall will be raised before the autumn storms."', { date: '2024-03-01' });
    const twice = said('"The harbour wall is a disgrace to this town,"', { date: '2023-03-01', read: '2023-03-01' });
    const again = said('“The harbour wall is a disgrace to this town.”', { date: '2023-03-01', read: '2023-03-02' });
    const other = said('"Bread is dear."', { date: '2022-01-01' });
    const paragraph = '“The harbour wall will be raised before the autumn storms,” Lorne said.';
    const ranked = order([read, twice, again, other], paragraph);
    expect(ranked.slice(0, 2)).toEqual([twice.text, other.text]);
    expect(ranked).toHaveLength(4);
  });

  it('keeps every statement, and leaves the given list as it was', () => {
    const list = [said('b'), said('a'), said('c')];
    expect(order(list, 'a b c')).toHaveLength(3);
    expect(list.map(({ text }) => text)).toEqual(['b', 'a', 'c']);
  });

  it('does not let hostile words reach object prototypes', () => {
    expect(order([said('__proto__ constructor'), said('x')], 'constructor', ['__proto__'])).toHaveLength(2);
  });

  it.each([
    'strike strikes striking',
    'plan plans planned planning',
    'quota quotas',
    'party parties',
    'fee fees',
    'vote voted voting',
    'press pressed presses',
  ])('folds the forms of a word together: %s', (forms) => {
    expect(new Set(terms(forms)).size).toBe(1);
  });

  it('keeps words apart that only look alike', () => {
    expect(new Set(terms('king thing bus bed red news')).size).toBe(6 - 1);
  });
});

describe('a card for the place being read', () => {
  it('takes a surname in the paragraph for its person, and all other names only as a whole', () => {
    const isles = said('We shall see.', { about: ['isles'], date: '2024-05-02' });
    const bo = said('We shall talk.', { about: ['bo'], date: '2023-05-02' });
    const whole = {
      ...card([isles, bo]),
      names: { ada: 'Ada Lorne', bo: 'Bo Winter', isles: 'United Isles' },
      persons: { ada: true as const, bo: true as const },
    };
    const first = (paragraph: string) => rankCard(whole, { paragraph, nearby: ['bo', 'isles'] }).said[0]?.text;
    expect(first('Winter left the isles in a storm.')).toBe(bo.text);
    expect(first('Storms cut off the United Isles.')).toBe(isles.text);
    expect(first('Isles that are united met Winter.')).toBe(bo.text);
  });

  it('finds another of the card’s own surname only by the whole name', () => {
    const kin = said('We shall see.', { about: ['per'], date: '2023-05-02' });
    const other = said('We shall talk.', { about: ['bo'], date: '2024-05-02' });
    const whole = {
      ...card([kin, other]),
      names: { ada: 'Ada Lorne', bo: 'Bo Winter', per: 'Per Lorne' },
      persons: { ada: true as const, bo: true as const, per: true as const },
    };
    const first = (paragraph: string) => rankCard(whole, { paragraph, nearby: ['bo', 'per'] }).said[0]?.text;
    expect(first('Lorne spoke at noon.')).toBe(other.text);
    expect(first('Per Lorne spoke at noon.')).toBe(kin.text);
  });

  it('tells which words made a statement relevant, but not the name that the card is of', () => {
    const text = '"Lorne will not close the ferries."';
    const [statement] = rankCard(card([said(text)]), { paragraph: 'Lorne and the Selm ferry', nearby: [] }).said;
    expect(statement?.hits?.map(([start, end]) => text.slice(start, end))).toEqual(['ferries']);
  });

  it('puts beside a statement what its speaker said earlier on the same subject', () => {
    const before = said('"I will never sign a treaty that closes the northern strait to our boats."', {
      date: '2021-04-01',
    });
    const after = said('"The treaty keeps the northern strait open for nine months, and that is enough."', {
      date: '2024-04-01',
    });
    const elsewhere = said('"Schools open on Monday."', { date: '2020-04-01' });
    const others = said('"The northern strait treaty is a gift."', { date: '2020-04-01', speaker: 'bo' });
    const ranked = rankCard(card([before, after, elsewhere, others, ...CAREER]), { paragraph: '', nearby: [] });
    const [found] = ranked.said.filter(({ earlier }) => earlier);
    expect(found?.text).toBe(after.text);
    expect(found?.earlier?.map(({ text }) => text)).toEqual([before.text]);
    expect(ranked.said.filter(({ earlier }) => earlier)).toHaveLength(1);
  });

  it.each([
    ['2024', '2024-04-01', false],
    ['2024-04', '2024-04-30', false],
    ['2024-01-01', '2024', false],
    ['2023', '2024-04-01', true],
    ['2024-03', '2024-04-01', true],
    ['2023-12-31', '2024', true],
  ])(
    'of a statement of %s and one of %s has the first for earlier only where it surely is: %s',
    (first, second, isEarlier) => {
      const before = said('"I will never sign a treaty that closes the northern strait."', { date: first });
      const after = said('"The treaty keeps the northern strait open, and that is enough."', { date: second });
      const ranked = rankCard(card([before, after, ...CAREER]), { paragraph: '', nearby: [] });
      expect(ranked.said.find(({ id }) => id === after.id)?.earlier?.map(({ id }) => id)).toEqual(
        isEarlier ? [before.id] : undefined,
      );
    },
  );

  it('of very many statements has the first alone, with what they need, and tells how many there are and when', () => {
    const many = Array.from({ length: 200 }, (_, at) =>
      said(`Number ${at} is about the ${at % 2 ? 'ferry' : 'budget'} of ward${at}.`, {
        ...{ date: `20${10 + (at % 10)}-05-11`, about: [`ward${at}`] },
        article: { id: `a${at}`, title: `A ${at}`, date: '2024-01-01' },
      }),
    );
    const names = Object.fromEntries(many.flatMap(({ about: [id] }) => [[id!, id!.toUpperCase()]]));
    const whole = { ...card(many), names: { ada: 'Ada Lorne', ...names } };
    const place = { paragraph: 'The ferry of ward7 is late.', nearby: [] };
    const first = rankCard(whole, place, 24);
    const all = rankCard(whole, place);
    expect(first.said.map(({ id }) => id)).toEqual(all.said.slice(0, 24).map(({ id }) => id));
    expect(all.said).toHaveLength(200);
    expect(all.all).toBeUndefined();
    expect(first.all).toMatchObject({ said: { count: 200 }, about: { count: 0, periods: null } });
    expect(first.all?.said.periods?.reduce((sum, { quoted }) => sum + quoted, 0)).toBe(200);
    const needed = new Set(
      first.said.flatMap(({ about, earlier = [] }) => [...about, ...earlier.flatMap((e) => e.about)]),
    );
    expect(new Set(Object.keys(first.names))).toEqual(new Set(['ada', ...needed]));
    expect(rankCard(card(many.slice(0, 20)), place, 24).all).toBeUndefined();
  });

  it('takes time as the number of statements grows, not as its square', () => {
    const subjects = 'ferry port quota harbour treaty budget school road tax bridge'.split(' ');
    const many = Array.from({ length: 2000 }, (_, at) => {
      const [a, b] = [subjects[at % 10]!, subjects[(at * 7 + 3) % 10]!];
      const date = `20${10 + (at % 14)}-0${1 + (at % 9)}-11`;
      const text = `The ${a} in ward${at % 97} will not wait for number ${at} of the ${b} that city${at % 31} wants`;
      return said(text, { date });
    });
    const place = { paragraph: 'The harbour of city7 has a treaty with the port', nearby: ['bo'] };
    const ranking = (list: ShownStatement[]) => () => rankCard(card(list), place);
    expect(growth(ranking(many.slice(0, 250)), ranking(many), 8 * 4, 1)).toBeLessThan(8 * 4);
    expect(rankCard(card(many), place).said[0]?.text).toMatch(/city7 /);
  });
});
