import { Worker } from 'node:worker_threads';
import { extractLine, type LineResult } from './extract-line.ts';
import type { Line } from './json-lines.ts';

/** How many lines a thread may be ahead of the one that is written next; bounds memory whatever the input's length. */
const AHEAD = 4;

/** What became of a line, and where it stands. */
export type PlacedResult = { place: string } & LineResult;

/**
 * Yields the result of each line, in the lines' order, worked on by `jobs` threads; with one job no thread is started. A line
 * that could not be read has its error for its result, and counts as one that is waited for: however many of them there are, no more
 * than `AHEAD` lines a thread are held.
 */
export async function* inOrder(lines: AsyncIterable<Line>, jobs: number): AsyncGenerator<PlacedResult> {
  if (jobs <= 1) {
    for await (const line of lines) yield { place: line.place, ...(isUnread(line) ? line : extractLine(line.text)) };
    return;
  }
  const pool = Array.from({ length: jobs }, () => openThread());
  const waiting: Promise<PlacedResult>[] = [];
  try {
    let turn = 0;
    for await (const line of lines) {
      const { place } = line;
      if (isUnread(line)) {
        if (waiting.length === 0) {
          yield { place, error: line.error };
          continue;
        }
        waiting.push(Promise.resolve({ place, error: line.error }));
      } else {
        const thread = pool[turn++ % pool.length]!;
        waiting.push(thread.run(line.text).then((result) => ({ place, ...result })));
      }
      if (waiting.length >= jobs * AHEAD) yield await waiting.shift()!;
    }
    while (waiting.length) yield await waiting.shift()!;
  } finally {
    await Promise.all(pool.map((thread) => thread.close()));
  }
}

function isUnread(line: Line): line is { place: string; error: string } {
  return line.error !== undefined;
}

interface Thread {
  run(line: string): Promise<LineResult>;
  close(): Promise<unknown>;
}

/** A thread answers its lines first in, first out; when it dies, all it holds is reported as failed. */
function openThread(): Thread {
  const worker = new Worker(new URL('./extract-worker.ts', import.meta.url));
  const open: ((result: LineResult) => void)[] = [];
  let dead = '';
  worker.on('message', (result: LineResult) => open.shift()?.(result));
  worker.on('error', (error) => {
    dead = `its thread ended: ${error instanceof Error ? error.message : String(error)}`;
    for (const answer of open.splice(0)) answer({ error: dead });
  });
  return {
    run: (line) =>
      new Promise((resolve) => {
        if (dead) return resolve({ error: dead });
        open.push(resolve);
        worker.postMessage(line);
      }),
    close: () => worker.terminate(),
  };
}
