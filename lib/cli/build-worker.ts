import { parentPort } from 'node:worker_threads';
import { type ArticleFile, extractFile } from './article-files.ts';

/** A worker thread of `extract-all.ts`: takes lists of article files, answers with what came of each. */
parentPort?.on('message', (files: ArticleFile[]) => {
  parentPort?.postMessage(files.map(extractFile));
});
