import { namesOf } from '../dataset/aliases.ts';
import { byCode, count, mostFrequent } from '../dataset/order.ts';
import { type DatasetAlias, type EntityType, NAME_KINDS, type NameKind } from '../entity.ts';
import type { EntityBrief } from '../exchange.ts';
import type { FamilyEntity } from './families.ts';
import type { Link } from './schema.ts';
import { aliasesOf, countsOf } from './tally.ts';

export interface Summary {
  id: string;
  type: EntityType;
  name: string;
  aliases: DatasetAlias[];
  roleWords: string[];
  /** those it stands with, most often first */
  beside: Link[];
}

/** What an entity is called and known by: the form and the type that most say. */
export function summarise({ id, tally }: FamilyEntity): Summary {
  const type = mostFrequent(countsOf<EntityType>(tally, 't'))[0]!;
  const full = countsOf(tally, 'f');
  const names = full.size > 0 ? full : countsOf(tally, 'n');
  const most = Math.max(...names.values());
  const best = [...names].filter(([, often]) => often === most).map(([name]) => name);
  const name = best.sort((a, b) => b.length - a.length || byCode(a, b))[0]!;
  return {
    ...{ id, type, name, aliases: mergeAliases(aliasesOf(tally), name, type) },
    roleWords: [...countsOf(tally, 'w').keys()].sort(byCode),
    beside: mostFrequent(countsOf(tally, 'r')),
  };
}

/** One alias a text, of the kind it was most often read as. */
function mergeAliases(read: readonly DatasetAlias[], name: string, type: EntityType): DatasetAlias[] {
  const byText = new Map<string, Map<NameKind, number>>([[name, new Map()]]);
  for (const { text, kind, count: often } of read) {
    const kinds = byText.get(text) ?? new Map<NameKind, number>();
    byText.set(text, kinds);
    count(kinds, kind, often);
  }
  const aliases = [...byText].map(([text, kinds]): DatasetAlias => {
    const sum = [...kinds.values()].reduce((all, often) => all + often, 0);
    return { text, kind: kindOf(kinds, text, name, type), count: sum };
  });
  return aliases.sort((a, b) => b.count - a.count || byCode(a.text, b.text));
}

/** The kind an alias was most often read as; a person's surname is short for the name, whatever an article had. */
export function kindOf(kinds: ReadonlyMap<NameKind, number>, text: string, name: string, type: EntityType): NameKind {
  const most = Math.max(0, ...kinds.values());
  const read = NAME_KINDS.find((kind) => kinds.get(kind) === most) ?? 'name';
  const isPart = text !== name && ` ${name} `.includes(` ${text} `);
  return read === 'name' && type === 'person' && isPart ? 'short' : read;
}

/** What matching needs to know; `related` are ids. */
export function briefOf({ id, type, name, aliases, roleWords: words }: Summary, related: string[]): EntityBrief {
  return { id, type, name, ...namesOf(type, aliases), roleWords: words, related };
}
