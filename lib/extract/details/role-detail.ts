import type { Detail } from '../../entity.ts';
import type { NamedMention } from '../entities/types.ts';
import { addDetail, objectOf, valueOfPhrase } from './detail-of.ts';
import { ownerOfPronoun } from './owner.ts';
import type { Range, Reading } from './reading.ts';
import { relationOf } from './relation.ts';
import type { RoleHead } from './role-head.ts';

/** A role phrase about a person, and how far the detail's span goes. */
export interface RolePhrase extends Range {
  head: RoleHead;
  /** end of the span: behind the name where the phrase stands before it */
  spanLast: number;
  /** what the verb or the tense says, where the phrase says nothing of the kind */
  qualifier?: Detail['qualifier'];
}

/**
 * Adds what a role phrase says about a mention's entity: its role, membership, or relation to another person. Returns
 * what was added, null when the phrase says nothing by itself.
 */
export function addRole(
  reading: Reading,
  mention: NamedMention,
  phrase: RolePhrase,
): Omit<Detail, 'start' | 'end'> | null {
  const { doc } = reading;
  const { head } = phrase;
  const { value, qualifier, first } = valueOfPhrase(doc, phrase, head);
  if (value === '' || phrase.last <= first) return null;
  const stated: Range = { first, last: phrase.last };
  const object = objectOf(reading, stated, head, mention.entity) ?? ownerOfPronoun(reading, first - 1, mention.entity);
  const relation = relationOf(reading, head, stated, object);
  if (!relation || (relation === 'relation' && !object)) return null;
  const detail = { entity: mention.entity, relation, value, qualifier: qualifier ?? phrase.qualifier, object };
  addDetail(reading, detail, { first, last: phrase.spanLast });
  return detail;
}
