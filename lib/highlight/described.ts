import type { EntityBrief, Match } from '../exchange.ts';

/** What a mark stands for. */
export interface Described {
  match: Match;
  /** the text that the match is in */
  blockText: string;
  /** the other entities named in that text */
  nearby: string[];
  /** what the page knows of the entity; undefined just after more or less became known */
  brief: EntityBrief | undefined;
}
