/**
 * The nouns of Backstory. Every folder may import this file; it imports nothing. What the page and the background exchange
 * stands in `exchange.ts`.
 *
 * All offsets are UTF-16 code units into the text they belong to, half-open: `text.slice(start, end)`.
 * All dates are ISO 8601 calendar dates, `YYYY-MM-DD`; where only the month or year is known, `YYYY-MM` or `YYYY`.
 */

export const ENTITY_TYPES = ['person', 'place', 'organisation', 'event', 'product', 'group'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** What a mention or an alias is, as a form of its entity's name. */
export const NAME_KINDS = ['name', 'short', 'title', 'acronym', 'demonym', 'metonym'] as const;
export type NameKind = (typeof NAME_KINDS)[number];
export type MentionKind = NameKind | 'nominal' | 'pronoun';

/** `[start, end)` */
export type Span = [start: number, end: number];

/** A run of an article's text that is read: the headline or one paragraph; captions, credits and the like are not among them. */
export interface ArticleBlock {
  start: number;
  end: number;
  kind: 'headline' | 'body';
}

/** One news text. `text` is the raw text; what is noise in it stays in place and lies outside of `blocks`. */
export interface Article {
  id: string;
  title: string;
  date?: string;
  url?: string;
  publisher?: string;
  text: string;
  blocks: ArticleBlock[];
}

/** What is known of an article without its text. */
export type ArticleInfo = Pick<Article, 'id' | 'title' | 'date' | 'url' | 'publisher'>;

export interface Mention {
  start: number;
  end: number;
  kind: MentionKind;
}

/** An entity as found in one article; `id` is unique within the article only. */
export interface ExtractedEntity {
  id: string;
  type: EntityType;
  name: string;
  mentions: Mention[];
  /** The surface forms of the mentions that are names, without article or possessive ending, with how often each was read. */
  aliases: { text: string; kind: NameKind; count: number }[];
}

export const QUALIFIERS = ['former', 'then', 'acting', 'incoming', 'outgoing', 'elect', 'late', 'deputy'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** One background fact about an entity, as stated. */
export interface Detail {
  /** id of the entity the fact is about */
  entity: string;
  /** `role`, `description`, `relation`, `member-of`, `led`, `owned-by`, `location` … */
  relation: string;
  /** The fact as stated, without article or trailing clause: `Chinese Foreign Minister`. */
  value: string;
  start: number;
  end: number;
  qualifier?: Qualifier;
  /** id of the other entity, where the fact relates two */
  object?: string;
  /** when the fact was true, where stated: since `from`, at `date`, or from one to the other */
  from?: string;
  date?: string;
}

/** What a detail says, but of whom and to whom. */
type Said = Pick<Detail, 'relation' | 'value' | 'qualifier' | 'from' | 'date'>;

export type StatementKind = 'direct' | 'mixed' | 'indirect';

/** Something said. Spans point into the article's text. */
export interface Statement {
  id: string;
  kind: StatementKind;
  /** id of the entity that speaks; null when unsure */
  speaker: string | null;
  source: Span[];
  cue: Span[];
  content: Span[];
  quotes: Span[];
  /** entity id, or as stated */
  addressee?: string;
  /** as stated: `in a social media post` */
  venue?: string;
  /** when it was said, where the article tells */
  date?: string;
  /** the words the date was read from, and where: `on Sunday` */
  dateBasis?: string;
  /** what was said, as one readable string with its quotation marks */
  text: string;
  /** the words that attribute: `said`, `told` */
  cueText: string;
  /** who spoke, as written: `the US president-elect` */
  sourceText: string;
  /** ids of entities named in the content */
  about: string[];
}

/** What was found in one article. Needs no other file: a merge reads extractions alone. */
export interface Extraction {
  id: string;
  article: ArticleInfo;
  entities: ExtractedEntity[];
  details: Detail[];
  statements: Statement[];
}

// ---------------------------------------------------------------- the dataset: the merge of many extractions

/** Where something was read: the article, and the character span in it. */
export interface Source {
  article: string;
  start: number;
  end: number;
}

export interface DatasetAlias {
  text: string;
  kind: NameKind;
  /** how many mentions of this form were read, over all articles */
  count: number;
}

/** A detail in the dataset: the same fact read in several articles is one detail with several sources. */
export interface DatasetDetail extends Said {
  /** id of the other entity in the dataset */
  object?: string;
  /** first and last date of the articles that state it */
  firstSeen?: string;
  lastSeen?: string;
  sources: Source[];
}

export interface DatasetEntity {
  /** readable slug, stable across rebuilds: `xi-jinping` */
  id: string;
  type: EntityType;
  name: string;
  aliases: DatasetAlias[];
  details: DatasetDetail[];
  /** ids of entities that stand in the same sentences or details, most often first */
  related: string[];
  /** ids of the articles it is named in */
  articles: string[];
}

export interface DatasetStatement {
  /** `article-id#s3` */
  id: string;
  kind: StatementKind;
  speaker: string | null;
  /** who spoke, as written */
  sourceText: string;
  cueText: string;
  text: string;
  about: string[];
  addressee?: string;
  venue?: string;
  date?: string;
  dateBasis?: string;
  source: Source;
}

export const DATASET_FORMAT = 'backstory-dataset/1';

export interface Dataset {
  format: typeof DATASET_FORMAT;
  articles: ArticleInfo[];
  entities: DatasetEntity[];
  statements: DatasetStatement[];
  /** what its maker corrected by hand, carried out already; for those who build it anew */
  overrides?: Override[];
}

/** What a detail is to say instead; `from` and `to` are when it was true, where that is known better than the articles have it. */
export type DetailChange = Pick<Detail, 'value' | 'qualifier'> & { from?: string; to?: string };

/** A correction by hand. An entity is told by its id, or by its exact name where only one has it. */
export type Override =
  | { action: 'rename'; entity: string; name: string; id?: string; never?: string[] }
  | { action: 'merge'; into: string; entities: string[] }
  | { action: 'split'; entity: string; articles: string[]; id: string; name?: string }
  | { action: 'retype'; entity: string; type: EntityType }
  | ({ action: 'correct'; entity: string; to: DetailChange | null } & Said)
  | { action: 'drop'; entity: string };
