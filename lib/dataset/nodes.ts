import type { EntityType } from '../entity.ts';
import type { Digest, DigestEntity } from './digest.ts';
import { isFullName, nameTokens, personTokens, surnameKey } from './names.ts';
import { count, mostFrequent } from './order.ts';
import { type Demonyms, roleKey } from './roles.ts';

/** One entity of one article, with what decides whether it is one of another article's. */
export interface Node {
  digest: Digest;
  /** place in `digest.entities` */
  at: number;
  entity: DigestEntity;
  /** words of the name for comparing, joined by spaces */
  key: string;
  /** a person's name of given name and surname */
  full: boolean;
  /** keys of its roles, sorted */
  roles: string[];
  /** whether any of its roles is said to be over */
  former: boolean;
  /** keys of the entities it stands with, the closest first */
  neighbours: string[];
  /** of these, the places */
  places: string[];
}

/** What groups are made of: entities of articles that are one entity of the dataset. */
export type Group = Node[];

const ROLE_RELATIONS = new Set(['role', 'title', 'description']);

/** Every entity of every article as a node; digests must come in their final order. */
export function makeNodes(digests: readonly Digest[]): Node[] {
  const demonyms = readDemonyms(digests);
  return digests.flatMap((digest) => nodesOfArticle(digest, demonyms));
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

function nodesOfArticle(digest: Digest, demonyms: Demonyms): Node[] {
  const nodes = digest.entities.map((entity, at) => makeNode(digest, entity, at));
  const weights = new Map<number, Map<number, number>>(nodes.map((_, at) => [at, new Map()]));
  for (const [a, b, weight] of digest.pairs) {
    weights.get(a)!.set(b, weight);
    weights.get(b)!.set(a, weight);
  }
  for (const [at, row] of weights) {
    const closest = [...row].sort(([a, m], [b, n]) => n - m || a - b).map(([other]) => nodes[other]!);
    nodes[at]!.neighbours = [...new Set(closest.map((other) => other.key))];
    nodes[at]!.places = closest.filter((other) => other.entity.type === 'place').map((other) => other.key);
  }
  for (const { entity, relation, value, qualifier } of digest.details) {
    const node = nodes[entity]!;
    if (node.entity.type !== 'person' || !ROLE_RELATIONS.has(relation)) continue;
    node.roles.push(roleKey(value, demonyms));
    if (qualifier === 'former' || qualifier === 'then' || qualifier === 'late') node.former = true;
  }
  for (const node of nodes) {
    if (node.entity.type === 'person') node.roles.push(...titleRoles(node, demonyms));
    node.roles = [...new Set(node.roles)].filter(Boolean).sort();
  }
  return nodes;
}

function makeNode(digest: Digest, entity: DigestEntity, at: number): Node {
  const person = entity.type === 'person';
  const full = person && isFullName(entity.name);
  const words = person
    ? full
      ? personTokens(entity.name).join(' ')
      : surnameKey(entity.name)
    : nameTokens(entity.name).join(' ');
  const key = words || entity.name.toLowerCase();
  return { digest, at, entity, key, full, roles: [], former: false, neighbours: [], places: [] };
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
