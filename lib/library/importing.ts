import { checkExtraction } from '../dataset/validate.ts';
import type { Article, Dataset, Extraction } from '../entity.ts';
import { isFull, type Store } from '../store/index.ts';
import { type Fault, TransferError } from '../transfer/fault.ts';
import { createIds } from '../transfer/ids.ts';
import { type IncomingFile, readFiles } from '../transfer/read.ts';
import { type DatasetOutline, type WaitingDataset, waitingDataset } from './waiting.ts';

/** What came of an import. */
export interface ImportSummary {
  files: number;
  articles: number;
  /** articles of feeds and lists that brought no text */
  without: number;
  /** articles that came with the id of another one, and got one of their own */
  renamed: number;
  /** articles that came once more, and were not kept again */
  repeated: number;
  entities: number;
  statements: number;
  errors: { file: string; fault: Fault; detail: string }[];
  /** datasets of others, which are kept only when the reader says so */
  datasets: WaitingDataset[];
  /** the layer that holds the articles; none when there were none */
  layer?: string;
}

export interface ImportDeps {
  store: Pick<Store, 'beginImport' | 'finishImport' | 'addArticles' | 'addDataset' | 'remove'>;
  extract(article: Article): Extraction | Promise<Extraction>;
}

/** So many articles are kept in one transaction. */
const BATCH = 20;

/**
 * Reads files and keeps their articles in a layer of their own, named after the first file. When `signal` ends it, or the memory
 * refuses, nothing of it stays.
 * @param onProgress files read and articles found so far
 */
export async function importFiles(
  files: readonly IncomingFile[],
  deps: ImportDeps,
  onProgress: (files: number, articles: number) => void,
  signal: AbortSignal,
): Promise<ImportSummary> {
  const summary: ImportSummary = {
    ...{ files: 0, articles: 0, without: 0, renamed: 0, repeated: 0, entities: 0, statements: 0 },
    ...{ errors: [], datasets: [] },
  };
  const identify = createIds();
  const { store } = deps;
  let batch: Extraction[] = [];
  const keep = async () => {
    if (batch.length === 0) return;
    summary.layer ??= (await store.beginImport(files[0]?.name ?? '')).id;
    const added = await store.addArticles(summary.layer, batch);
    batch = [];
    summary.articles += added.length;
    for (const { entities, statements } of added) {
      summary.entities += entities;
      summary.statements += statements;
    }
  };
  try {
    for await (const outcome of readFiles(files, signal)) {
      summary.files++;
      if ('error' in outcome) {
        const { name, error } = outcome;
        summary.errors.push({ file: name, fault: error.fault, detail: error.detail });
      } else if ('dataset' in outcome) {
        summary.datasets.push(waitingDataset(outcome.name, outcome.dataset, outcome.readAgain));
      } else {
        summary.without += outcome.without;
        for (const article of outcome.articles) {
          if (signal.aborted) break;
          const found = identify(article);
          if (found === 'again') {
            summary.repeated++;
            continue;
          }
          if (found.isRenamed) summary.renamed++;
          const extraction = await readArticle(found.article, outcome.name, deps, summary.errors);
          if (extraction) batch.push(extraction);
          if (batch.length >= BATCH) await keep();
          onProgress(summary.files, summary.articles + batch.length);
        }
      }
      onProgress(summary.files, summary.articles + batch.length);
    }
    signal.throwIfAborted();
    await keep();
    if (summary.layer !== undefined) await store.finishImport(summary.layer);
    return summary;
  } catch (error) {
    if (summary.layer !== undefined) await discard(summary.layer, store);
    throw error;
  }
}

/** What is found in an article; null, and told among the errors, where it cannot be read, as no other is to be lost to it. */
async function readArticle(
  article: Article,
  file: string,
  { extract }: Pick<ImportDeps, 'extract'>,
  errors: ImportSummary['errors'],
): Promise<Extraction | null> {
  try {
    return checkExtraction(await extract(article));
  } catch (error) {
    errors.push({ file, fault: 'unreadable', detail: `${article.title}: ${messageOf(error)}` });
    return null;
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** What came of an import once a dataset in it is kept too. */
export function withDataset(summary: ImportSummary, kept: DatasetOutline): ImportSummary {
  return {
    ...summary,
    articles: summary.articles + kept.articles,
    entities: summary.entities + kept.entities,
    statements: summary.statements + kept.statements,
  };
}

/** Reads a dataset that waits, and keeps it as `keepDataset` does. */
export async function keepWaiting(
  { file, read }: Pick<WaitingDataset, 'file' | 'read'>,
  deps: Pick<ImportDeps, 'store'>,
  onProgress: (done: number, all: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const dataset = await read().catch((error: unknown) => {
    throw new TransferError('unreadable', messageOf(error));
  });
  signal.throwIfAborted();
  return keepDataset(file, dataset, deps, onProgress, signal);
}

/** Keeps a dataset of someone else in a layer of its own; nothing of it stays when it fails, or when `signal` ends it. */
export async function keepDataset(
  file: string,
  dataset: Dataset,
  { store }: Pick<ImportDeps, 'store'>,
  onProgress: (done: number, all: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const { id } = await store.beginImport(file);
  try {
    await store.addDataset(id, dataset, (done, all) => {
      signal.throwIfAborted();
      onProgress(done, all);
    });
    await store.finishImport(id);
  } catch (error) {
    await discard(id, store);
    throw signal.aborted || isFull(error) ? error : new TransferError('unreadable', messageOf(error));
  }
}

/** Takes away a layer that was not finished, now or, where the browser refuses even that, when the memory is next opened. */
async function discard(layer: string, store: Pick<Store, 'remove'>): Promise<void> {
  await store.remove(layer).catch(() => {});
}
