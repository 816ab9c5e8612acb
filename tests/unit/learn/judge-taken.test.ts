import { describe, expect, it } from 'vitest';
import { judgeTaken } from '../../../lib/learn/judge-taken.ts';

const ADDRESS = 'https://gazette.example/2031/harbour?page=2';
const ARTICLE = { title: 'Harbour reopens', text: 'Ships came in.', url: 'https://gazette.example/2031/harbour' };
const taken = { address: ADDRESS, article: ARTICLE, secrets: 0, fields: 1 };
const rules = { incognito: false, excluded: ['bank.example'] };

describe('a page that was taken', () => {
  it.each([undefined, ADDRESS, `${ADDRESS}#comments`])('gives its article where %s was meant', (onlyAt) => {
    expect(judgeTaken(taken, { ...rules, onlyAt })).toEqual({ is: 'article', article: ARTICLE });
  });

  it.each([
    'https://gazette.example/2031/quay?page=2',
    'https://gazette.example/2031/harbour?page=3',
    'https://other.example/2031/harbour?page=2',
  ])('gives nothing where the tab went on from %s', (onlyAt) => {
    expect(judgeTaken(taken, { ...rules, onlyAt })).toEqual({ is: 'elsewhere' });
  });

  it.each([
    ['privateWindow', taken, { ...rules, incognito: true }],
    ['form', { ...taken, secrets: 1 }, rules],
    ['excluded', { ...taken, address: 'https://my.bank.example/news' }, rules],
    ['notArticle', { ...taken, article: null }, rules],
    ['notArticle', { ...taken, article: { ...ARTICLE, url: 'no address' } }, rules],
    ['notArticle', undefined, rules],
  ])('is refused as %s by what it shows itself', (why, page, by) => {
    expect(judgeTaken(page, by)).toEqual({ is: 'refused', why });
  });
});
