import type {
  ArticleInfo,
  DatasetDetail,
  DatasetEntity,
  DatasetStatement,
  EntityType,
  NameKind,
  Span,
} from './entity.ts';

/** What the page and the background exchange, made from the nouns of `entity.ts`. Every folder may import this file. */

/** What the options page tells about a dataset. */
export interface DatasetFacts {
  articles: number;
  entities: number;
  byType: Partial<Record<EntityType, number>>;
  aliases: number;
  details: number;
  statements: number;
  firstDate?: string;
  lastDate?: string;
  /** hash of the content; changes when the dataset does */
  revision: string;
}

/** One alias text and everybody it may mean. Its ordinal is its place in the index. */
export interface AliasRecord {
  text: string;
  candidates: { entity: string; kind: NameKind; count: number }[];
}

/** What matching needs to know of an entity to settle who is meant. */
export interface EntityBrief {
  id: string;
  type: EntityType;
  name: string;
  /** full names that settle by themselves who is meant */
  names: string[];
  /** lower-cased words of its roles: `foreign`, `minister`, `chinese` */
  roleWords: string[];
  related: string[];
  /** those of its names that bodies of many countries have: `Supreme Court`, `Department of Education` */
  common?: string[];
  /** a country, or a place whose people have a name, and not just any town */
  peopled?: true;
  /** a place by whose name people are called: `Georgia` */
  given?: true;
  /** a place whose name is a word of the language too: `Nice` */
  plain?: true;
}

/** A span of a block's text that is linked to an entity. */
export interface Match {
  start: number;
  end: number;
  entity: string;
  /** 0 … 1 */
  confidence: number;
  /** one line for the reader, made of a `MatchReason` */
  reason: MatchReason;
}

/** Why a match is believed; the card words it. */
export type MatchReason =
  | { why: 'full-name' }
  | { why: 'full-name-on-page'; name: string }
  | { why: 'title'; title: string }
  | { why: 'only-candidate' }
  | { why: 'context'; names: string[] };

/** A statement with what is needed to show it alone. */
export interface ShownStatement extends DatasetStatement {
  speakerName?: string;
  addresseeName?: string;
  article: ArticleInfo;
  /** the words of `text` that the paragraph being read has too */
  hits?: Span[];
  /** what the same speaker said before on the same subject, the latest first */
  earlier?: ShownStatement[];
}

/** A detail, with what its articles state where that was corrected. */
export interface ShownDetail extends DatasetDetail {
  stated?: Pick<DatasetDetail, 'value' | 'qualifier' | 'from' | 'date' | 'firstSeen' | 'lastSeen'>;
}

/** A stretch of time with what was said in it; dates are days since 1970, half-open. */
export interface Period {
  from: number;
  to: number;
  /** word for word */
  quoted: number;
  /** in the article's words */
  reported: number;
}

/** Everything a card shows. */
export interface CardData {
  entity: Omit<DatasetEntity, 'details'> & { details: ShownDetail[] };
  /** names of all entities referred to by id in `entity` and the statements */
  names: Record<string, string>;
  /** those of them that are persons, whom texts call by the surname alone */
  persons?: Record<string, true>;
  articles: Record<string, ArticleInfo>;
  said: ShownStatement[];
  about: ShownStatement[];
  /** where the card has only the first statements: how many there are, and when they were made (null where that makes no picture) */
  all?: Record<'said' | 'about', { count: number; periods: Period[] | null }>;
}

/** What entities are called, by id, and which of them are persons. */
export type Named = Pick<CardData, 'names' | 'persons'>;

/** Why nothing is learned from a page. */
export type LearnRefusal =
  | 'privateWindow'
  | 'notWeb'
  | 'excluded'
  | 'form'
  | 'notArticle'
  | 'noStorage'
  | 'full'
  /** it was forgotten while it was read */
  | 'forgotten';

/** What came of learning from an article. */
export type LearnOutcome = Learned | { is: 'refused'; why: LearnRefusal };

export interface Learned {
  is: 'learned';
  article: string;
  title: string;
  persons: number;
  statements: number;
  /** of persons, the first ones */
  names: string[];
  /** the first statements, each with its speaker as named or as written */
  said: { by: string; text: string }[];
}
