import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { extractLine } from '../../../lib/cli/extract-line.ts';
import { inOrder } from '../../../lib/cli/in-order.ts';
import { checkExtraction } from '../../../lib/dataset/validate.ts';
import type { Extraction } from '../../../lib/entity.ts';

const line = (id: string, text = `Marta Kowalczyk opened school ${id}.`) => JSON.stringify({ id, text });
const read = (output: string) => JSON.parse(output) as Extraction;

function run(input: string | Buffer, ...args: string[]) {
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
      .map((message) => message.slice(0, 32)),
  ).toEqual([
    expect.stringMatching(/^stdin, line 2: not JSON/),
    expect.stringMatching(/^stdin, line 3: expected an obje/),
    expect.stringMatching(/^stdin, line 4: "text" must be a/),
    expect.stringMatching(/^stdin, line 5: "title" must be /),
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

test('a file that is not there is named in plain words', () => {
  expect(run('', 'no-such-file.jsonl')).toEqual({
    status: 1,
    lines: [],
    stderr: 'There is no file "no-such-file.jsonl".\n',
  });
  expect(run('', 'lib').stderr).toBe('"lib" is a folder: name a file of JSON Lines.\n');
});

test('a byte order mark, CRLF and - for standard input are taken', () => {
  const { status, lines, stderr } = run(`\uFEFF${line('1')}\r\n${line('2')}\r\n`, '-');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(lines.map((output) => read(output).id)).toEqual(['1', '2']);
});

test.each([[[]], [['--jobs', '2']]])('lines that are no UTF-8 are named in their place, with %j', (args) => {
  const bad = Buffer.concat([Buffer.from('{"id":"b","text":"'), Buffer.from([0xff]), Buffer.from('"}\n')]);
  const { status, lines, stderr } = run(
    Buffer.concat([bad, Buffer.from(`${line('1')}\nno json\n`), bad, Buffer.from(`${line('2')}\n`), bad]),
    ...args,
  );
  expect(status).toBe(1);
  expect(lines.map((output) => read(output).id)).toEqual(['1', '2']);
  expect(stderr.match(/^stdin, line \d: not \S+: byte.*|^stdin, line 3: not JSON/gm)).toEqual([
    'stdin, line 1: not UTF-8: byte 0xff at offset 18 of the line',
    'stdin, line 3: not JSON',
    'stdin, line 4: not UTF-8: byte 0xff at offset 18 of the line',
    'stdin, line 6: not UTF-8: byte 0xff at offset 18 of the line',
  ]);
});

test.each(['yesterday', '2025-13-01', '2025-02-29'])('the date %j is refused with what was expected', (date) => {
  expect(extractLine(JSON.stringify({ id: 'a', text: 'Rain.', date }))).toEqual({
    error: `"date" must be a day of the calendar like "2024-03-09", not "${date}"`,
  });
});

test('an empty date is none', () => {
  const result = extractLine('{"id":"a","text":"Rain.","date":""}');
  expect('output' in result && read(result.output).article.date).toBe(undefined);
});

test('lines are read no further ahead than the threads can use', async () => {
  let read = 0;
  let written = 0;
  let furthest = 0;
  async function* lines() {
    for (; read < 200; read++) {
      furthest = Math.max(furthest, read - written);
      yield { place: `line ${read}`, text: line(`${read}`, 'Rain.') };
    }
  }
  for await (const result of inOrder(lines(), 2)) {
    written++;
    expect('output' in result).toBe(true);
  }
  expect(written).toBe(200);
  expect(furthest).toBeLessThanOrEqual(8);
});

test('unreadable lines are held no more than readable ones, and keep their places', async () => {
  let read = 0;
  let written = 0;
  let furthest = 0;
  async function* lines() {
    for (; read < 2000; read++) {
      furthest = Math.max(furthest, read - written);
      yield read === 3 ? { place: '3', text: line('3', 'Rain.') } : { place: `${read}`, error: 'not UTF-8' };
    }
  }
  for await (const result of inOrder(lines(), 2)) {
    expect(result.place).toBe(`${written++}`);
    expect('output' in result).toBe(result.place === '3');
  }
  expect(written).toBe(2000);
  expect(furthest).toBeLessThanOrEqual(8);
});

test.each([[[]], [['--jobs', '2']]])(
  'an unreadable line is told while the input is still open, with %j',
  async (args) => {
    const child = spawn(process.execPath, ['lib/cli/extract.ts', ...args]);
    child.stdin.write(Buffer.from([0xff, 0x0a]));
    const [told] = await once(child.stderr, 'data');
    expect(String(told)).toMatch(/^stdin, line 1: not UTF-8/);
    child.stdin.end();
    expect((await once(child, 'close'))[0]).toBe(1);
  },
);

test('400,000 unreadable lines take no more memory than one', () => {
  const input = Buffer.alloc(800_000, Buffer.from([0xff, 0x0a]));
  const { status, stderr } = spawnSync(process.execPath, ['--max-old-space-size=100', 'lib/cli/extract.ts'], {
    input,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  expect(stderr.trimEnd().split('\n').at(-1)).toMatch(/^stdin, line 400000: not UTF-8/);
  expect(status).toBe(1);
});

test.each(['', 'x'.repeat(201)])('an id that no dataset takes is refused: %j', (id) => {
  expect(extractLine(JSON.stringify({ id, text: 'Rain.' }))).toEqual({
    error: `"id" must have 1 to 200 characters, not ${id.length}`,
  });
});

test('what is extracted is what merge takes, or the line is named', () => {
  const text = 'Marta Kowalczyk, the minister, said on Monday: “The school opens in May.”';
  const result = extractLine(JSON.stringify({ id: 'x'.repeat(200), text }));
  expect('output' in result && checkExtraction(JSON.parse(result.output)).statements).toHaveLength(1);
  expect(extractLine(JSON.stringify({ id: 'a', text, url: `https://selm.example/${'x'.repeat(4000)}` }))).toEqual({
    error: 'beyond what a dataset takes: article.url: expected <=4000, found 4021',
  });
});

test('what npm writes before a command’s output is passed over at the beginning, and nothing else that looks like it', () => {
  const banner = '\n> backstory@1.0.0 extract\n> node lib/cli/extract.ts --jobs 2\n\n';
  const { lines, stderr } = run(`${banner}${line('1')}\n> quoted\n${line('2')}\n`);
  expect(lines.map((output) => read(output).id)).toEqual(['1', '2']);
  expect(stderr).toMatch(/^stdin, line 6: not JSON[^\n]*\n$/);
  expect(run(`> quoted\n${line('1')}\n`).stderr).toMatch(/^stdin, line 1: not JSON/);
});

test('numbers are taken as ids, and nothing else but text', () => {
  expect(extractLine('{"id":5,"text":""}')).toEqual({ output: expect.stringContaining('"id":"5"') });
  expect(extractLine('{"id":null,"text":""}')).toEqual({ error: '"id" must be a string' });
});
