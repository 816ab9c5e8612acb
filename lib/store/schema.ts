import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { TextInput } from '../article/from-text.ts';
import type { DatasetAlias, Extraction, NameKind, Source, StatementKind } from '../entity.ts';
import type { Correction } from './correction.ts';
import { dropUnclearDates } from './drop-dates.ts';
import type { Layer, LayerId, StoredArticle } from './types.ts';

/** Names an entity as one article has it: `FAMILY/…`; see `links.ts`. */
export type Link = string;
/** How often what was read, by a letter for the kind of thing and the thing itself; see `tally.ts`. */
export type Tally = Map<string, number>;

export interface StoredDetail {
  relation: string;
  value: string;
  qualifier?: string;
  object?: Link;
  from?: string;
  date?: string;
  firstSeen?: string;
  lastSeen?: string;
  /** articles as the view names them: `learned/ID` */
  sources: Source[];
}

/** What one article, or the whole of an imported dataset, says of one entity. */
export interface Contribution {
  link: Link;
  layer: LayerId;
  /** the article's id, or the chunk of the dataset */
  unit: string;
  /** of the article, or the newest of a dataset's; empty where it has none */
  date: string;
  tally: Tally;
  aliases: DatasetAlias[];
  details: StoredDetail[];
  /** as the view names them */
  articles: string[];
  /** the date of each, where they are a dataset's */
  dates?: string[];
}

/** What is known of the links of one family: for each link, by layer, everything that was counted. */
export interface FamilyRecord {
  key: string;
  /** the id that each link would have alone */
  ids: string[];
  links: Map<Link, Map<LayerId, Tally>>;
}

export interface StatementRow {
  layer: LayerId;
  /** as the view names it: `learned/ARTICLE#s3` */
  id: string;
  unit: string;
  kind: StatementKind;
  speaker: Link | '';
  about: Link[];
  /** `[link, date]` for every entity it is about but the speaker */
  aboutDates: [Link, string][];
  /** when it was said, else the article's date, else empty */
  when: string;
  sourceText: string;
  cueText: string;
  text: string;
  addressee?: { link: Link } | { text: string };
  venue?: string;
  date?: string;
  dateBasis?: string;
  source: Source;
}

export interface AliasRow {
  ordinal: number;
  text: string;
  uses: { link: Link; layer: LayerId; kind: NameKind; count: number }[];
}

export interface ExtractionRow {
  layer: LayerId;
  id: string;
  extraction: Extraction;
}

/** A part of the memory's index: the aliases `[from, from + count)`. */
export interface SegmentRow {
  from: number;
  count: number;
  bytes: Uint8Array;
}

export interface StateRow {
  key: 'state';
  revision: number;
  /** the ordinal of the next new alias */
  nextAlias: number;
  /** revision of the bundled dataset that links were made with; empty before the first */
  base: string;
  /** the number of the last import, also of one that was removed; missing where that was not noted yet */
  imports?: number;
  /** whether names that an earlier version left in the index's texts were taken out */
  isSwept?: true;
}

/** Version 3. Stores that grow with what is learned are read by key or index only, never as a whole. */
export interface MemorySchema extends DBSchema {
  layers: { key: string; value: Layer };
  articles: {
    key: [LayerId, string];
    value: StoredArticle & { day: string };
    indexes: { day: [string, string, string]; layerDay: [string, string, string] };
  };
  extractions: { key: [LayerId, string]; value: ExtractionRow };
  contributions: {
    key: [Link, LayerId, string];
    value: Contribution;
    indexes: { unit: [LayerId, string]; newest: [Link, string] };
  };
  families: { key: string; value: FamilyRecord; indexes: { ids: string } };
  statements: {
    key: string;
    value: StatementRow;
    indexes: { unit: [LayerId, string]; speaker: [Link, string]; about: [Link, string] };
  };
  aliases: { key: number; value: AliasRow; indexes: { text: string } };
  segments: { key: number; value: SegmentRow };
  /** the texts of a segment, to encode it again */
  segmentTexts: { key: number; value: { from: number; texts: string[] } };
  /** articles taken from pages that are not read yet; gone with the transaction that keeps what was read */
  jobs: { key: string; value: TextInput };
  /** what the reader knows better, in order; a number is never given twice. Since version 2 */
  corrections: { key: number; value: Correction };
  state: { key: string; value: StateRow };
}

export type MemoryDatabase = IDBPDatabase<MemorySchema>;

const NAME = 'memory';
const VERSION = 3;

/**
 * Opens the memory's database and brings it to this version; `blocked` by an older version in another context, it waits.
 * @param dropped called when the browser closes it
 * @throws the browser's own error where it keeps no databases, as in some private windows
 */
export function openDatabase(name = NAME, dropped: () => void = () => {}): Promise<MemoryDatabase> {
  return openDB<MemorySchema>(name, VERSION, {
    async upgrade(db, from, _to, tx) {
      if (from < 1) createStores(db);
      if (from < 2) db.createObjectStore('corrections', { keyPath: 'number', autoIncrement: true });
      if (from > 0 && from < 3) await dropUnclearDates(tx);
    },
    // A newer version of the extension waits to change the stores; or all of it is to be deleted, and then it begins anew.
    blocking(_from, to, event) {
      (event.target as IDBDatabase).close();
      if (to === null) dropped();
    },
    terminated: dropped,
  });
}

function createStores(db: MemoryDatabase): void {
  db.createObjectStore('layers', { keyPath: 'id' });
  const articles = db.createObjectStore('articles', { keyPath: ['layer', 'id'] });
  articles.createIndex('day', ['day', 'layer', 'id']);
  articles.createIndex('layerDay', ['layer', 'day', 'id']);
  db.createObjectStore('extractions', { keyPath: ['layer', 'id'] });
  const contributions = db.createObjectStore('contributions', { keyPath: ['link', 'layer', 'unit'] });
  contributions.createIndex('unit', ['layer', 'unit']);
  contributions.createIndex('newest', ['link', 'date']);
  db.createObjectStore('families', { keyPath: 'key' }).createIndex('ids', 'ids', { multiEntry: true });
  const statements = db.createObjectStore('statements', { keyPath: 'id' });
  statements.createIndex('unit', ['layer', 'unit']);
  statements.createIndex('speaker', ['speaker', 'when']);
  statements.createIndex('about', 'aboutDates', { multiEntry: true });
  db.createObjectStore('aliases', { keyPath: 'ordinal' }).createIndex('text', 'text', {
    unique: true,
  });
  db.createObjectStore('segments', { keyPath: 'from' });
  db.createObjectStore('segmentTexts', { keyPath: 'from' });
  db.createObjectStore('jobs', { keyPath: 'id' });
  db.createObjectStore('state', { keyPath: 'key' });
}
