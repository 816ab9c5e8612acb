import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { extractLine } from '../../../lib/cli/extract-line.ts';
import { inOrder } from '../../../lib/cli/in-order.ts';
import type { Extraction } from '../../../lib/entity.ts';

const line = (id: string, text = `Marta Kowalczyk opened school ${id}.`) => JSON.stringify({ id, text });
const read = (output: string) => JSON.parse(output) as Extraction;

function run(input: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/cli/extract.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, lines: stdout.split('\n').filter(Boolean), stderr };
}

test('each line in gives one line out, in order, with spans into its text', () => {
  const { status, lines, stderr } = run(`${line('1')}\n\n${line('2')}\n`);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(lines.map((output) => read(output).id)).toEqual(['1', '2']);
  const { entities } = read(lines[0]!);
  expect(entities[0]!.name).toBe('Marta Kowalczyk');
  expect(entities[0]!.mentions).toEqual([{ start: 0, end: 15, kind: 'name' }]);
});

test('a bad line is named with its number, the others are done, and the status is 1', () => {
  const { status, lines, stderr } = run(
    `${line('1')}\n{"id": \n[]\n{"id":"x"}\n{"id":"y","text":"A","title":4}\n${line('2')}`,
  );
  expect(status).toBe(1);
  expect(lines.map((output) => read(output).id)).toEqual(['1', '2']);
  expect(
    stderr
      .trim()
      .split('\n')
      .map((message) => message.slice(0, 25)),
  ).toEqual([
    expect.stringMatching(/^line 2: not JSON/),
    expect.stringMatching(/^line 3: expected an obje/),
    expect.stringMatching(/^line 4: "text" must be a/),
    expect.stringMatching(/^line 5: "title" must be /),
  ]);
});

test('threads keep the order and report as one thread does', () => {
  const input = `${Array.from({ length: 30 }, (_, n) => (n === 7 ? 'bad' : line(`${n}`))).join('\n')}\n`;
  const many = run(input, '--jobs', '2');
  expect(many.status).toBe(1);
  expect(many).toEqual(run(input));
});

test('a wrong option is explained', () => {
  const { status, stderr } = run('', '--jobs', 'some');
  expect(status).toBe(2);
  expect(stderr).toMatch(/--jobs takes a whole number/);
});

test('a file that is not there is named', () => {
  const { status, stderr } = run('', 'no-such-file.jsonl');
  expect(status).toBe(1);
  expect(stderr).toMatch(/no-such-file\.jsonl/);
});

test('lines are read no further ahead than the threads can use', async () => {
  let read = 0;
  let written = 0;
  let furthest = 0;
  async function* lines() {
    for (; read < 200; read++) {
      furthest = Math.max(furthest, read - written);
      yield line(`${read}`, 'Rain.');
    }
  }
  for await (const result of inOrder(lines(), 2)) {
    written++;
    expect('output' in result).toBe(true);
  }
  expect(written).toBe(200);
  expect(furthest).toBeLessThanOrEqual(8);
});

test('numbers are taken as ids, and nothing else but text', () => {
  expect(extractLine('{"id":5,"text":""}')).toEqual({ output: expect.stringContaining('"id":"5"') });
  expect(extractLine('{"id":null,"text":""}')).toEqual({ error: '"id" must be a string' });
});
