import type { DetailCorrection } from '../dataset/correct-details.ts';
import type { DetailChange, EntityType } from '../entity.ts';
import type { Link } from './schema.ts';

/**
 * Whom a correction is about, by what stays when articles come and go: the links the entity had then. The id stands for one that a
 * split made, and leads to others when an update of the bundled dataset changed all links; the name and type do then too.
 */
export interface EntityRef {
  id: string;
  name: string;
  type: EntityType;
  links: Link[];
}

/**
 * What the reader knows better than the articles. Corrections are carried out in order when the memory is read, each on what those
 * before it left, and change no layer; one that is taken back leaves nothing behind. The words are those of a curator's overrides.
 */
export type Correcting =
  | { action: 'merge'; into: EntityRef; entity: EntityRef }
  | {
      action: 'split';
      entity: EntityRef;
      name: string;
      /** whose readings belong to the other one, as the view names them */
      articles: string[];
      /** names that only the other one has */
      names: string[];
      /** names that both have */
      shared: string[];
    }
  | {
      action: 'rename';
      entity: EntityRef;
      name: string;
      /** names that are not to be used for it; the last renaming counts */
      never: string[];
    }
  | { action: 'correct'; entity: EntityRef; detail: Omit<DetailCorrection, 'to'>; to: DetailChange | null };

export type Correction = Correcting & {
  /** its place in the order */
  number: number;
  /** ISO date and time */
  made: string;
};

/** A correction as the reader asks for it, of entities by their ids. */
export type CorrectionDraft =
  | { action: 'merge'; into: string; entity: string }
  | { action: 'split'; entity: string; name: string; articles: string[]; names: string[]; shared: string[] }
  | { action: 'rename'; entity: string; name: string; never: string[] }
  | { action: 'correct'; entity: string; detail: Omit<DetailCorrection, 'to'>; to: DetailChange | null };

/** A correction with what it does now; `entity` is whom it shows, undefined where nobody it is about is known at present. */
export type ListedCorrection = Correction & { applies?: string };

/** Why a correction is refused; the page says what to do instead. */
export type CorrectionProblem =
  | 'unknown'
  | 'same'
  | 'nameEmpty'
  | 'nameLong'
  | 'nameOff'
  | 'articlesNone'
  | 'articlesAll'
  | 'valueEmpty'
  | 'valueLong'
  | 'date'
  | 'dateOrder';

export class CorrectionError extends Error {
  readonly problem: CorrectionProblem;
  constructor(problem: CorrectionProblem) {
    super(`The correction makes no sense: ${problem}.`);
    this.problem = problem;
  }
}
