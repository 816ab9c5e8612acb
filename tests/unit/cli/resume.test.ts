import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { extractFile } from '../../../lib/cli/article-files.ts';
import { dropOtherVersions, extractorVersion, openCache } from '../../../lib/cli/extraction-cache.ts';

let folder: string;
let articles: string;
let kept: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backstory-resume-'));
  articles = join(folder, 'articles');
  kept = join(folder, 'kept');
  mkdirSync(articles);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const text = (at: number) =>
  ` date 2024-03-04 Bridge number ${at} opens\n\nVallish President Mira Holt said on Monday that bridge number ${at} “would last”.\n`;

function put(count: number): void {
  for (let at = 0; at < count; at++) writeFileSync(join(articles, `a${at}.txt`), text(at));
}

const args = (out: string, keptIn = kept) => [
  'lib/cli/build.ts',
  ...[articles, '--out', join(folder, out), '--kept', keptIn, '--jobs', '2'],
];

function build(out: string, keptIn = kept): { stdout: string; dataset: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args(out, keptIn), { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return { stdout, dataset: readFileSync(join(folder, out, 'dataset.json'), 'utf8') };
}

function entries(): string[] {
  return readdirSync(folder).includes('kept')
    ? readdirSync(kept, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];
}

describe('a build over articles that an earlier one has done', { timeout: 120_000 }, () => {
  it('goes on where a killed one was, and gives what an undisturbed one gives', async () => {
    put(300);
    const first = spawn(process.execPath, args('out'), { stdio: 'ignore' });
    const ended = new Promise((resolve) => first.once('exit', (_, signal) => resolve(signal)));
    while (entries().length < 10 && first.exitCode === null) await wait(10);
    first.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    expect(readdirSync(folder)).not.toContain('out');

    const second = build('out');
    const [, done] = /kept +(\d+) extracted by an earlier build/.exec(second.stdout) ?? [];
    expect(Number(done)).toBeGreaterThanOrEqual(9);
    expect(second.dataset).toBe(build('fresh', join(folder, 'elsewhere')).dataset);
  });

  it('does again what has changed, and nothing else', () => {
    put(5);
    expect(build('out').stdout).not.toMatch(/kept/);
    writeFileSync(join(articles, 'a3.txt'), text(33));
    const { stdout, dataset } = build('out');
    expect(stdout).toMatch(/kept +4 extracted/);
    expect(dataset).toContain('Bridge number 33 opens');
    expect(dataset).not.toContain('Bridge number 3 opens');
  });

  it('does again what was damaged on disk', () => {
    put(3);
    const cache = openCache(kept);
    const read = () =>
      [0, 1, 2].map((at) => {
        const outcome = extractFile({ path: join(articles, `a${at}.txt`), id: `a${at}` }, cache);
        if ('warning' in outcome) throw new Error(outcome.warning);
        return outcome;
      });
    const before = read();
    const [one, other] = entries();
    writeFileSync(one!, 'no longer what it was');
    writeFileSync(other!, readFileSync(other!).subarray(0, 40));
    const again = read();
    expect(again.filter(({ isKept }) => isKept)).toHaveLength(1);
    expect(again.map(({ extraction }) => extraction)).toEqual(before.map(({ extraction }) => extraction));
    expect(read().every(({ isKept }) => isKept)).toBe(true);
  });

  it('takes nothing from another version of the extractor, and clears it away', () => {
    put(1);
    const old = join(kept, '0123456789abcdef');
    openCache(old).put('a0', readFileSync(join(articles, 'a0.txt')), { entities: [] });
    expect(entries()).toHaveLength(1);
    expect(build('out').stdout).not.toMatch(/kept/);
    expect(readdirSync(kept)).toEqual([extractorVersion()]);
  });
});

it('leaves what is no version of the extractor where it is', () => {
  mkdirSync(join(kept, 'my-notes'), { recursive: true });
  mkdirSync(join(kept, 'fedcba9876543210'));
  dropOtherVersions(kept, extractorVersion());
  expect(readdirSync(kept)).toEqual(['my-notes']);
});
