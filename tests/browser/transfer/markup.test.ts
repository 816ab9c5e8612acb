import { describe, expect, it } from 'vitest';
import { TransferError } from '../../../lib/transfer/fault.ts';
import { readBytes } from '../../../lib/transfer/read.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const BODY = 'Ivana Marek met the pilots of Selm on Sunday.';

function read(name: string, content: string) {
  const found = readBytes(encode(content), name);
  if (!('articles' in found)) throw new Error('a dataset');
  return found.articles;
}

function faultOf(name: string, content: string): string {
  try {
    readBytes(encode(content), name);
  } catch (error) {
    if (error instanceof TransferError) return error.fault;
    throw error;
  }
  throw new Error('was read');
}

describe('a saved page', () => {
  it('gives its text by paragraph, and what its head says of it', () => {
    const [article] = read(
      'page.html',
      `<!doctype html><html><head><title>Selm Times</title><meta property="og:title" content="Pilots meet">
       <meta property="og:site_name" content="Selm Times"><meta property="article:published_time" content="2025-02-03T10:00Z">
       <link rel="canonical" href="https://selm.example/pilots"></head><body><nav><p>Home</p></nav><main><article>
       <h1>Pilots meet</h1><figure><figcaption>A boat</figcaption></figure><p>Ivana <b>Marek</b> met the
       pilots of Selm on Sunday.</p><aside><p>Read more</p></aside><p>They talked<br>for long.</p><script>x()</script></article></main></body></html>`,
    );
    expect(article).toMatchObject({
      id: 'https://selm.example/pilots',
      title: 'Pilots meet',
      date: '2025-02-03',
      publisher: 'Selm Times',
      text: `Pilots meet\n\n${BODY}\n\nThey talked for long.`,
    });
  });

  it('gives what its JSON-LD has, where the page shows less, and stands damaged JSON-LD', () => {
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Pilots meet',
      articleBody: `${BODY}\nThey talked for long.`,
    });
    const [article] = read(
      'page.html',
      `<html><script type="application/ld+json">{oops</script><script type="application/ld+json">${data}</script><p>Subscribe.</p></html>`,
    );
    expect(article).toMatchObject({ id: 'page', title: 'Pilots meet', text: `${BODY}\nThey talked for long.` });
  });

  it.each([
    ['<p>Ivana <b>Marek</b> met the\npilots of Selm on Sunday.</p><p>They talked &amp; laughed.</p>'],
    ['Ivana <b>Marek</b> met the pilots of Selm on Sunday.\n\nThey talked &amp; laughed.'],
  ])('gives the text of markup in its JSON-LD, and so does JSON-LD by itself: %s', (articleBody) => {
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Pilots meet', articleBody });
    const text = `${BODY}\n\nThey talked & laughed.`;
    expect(read('a.json', data)[0]).toMatchObject({ text });
    expect(read('a.html', `<html><script type="application/ld+json">${data}</script></html>`)[0]).toMatchObject({
      text,
    });
  });

  it('runs nothing and loads nothing', async () => {
    const before = performance.getEntriesByType('resource').length;
    read(
      'page.html',
      `<html><p>${BODY}</p><img src="/never.png" onerror="window.ran = 1"><script>window.ran = 1</script></html>`,
    );
    await new Promise((done) => setTimeout(done, 100));
    expect('ran' in window).toBe(false);
    expect(
      performance
        .getEntriesByType('resource')
        .slice(before)
        .filter(({ name }) => name.includes('never')),
    ).toEqual([]);
  });

  it('is read when it nests 20,000 deep', () => {
    expect(read('page.html', `<html>${'<div>'.repeat(20_000)}<p>${BODY}</p></html>`)[0]?.text).toContain(BODY);
  });
});

describe('a feed', () => {
  const rss = (items: string, head = '<?xml version="1.0"?>') =>
    `${head}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Selm Times</title>${items}</channel></rss>`;

  it('of RSS gives an article for each item that has text', () => {
    const articles = read(
      'feed.xml',
      rss(`<item><title>Pilots meet</title><link>https://selm.example/1</link><guid>tag:1</guid><pubDate>Mon, 3 Feb 2025 10:00:00 GMT</pubDate>
        <description>Short.</description><content:encoded><![CDATA[<p>${BODY}</p><p>They talked for long.</p>]]></content:encoded></item>
        <item><title>Empty</title></item>
        <item><title>Two</title><link>https://selm.example/2</link><description>Bo Okafor agreed &lt;b&gt;at once&lt;/b&gt;.</description></item>`),
    );
    expect(articles).toMatchObject([
      {
        id: 'tag:1',
        title: 'Pilots meet',
        date: '2025-02-03',
        publisher: 'Selm Times',
        url: 'https://selm.example/1',
        text: `${BODY}\n\nThey talked for long.`,
      },
      { id: 'https://selm.example/2', text: 'Bo Okafor agreed at once.' },
    ]);
  });

  it('of Atom gives an article for each entry, with markup escaped or not', () => {
    const articles = read(
      'feed.atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Selm Times</title>
       <entry><id>tag:1</id><title>One</title><link rel="edit" href="https://selm.example/edit"/><link href="https://selm.example/1"/><updated>2025-02-03T10:00:00Z</updated>
       <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${BODY}</p></div></content></entry>
       <entry><id>tag:2</id><title>Two</title><published>2025-02-04T10:00:00Z</published><content type="html">&lt;p&gt;Bo Okafor agreed.&lt;/p&gt;</content></entry></feed>`,
    );
    expect(articles).toMatchObject([
      { id: 'tag:1', url: 'https://selm.example/1', date: '2025-02-03', text: BODY },
      { id: 'tag:2', date: '2025-02-04', text: 'Bo Okafor agreed.' },
    ]);
  });

  const MEDIA =
    'xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"';
  const inItem = (words: string) =>
    read('feed.xml', rss(`<item><title>Pilots meet</title>${words}</item>`).replace('<rss', `<rss ${MEDIA}`));

  it.each([
    [
      'pictures',
      '<media:content url="x.jpg"><media:title>A boat</media:title><media:credit>Photo: B. Okafor</media:credit></media:content>',
    ],
    ['what pictures show', '<media:title>A boat</media:title><media:description>A boat at sea.</media:description>'],
    [
      'where the feed is',
      '<atom:link rel="alternate" href="https://selm.example/feed"/><atom:summary>All boats.</atom:summary>',
    ],
  ])('takes %s for nothing of its articles', (_, others) => {
    const own = `<description>${BODY}</description><link>https://selm.example/1</link>`;
    for (const words of [others + own, own + others]) {
      expect(inItem(words)).toMatchObject([{ title: 'Pilots meet', url: 'https://selm.example/1', text: BODY }]);
    }
  });

  it('takes the next of its texts where the first is empty, and the day of Dublin Core', () => {
    const [article] = inItem(
      `<content:encoded> </content:encoded><description>${BODY}</description><dc:date>2025-02-03T10:00Z</dc:date>`,
    );
    expect(article).toMatchObject({ text: BODY, date: '2025-02-03' });
  });

  it('that quotes whole pages, or has comments in front, is a feed all the same', () => {
    const page = `<description><![CDATA[<!DOCTYPE html><html><body><p>${BODY}</p></body></html>]]></description>`;
    expect(inItem(page)).toMatchObject([{ text: BODY }]);
    expect(read('feed', rss(`<item>${page}</item>`, '<!-- made by hand --> '))).toMatchObject([{ text: BODY }]);
  });

  it('of RSS 1.0 gives an article for each item', () => {
    const articles = read(
      'feed.rdf',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
       <channel rdf:about="https://selm.example/feed"><title>Selm Times</title><items><rdf:Seq/></items></channel>
       <item rdf:about="https://selm.example/1"><title>Pilots meet</title><link>https://selm.example/1</link><description>${BODY}</description>
       <dc:date>2025-02-03</dc:date></item></rdf:RDF>`,
    );
    expect(articles).toMatchObject([
      { id: 'https://selm.example/1', title: 'Pilots meet', publisher: 'Selm Times', date: '2025-02-03', text: BODY },
    ]);
  });

  it.each([
    ['<guid isPermaLink="false">1</guid><link>https://selm.example/1</link>', 'https://selm.example/1'],
    ['<guid>1</guid><link>https://selm.example/1</link>', 'https://selm.example/1'],
    ['<guid isPermaLink="false">1</guid>', '1'],
    ['<guid>https://selm.example/2</guid><link>https://selm.example/1</link>', 'https://selm.example/2'],
  ])('names an article by what no other feed can name another by: %s', (words, id) => {
    expect(inItem(`${words}<description>${BODY}</description>`)[0]?.id).toBe(id);
  });

  it('with a document type, which could hold a billion laughs, is refused', () => {
    const laughs = '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
    expect(
      faultOf('feed.xml', rss('<item><description>&b;</description></item>', `<?xml version="1.0"?>${laughs}`)),
    ).toBe('entities');
  });

  it('that is broken, or has nothing to read, is refused', () => {
    expect(faultOf('feed.xml', '<rss><channel><item></rss>')).toBe('xml');
    expect(faultOf('feed.xml', rss('<item><title>Only a title</title></item>'))).toBe('noArticle');
  });
});
