import type { TextInput } from '../article/from-text.ts';
import type { ArticleInfo, Dataset, DatasetEntity, DatasetStatement, Extraction } from '../entity.ts';
import type { CorrectionStore } from './correct.ts';

export const BUNDLED = 'bundled';
export const LEARNED = 'learned';

/** `bundled`, `learned`, or `import-N` */
export type LayerId = string;

/** One source of what is known, apart from all others. */
export interface Layer {
  id: LayerId;
  /** as the reader named it, or the name of the imported file; empty for `bundled` and `learned` */
  name: string;
  /** whether it is used; what is in it stays when it is off */
  enabled: boolean;
  /** ISO date and time */
  created: string;
  articles: number;
  statements: number;
  /** what is under way and must be finished: an import that adds to it, or its emptying or removal */
  pending?: 'importing' | 'emptying' | 'removing';
}

/** An article that is kept, without its text. */
export interface StoredArticle {
  layer: LayerId;
  /** unique in its layer */
  id: string;
  info: ArticleInfo;
  /** ISO date and time at which it was kept */
  added: string;
  entities: number;
  details: number;
  statements: number;
}

/** What became of one article that was to be added. */
export interface AddedArticle {
  id: string;
  /** it was there before, and what it said then was replaced */
  replaced: boolean;
  /** persons among the entities */
  persons: number;
  entities: number;
  details: number;
  statements: number;
}

/** Articles newest first by their date, of one layer or all. */
export interface ArticleQuery {
  layer?: LayerId;
  /** those behind this one in the order */
  after?: StoredArticle;
  limit?: number;
}

/** A statement with ids of entities as the view knows them. */
export interface StoredStatement extends DatasetStatement {
  layer: LayerId;
}

/** An entity without its details and articles; the view's `card` gives these. */
export interface StoredEntity extends Pick<DatasetEntity, 'id' | 'type' | 'name' | 'aliases' | 'related'> {
  /** whether it is one of the bundled dataset's, by its id */
  bundled: boolean;
}

export interface StoreUsage {
  /** bytes used and allowed, as the browser estimates them for the whole extension */
  used: number;
  quota: number;
  /** whether the browser has promised not to evict it */
  persistent: boolean;
}

export interface StoreChange {
  /** rises with every change */
  revision: number;
}

/** The memory. Every method rejects with an Error in plain words when the browser refuses, and then nothing was changed. */
export interface Store extends CorrectionStore {
  layers(): Promise<Layer[]>;
  /** Makes an empty layer for an import. It counts once `finishImport` is called; one that never is, is removed at the next opening. */
  beginImport(name: string): Promise<Layer>;
  finishImport(layer: LayerId): Promise<void>;
  setEnabled(layer: LayerId, enabled: boolean): Promise<void>;
  rename(layer: LayerId, name: string): Promise<void>;
  /** Forgets everything in a layer; all of it is out of use at once, and gone when this resolves. */
  empty(layer: LayerId): Promise<void>;
  /** Forgets an import and everything in it. */
  remove(layer: LayerId): Promise<void>;

  /**
   * Adds articles in one transaction; one of the same id in the layer is replaced. Extractions must be sound (`checkExtraction`).
   */
  addArticles(layer: LayerId, extractions: readonly Extraction[]): Promise<AddedArticle[]>;
  /** Adds an article to what was learned, while its job is noted; null where it was forgotten meanwhile, and then nothing was added. */
  learn(extraction: Extraction): Promise<AddedArticle | null>;
  /** Adds a dataset, which must be sound (`checkDataset`), in several transactions; call it between `beginImport` and `finishImport`. */
  addDataset(layer: LayerId, dataset: Dataset, onProgress?: (done: number, all: number) => void): Promise<void>;
  /** Forgets one article and all that was read from it alone; false when it was not there. */
  removeArticle(layer: LayerId, id: string): Promise<boolean>;

  /** Notes an article that is to be read and learned; what is learned from it takes the note away. */
  noteJob(article: TextInput): Promise<void>;
  dropJob(id: string): Promise<void>;
  jobs(): Promise<TextInput[]>;
  /** undefined once it was learned, or is not to be any more */
  job(id: string): Promise<TextInput | undefined>;

  articles(query?: ArticleQuery): Promise<StoredArticle[]>;
  article(layer: LayerId, id: string): Promise<StoredArticle | undefined>;
  /** what was found in an article; undefined for those that came with a dataset */
  extraction(layer: LayerId, id: string): Promise<Extraction | undefined>;
  /** all statements of the layers that are on (the bundled one excepted), in chunks */
  statements(): AsyncGenerator<StoredStatement[]>;
  /** all entities of the layers that are on (the bundled one excepted), in chunks, without their details and articles */
  entities(): AsyncGenerator<StoredEntity[]>;

  revision(): Promise<number>;
  usage(): Promise<StoreUsage>;
  /** Calls back after every change made in any context of the extension, until `signal` aborts. */
  onChange(heard: (change: StoreChange) => void, signal?: AbortSignal): void;
  close(): void;
}
