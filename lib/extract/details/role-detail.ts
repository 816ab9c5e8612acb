import type { Detail } from '../../entity.ts';
import type { NamedMention } from '../entities/types.ts';
import { addDetail, objectOf, valueOfPhrase } from './detail-of.ts';
import { ownerOfPronoun } from './owner.ts';
import type { Range, Reading } from './reading.ts';
import { relationOf } from './relation.ts';
import type { RoleHead } from './role-head.ts';
import { RELATIONAL_NOUNS } from './role-nouns.ts';
import { type Period, periodBehind } from './since.ts';

/** Nouns that say nothing by themselves: `the chief, X,`. */
const EMPTY = new Set([
  'chief',
  'head',
  'member',
  'guest',
  'page',
  'one',
  'star',
  'fellow',
  'figure',
  'official',
  'voice',
]);

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
  if (phrase.last <= first || (phrase.last - first === 1 && EMPTY.has(value))) return null;
  const stated: Range = { first, last: phrase.last };
  const owner = ownerOfPronoun(reading, first - 1, mention.entity);
  const named = objectOf(reading, stated, head, mention.entity);
  const object = RELATIONAL_NOUNS.has(head.word) ? (owner ?? named) : (named ?? owner);
  const relation = relationOf(reading, head, stated, object);
  if (!relation || (relation === 'relation' && !object && phrase.last === head.last)) return null;
  const detail = {
    entity: mention.entity,
    relation,
    value,
    qualifier: qualifier ?? phrase.qualifier,
    object,
    ...periodOf(doc, stated),
  };
  addDetail(reading, detail, { first, last: phrase.spanLast });
  return detail;
}

/** `head of the agency since 2019`, `the 2016 presidential candidate`. */
function periodOf(doc: Reading['doc'], phrase: Range): Period {
  const first = doc.tokens[phrase.first]!;
  return periodBehind(doc, phrase.last) ?? (/^(?:19|20)\d\d$/.test(first.text) ? { date: first.text } : {});
}
