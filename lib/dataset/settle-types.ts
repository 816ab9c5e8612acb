import type { EntityType } from '../entity.ts';
import type { Digest, DigestEntity } from './digest.ts';
import { nameTokens } from './names.ts';
import { count, mostFrequent } from './order.ts';

/** A type read so many times as often as another one of the same name is the right one. */
const DOMINANT = 3;

/** Tells the type of an entity of an article, in the light of all articles. */
export type TypeOf = (digest: Digest, at: number) => EntityType;

/**
 * A name of two words or more that one article takes for a place and many for a person was misread once: types of such names
 * go by what most articles say, if those are three times as many, and unless the article states a detail about its entity.
 */
export function settleTypes(digests: readonly Digest[]): TypeOf {
  const keys = new Map<string, string>();
  const keyOf = ({ name }: DigestEntity) => {
    const known = keys.get(name);
    if (known !== undefined) return known;
    const tokens = nameTokens(name);
    const key = tokens.length > 1 ? tokens.join(' ') : '';
    keys.set(name, key);
    return key;
  };
  const readings = new Map<string, Map<EntityType, number>>();
  for (const { entities } of digests) {
    for (const entity of entities) {
      const key = keyOf(entity);
      if (!key) continue;
      const types = readings.get(key) ?? new Map<EntityType, number>();
      readings.set(key, types);
      count(types, entity.type);
    }
  }
  return ({ entities, details }, at) => {
    const entity = entities[at]!;
    const types = readings.get(keyOf(entity));
    if (!types || types.size < 2) return entity.type;
    const most = mostFrequent(types)[0]!;
    if (types.get(most)! < DOMINANT * types.get(entity.type)!) return entity.type;
    return details.some((detail) => detail.entity === at) ? entity.type : most;
  };
}
