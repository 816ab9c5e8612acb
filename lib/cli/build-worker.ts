import { parentPort } from 'node:worker_threads';
import { extractFile } from './article-files.ts';

/** A worker thread of `extract-all.ts`: takes lists of article files, answers with what came of each. */
parentPort?.on('message', (paths: string[]) => {
  parentPort?.postMessage(paths.map(extractFile));
});
