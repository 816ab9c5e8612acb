import { articleFromText, type TextInput } from '../article/from-text.ts';
import type { Extraction } from '../entity.ts';
import { extract } from '../extract/index.ts';

/** Asked of the worker, and answered under the same number. */
export interface ExtractRequest {
  number: number;
  input: TextInput;
}
export type ExtractAnswer = { number: number } & ({ extraction: Extraction } | { error: string });

/** Makes a worker answer requests, one after another; its script holds the language model. */
export function serveExtractor(worker: Pick<Worker, 'postMessage' | 'addEventListener'>): void {
  worker.addEventListener('message', ({ data: { number, input } }: MessageEvent<ExtractRequest>) => {
    let answer: ExtractAnswer;
    try {
      answer = { number, extraction: extract(articleFromText(input)) };
    } catch (error) {
      answer = { number, error: String(error) };
    }
    worker.postMessage(answer);
  });
}
