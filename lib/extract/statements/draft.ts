import type { Subject } from './subject.ts';
import type { VerbGroup } from './verbs.ts';

/** A range of words `[first, last)`. */
export type Range = [first: number, last: number];

/** A statement in words, before it is turned into characters. */
export interface Draft {
  unit: number;
  source: Subject | null;
  cue: Range[];
  content: Range[];
  /** words between cue and content, or behind the cue: `in a statement on Tuesday` */
  adjuncts: Range[];
  addressee?: Range;
  /** words that closed the content but tell its occasion: `in a post on social media` */
  trailing?: Range;
  lemma: string;
  /** what kind of complement the content is; see `Cue` */
  frame: string;
  group?: VerbGroup;
  /** the content stands before the cue */
  postposed: boolean;
}
