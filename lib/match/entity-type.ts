import type { EntityType } from '../entity.ts';

/** Asked so often that pages would carry the words many times. */
export function isPersonEntity({ type }: { type: EntityType }): boolean {
  return type === 'person';
}

export function isPlaceEntity({ type }: { type: EntityType }): boolean {
  return type === 'place';
}
