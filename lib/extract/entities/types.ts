import type { EntityType, ExtractedEntity, MentionKind } from '../../entity.ts';

/** One mention of an entity by name, with its place among the document's tokens. */
export interface NamedMention {
  /** id of the entity */
  entity: string;
  /** type of the entity */
  type: EntityType;
  kind: MentionKind;
  start: number;
  end: number;
  /** Tokens `[first, last)` of `[start, end)`. */
  first: number;
  last: number;
  /** First token of the name itself: behind the title in `President Xi` (kind `title`), else the same as `first`. */
  nameFirst: number;
}

/** The entities of one article, and which of them stands where. */
export interface EntityIndex {
  /** Mentions sorted by start; only named ones, no pronouns and no noun phrases. */
  entities: ExtractedEntity[];
  /** All named mentions sorted by start, the longer first; one may lie inside another (`Biden` in `Biden administration`). */
  mentions: NamedMention[];
  /** Named mentions that overlap `[start, end)`, in order. */
  at(start: number, end: number): NamedMention[];
  /** The outermost named mention that covers a token. */
  mentionOfToken(tokenIndex: number): NamedMention | undefined;
  /** The entity with an id. */
  byId(id: string): ExtractedEntity | undefined;
}
