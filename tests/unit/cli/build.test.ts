import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../lib/entity.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backstory-build-'));
  mkdirSync(join(folder, 'articles'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ARTICLE =
  ' date 2024-03-04 Vallish president visits Oster\n\nVallish President Mira Holt said on Monday that the bridge would open soon.\n';

function put(name: string, text: string | Uint8Array): void {
  writeFileSync(join(folder, 'articles', name), text);
}

function run(...args: string[]) {
  const kept = args.includes('--kept') ? [] : ['--kept', join(folder, 'kept')];
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/cli/build.ts', ...args, ...kept], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const build = (...args: string[]) => run(join(folder, 'articles'), '--out', join(folder, 'out'), ...args);
const dataset = () => JSON.parse(readFileSync(join(folder, 'out/dataset.json'), 'utf8')) as Dataset;

/** Every file below a folder with its contents. */
function contents(path: string): Record<string, string> {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => [
      join(entry.parentPath, entry.name).slice(path.length),
      readFileSync(join(entry.parentPath, entry.name), 'latin1'),
    ]),
  );
}

describe('npm run dataset', () => {
  it('writes the dataset and the files of the extension, and tells what it found', () => {
    put('one.txt', ARTICLE);
    const { status, stdout } = build();
    expect(status).toBe(0);
    expect(stdout).toMatch(/articles +1, 2024-03-04 to 2024-03-04\n/);
    expect(stdout).toMatch(/warnings +0\n/);
    expect(dataset().articles).toEqual([{ id: 'one', title: 'Vallish president visits Oster', date: '2024-03-04' }]);
    expect(readdirSync(join(folder, 'out'))).toEqual(
      expect.arrayContaining(['dataset.json', 'index.bin', 'meta.json']),
    );
    expect(readdirSync(folder).sort()).toEqual(['articles', 'kept', 'out']);
  });

  it('tells of bad articles by file, line and what was expected, and builds from the others', () => {
    put('one.txt', ARTICLE);
    put('no-date.txt', 'No date line here.\n\nText.\n');
    put('no-utf8.txt', new Uint8Array([...new TextEncoder().encode(' date 2024-01-01 X\n\n'), 0xff]));
    const { status, stdout } = build();
    expect(status).toBe(0);
    expect(stdout).toMatch(/no-date\.txt, line 1: expected " date YYYY-MM-DD Headline", found "No date line here\."/);
    expect(stdout).toMatch(/no-utf8\.txt, line 3: expected UTF-8/);
    expect(dataset().articles).toHaveLength(1);
    expect(build('--strict').status).toBe(1);
  });

  it('keeps both of two articles with one file name, and tells them apart by their folders', () => {
    mkdirSync(join(folder, 'articles/spring'));
    mkdirSync(join(folder, 'articles/autumn'));
    put('spring/visit.txt', ARTICLE);
    put('autumn/visit.txt', ARTICLE.replace('2024-03-04', '2024-10-07'));
    put('autumn/other.txt', ARTICLE);
    const ids = () => dataset().articles.map(({ id }) => id);
    expect(build().stdout).toMatch(/warnings +0\n/);
    expect(ids().sort()).toEqual(['autumn/visit', 'other', 'spring/visit']);
    const visits = ['spring', 'autumn'].map((season) => join(folder, 'articles', season, 'visit.txt'));
    run(...visits, join(folder, 'articles/spring'), '--out', join(folder, 'out'));
    expect(ids().sort()).toEqual(visits.sort());
  });

  it('leaves the last good dataset in place when no article can be read, and says why', () => {
    put('one.txt', ARTICLE);
    build();
    const before = contents(join(folder, 'out'));
    put('one.txt', 'No date line here.\n');
    const { status, stderr } = build();
    expect(status).toBe(1);
    expect(stderr).toMatch(/one\.txt, line 1: expected .*\nNone of the 1 article file\(s\) could be read/);
    expect(contents(join(folder, 'out'))).toEqual(before);
  });

  it.each(['file', 'file/below'])('says that --out takes a folder: %s', (path) => {
    put('one.txt', ARTICLE);
    writeFileSync(join(folder, 'file'), 'mine');
    const { status, stderr } = run(join(folder, 'articles'), '--out', join(folder, path));
    expect(status).toBe(1);
    expect(stderr).toBe(`--out takes a folder, and "${join(folder, 'file')}" is a file: name another place.\n`);
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('mine');
  });

  it('writes an empty dataset where there is nothing, and says what to do', () => {
    const { status, stdout } = build();
    expect(status).toBe(0);
    expect(stdout).toContain('the dataset is empty. Put article files there and build again.');
    expect(dataset()).toEqual({ format: 'backstory-dataset/1', articles: [], entities: [], statements: [] });
  });

  it('carries out overrides, and refuses bad ones, naming the place', () => {
    put('one.txt', ARTICLE);
    put('overrides.json', '[{ "action": "drop", "entity": "nobody" }]');
    expect(build().stdout).toContain('overrides[0] (drop): no entity has the id or name "nobody"');
    put('overrides.json', '[{ "action": "erase" }]');
    const { status, stderr } = build();
    expect(status).toBe(1);
    expect(stderr).toMatch(/overrides\.json: \[0\]\.action: expected/);
  });

  it('writes the same files again, over the ones before', () => {
    put('one.txt', ARTICLE);
    build();
    const before = contents(join(folder, 'out'));
    build();
    expect(contents(join(folder, 'out'))).toEqual(before);
  });

  it('writes the same files with one thread and with several', () => {
    for (let at = 0; at < 210; at++) put(`${at}.txt`, ARTICLE.replace('bridge', `bridge number ${at}`));
    const one = run(
      join(folder, 'articles'),
      '--out',
      join(folder, 'one'),
      '--jobs',
      '1',
      '--kept',
      join(folder, 'k1'),
    );
    const two = run(
      join(folder, 'articles'),
      '--out',
      join(folder, 'two'),
      '--jobs',
      '2',
      '--kept',
      join(folder, 'k2'),
    );
    expect([one.status, two.status]).toEqual([0, 0]);
    expect(one.stderr).toContain('Reading articles: 210 of 210');
    expect(contents(join(folder, 'two'))).toEqual(contents(join(folder, 'one')));
  });

  it('never replaces a folder that holds other things', () => {
    put('one.txt', ARTICLE);
    const { status, stderr } = run(join(folder, 'articles'), '--out', join(folder, 'articles'));
    expect(status).toBe(1);
    expect(stderr).toContain('holds other things than a dataset');
    expect(readdirSync(join(folder, 'articles'))).toEqual(['one.txt']);
  });

  it.each([
    [['--jobs', '0'], '--jobs takes a whole number from 1 on, not "0"'],
    [['--nonsense'], "Unknown option '--nonsense'"],
  ])('refuses %j with the usage', (args, message) => {
    const { status, stderr } = build(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  it('says which folder there is none of', () => {
    const { status, stderr } = run(join(folder, 'nowhere'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/There is no folder or file ".*nowhere"\./);
  });
});
