import type { Dataset, DatasetAlias, DatasetEntity, EntityType } from '../entity.ts';
import type { AliasRecord, EntityBrief } from '../exchange.ts';
import { countries } from '../extract/entities/gazetteer/country-list.ts';
import { commonNames, GIVEN_PLACES, PLAIN_PLACES } from './common-names.ts';
import { isFullName, nameTokens } from './names.ts';
import { byCode } from './order.ts';
import { ROLE_RELATIONS, roleWords } from './roles.ts';

/** So many of the entities that stand with one are enough to settle who is meant. */
const BRIEF_RELATED = 24;
const COUNTRY_NAMES = new Set(countries.flatMap(({ names }) => names));

/**
 * Every alias text and everybody it may mean, sorted by code unit; a record's ordinal is its place in the list. Candidates
 * stand most often read first, then by id. Texts without a letter or digit are left out.
 */
export function aliasTable(dataset: Pick<Dataset, 'entities'>): AliasRecord[] {
  const byText = new Map<string, AliasRecord['candidates']>();
  for (const { id, aliases } of dataset.entities) {
    for (const { text, kind, count } of aliases) {
      if (!/[\p{L}\p{N}]/u.test(text)) continue;
      const candidates = byText.get(text);
      const candidate = { entity: id, kind, count };
      if (candidates) candidates.push(candidate);
      else byText.set(text, [candidate]);
    }
  }
  return [...byText]
    .sort(([a], [b]) => byCode(a, b))
    .map(([text, candidates]) => ({
      text,
      candidates: candidates.sort((a, b) => b.count - a.count || byCode(a.entity, b.entity)),
    }));
}

/** What matching needs to know of an entity. */
export function briefOf(entity: DatasetEntity): EntityBrief {
  const { id, type, name, aliases, details, related } = entity;
  const roles = details.filter(({ relation }) => ROLE_RELATIONS.has(relation));
  return {
    ...{ id, type, name },
    ...namesOf(type, aliases),
    roleWords: [...new Set(roles.flatMap(({ value }) => roleWords(value)))].sort(byCode),
    related: related.slice(0, BRIEF_RELATED),
  };
}

type Alias = Pick<DatasetAlias, 'text' | 'kind'>;
type Sharing = Pick<EntityBrief, 'common' | 'peopled' | 'given' | 'plain'>;

/** What a brief says of an entity's names: those that settle by themselves who is meant, and those that others may have too. */
export function namesOf(type: EntityType, aliases: readonly Alias[]): Pick<EntityBrief, 'names'> & Sharing {
  const full = aliases.filter(({ text, kind }) => kind === 'name' && settles(type, text)).map(({ text }) => text);
  return { names: full, ...sharing(type, aliases) };
}

/** What a brief says of names that others may have too. */
export function sharing(type: EntityType, aliases: readonly Alias[]): Sharing {
  const common = commonNames(type, aliases);
  const peopled = type === 'place' && aliases.some(({ kind, text }) => kind === 'demonym' || COUNTRY_NAMES.has(text));
  const given = type === 'place' && aliases.some(({ kind, text }) => kind === 'name' && GIVEN_PLACES.has(text));
  const plain = type === 'place' && aliases.some(({ kind, text }) => kind === 'name' && PLAIN_PLACES.has(text));
  const flags = { ...(peopled && { peopled }), ...(given && { given }), ...(plain && { plain }) };
  return { ...(common.length > 0 && { common }), ...flags };
}

/** Of a person, given name and surname; of anything else, any name that has a letter. */
function settles(type: EntityType, text: string): boolean {
  return type === 'person' ? isFullName(text) : nameTokens(text).length > 0;
}
