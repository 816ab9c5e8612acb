import { Worker } from 'node:worker_threads';
import { extractLine, type LineResult } from './extract-line.ts';

/** How many lines a thread may be ahead of the one that is written next; bounds memory whatever the input's length. */
const AHEAD = 4;

/** Yields the result of each line, in the lines' order, worked on by `jobs` threads; with one job no thread is started. */
export async function* inOrder(lines: AsyncIterable<string>, jobs: number): AsyncGenerator<LineResult> {
  if (jobs <= 1) {
    for await (const line of lines) yield extractLine(line);
    return;
  }
  const pool = Array.from({ length: jobs }, () => openThread());
  const waiting: Promise<LineResult>[] = [];
  try {
    let turn = 0;
    for await (const line of lines) {
      const thread = pool[turn++ % pool.length]!;
      waiting.push(thread.run(line));
      if (waiting.length >= jobs * AHEAD) yield await waiting.shift()!;
    }
    while (waiting.length) yield await waiting.shift()!;
  } finally {
    await Promise.all(pool.map((thread) => thread.close()));
  }
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
