import { byCode, countEach } from '../dataset/order.ts';
import { Union } from '../dataset/union.ts';
import { joinAlike, joinNamesakes, joinShortNames, joinSurnames, type KnownLink } from './joining.ts';
import { idOf, plainLink, readLink } from './links.ts';
import type { FamilyRecord, Link, Tally } from './schema.ts';
import { addTally } from './tally.ts';

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
 * - persons of one full name are one, unless roles of fields that have nothing in common part them, or a dataset; where they do,
 *   one without roles stays alone;
 * - a bare surname is the one person who shares a role with it;
 * - a thing's name without its legal form is the one that has it, where that is one.
 */
export function entitiesOf(family: FamilyRecord, isOn: IsOn): FamilyEntity[] {
  const known = [...family.links]
    .map(([link, layers]) => ({ link, tally: sumOf(layers, isOn), ...readLink(link) }))
    .filter(({ tally }) => tally.size > 0)
    .sort((a, b) => byCode(a.link, b.link));
  const union = new Union(known.length);
  joinAlike(known, union);
  if (family.key.startsWith('p:')) {
    joinNamesakes(known, union);
    joinSurnames(known, union);
  } else if (family.key.startsWith('t:')) joinShortNames(known, union, family.key.slice(2));
  const sets = union.sets().map((set) => set.map((at) => known[at]!));
  const ids = idsOfSets(sets);
  return sets.map((set, at) => {
    const tally: Tally = new Map();
    for (const one of set) addTally(tally, one.tally);
    return { id: ids[at]!, links: set.map(({ link }) => link), tally };
  });
}

/** The id of each set: what an article alone would give it; one that only a dataset has, the dataset's, where no other has it. */
function idsOfSets(sets: readonly KnownLink[][]): string[] {
  const mains = sets.map(
    (set) =>
      set.find(({ kind, id }) => kind !== 'bare' && id === undefined) ??
      set.find(({ kind }) => kind !== 'bare') ??
      set[0]!,
  );
  const namesakes = countEach(mains.map(({ link }) => plainLink(link)));
  const own = mains.map(({ link }) => idOf(namesakes.get(plainLink(link)) === 1 ? plainLink(link) : link));
  const taken = new Set(own.filter((_, at) => mains[at]!.id === undefined));
  return mains.map(({ id }, at) => {
    if (id === undefined || taken.has(id)) return own[at]!;
    taken.add(id);
    return id;
  });
}

/** The entity of a family that is known by an id; of namesakes that share one, the first. */
export function entityById(entities: readonly FamilyEntity[], id: string): FamilyEntity | undefined {
  const byLink = (idOfLink: (link: Link) => string | undefined) =>
    entities.find(({ links }) => links.some((link) => idOfLink(link) === id));
  return (
    entities.find((entity) => entity.id === id) ??
    byLink(idOf) ??
    byLink((link) => readLink(link).id) ??
    byLink((link) => idOf(plainLink(link)))
  );
}

function sumOf(layers: ReadonlyMap<string, Tally>, isOn: IsOn): Tally {
  const sum: Tally = new Map();
  for (const [layer, tally] of layers) if (isOn(layer)) addTally(sum, tally);
  return sum;
}
