import { createReadStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { inOrder } from './in-order.ts';

const HELP = `npm run extract -- [FILE.jsonl] [--jobs N]

Reads articles as JSON Lines, {"id","text","title"?,"date"?,"url"?,"publisher"?} a line, from FILE or standard input, and
writes what was found in each, one line an article, in the same order. Offsets are UTF-16 code units into "text".

  --jobs N   work in N threads; "max" is one a core (default 1)

A line that cannot be read is named on standard error; the others are done, and the exit status is then 1.`;

/** Runs the command; returns the exit status: 0 all done, 1 some line was bad, 2 wrong use. */
export async function runExtract(args: string[]): Promise<number> {
  const parsed = readArgs(args);
  if (typeof parsed === 'string') {
    console.error(`${parsed}\n\n${HELP}`);
    return 2;
  }
  if (parsed.help) {
    console.log(HELP);
    return 0;
  }
  const input = parsed.file === undefined ? process.stdin : createReadStream(parsed.file);
  const numbers: number[] = [];
  const source = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  let line = 0;
  let bad = 0;
  let done = 0;
  async function* filled(): AsyncGenerator<string> {
    for await (const text of source) {
      line++;
      if (text.trim() === '') continue;
      numbers.push(line);
      yield text;
    }
  }
  const progress = openProgress();
  try {
    for await (const result of inOrder(filled(), parsed.jobs)) {
      const number = numbers.shift();
      if ('error' in result) {
        bad++;
        progress.clear();
        console.error(`line ${number}: ${result.error}`);
      } else if (!process.stdout.write(`${result.output}\n`)) {
        await new Promise((resolve) => process.stdout.once('drain', resolve));
      }
      progress.show(++done, bad);
    }
  } catch (error) {
    progress.clear();
    console.error(`${parsed.file ?? 'standard input'}: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
  progress.clear();
  return bad > 0 ? 1 : 0;
}

function readArgs(args: string[]): { file?: string; jobs: number; help: boolean } | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        jobs: { type: 'string', short: 'j', default: '1' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const jobs = values.jobs === 'max' ? availableParallelism() : Number(values.jobs);
    if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256) return '--jobs takes a whole number from 1 to 256, or "max"';
    if (positionals.length > 1) return 'only one file can be read';
    return { ...(positionals[0] !== undefined && { file: positionals[0] }), jobs, help: values.help };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A line on standard error that counts articles, where that is a terminal. */
function openProgress(): { show(done: number, bad: number): void; clear(): void } {
  if (!process.stderr.isTTY) return { show: () => {}, clear: () => {} };
  const began = performance.now();
  let shown = 0;
  return {
    show(done, bad) {
      const now = performance.now();
      if (now - shown < 200) return;
      shown = now;
      const rate = (done / ((now - began) / 1000)).toFixed(1);
      process.stderr.write(`\r\x1b[K${done} articles, ${rate} a second${bad ? `, ${bad} bad lines` : ''}`);
    },
    clear() {
      if (shown) process.stderr.write('\r\x1b[K');
    },
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever read the output has closed it: `| head` is no failure.
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  process.exitCode = await runExtract(process.argv.slice(2));
}
