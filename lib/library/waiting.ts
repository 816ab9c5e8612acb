import type { Dataset, Override } from '../entity.ts';

/** A dataset of someone else that waits for the reader's word. It is not held meanwhile: many of them would fill the memory. */
export interface WaitingDataset {
  file: string;
  outline: DatasetOutline;
  /** Reads and checks it again; browsers refuse a file that was changed since it was chosen. @throws TransferError */
  read(): Promise<Dataset>;
}

/** What is shown of a dataset before it is kept. */
export interface DatasetOutline {
  articles: number;
  entities: number;
  statements: number;
  /** the first few, each once */
  publishers: string[];
  /** of the first few entities */
  names: string[];
  /** the first few of what its maker corrected */
  overrides: Override[];
  allOverrides: number;
}

const FEW = 8;

export function waitingDataset(file: string, dataset: Dataset, read: () => Promise<Dataset>): WaitingDataset {
  const { articles, entities, statements, overrides = [] } = dataset;
  const publishers = new Set<string>();
  for (const { publisher } of articles) if (publisher !== undefined && publishers.size < FEW) publishers.add(publisher);
  const outline = {
    ...{ articles: articles.length, entities: entities.length, statements: statements.length },
    publishers: [...publishers],
    names: entities.slice(0, FEW).map(({ name }) => name),
    overrides: overrides.slice(0, FEW),
    allOverrides: overrides.length,
  };
  return { file, outline, read };
}
