import { describe, expect, it } from 'vitest';
import { type FileOutcome, readFiles } from '../../../lib/transfer/read.ts';
import { collect } from './collect.ts';
import { makeZip } from './make-zip.ts';

const PROSE = 'Ivana Marek met the pilots of Selm on Sunday.\n\n“The boats will sail,” she said.';
const encode = (text: string) => new TextEncoder().encode(text);

async function read(...files: [name: string, content: string | Uint8Array][]): Promise<FileOutcome[]> {
  const incoming = files.map(([name, content]) => ({
    name,
    bytes: async () => (typeof content === 'string' ? encode(content) : content),
  }));
  return collect(readFiles(incoming));
}

async function readOne(name: string, content: string | Uint8Array) {
  const [outcome] = await read([name, content]);
  if (!outcome || !('articles' in outcome)) throw new Error(`not read: ${JSON.stringify(outcome)}`);
  return outcome;
}

async function faultOf(name: string, content: string | Uint8Array): Promise<string> {
  const [outcome] = await read([name, content]);
  if (!outcome || !('error' in outcome)) throw new Error(`was read: ${JSON.stringify(outcome)}`);
  return outcome.error.fault;
}

describe('files that are read', () => {
  it('takes text in the owner’s format', async () => {
    const { articles } = await readOne('harbour.txt', ` date 2025-02-03 Pilots meet\n\n${PROSE}`);
    expect(articles[0]).toMatchObject({ id: 'harbour', title: 'Pilots meet', date: '2025-02-03' });
  });

  it('takes Markdown with front matter, and leaves its marks out', async () => {
    const { articles } = await readOne(
      'post.md',
      `---\ntitle: "Pilots: a meeting"\ndate: 2025-02-03T10:00:00Z\nurl: https://selm.example/pilots\ntags: [a, b]\n---\n\n**Ivana Marek** met [pilots](https://x.example) of\n_Selm_ on Sunday.\n\n\`\`\`\ncode\n\`\`\`\n\n> “The boats will sail,” she said.\n`,
    );
    expect(articles[0]).toMatchObject({
      id: 'https://selm.example/pilots',
      title: 'Pilots: a meeting',
      date: '2025-02-03',
      url: 'https://selm.example/pilots',
      text: 'Ivana Marek met pilots of Selm on Sunday.\n\n“The boats will sail,” she said.',
    });
  });

  it('takes the first heading of Markdown for its title where nothing else tells it', async () => {
    const { articles } = await readOne('post.markdown', `# Pilots meet\n\n${PROSE}`);
    expect(articles[0]).toMatchObject({ id: 'post', title: 'Pilots meet' });
  });

  it.each([
    ['one', (article: object) => article],
    ['a list', (article: object) => [article, { '@type': 'Person', name: 'Ivana Marek' }]],
    ['a graph', (article: object) => ({ '@context': 'https://schema.org', '@graph': [article] })],
    ['a graph in a list', (article: object) => [{ '@graph': [{ '@type': 'WebSite' }, article] }]],
    ['the entity of a page', (article: object) => ({ '@type': 'WebPage', mainEntity: article })],
    [
      'a list of items',
      (article: object) => ({ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: article }] }),
    ],
    [
      'words with a prefix',
      (article: object) =>
        Object.fromEntries(
          Object.entries(article).map(([key, value]) =>
            key === '@type' ? [key, 'schema:NewsArticle'] : [`schema:${key}`, value],
          ),
        ),
    ],
    [
      'expanded JSON-LD',
      (article: object) => [
        Object.fromEntries(
          Object.entries(article).map(([key, value]) => {
            if (key === '@type') return [key, ['https://schema.org/NewsArticle']];
            return [`https://schema.org/${key}`, typeof value === 'string' ? [{ '@value': value }] : [value]];
          }),
        ),
      ],
    ],
  ])('takes JSON-LD articles, as %s', async (_, wrap) => {
    const article = {
      '@type': ['Thing', 'NewsArticle'],
      headline: 'Pilots meet',
      datePublished: '2025-02-03T10:00:00+01:00',
      publisher: { '@type': 'Organization', name: 'Selm Times' },
      mainEntityOfPage: { '@id': 'https://selm.example/pilots' },
      articleBody: PROSE,
    };
    const { articles } = await readOne('a.json', JSON.stringify(wrap(article)));
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({
      title: 'Pilots meet',
      date: '2025-02-03',
      publisher: 'Selm Times',
      url: 'https://selm.example/pilots',
    });
  });

  it.each([
    ['1', { headline: 'Pilots meet', body_text: PROSE }],
    ['3', { headlines: [{ value: 'Pilots meet' }], bodies: [{ contenttype: 'text/plain', value: PROSE }] }],
  ])('takes IPTC ninjs %s', async (_, item) => {
    const { articles } = await readOne(
      'n.json',
      JSON.stringify({ uri: 'urn:news:17', versioncreated: '2025-02-03T10:00:00Z', ...item }),
    );
    expect(articles[0]).toMatchObject({ id: 'urn:news:17', title: 'Pilots meet', date: '2025-02-03', text: PROSE });
  });

  it.each<[string, object]>([
    [
      'behind a summary',
      {
        bodies: [
          { role: 'summary', contenttype: 'text/plain', value: `Pilots met. ${PROSE} And that is all of it.` },
          { role: 'main', contenttype: 'text/plain', value: PROSE },
        ],
      },
    ],
    ['behind a shorter one without a role', { bodies: [{ value: 'Pilots met.' }, { value: PROSE }] }],
    ['where another form of it is empty', { body_text: '', bodies: [{ value: PROSE }] }],
    ['where there is a summary alone', { bodies: [{ role: 'summary', value: PROSE }] }],
  ])('takes the full text of ninjs %s', async (_, item) => {
    const { articles } = await readOne(
      'n.json',
      JSON.stringify({ uri: 'urn:news:17', headline: 'Pilots meet', ...item }),
    );
    expect(articles[0]!.text).toBe(PROSE);
  });

  it('takes archives whose numbers are those of ZIP64', async () => {
    const files = [
      { path: 'a.md', text: `# One\n\n${PROSE}` },
      { path: 'b.md', text: `# Two\n\n${PROSE}` },
    ];
    const outcomes = await read(['box.zip', makeZip(files, true)]);
    expect(outcomes.map((one) => 'articles' in one && one.articles[0]?.title)).toEqual(['One', 'Two']);
  });

  it('tells files of one name apart by their folders in the archive', async () => {
    const text = ` date 2025-02-03 Pilots meet\n\n${PROSE}`;
    const zip = makeZip([
      { path: '2024/index.txt', text },
      { path: '2025/index.txt', text },
      { path: 'index.md', text: `# One\n\n${PROSE}` },
    ]);
    const outcomes = await read(['box.zip', zip]);
    expect(outcomes.map((one) => 'articles' in one && one.articles[0]?.id)).toEqual([
      '2024/index',
      '2025/index',
      'index',
    ]);
  });

  it('gives every article of a file that names one address for all', async () => {
    const item = (headline: string) => ({
      '@type': 'NewsArticle',
      url: 'https://selm.example/',
      headline,
      articleBody: PROSE,
    });
    const { articles } = await readOne('a.json', JSON.stringify([item('One'), item('Two')]));
    expect(articles.map(({ title }) => title)).toEqual(['One', 'Two']);
  });

  it('takes Markdown that begins with a link for Markdown', async () => {
    const { articles } = await readOne('a.md', `[Ivana Marek](https://x.example) met the pilots.\n\n${PROSE}`);
    expect(articles[0]!.text).toMatch(/^Ivana Marek met the pilots\./);
  });

  it('takes all files of an archive, each by its path, and passes over what the system put there', async () => {
    const zip = makeZip([
      { path: 'news/', text: '' },
      { path: 'news/a.md', text: `# One\n\n${PROSE}` },
      { path: '__MACOSX/news/._a.md', text: 'x' },
      { path: '../../etc/b.md', text: `# Two\n\n${PROSE}` },
    ]);
    const outcomes = await read(['box.zip', zip]);
    expect(outcomes.map(({ name }) => name)).toEqual(['box.zip/news/a.md', 'box.zip/etc/b.md']);
    expect(outcomes.every((outcome) => 'articles' in outcome)).toBe(true);
  });

  it('takes UTF-16 with its mark, and encodings that a file names', async () => {
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(`# Título\n\n${PROSE}`, (c) => c.charCodeAt(0)).buffer),
    ]);
    expect((await readOne('a.md', utf16)).articles[0]?.title).toBe('Título');
    const latin = Uint8Array.from(
      `---\ntitle: Caf\xe9 charset=windows-1252\n---\n${PROSE.replace(/[“”]/g, '"')}`,
      (c) => c.charCodeAt(0),
    );
    expect((await readOne('a.md', latin)).articles[0]?.title).toBe('Café charset=windows-1252');
  });

  it('stops between two files when it is told to', async () => {
    const stop = new AbortController();
    const seen = [];
    const file = (name: string) => ({ name, bytes: async () => encode(`# One\n\n${PROSE}`) });
    for await (const outcome of readFiles([file('a.md'), file('b.md')], stop.signal)) {
      seen.push(outcome.name);
      stop.abort();
    }
    expect(seen).toEqual(['a.md']);
  });
});

describe('hostile and broken files', () => {
  const bytes = (...values: number[]) => new Uint8Array(values);
  /** It still looks like an archive; all places in it are wrong. */
  const withoutStart = (zip: Uint8Array) => new Uint8Array([...zip.slice(0, 4), ...zip.slice(40)]);
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  const dataset = { format: 'backstory-dataset/1', articles: [], entities: [], statements: [] };
  const entity = { type: 'person', name: 'Ivana Marek', aliases: [], details: [], related: [], articles: [] };

  it.each<[string, string, string, string | Uint8Array]>([
    ['an empty file', 'noArticle', 'a.txt', ''],
    ['a picture', 'binary', 'a.txt', bytes(0x89, 0x50, 0x4e, 0x47, 0, 0)],
    ['bytes that are no UTF-8', 'encoding', 'a.txt', bytes(0x61, 0xff, 0x62)],
    ['an unknown form', 'unknown', 'a.bin', 'just words'],
    ['a text without date line', 'articleFile', 'a.txt', PROSE],
    ['a day that never was', 'articleFile', 'a.txt', ` date 2025-02-30 Never\n\n${PROSE}`],
    ['JSON that ends early', 'json', 'a.json', '{"@type": "NewsArticle", "articleBody": "x'],
    ['JSON nested 100,000 deep', 'tooDeep', 'a.json', nested(100_000)],
    ['JSON with nothing in it that is news', 'noArticle', 'a.json', '{"a": [1, 2]}'],
    [
      'prototype keys for fields',
      'noArticle',
      'a.json',
      '{"__proto__": {"@type": "NewsArticle", "articleBody": "x y"}}',
    ],
    ['JSON-LD with objects for words', 'noArticle', 'a.json', '{"@type": "NewsArticle", "articleBody": {"a": 1}}'],
    [
      'a dataset of a later version',
      'dataset',
      'd.json',
      JSON.stringify({ ...dataset, format: 'backstory-dataset/9' }),
    ],
    [
      'a dataset with numbers for names',
      'dataset',
      'd.json',
      JSON.stringify({ ...dataset, entities: [{ ...entity, id: 'a', name: 7 }] }),
    ],
    [
      'a dataset with an id given twice',
      'dataset',
      'd.json',
      JSON.stringify({
        ...dataset,
        entities: [
          { ...entity, id: 'a' },
          { ...entity, id: 'a' },
        ],
      }),
    ],
    [
      'a dataset that leads nowhere',
      'dataset',
      'd.json',
      JSON.stringify({ ...dataset, entities: [{ ...entity, id: 'a', related: ['b'] }] }),
    ],
    [
      'a dataset with a giant name',
      'dataset',
      'd.json',
      JSON.stringify({ ...dataset, entities: [{ ...entity, id: 'a', name: 'x'.repeat(2_000_000) }] }),
    ],
    ['an article of three million letters', 'tooLarge', 'a.md', 'word '.repeat(600_001)],
    ['an archive cut off', 'zip', 'a.zip', makeZip([{ path: 'a.md', text: PROSE }]).slice(0, 60)],
    ['an archive with a password', 'zipLocked', 'a.zip', makeZip([{ path: 'a.md', text: PROSE, flags: 1 }])],
    [
      'an archive that unpacks a thousandfold',
      'zipBomb',
      'a.zip',
      makeZip([{ path: 'a.md', text: ' '.repeat(5_000_000) }]),
    ],
    [
      'an archive that unpacks to more than it says',
      'zipBomb',
      'a.zip',
      makeZip([{ path: 'a.md', text: PROSE.repeat(40), size: 10 }]),
    ],
    [
      'an archive that says more than it unpacks to',
      'zip',
      'a.zip',
      makeZip([{ path: 'a.md', text: PROSE, size: 200 }]),
    ],
    [
      'a file that says it is too large',
      'tooLarge',
      'a.zip',
      makeZip([{ path: 'a.md', text: PROSE, size: 900_000_000 }]),
    ],
    ['an archive of ZIP64 cut off', 'zip', 'a.zip', withoutStart(makeZip([{ path: 'a.md', text: PROSE }], true))],
    [
      'an archive of ZIP64 that says it unpacks to a petabyte',
      'zipBomb',
      'a.zip',
      makeZip([{ path: 'a.md', text: PROSE, size: 2 ** 50 }], true),
    ],
    [
      'an archive that says it unpacks to 4 GB',
      'zipBomb',
      'a.zip',
      makeZip([{ path: 'a.md', text: PROSE, size: 4_000_000_000 }]),
    ],
  ])('says what is wrong with %s: %s', async (_, fault, name, content) => {
    expect(await faultOf(name, content)).toBe(fault);
  });

  it.each([
    ['bytes', { files: 20, importBytes: 200 }],
    ['files', { files: 2, importBytes: 20_000 }],
  ])('ends an import at the file that is beyond its %s', async (_, limits) => {
    const file = (name: string) => ({ name, bytes: async () => encode(`# One\n\n${PROSE}`) });
    const outcomes = await collect(readFiles(['a.md', 'b.md', 'c.md', 'd.md'].map(file), undefined, limits));
    expect(outcomes.map((one) => [one.name, 'error' in one && one.error.fault])).toEqual([
      ['a.md', false],
      ['b.md', false],
      ['c.md', 'tooMuch'],
    ]);
  });

  it('counts what archives unpack to, not what they weigh', async () => {
    const zip = makeZip(['a.md', 'b.md', 'c.md'].map((path) => ({ path, text: `# One\n\n${PROSE.repeat(40)}` })));
    const limits = { files: 20, importBytes: 8000 };
    const outcomes = await collect(readFiles([{ name: 'box.zip', bytes: async () => zip }], undefined, limits));
    expect(outcomes.map((one) => 'error' in one && one.error.fault)).toEqual([false, false, 'tooMuch']);
  });

  it('refuses an archive in an archive', async () => {
    const inner = makeZip([{ path: 'a.md', text: PROSE }]);
    expect(await faultOf('box.zip', makeZip([{ path: 'inner.zip', text: inner }]))).toBe('zipNested');
  });

  it('shows markup and broken UTF-16 as text', async () => {
    const { articles } = await readOne(
      'a.json',
      `{"@type":"NewsArticle","headline":"<img src=x onerror=alert(1)> \\ud800","articleBody":${JSON.stringify(`<script>alert(1)</script> ${PROSE}`)}}`,
    );
    expect(articles[0]?.title).toBe('<img src=x onerror=alert(1)> \ufffd');
    expect(articles[0]?.text).toContain('<script>alert(1)</script>');
  });

  it('takes no address that could run something', async () => {
    const { articles } = await readOne('a.md', `---\nurl: javascript:alert(1)\n---\n${PROSE}`);
    expect(articles[0]?.url).toBeUndefined();
  });

  it('loses no good file to bad ones beside it', async () => {
    const outcomes = await read(['a.bin', 'x'], ['b.md', `# One\n\n${PROSE}`], ['c.json', '{']);
    expect(outcomes.map((outcome) => ('articles' in outcome ? 'read' : 'refused'))).toEqual([
      'refused',
      'read',
      'refused',
    ]);
  });

  it('reads a text of a million brackets and quotation marks in passing', async () => {
    const began = performance.now();
    await read(
      ['a.json', '"'.repeat(1_000_000)],
      ['b.md', '[*_`<'.repeat(200_000)],
      ['c.json', `["${'\\\\'.repeat(500_000)}"]`],
    );
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
