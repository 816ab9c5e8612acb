import type { TextInput } from '../article/from-text.ts';
import type { Extraction } from '../entity.ts';
import type { ExtractAnswer, ExtractRequest } from './extractor-worker.ts';

/** The worker goes when nothing was asked of it for so long, in ms; with it the 40 MB of the language model. */
const IDLE = 60_000;
/** No article takes so long; one that does is given up. */
const PATIENCE = 60_000;

export interface Extractor {
  /** @throws an Error in plain words when the article cannot be read, or not in time */
  extract(input: TextInput): Promise<Extraction>;
}

/** Extracts in a worker of its own, so that nothing waits for it; only documents can start one. */
export function createExtractor(start = () => new Worker('/extractor.js')): Extractor {
  let worker: Worker | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let count = 0;
  const waiting = new Map<number, (answer: ExtractAnswer) => void>();

  const end = (error: string) => {
    worker?.terminate();
    worker = undefined;
    for (const [number, answer] of waiting) answer({ number, error });
    waiting.clear();
  };
  const begin = (): Worker => {
    const made = start();
    made.onmessage = ({ data }: MessageEvent<ExtractAnswer>) => waiting.get(data.number)?.(data);
    made.onerror = () => end('the extractor could not be started');
    return made;
  };

  return {
    extract(input) {
      clearTimeout(idle);
      worker ??= begin();
      const number = ++count;
      const request: ExtractRequest = { number, input };
      return new Promise((done, failed) => {
        const late = setTimeout(() => end('it takes too long'), PATIENCE);
        waiting.set(number, (answer) => {
          clearTimeout(late);
          waiting.delete(number);
          if (waiting.size === 0) idle = setTimeout(() => end(''), IDLE);
          if ('extraction' in answer) done(answer.extraction);
          else failed(new Error(`The article could not be read: ${answer.error}.`));
        });
        worker?.postMessage(request);
      });
    },
  };
}
