import type { Candidate } from './candidates.ts';
import { isPlaceEntity } from './entity-type.ts';
import { breaks, type Neighbour } from './surroundings.ts';

/**
 * A span is `free` to mean the candidate; `part` of a longer name that the dataset does not know (on which
 * side of the span the rest stands, and whether the span may be somebody's surname there); or the end of
 * a fuller form of the candidate's own name that begins at `start` (`Hillary Rodham Clinton`).
 */
export type Standing =
  | { is: 'free' }
  | { is: 'part'; side: 'left' | 'right'; surname: boolean }
  | { is: 'fuller'; start: number };

export const FREE: Standing = { is: 'free' };

export const PART_RIGHT: Standing = { is: 'part', side: 'right', surname: false };

export function partLeft(surname: boolean): Standing {
  return { is: 'part', side: 'left', surname };
}

/** `US Congress`: a country and a body that the dataset has seen together. */
export function isOwnBody(land: Candidate, body: Candidate): boolean {
  if (!isPlaceEntity(land.entity) && land.entity.type !== 'group') return false;
  if (body.entity.type !== 'organisation' || body.kind === 'short') return false;
  return areRelated(land, body);
}

/** Whether the dataset has the two together. */
export function areRelated({ entity: one }: Candidate, { entity: other }: Candidate): boolean {
  return one.id === other.id || one.related.includes(other.id) || other.related.includes(one.id);
}

/** Whether the k-th word before a span is the first of its sentence. */
export function startsSentence(before: readonly Neighbour[], k: number): boolean {
  const earlier = before[k + 1];
  return earlier ? breaks(earlier) : before[k]!.start < 6;
}

/** Capitals alone, and more than one letter. */
export function isAcronym(word: string): boolean {
  return word.length > 1 && isCapitals(word);
}

export function isCapitals(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}
