import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkDataset } from '../../../lib/dataset/validate.ts';
import { article } from '../dataset/make.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backstory-merge-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const LINES = Array.from({ length: 9 }, (_, at) =>
  JSON.stringify(
    article(`a${at}`, `2024-01-0${(at % 5) + 1}`, [
      { name: 'Mira Holt', roles: ['Vallish President'], says: [{ text: `Number ${at}.` }] },
      { name: 'Holt', roles: at % 2 ? ['Vallish President'] : [] },
    ]),
  ),
);

function file(name: string, lines: string[]): string {
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  return join(folder, name);
}

function merge(files: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/cli/merge.ts', ...files], {
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

describe('npm run merge', () => {
  it('gives the same dataset, byte for byte, for any order and any partition of the lines', () => {
    const whole = merge([file('all', LINES)]);
    expect(whole.status).toBe(0);
    expect(checkDataset(JSON.parse(whole.stdout)).articles).toHaveLength(9);
    const parts = merge([
      file('x', LINES.slice(5)),
      file('y', LINES.slice(0, 2).reverse()),
      file('z', LINES.slice(2, 5)),
    ]);
    expect(parts.stdout).toBe(whole.stdout);
    expect(merge(['-'], LINES.toReversed().join('\n')).stdout).toBe(whole.stdout);
  });

  it('names lines that are no extraction, merges the others, and exits with 1', () => {
    const { status, stdout, stderr } = merge([file('bad', ['{', '', LINES[0]!, '{"id":"x"}'])]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/bad, line 1: not JSON: /);
    expect(stderr).toMatch(/bad, line 4: article: is missing/);
    expect(checkDataset(JSON.parse(stdout)).articles.map(({ id }) => id)).toEqual(['a0']);
  });

  it('names file and line with every problem of a line', () => {
    const { stderr } = merge([file('bad', ['{"id":"x","entities":4}'])]);
    const told = stderr.trim().split('\n');
    expect(told.length).toBeGreaterThan(1);
    for (const problem of told) expect(problem).toMatch(/bad, line 1: /);
  });

  it('passes over what npm writes before the output of `npm run extract`', () => {
    const { status, stdout } = merge([
      file('npm', ['', '> backstory@0.1.0 extract', '> node lib/cli/extract.ts', '', LINES[0]!]),
    ]);
    expect(status).toBe(0);
    expect(checkDataset(JSON.parse(stdout)).articles).toHaveLength(1);
  });

  it('asks for files where none is named, and says which cannot be opened', () => {
    expect(merge([])).toMatchObject({ status: 2, stdout: '' });
    const missing = merge([join(folder, 'nowhere')]);
    expect(missing).toMatchObject({ status: 1, stdout: '' });
    expect(missing.stderr).toMatch(/^There is no file ".*nowhere"\.\n$/);
  });
});
