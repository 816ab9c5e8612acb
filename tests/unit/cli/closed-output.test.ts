import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDataset } from '../../../lib/cli/write-dataset.ts';
import { DATASET_FORMAT } from '../../../lib/entity.ts';
import { article } from '../dataset/make.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backstory-closed-'));
  writeDataset({ format: DATASET_FORMAT, articles: [], entities: [], statements: [] }, join(folder, 'dataset'));
  writeFileSync(join(folder, 'texts'), '{"id":"x","text":"Rain."}\n'.repeat(50));
  const lines = Array.from({ length: 50 }, (_, at) => JSON.stringify(article(`a${at}`, '2024-01-01', [])));
  writeFileSync(join(folder, 'extractions'), lines.join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command whose output is closed before it writes any. */
function runClosed(command: string, args: string[]): Promise<{ status: number | null; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`lib/cli/${command}.ts`, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.on('close', (status) => resolve({ status, stderr }));
  });
}

describe('a command whose reader has closed its output', () => {
  it.each([
    ['extract', () => [join(folder, 'texts')]],
    ['extract', () => [join(folder, 'texts'), '--jobs', '2']],
    ['merge', () => [join(folder, 'extractions')]],
    ['match', () => ['--dataset', join(folder, 'dataset'), join(folder, 'texts')]],
  ])('ends without a word: %s', async (command, args) => {
    expect(await runClosed(command, args())).toEqual({ status: 0, stderr: '' });
  });
});
