import { describe, expect, it } from 'vitest';
import { rankStatements, terms } from '../../../lib/dataset/rank.ts';

const said = (text: string, { date = '2024-01-01', about = [] as string[] } = {}) => ({
  text,
  date,
  about,
  article: { id: 'a', title: 'A', date },
});
const texts = (list: { text: string }[]) => list.map(({ text }) => text);

describe('statements ranked for the paragraph being read', () => {
  it('puts the statement first that shares rare words with the paragraph', () => {
    const list = [
      said('The harbour will open in spring.'),
      said('Fishing quotas were agreed.'),
      said('The school needs a roof.'),
    ];
    const ranked = rankStatements(list, {
      paragraph: 'Ministers argued over the fishing quota for a third night.',
      nearby: [],
    });
    expect(texts(ranked)[0]).toBe('Fishing quotas were agreed.');
  });

  it('counts an entity named in both as relevance', () => {
    const list = [said('We shall see.'), said('We shall talk.', { about: ['ruritania'] })];
    expect(texts(rankStatements(list, { paragraph: '', nearby: ['ruritania'] }))[0]).toBe('We shall talk.');
  });

  it('puts the newer first where the paragraph decides nothing', () => {
    const list = [said('Old.', { date: '2020-05-01' }), said('New.', { date: '2024-05-01' })];
    expect(texts(rankStatements(list, { paragraph: 'Nothing in common here', nearby: [] }))).toEqual(['New.', 'Old.']);
  });

  it('keeps every statement, and leaves the given list as it was', () => {
    const list = [said('b'), said('a'), said('c')];
    expect(rankStatements(list, { paragraph: 'a b c', nearby: [] })).toHaveLength(3);
    expect(texts(list)).toEqual(['b', 'a', 'c']);
  });

  it('does not let hostile words reach object prototypes', () => {
    expect(
      texts(rankStatements([said('__proto__ constructor'), said('x')], { paragraph: 'constructor', nearby: [] })),
    ).toHaveLength(2);
  });

  it('folds plurals and tenses of a word together', () => {
    expect(terms('quotas walked speaking')).toEqual(terms('quota walk speak'));
  });
});
