import { byCode, count, mostFrequent } from '../dataset/order.ts';
import { Union } from '../dataset/union.ts';
import type { EntityType } from '../entity.ts';
import { idOf, plainLink, readLink } from './links.ts';
import type { FamilyRecord, Link, Tally } from './schema.ts';
import { addTally, countsOf } from './tally.ts';

/** One entity of a family: links that are taken for one, with all that was counted of them. */
export interface FamilyEntity {
  id: string;
  links: Link[];
  tally: Tally;
}

/** Whether a layer is used. */
export type IsOn = (layer: string) => boolean;

/**
 * Who the links of a family are, on the evidence of the layers that are on. Pure, and blind to the order in which things came:
 * - persons of one full name are one, unless roles of fields that have nothing in common part them; where they do, one without
 *   roles stays alone;
 * - a bare surname is the one person who shares a role with it;
 * - a thing's name without its legal form is the one that has it, where that is one.
 */
export function entitiesOf(family: FamilyRecord, isOn: IsOn): FamilyEntity[] {
  const known = [...family.links]
    .map(([link, layers]) => ({ link, tally: sumOf(layers, isOn), ...readLink(link) }))
    .filter(({ tally }) => tally.size > 0)
    .sort((a, b) => byCode(a.link, b.link));
  const union = new Union(known.length);
  if (family.key.startsWith('p:')) {
    joinNamesakes(known, union);
    joinSurnames(known, union);
  } else if (family.key.startsWith('t:')) joinShortNames(known, union, family.key.slice(2));
  const namesakes = new Map<string, number>();
  const sets = union.sets();
  const mainOf = (set: number[]) => known[set.find((at) => known[at]!.kind !== 'bare') ?? set[0]!]!.link;
  for (const set of sets) count(namesakes, plainLink(mainOf(set)));
  return sets.map((set) => {
    const main = mainOf(set);
    const alone = namesakes.get(plainLink(main)) === 1;
    const tally: Tally = new Map();
    for (const at of set) addTally(tally, known[at]!.tally);
    return { id: idOf(alone ? plainLink(main) : main), links: set.map((at) => known[at]!.link), tally };
  });
}

/** The entity of a family that is known by an id; of namesakes that share one, the first. */
export function entityById(entities: readonly FamilyEntity[], id: string): FamilyEntity | undefined {
  return (
    entities.find((entity) => entity.id === id) ??
    entities.find(({ links }) => links.some((link) => idOf(link) === id || idOf(plainLink(link)) === id))
  );
}

interface Known {
  link: Link;
  tally: Tally;
  kind: ReturnType<typeof readLink>['kind'];
  name: string;
  more: string;
}

function sumOf(layers: ReadonlyMap<string, Tally>, isOn: IsOn): Tally {
  const sum: Tally = new Map();
  for (const [layer, tally] of layers) if (isOn(layer)) addTally(sum, tally);
  return sum;
}

function joinNamesakes(known: readonly Known[], union: Union): void {
  const places = known.map((_, at) => at).filter((at) => known[at]!.kind === 'person');
  for (const same of Map.groupBy(places, (at) => known[at]!.name).values()) {
    const withField = new Map<string, number>();
    for (const at of same) {
      for (const field of known[at]!.more.split('+').filter(Boolean)) {
        const first = withField.get(field);
        if (first === undefined) withField.set(field, at);
        else union.join(first, at);
      }
    }
    const plain = same.find((at) => known[at]!.more === '');
    const others = new Set(same.filter((at) => at !== plain).map((at) => union.find(at)));
    if (plain !== undefined && others.size === 1) union.join(plain, [...others][0]!);
  }
}

function joinSurnames(known: readonly Known[], union: Union): void {
  const holders = new Map<string, Set<number>>();
  known.forEach(({ kind, tally }, at) => {
    if (kind !== 'person') return;
    for (const role of countsOf(tally, 'k').keys()) {
      holders.set(role, (holders.get(role) ?? new Set()).add(union.find(at)));
    }
  });
  const found = known.flatMap(({ kind, name }, at) => {
    if (kind !== 'bare' || !name) return [];
    const fitting = new Set(name.split(';').flatMap((role) => [...(holders.get(role) ?? [])]));
    return fitting.size === 1 ? [[[...fitting][0]!, at] as const] : [];
  });
  for (const [person, at] of found) union.join(person, at);
}

function joinShortNames(known: readonly Known[], union: Union, short: string): void {
  const longer = known.flatMap(({ name, tally }, at) => (name !== short && isBody(tally) ? [at] : []));
  if (longer.length !== 1) return;
  known.forEach(({ name, tally, more }, at) => {
    if (name === short && more === '' && isBody(tally)) union.join(at, longer[0]!);
  });
}

function isBody(tally: Tally): boolean {
  const type = mostFrequent(countsOf<EntityType>(tally, 't'))[0];
  return type === 'organisation' || type === 'group' || type === 'product';
}
