import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

/** The whole way on the command line, as several machines would go it: parts of the input, extracted apart, merged in any order. */

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backstory-spread-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ARTICLES = Array.from({ length: 12 }, (_, at) => ({
  id: `a${at}`,
  title: `Bridge number ${at} opens`,
  date: `2024-03-0${(at % 7) + 1}`,
  text: `Vallish President Mira Holt said on Monday that bridge number ${at} “would last”.\n\n${
    at % 2 ? 'Holt' : 'Finance Minister Tomas Okafor of Arvenia'
  } told reporters in Oster that the ${at % 3 ? 'Dockers Union' : 'Port of Selm'} agreed.`,
}));

function run(command: 'extract' | 'merge', args: string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`lib/cli/${command}.ts`, ...args], {
    encoding: 'utf8',
    input,
  });
  expect(status, stderr).toBe(0);
  return stdout;
}

const lines = (articles: typeof ARTICLES) => articles.map((article) => `${JSON.stringify(article)}\n`).join('');

function put(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

it('parts that were extracted apart, in any order, merge to the dataset of the whole, byte for byte', {
  timeout: 120_000,
}, () => {
  const whole = run('merge', [put('whole', run('extract', ['-'], lines(ARTICLES)))]);
  expect(JSON.parse(whole).articles).toHaveLength(12);
  expect(JSON.parse(whole).statements.length).toBeGreaterThan(5);
  const parts = [ARTICLES.slice(7), ARTICLES.slice(0, 3).reverse(), ARTICLES.slice(3, 7)].map((part, at) =>
    put(`part-${at}`, run('extract', ['--jobs', String((at % 2) + 1)], lines(part))),
  );
  expect(run('merge', parts)).toBe(whole);
  expect(
    run(
      'merge',
      ['-'],
      parts
        .reverse()
        .map((part) => readFileSync(part, 'utf8'))
        .join(''),
    ),
  ).toBe(whole);
});

it('a folder of article files gives the articles and entities of the same articles as lines', {
  timeout: 120_000,
}, () => {
  const articles = join(folder, 'articles');
  mkdirSync(articles);
  for (const { id, date, title, text } of ARTICLES) {
    writeFileSync(join(articles, `${id}.txt`), ` date ${date} ${title}\n\n${text}\n`);
  }
  const out = join(folder, 'out');
  const built = spawnSync(process.execPath, [
    'lib/cli/build.ts',
    articles,
    '--out',
    out,
    '--kept',
    join(folder, 'kept'),
  ]);
  expect(built.status).toBe(0);
  const merged = JSON.parse(run('merge', [put('lines', run('extract', ['-'], lines(ARTICLES)))]));
  const dataset = JSON.parse(readFileSync(join(out, 'dataset.json'), 'utf8'));
  // The file's first line and a line's fields are at different offsets; all that was understood is the same.
  expect(dataset.articles).toEqual(merged.articles);
  expect(dataset.entities.map(({ id }: { id: string }) => id)).toEqual(
    merged.entities.map(({ id }: { id: string }) => id),
  );
});
