import type { Node } from '../dataset/nodes.ts';
import { countEach } from '../dataset/order.ts';
import { apart, evidenceOf, familyOf, idOf, linkOf, plainLink, readLink, slugOf, withId } from './links.ts';
import type { Link } from './schema.ts';
import type { OpenStore } from './store.ts';

/** An entity of a dataset, to be linked. */
export interface Linkable {
  id: string;
  node: Node;
  /** the id of the bundled entity that it is, if it is one */
  bundled: string | undefined;
}

/**
 * Links of a dataset's entities, as those of articles are made, but that no two that it keeps apart are taken for one: neither by the
 * same link, nor by what joins links of one name. Each has the dataset's id where the name would give another, as addresses name it.
 * @param layer whose dataset it is, as another one's entity of the same id may be somebody else
 * @param isTaken whether somebody else than a link's family has an id
 */
export function datasetLinks(
  all: readonly Linkable[],
  layer: string,
  isTaken: (id: string, link: Link) => boolean,
): Link[] {
  const links = unlikeEachOther(all, layer);
  const namesakes = countEach(links.map(plainLink));
  return links.map((link, at) => {
    const { id } = all[at]!;
    // A reader's own split may come to have an id of that kind.
    const isFree = !isTaken(id, link) && !/-split-\d+$/.test(id);
    const isOwn = /^[a-z0-9-]+$/.test(id) && id.startsWith(`${slugOf(link)}-`) && isFree;
    if (readLink(link).kind === 'bundled' || !isOwn) return link;
    const given = idOf(namesakes.get(plainLink(link)) === 1 ? plainLink(link) : link);
    return given === id ? link : withId(link, id);
  });
}

function unlikeEachOther(all: readonly Linkable[], layer: string): Link[] {
  const taken = new Set<Link>();
  const fitting = all.map(({ node, bundled }) => {
    const link = linkOf(node, bundled);
    const free = taken.has(link) ? linkOf(node, undefined) : link;
    if (bundled !== undefined) taken.add(link);
    return free;
  });
  const namesakes = countEach(fitting.map(plainLink));
  const fields = new Set<string>();
  const roles = new Set(
    all.flatMap(({ node }, at) => {
      const { kind } = readLink(fitting[at]!);
      return kind === 'person' ? evidenceOf(node).map((role) => `${familyOf(fitting[at]!)}/${role}`) : [];
    }),
  );
  const bodies = countEach(fitting.filter((link) => readLink(link).kind === 'thing').map(familyOf));
  const met = new Set<Link>();
  return fitting.map((link, at) => {
    const { kind, name, more } = readLink(link);
    const isMet = met.has(link);
    met.add(link);
    const own = more.split('+').map((field) => `${plainLink(link)}/${field}`);
    const isLike = {
      bundled: () => false,
      person: () => namesakes.get(plainLink(link))! > 1 && (more === '' || own.some((field) => fields.has(field))),
      bare: () => name.split(';').some((role) => roles.has(`${familyOf(link)}/${role}`)),
      // Which of those that every country has, a dataset does not tell.
      thing: () => more.startsWith('?') || (`t:${name}` === familyOf(link) && bodies.get(familyOf(link))! > 1),
    }[kind]();
    for (const field of own) fields.add(field);
    return isMet || isLike ? apart(link, layer, all[at]!.id) : link;
  });
}

/** Who has ids already: the bundled dataset, and of the memory what has other names. */
export async function whoHas(
  { db, base }: Pick<OpenStore, 'db' | 'base'>,
  ids: readonly string[],
): Promise<(id: string, link: Link) => boolean> {
  const index = db.transaction('families').store.index('ids');
  const [names, families] = await Promise.all([base.names(ids), Promise.all(ids.map((id) => index.getAllKeys(id)))]);
  const byId = new Map(ids.map((id, at) => [id, families[at]!]));
  return (id, link) => Object.hasOwn(names, id) || byId.get(id)!.some((family) => family !== familyOf(link));
}
