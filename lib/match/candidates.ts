import type { NameKind } from '../entity.ts';
import type { EntityBrief } from '../exchange.ts';
import { isPersonEntity } from './entity-type.ts';
import type { Verified } from './verify.ts';

/** One entity that an alias may mean. */
export interface Candidate {
  entity: EntityBrief;
  kind: NameKind;
  count: number;
}

const COMPANY = /^,? (?:Inc|Corp|Co|Ltd|LLC|PLC|AG|SA|NV|SpA|GmbH)\.?$/i;

/** Gives everybody that the verified aliases of a span may mean. */
export type CandidateFinder = (verified: readonly Verified[]) => Candidate[];

/** Finds candidates among these entities, once for the same aliases. */
export function createCandidateFinder(entities: Record<string, EntityBrief>): CandidateFinder {
  const known = new Map<string, Candidate[]>();
  return (verified) => {
    const key = verified.map(({ alias }) => alias.text).join('|');
    let candidates = known.get(key);
    if (!candidates) {
      candidates = candidatesOf(verified, entities);
      known.set(key, candidates);
    }
    return candidates;
  };
}

/** One entity once, with its counts summed. */
function candidatesOf(verified: readonly Verified[], entities: Record<string, EntityBrief>): Candidate[] {
  const candidates = new Map<string, Candidate>();
  for (const { alias } of verified) {
    for (const { entity: id, kind: given, count } of alias.candidates) {
      const entity = Object.hasOwn(entities, id) ? entities[id] : undefined;
      const kind = entity && isWithoutForm(alias.text, entity) ? 'name' : given;
      const known = candidates.get(id);
      if (known) {
        known.count += count;
        if (kind === 'name') known.kind = kind;
      } else if (entity) candidates.set(id, { entity, kind, count });
    }
  }
  return plausible([...candidates.values()]);
}

/** `Orchard` is as good a name as `Orchard Inc.` */
function isWithoutForm(alias: string, { names }: EntityBrief): boolean {
  return names.some((name) => name.startsWith(alias) && COMPANY.test(name.slice(alias.length)));
}

/** Leaves out what is there only because an article was misread: see the two reasons. */
function plausible(candidates: Candidate[]): Candidate[] {
  const isFullName = ({ entity }: Candidate) => entity.names.some((name) => /[\s-]/.test(name));
  const persons = candidates.filter((candidate) => isPersonEntity(candidate.entity) && isFullName(candidate));
  const count = persons.reduce((sum, candidate) => sum + candidate.count, 0);
  return candidates.filter((candidate) => {
    if (persons.length === 0 || isFullName(candidate)) return true;
    // Somebody known by the surname alone is one of those with a full name whom the dataset could not tell.
    if (isPersonEntity(candidate.entity)) return false;
    // A surname was taken for a place or company a few times among many.
    return candidate.count * 3 > count;
  });
}
