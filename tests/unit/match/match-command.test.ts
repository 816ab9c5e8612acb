import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDataset } from '../../../lib/cli/write-dataset.ts';
import { DATASET_FORMAT, type Dataset } from '../../../lib/entity.ts';

const NONE = { details: [], related: [], articles: ['a1'] };
const DATASET: Dataset = {
  format: DATASET_FORMAT,
  articles: [{ id: 'a1', title: 'A bridge opens' }],
  entities: [
    {
      ...NONE,
      id: 'mira-holt',
      type: 'person',
      name: 'Mira Holt',
      aliases: [
        { text: 'Mira Holt', kind: 'name', count: 2 },
        { text: 'Holt', kind: 'short', count: 3 },
      ],
    },
  ],
  statements: [],
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backstory-match-'));
  writeDataset(DATASET, folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(input: string | Buffer, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/cli/match.ts', ...args], {
    encoding: 'utf8',
    input,
  });
  return {
    status,
    stderr,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as object),
  };
}

describe('npm run match', () => {
  it('writes for each line what would be marked, with offsets into the text', () => {
    const text = 'Holt spoke.\n\nMira Holt left.';
    const { status, lines } = run(`${JSON.stringify({ id: 'x', text })}\n{"id":"y","text":""}\n`, '--dataset', folder);
    expect(status).toBe(0);
    expect(lines).toEqual([
      {
        id: 'x',
        matches: [
          {
            start: 0,
            end: 4,
            entity: 'mira-holt',
            confidence: 0.93,
            reason: { why: 'full-name-on-page', name: 'Mira Holt' },
          },
          { start: 13, end: 22, entity: 'mira-holt', confidence: 0.95, reason: { why: 'full-name' } },
        ],
      },
      { id: 'y', matches: [] },
    ]);
  });

  it('lets the title settle who is meant', () => {
    const { lines } = run('{"id":"x","text":"Then Holt left.","title":"Mira Holt leaves"}', '--dataset', folder);
    expect(lines).toMatchObject([{ matches: [{ start: 5, end: 9, entity: 'mira-holt' }] }]);
  });

  it('is as careful as it is told', () => {
    const page = '{"id":"x","text":"Then Holt left."}';
    expect(run(page, '--dataset', folder).lines).toEqual([{ id: 'x', matches: [] }]);
    expect(run(page, '--dataset', folder, '--caution', 'bold').lines).toMatchObject([
      { matches: [{ entity: 'mira-holt' }] },
    ]);
  });

  it('names bad lines on standard error, does the others and exits with status 1', () => {
    const { status, stderr, lines } = run('{"id":"x"}\nno json\n{"id":"z","text":"Mira Holt"}\n', '--dataset', folder);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /line 1: "text" must be a string[\s\S]*line 2: not JSON[\s\S]*2 line\(s\) were passed over: put one text on each/,
    );
    expect(lines).toMatchObject([{ id: 'z', matches: [{ start: 0, end: 9 }] }]);
  });

  it('says where a line is no UTF-8', () => {
    const { status, stderr } = run(Buffer.from([0x7b, 0xff, 0x7d]), '--dataset', folder);
    expect(status).toBe(1);
    expect(stderr).toContain('line 1: not UTF-8: byte 0xff at offset 1 of the line');
  });

  it.each([
    ['has Windows line ends', 'Then Holt left.\r\n\r\nMira Holt spoke.\r\nHolt sat.', ['Holt', 'Mira Holt', 'Holt']],
    ['has halves of surrogate pairs', '\ud800 Mira Holt \udc00 \ud83d\ude00 Mira Holt', ['Mira Holt', 'Mira Holt']],
    [
      'has spaces of other kinds',
      'Mira\u00a0Holt, Mira\u200b Holt and Mira\nHolt\n\nThe end.',
      ['Mira\u00a0Holt', 'Mira\u200b Holt', 'Mira\nHolt'],
    ],
    ['has white space alone', ' \r\n\t ', []],
  ])('gives offsets into the very text that %s', (_, text, expected) => {
    const { lines } = run(`${JSON.stringify({ id: 'x', text })}\r\n`, '--dataset', folder);
    const [{ matches }] = lines as [{ matches: { start: number; end: number }[] }];
    expect(matches.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('gives a line for each text, also where two have one id, or where the title is empty or null', () => {
    const input = [
      '{"id":"x","text":"Mira Holt"}',
      '{"id":"x","text":"","title":""}',
      '{"id":"x","text":"","title":null}',
    ];
    expect(run(input.join('\n'), '--dataset', folder)).toMatchObject({
      status: 0,
      lines: [
        { id: 'x', matches: [{}] },
        { id: 'x', matches: [] },
        { id: 'x', matches: [] },
      ],
    });
  });

  it('says what is missing when there is no dataset, or a damaged one', () => {
    expect(run('').status).toBe(2);
    const nowhere = join(folder, 'nowhere');
    expect(run('', '--dataset', nowhere)).toMatchObject({
      status: 1,
      stderr: `There is no dataset in "${nowhere}": build one with \`npm run dataset -- --out ${nowhere}\`.\n`,
    });
    writeFileSync(join(folder, 'index.bin'), 'damaged');
    expect(run('', '--dataset', folder)).toMatchObject({ status: 1, stderr: expect.stringContaining('cut short') });
    rmSync(join(folder, 'index.bin'));
    expect(run('', '--dataset', folder).stderr).toMatch(
      /^The dataset in ".*" lacks "index\.bin": build it again with /,
    );
  });
});
