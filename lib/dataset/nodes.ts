import type { EntityType } from '../entity.ts';
import { countryOfBody } from './country-of.ts';
import type { Digest, DigestEntity } from './digest.ts';
import { isFullName, nameTokens, personTokens, surnameKey } from './names.ts';
import { count, mostFrequent } from './order.ts';
import { postOf } from './posts.ts';
import { type Demonyms, roleKey } from './roles.ts';
import { settleTypes, type TypeOf } from './settle-types.ts';

/** One entity of one article, with what decides whether it is one of another article's. */
export interface Node {
  digest: Digest;
  /** place in `digest.entities` */
  at: number;
  entity: DigestEntity;
  /** the entity's type, in the light of all articles */
  type: EntityType;
  /** words of the name for comparing, joined by spaces */
  key: string;
  /** a person's name of given name and surname */
  full: boolean;
  /** keys of its roles, sorted */
  roles: string[];
  /** what it leads, by word and body, sorted: `leader|civic union` */
  posts: string[];
  /** whether any of its roles is said to be over */
  former: boolean;
  /** keys of the entities it stands with, the closest first */
  neighbours: string[];
  /** the country beside it, else the one its article names most; for names that every country uses */
  country: string | undefined;
}

/** What groups are made of: entities of articles that are one entity of the dataset. */
export type Group = Node[];

/** So many entities that stand with one are enough to tell it from a namesake. */
const MAX_NEIGHBOURS = 24;
const ROLE_RELATIONS = new Set(['role', 'title', 'description']);

/** Every entity of every article as a node; digests must come in their final order. */
export function makeNodes(digests: readonly Digest[]): Node[] {
  const demonyms = readDemonyms(digests);
  const keys = createKeys();
  const typeOf = settleTypes(digests);
  return digests.flatMap((digest) => nodesOfArticle(digest, demonyms, keys, typeOf));
}

/** What places' demonyms the articles know: an alias of that kind, most often read for one place. */
function readDemonyms(digests: readonly Digest[]): Demonyms {
  const counts = new Map<string, Map<string, number>>();
  for (const { entities } of digests) {
    for (const { type, name, aliases } of entities) {
      if (type !== 'place') continue;
      const place = nameTokens(name).join(' ');
      for (const alias of aliases) {
        if (alias.kind !== 'demonym' && alias.kind !== 'acronym') continue;
        const text = nameTokens(alias.text).join(' ');
        const places = counts.get(text) ?? new Map<string, number>();
        counts.set(text, places);
        count(places, place, alias.count);
      }
    }
  }
  return new Map([...counts].map(([text, places]) => [text, mostFrequent(places)[0]!]));
}

type Keys = (type: EntityType, name: string) => { key: string; full: boolean };

/** Gives the words of a name for comparing; remembers them, as news names the same again and again. */
function createKeys(): Keys {
  const known = { person: new Map<string, ReturnType<Keys>>(), thing: new Map<string, ReturnType<Keys>>() };
  return (type, name) => {
    const keys = type === 'person' ? known.person : known.thing;
    const found = keys.get(name);
    if (found) return found;
    const full = type === 'person' && isFullName(name);
    const words =
      type !== 'person' ? nameTokens(name).join(' ') : full ? personTokens(name).join(' ') : surnameKey(name);
    const made = { key: words || name.toLowerCase(), full };
    keys.set(name, made);
    return made;
  };
}

function nodesOfArticle(digest: Digest, demonyms: Demonyms, keys: Keys, typeOf: TypeOf): Node[] {
  const nodes = digest.entities.map((entity, at): Node => {
    const type = typeOf(digest, at);
    return {
      digest,
      at,
      entity,
      type,
      ...keys(type, entity.name),
      roles: [],
      posts: [],
      former: false,
      neighbours: [],
      country: undefined,
    };
  });
  const pairs: [other: Node, weight: number][][] = nodes.map(() => []);
  for (const [a, b, weight] of digest.pairs) {
    pairs[a]!.push([nodes[b]!, weight]);
    pairs[b]!.push([nodes[a]!, weight]);
  }
  const countries = new Set(demonyms.values());
  const isCountry = ({ type, key }: Node) => type === 'place' && countries.has(key);
  const named = nodes.filter(isCountry).sort((a, b) => timesNamed(b) - timesNamed(a) || a.at - b.at);
  const mainCountry = named[0]?.key;
  const allCountries = new Set(named.map(({ key }) => key));
  for (const [at, row] of pairs.entries()) {
    const closest = row.sort(([a, m], [b, n]) => n - m || a.at - b.at).slice(0, MAX_NEIGHBOURS);
    nodes[at]!.neighbours = [...new Set(closest.map(([other]) => other.key))];
    const nearest = closest.find(([other]) => isCountry(other))?.[0].key;
    nodes[at]!.country = countryOfBody(nodes[at]!.key, nearest, mainCountry, allCountries);
  }
  for (const { entity, relation, value, qualifier, object } of digest.details) {
    const node = nodes[entity]!;
    const post = object !== undefined && !qualifier && postOf(relation, value, nodes[object]!);
    if (node.type === 'person' && post) node.posts = [...new Set([...node.posts, post])].sort();
    if (node.type !== 'person' || !ROLE_RELATIONS.has(relation)) continue;
    node.roles.push(roleKey(value, demonyms));
    if (qualifier === 'former' || qualifier === 'then' || qualifier === 'late') node.former = true;
  }
  for (const node of nodes) {
    if (node.type === 'person') node.roles.push(...titleRoles(node, demonyms));
    node.roles = [...new Set(node.roles)].filter(Boolean).sort();
  }
  return nodes;
}

function timesNamed({ entity }: Node): number {
  return entity.aliases.reduce((sum, alias) => sum + alias.count, 0);
}

/** Roles from titles before the name: `President Xi` → `president`. */
function titleRoles(node: Node, demonyms: Demonyms): string[] {
  const names = new Set(node.key.split(' '));
  return node.entity.aliases
    .filter(({ kind }) => kind === 'title')
    .map(({ text }) =>
      roleKey(
        nameTokens(text)
          .filter((word) => !names.has(word))
          .join(' '),
        demonyms,
      ),
    );
}

/** What a reader would take a type's names for: persons, places, events, and whatever acts or is owned. */
export function typeClass(type: EntityType): 'person' | 'place' | 'event' | 'body' {
  return type === 'person' || type === 'place' || type === 'event' ? type : 'body';
}
