import { parentPort } from 'node:worker_threads';
import { extractLine } from './extract-line.ts';

/** A thread of `inOrder`: answers each line with its result, first in, first out. */
parentPort?.on('message', (line: string) => {
  parentPort?.postMessage(extractLine(line));
});
