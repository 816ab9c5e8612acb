import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../lib/entity.ts';
import { readFiles } from '../../../lib/transfer/read.ts';
import { writeCsl, writeCsv, writeDatasetJson, writeJsonLd } from '../../../lib/transfer/write.ts';
import { article, merge } from '../dataset/make.ts';
import { collect } from './collect.ts';

const NASTY = '=HYPERLINK("https://evil.example","x"), "yes"\nand <b>more</b>';

const { dataset } = merge([
  article('pilots', '2025-02-03', [
    {
      name: 'Ivana Marek',
      roles: ['harbour master'],
      says: [{ text: '“The boats will sail.”', about: ['Selm'], date: '2025-02-02' }],
    },
    { name: 'Selm', type: 'place' },
  ]),
  article('dock', undefined, [{ name: 'Bo Okafor', says: [{ text: NASTY }] }]),
]);

/** RFC 4180, by its grammar. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}

describe('what goes out', () => {
  it('gives the same dataset when it comes in again', async () => {
    const json = writeDatasetJson(dataset).join('');
    const file = { name: 'd.json', bytes: async () => new TextEncoder().encode(json) };
    const [outcome] = await collect(readFiles([file]));
    expect(outcome).toHaveProperty('dataset');
    expect(JSON.parse(JSON.stringify((outcome as { dataset: Dataset }).dataset))).toEqual(
      JSON.parse(JSON.stringify(dataset)),
    );
    expect(writeDatasetJson((outcome as { dataset: Dataset }).dataset).join('')).toBe(json);
  });

  it('writes no dataset that is not sound', () => {
    expect(() => writeDatasetJson({ ...dataset, articles: [] })).toThrow(/no article/);
  });

  it('writes statements as CSV, a row each, that no spreadsheet runs', () => {
    const [head, ...rows] = parseCsv([...writeCsv(dataset)].join('').replace(/^\uFEFF/, ''));
    const column = (row: string[], name: string) => row[head!.indexOf(name)];
    expect(rows).toHaveLength(2);
    expect(rows.every((row) => row.length === head!.length)).toBe(true);
    const [nasty, fine] = rows.toSorted((a, b) => a[0]!.localeCompare(b[0]!));
    expect(column(nasty!, 'words')).toBe(`'${dataset.statements.find(({ id }) => id.startsWith('dock'))!.text}`);
    expect(column(fine!, 'speaker')).toBe('Ivana Marek');
    expect(column(fine!, 'about')).toBe('Selm');
    expect(column(fine!, 'article_date')).toBe('2025-02-03');
  });

  it.each([
    ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '＋1', '－1', '＠SUM(A1)', ' =1', '\u200b=1'],
  ])('lets no spreadsheet run the cell %j', (text) => {
    const [one] = dataset.statements;
    const [head, row] = parseCsv([...writeCsv({ ...dataset, statements: [{ ...one!, text }] })].join('').slice(1));
    expect(row![head!.indexOf('words')]).toBe(`'${text}`);
  });

  it('writes every cell between quotation marks, so that none is parted at a semicolon', () => {
    const [one] = dataset.statements;
    const csv = [...writeCsv({ ...dataset, statements: [{ ...one!, text: 'x;=1+1', venue: undefined }] })]
      .join('')
      .slice(1);
    for (const row of csv.trimEnd().split('\r\n')) expect(row).toMatch(/^"[^"]*"(?:,"[^"]*")*$/);
    expect(csv).toContain(',"x;=1+1",');
  });

  it('writes statements as quotations of schema.org', () => {
    const { '@context': context, '@graph': graph } = JSON.parse([...writeJsonLd(dataset)].join(''));
    expect(context).toBe('https://schema.org');
    expect(graph.find(({ identifier }: { identifier: string }) => identifier.startsWith('pilots'))).toMatchObject({
      '@type': 'Quotation',
      text: '“The boats will sail.”',
      dateCreated: '2025-02-02',
      creator: { '@type': 'Person', name: 'Ivana Marek' },
      about: [{ '@type': 'Place', name: 'Selm' }],
      isBasedOn: { '@type': 'NewsArticle', headline: 'Headline of pilots', datePublished: '2025-02-03' },
    });
  });

  it('writes articles as CSL-JSON', () => {
    const items = JSON.parse(writeCsl(dataset));
    expect(items).toContainEqual({
      id: 'pilots',
      type: 'article-newspaper',
      title: 'Headline of pilots',
      issued: { 'date-parts': [[2025, 2, 3]] },
    });
    expect(items).toContainEqual({ id: 'dock', type: 'article-newspaper', title: 'Headline of dock' });
  });

  it('writes an empty library too', () => {
    const empty: Dataset = { format: 'backstory-dataset/1', articles: [], entities: [], statements: [] };
    expect(JSON.parse([...writeJsonLd(empty)].join(''))['@graph']).toEqual([]);
    expect([...writeCsv(empty)].join('').trimEnd().split('\r\n')).toHaveLength(1);
  });
});
