import type { Named } from '../exchange.ts';
import { entitiesOf, entityById, type FamilyEntity, type IsOn } from './families.ts';
import { isUsed } from './layers.ts';
import { familyOf, idOf, plainLink } from './links.ts';
import type { FamilyRecord, Link, MemoryDatabase } from './schema.ts';
import { type Summary, summarise } from './summary.ts';

/** What is known of the entities of links, read together, as one revision has it. */
export interface Known {
  /** undefined for a link that no layer in use has */
  entityOf(link: Link): Summary | undefined;
  linksOf(link: Link): Link[];
}

/** Which layers are used. */
export async function readLayersOn(db: MemoryDatabase): Promise<IsOn> {
  const on = new Set((await db.getAll('layers')).filter(isUsed).map(({ id }) => id));
  return (layer) => on.has(layer);
}

/** Settles who these links are. */
export async function readKnown(db: MemoryDatabase, links: Iterable<Link>, isOn: IsOn): Promise<Known> {
  const families = await readFamilies(db, links);
  const entities = new Map<string, FamilyEntity[]>();
  const summaries = new Map<FamilyEntity, Summary>();
  const find = (link: Link) => {
    const key = familyOf(link);
    const family = families.get(key);
    const settled = entities.get(key) ?? (family ? entitiesOf(family, isOn) : []);
    entities.set(key, settled);
    return settled.find((entity) => entity.links.includes(link));
  };
  return {
    entityOf(link) {
      const entity = find(link);
      if (!entity) return undefined;
      const summary = summaries.get(entity) ?? summarise(entity);
      summaries.set(entity, summary);
      return summary;
    },
    linksOf: (link) => find(link)?.links ?? [],
  };
}

/** The entities known by these ids, by id; those that no layer in use has are left out. */
export async function findById(
  db: MemoryDatabase,
  ids: Iterable<string>,
  isOn: IsOn,
): Promise<Map<string, FamilyEntity>> {
  const index = db.transaction('families').store.index('ids');
  const found = await Promise.all(
    [...new Set(ids)].map(async (id) => {
      const families = await index.getAll(id);
      const all = families.flatMap((family) => entityById(entitiesOf(family, isOn), id) ?? []);
      // A dataset may give somebody of another name an id that is a name's own; then the name's own is meant.
      const isOwn = (link: Link) => idOf(link) === id || idOf(plainLink(link)) === id;
      const entity = all.find(({ links }) => links.some(isOwn)) ?? all[0];
      return entity ? [[id, entity] as const] : [];
    }),
  );
  return new Map(found.flat());
}

/** What these are called, and an entity itself. */
export function namedBy(
  known: Known,
  links: readonly Link[],
  self: Pick<Summary, 'id' | 'name' | 'type'>,
): Required<Named> {
  const named: Required<Named> = { names: Object.create(null), persons: Object.create(null) };
  for (const one of [self, ...links.map(known.entityOf)]) {
    if (!one) continue;
    named.names[one.id] = one.name;
    if (one.type === 'person') named.persons[one.id] = true;
  }
  return named;
}

/** The families of these links, by key. */
async function readFamilies(db: MemoryDatabase, links: Iterable<Link>): Promise<Map<string, FamilyRecord>> {
  const keys = [...new Set([...links].map(familyOf))];
  const store = db.transaction('families').store;
  const found = await Promise.all(keys.map((key) => store.get(key)));
  return new Map(found.flatMap((family) => (family ? [[family.key, family]] : [])));
}
