import { isPossessive, type Range, type Reading } from './reading.ts';
import type { RoleHead } from './role-head.ts';
import { GENERIC_PERSONS, RELATIONAL_NOUNS } from './role-nouns.ts';

const OWN = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your']);

/** Bonds and kinship mean nothing without the other person. */
const NEEDS_OTHER = new Set(
  `friend colleague cousin partner ally rival opponent associate father mother brother sister son daughter wife husband uncle widow widower spouse bride groom classmate roommate relative kinsman descendant follower counterpart mentor
  aunt nephew niece teammate successor predecessor neighbour neighbor boss`.split(/\s+/),
);

/**
 * Which relation a role phrase states: `relation` between two persons, `member-of`, else `role`; null when it says
 * nothing by itself, as `colleague` of nobody named.
 */
export function relationOf(reading: Reading, head: RoleHead, phrase: Range, object: string | undefined): string | null {
  const { doc, entities } = reading;
  const other = object ? entities.byId(object)?.type : undefined;
  const owner = doc.tokens[phrase.first - 1];
  const owned = owner !== undefined && OWN.has(owner.lower);
  const start = doc.tokens[head.first]!;
  const title = /^\p{Lu}/u.test(start.text) && doc.sentences[start.sentence]!.first !== head.first;
  if (RELATIONAL_NOUNS.has(head.word) && !title) {
    if (other === 'person' || owned || doc.tokens[head.last]?.lower === 'of') return 'relation';
    const described = phrase.last > head.last || hasPossessor(doc, phrase);
    if (NEEDS_OTHER.has(head.word) && !described) return null;
  }
  if (head.word === 'member')
    return other === 'organisation' || other === 'group' ? 'member-of' : phrase.last - phrase.first > 1 ? 'role' : null;
  return GENERIC_PERSONS.has(head.word) ? 'description' : 'role';
}

function hasPossessor(doc: Reading['doc'], phrase: Range): boolean {
  for (let index = phrase.first + 1; index < phrase.last; index++) if (isPossessive(doc, index)) return true;
  return false;
}
