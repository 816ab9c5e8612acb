import { describe, expect, it } from 'vitest';
import { judgePage, type PageSignals } from '../../../lib/page/news-page.ts';

const article: PageSignals = {
  path: '/2031/05/04/bridge-opens-in-varna',
  schemaTypes: ['NewsArticle'],
  openGraphType: 'article',
  published: true,
  headlines: 1,
  paragraphs: 12,
  words: 640,
  linkShare: 0.04,
  teasers: 6,
};
const bare: PageSignals = {
  ...article,
  schemaTypes: [],
  openGraphType: '',
  published: false,
};

const ARTICLES: [string, Partial<PageSignals>, base?: PageSignals][] = [
  ['with all metadata', {}],
  ['of an agency, by number', { path: '/article/us-trade-idUSKBN2931' }],
  ['a live blog', { schemaTypes: ['LiveBlogPosting'], headlines: 2, teasers: 14, words: 2_400 }],
  ['cut short by a paywall', { words: 70, paragraphs: 2 }],
  ['without metadata, by its address and text', {}, bare],
  ['without metadata, numbered', { path: '/news/story_8841203.html' }, bare],
  [
    'shared as an article, with a plain address',
    { openGraphType: 'article', published: true, path: '/news/varna' },
    bare,
  ],
  ['an opinion piece', { schemaTypes: ['OpinionNewsArticle', 'WebPage', 'BreadcrumbList'] }],
  ['an article with a long list of teasers below', { teasers: 40, words: 1_700 }],
  ['whose metadata lists the page’s other stories too', { schemaTypes: ['NewsArticle', 'ItemList'] }],
];

const OTHERS: [string, Partial<PageSignals>, base?: PageSignals][] = [
  ['the home page', { path: '/' }],
  ['a home page by country', { path: '/uk' }],
  ['a home page by file', { path: '/index.html' }],
  [
    'a section with teaser texts',
    { path: '/world', schemaTypes: ['CollectionPage'], openGraphType: 'website', teasers: 60 },
  ],
  [
    'a section that calls itself an article',
    { path: '/world/asia', schemaTypes: [], teasers: 50, linkShare: 0.6, published: false },
  ],
  ['a topic page', { path: '/topics/trade', schemaTypes: [], teasers: 30, words: 500, published: false }],
  ['an author page', { path: '/by/ann-lee', schemaTypes: ['ProfilePage'], openGraphType: 'profile', teasers: 20 }],
  ['search results', { path: '/search', teasers: 20, linkShare: 0.7, words: 400 }, bare],
  ['a video with one line below', { words: 25, paragraphs: 1 }],
  ['a quiz or a game', { path: '/games/crossword', words: 60, paragraphs: 2 }, bare],
  ['terms and conditions', { path: '/terms', teasers: 0 }, bare],
  [
    'a page of many stories, each with its metadata',
    {
      path: '/latest',
      schemaTypes: ['NewsArticle', 'NewsArticle', 'NewsArticle'],
      openGraphType: 'website',
      published: true,
      teasers: 30,
    },
  ],
];

describe('a page is judged an article:', () => {
  it.each(ARTICLES)('%s', (_, signals, base = article) => {
    const judged = judgePage({ ...base, ...signals });
    expect(judged.article, judged.why).toBe(true);
  });
});

describe('a page is not judged an article:', () => {
  it.each(OTHERS)('%s', (_, signals, base = article) => {
    const judged = judgePage({ ...base, ...signals });
    expect(judged.article, judged.why).toBe(false);
  });
});

it('says what settled it', () => {
  expect(judgePage({ ...article, path: '/' }).why).toBe('front page');
  expect(judgePage(article).why).toBe(
    'its metadata says article, running text, shared as an article, address, has a date of publication, headlines',
  );
});
