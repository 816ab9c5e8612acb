import { parentPort, workerData } from 'node:worker_threads';
import { type ArticleFile, extractFile } from './article-files.ts';
import { openCache } from './extraction-cache.ts';

const cache = openCache(workerData as string);

/** A worker thread of `extract-all.ts`: takes lists of article files, answers with what came of each. */
parentPort?.on('message', (files: ArticleFile[]) => {
  parentPort?.postMessage(files.map((file) => extractFile(file, cache)));
});
