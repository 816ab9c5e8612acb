import { ENTITY_TYPES, type EntityType } from '../../entity.ts';

/** Labels of tokens: 0 is outside; `1 + 2t` begins and `2 + 2t` continues a name of type `t`. */
export const LABELS = 1 + 2 * ENTITY_TYPES.length;
export const OUTSIDE = 0;

export const beginOf = (type: EntityType): number => 1 + 2 * ENTITY_TYPES.indexOf(type);
export const isBegin = (label: number): boolean => label % 2 === 1;
export const isInside = (label: number): boolean => label > 0 && label % 2 === 0;
export const typeOf = (label: number): EntityType => ENTITY_TYPES[(label - 1) >> 1]!;

/** Whether `next` may follow `label`: a name continues only with its own type. */
export function mayFollow(label: number, next: number): boolean {
  return !isInside(next) || (label > 0 && (label - 1) >> 1 === (next - 1) >> 1);
}
