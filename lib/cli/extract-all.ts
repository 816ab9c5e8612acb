import { Worker } from 'node:worker_threads';
import { type ArticleFile, extractFile, type FileOutcome } from './article-files.ts';
import { openCache } from './extraction-cache.ts';

/** Below this number of articles, starting threads costs more than it saves. */
const FEW = 200;
/** Articles handed to a thread at once. */
const BATCH = 16;

/**
 * Extracts article files, in `jobs` threads where there are many, and hands over each outcome as it comes, in no certain
 * order. No more than the articles in work are held in memory.
 * @param kept folder of finished extractions: what is there is not done again, and what is done is put there
 * @throws when a thread breaks down
 */
export async function extractAll(
  files: readonly ArticleFile[],
  jobs: number,
  kept: string,
  onOutcome: (outcome: FileOutcome) => void,
): Promise<void> {
  if (files.length <= FEW || jobs === 1) {
    const cache = openCache(kept);
    for (const file of files) onOutcome(extractFile(file, cache));
    return;
  }
  let next = 0;
  const runThread = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('./build-worker.ts', import.meta.url), { workerData: kept });
      const handOut = () => {
        if (next >= files.length) {
          worker.terminate().then(() => resolve(), reject);
          return;
        }
        const batch = files.slice(next, next + BATCH);
        next += BATCH;
        worker.postMessage(batch);
      };
      worker.on('message', (outcomes: FileOutcome[]) => {
        for (const outcome of outcomes) onOutcome(outcome);
        handOut();
      });
      worker.on('error', reject);
      handOut();
    });
  await Promise.all(Array.from({ length: Math.min(jobs, Math.ceil(files.length / BATCH)) }, runThread));
}
