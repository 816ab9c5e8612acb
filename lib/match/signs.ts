import type { EntityBrief, MatchReason } from '../exchange.ts';
import type { Candidate } from './candidates.ts';
import { isPersonEntity } from './entity-type.ts';
import { COURTESIES, TITLES } from './lexicon.ts';
import type { PageEvidence } from './page.ts';
import type { Sighting } from './sightings.ts';
import { joins } from './surroundings.ts';

/** Evidence that does not depend on the alias's kind. */
export interface Signs {
  fullName?: string;
  /** by its full name, or for sure by another */
  onPage: boolean;
  /** words of a title beside the name */
  title: string[];
  /** the title is one that the entity is known to have */
  titleFits: boolean;
  /** names of related entities that are sure to be on the page */
  related: string[];
  /** longer unknown names on the page that the alias is a part of */
  rivals: number;
  /** longer unknown names on the page that begin with the alias */
  begun: number;
}

/** Gathers what the page says for and against one candidate of a sighting. */
export function signsOf(sighting: Sighting, candidate: Candidate, page: PageEvidence): Signs {
  const { entity } = candidate;
  const title: string[] = [];
  for (const word of sighting.around.before) {
    if (!joins(word) || !TITLES.has(word.lower) || title.length === 4) break;
    title.push(word.lower);
  }
  const telling = title.filter((word) => !COURTESIES.has(word));
  const fullName = page.fullNames.get(entity.id)?.name;
  return {
    fullName,
    onPage: !!fullName || page.sure.has(entity.id),
    title,
    titleFits: telling.some(
      (word) => entity.roleWords.includes(word) || entity.roleWords.includes(word.replace(/s$/, '')),
    ),
    related: relatedOn(page, entity),
    rivals: rivalsOf(sighting, candidate, page),
    begun: page.rivals.get(sighting.lower)?.right ?? 0,
  };
}

/** Up to three names of entities that the dataset has together with this one and the page has for sure. */
function relatedOn(page: PageEvidence, entity: EntityBrief): string[] {
  let related = page.related.get(entity.id);
  if (related) return related;
  related = [];
  for (const id of entity.related) {
    if (related.length === 3) break;
    const full = page.fullNames.get(id);
    const name = full?.name ?? page.sure.get(id);
    if (id !== entity.id && name !== undefined) related.push(name);
  }
  page.related.set(entity.id, related);
  return related;
}

/** `Ivanka Trump` counts against the surname Trump, `Trump Tower` does not; for a first name it is the other way round. */
function rivalsOf(sighting: Sighting, { entity, kind }: Candidate, page: PageEvidence): number {
  const alias = sighting.lower;
  const { left, right } = page.rivals.get(alias) ?? { left: 0, right: 0 };
  const namesakes = [...(page.surnames.get(alias) ?? [])].filter((id) => id !== entity.id).length;
  if (!isPersonEntity(entity)) return kind === 'acronym' ? 0 : left + namesakes;
  return entity.names.some((name) => name.toLowerCase().startsWith(`${alias} `)) ? right : left + namesakes;
}

/** The reason that related entities give, if there are any. */
export function contextual(signs: Signs): MatchReason | null {
  return signs.related.length > 0 ? { why: 'context', names: signs.related } : null;
}
