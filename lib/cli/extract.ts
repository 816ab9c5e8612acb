import { availableParallelism } from 'node:os';
import { readArgs, readCount, runCommand, UsageError } from './args.ts';
import { inOrder } from './in-order.ts';
import { readLines } from './json-lines.ts';
import { write } from './output.ts';

const HELP = `Usage: npm run -s extract -- [FILE.jsonl…] [--jobs N]

Reads articles as JSON Lines, {"id","text","title"?,"date"?,"url"?,"publisher"?} a line, from the files or standard input (-),
and writes what was found in each, one line an article, in the same order. Offsets are UTF-16 code units into "text".

  -j, --jobs N   work in N threads; "max" is one a core (default 1)

A line that cannot be read is named on standard error; the others are done, and the exit status is then 1.`;

const MOST_JOBS = 256;

await runCommand(async () => {
  const { values, positionals } = readArgs(HELP, { jobs: { type: 'string', short: 'j' } });
  const jobs = readJobs(values.jobs);
  const progress = openProgress();
  let bad = 0;
  let done = 0;
  try {
    for await (const result of inOrder(readLines(positionals.length > 0 ? positionals : ['-']), jobs)) {
      if ('error' in result) {
        bad++;
        progress.clear();
        await write(`${result.place}: ${result.error}\n`, process.stderr);
      } else await write(`${result.output}\n`);
      progress.show(++done, bad);
    }
  } finally {
    progress.clear();
  }
  return bad > 0 ? 1 : 0;
});

function readJobs(value: string | undefined): number {
  if (value === 'max') return availableParallelism();
  const jobs = readCount(value, '--jobs', 1);
  if (jobs > MOST_JOBS) throw new UsageError(`--jobs takes "max" or a whole number up to ${MOST_JOBS}, not "${value}"`);
  return jobs;
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
