import { describe, expect, it } from 'vitest';
import { articleFromPage } from '../../../lib/article/from-page.ts';
import { articleAddress } from '../../../lib/article/page-address.ts';

const PAGES = import.meta.glob<string>('../../fixtures/pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const AT = 'https://www.gazette.example/2031/05/04/harbour-reopens?from=feed#top';
const BODY = Array.from(
  { length: 6 },
  (_, at) =>
    `<p>Paragraph ${at}: the harbour of Selm reopened on Sunday, said Mara Ilves, and ships came in from Varnia all day long.</p>`,
).join('');

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const take = (head: string, body = `<article><h1>Harbour reopens</h1>${BODY}</article>`) =>
  articleFromPage(parse(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`), AT);
const jsonLd = (item: object) => `<script type="application/ld+json">${JSON.stringify(item)}</script>`;

describe('an article taken from a page', () => {
  it('has headline, day, publisher and canonical address from JSON-LD', () => {
    const taken = take(
      '<link rel="canonical" href="https://gazette.example/2031/05/04/harbour-reopens">' +
        jsonLd({
          '@type': 'NewsArticle',
          headline: 'Selm harbour reopens',
          datePublished: '2031-05-04T23:30:00-05:00',
          publisher: { name: 'The Gazette' },
        }),
    );
    expect(taken).toMatchObject({
      title: 'Selm harbour reopens',
      date: '2031-05-04',
      publisher: 'The Gazette',
      url: 'https://gazette.example/2031/05/04/harbour-reopens',
    });
    expect(taken?.text.split('\n\n').at(-1)).toMatch(/^Paragraph 5: the harbour/);
  });

  it('falls back to meta elements, then to the page itself', () => {
    expect(
      take(
        '<meta property="og:title" content="Ships are back"><meta property="article:published_time" content="Sun, 04 May 2031 10:00:00 GMT"><meta property="og:site_name" content="Gazette">',
      ),
    ).toMatchObject({
      title: 'Ships are back',
      date: '2031-05-04',
      publisher: 'Gazette',
      url: 'https://www.gazette.example/2031/05/04/harbour-reopens?from=feed',
    });
    expect(take('')?.title).toBe('Harbour reopens');
    expect(take('')?.date).toBeUndefined();
  });

  it.each([
    'https://www.gazette.example/2031/05/04/harbour-reopens?utm_source=feed&utm_medium=x&fbclid=IwAR1#quay',
    'https://m.gazette.example/2031/05/04/harbour-reopens?amp=1',
    'https://amp.gazette.example/2031/05/04/harbour-reopens',
    'https://gazette.example/2031/05/04/harbour-reopens/amp/?gclid=7',
  ])('has one address, come to from wherever: %s', (address) => {
    const link = '<link rel="canonical" href="https://gazette.example/2031/05/04/harbour-reopens?utm_campaign=c">';
    const taken = articleFromPage(
      parse(`<head>${link}</head><body><article><h1>H</h1>${BODY}</article></body>`),
      address,
    );
    expect(taken?.url).toBe('https://gazette.example/2031/05/04/harbour-reopens');
  });

  it('loses from its own address what only says where the reader came from', () => {
    const of = (query: string) => articleAddress(parse(''), `https://gazette.example/story?${query}`);
    expect(of('id=7&utm_source=feed&mc_cid=9&page=2')).toBe('https://gazette.example/story?id=7&page=2');
    expect(of('q=a+b%20c')).toBe('https://gazette.example/story?q=a+b%20c');
  });

  it('does not believe a canonical address of another host, or the front page', () => {
    for (const claimed of ['https://other.example/story', 'https://gazette.example/', 'javascript:alert(1)']) {
      expect(take(`<link rel="canonical" href="${claimed}">`)?.url).toMatch(/^https:\/\/www\.gazette\.example\/2031/);
    }
  });

  it.each<[string, string, string?]>([
    [
      'markup in every field',
      jsonLd({ '@type': 'NewsArticle', headline: '<img src=x onerror=alert(1)>', publisher: { name: '<b>x</b>' } }),
    ],
    ['prototype keys', jsonLd(JSON.parse('{"@type":"NewsArticle","__proto__":{"headline":"no"},"constructor":1}'))],
    ['damaged JSON', '<script type="application/ld+json">{"@type": </script>'],
    ['a lone surrogate', jsonLd({ '@type': 'NewsArticle', headline: 'Half \ud83d of one' })],
    ['a giant headline', jsonLd({ '@type': 'NewsArticle', headline: 'x'.repeat(300_000) })],
    ['control characters', '', `<article><h1>A\u0000B</h1>${BODY}</article>`],
    ['nesting without end', '', `${'<div>'.repeat(3000)}<article>${BODY}</article>`],
  ])('is text within limits, whatever the page holds: %s', (_, head, body) => {
    const taken = take(head, body);
    if (taken === null) return expect(body).toBeDefined();
    expect(taken.title.length).toBeLessThanOrEqual(1000);
    expect(taken.title.isWellFormed() && taken.text.isWellFormed()).toBe(true);
    expect(taken.text).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(({} as { headline?: string }).headline).toBeUndefined();
  });

  it('leaves the page as it was', () => {
    const page = parse(`<body><nav>Home</nav><article><h1>Harbour reopens</h1>${BODY}</article></body>`);
    const before = page.documentElement.outerHTML;
    articleFromPage(page, AT);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('is none where there is nothing to read', () => {
    expect(take('', '<p>Hello.</p>')).toBeNull();
  });

  it.each(['broadsheet', 'paragraphs-without-p', 'opinion', 'weblog-blocks'])('is found in the page %s', (name) => {
    const html = PAGES[`../../fixtures/pages/${name}.html`];
    const taken = articleFromPage(parse(html!), `https://gazette.example/${name}`);
    expect(taken?.title).not.toBe('');
    expect(taken!.text.split('\n\n').length).toBeGreaterThan(3);
    expect(taken!.text).not.toMatch(/<\w+|function\s*\(/);
  });
});
