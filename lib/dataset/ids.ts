import type { DetailCorrection } from './correct-details.ts';
import type { Group, Node } from './nodes.ts';
import { byArticleDate, byCode, count, mostFrequent } from './order.ts';
import { roleHead } from './roles.ts';
import { slugify } from './slug.ts';

/** A group that has its id and name. */
export interface NamedGroup {
  id: string;
  name: string;
  type: Node['type'];
  nodes: Group;
  /** names that are not to be used for it */
  never?: ReadonlySet<string>;
  /** what its details are to say */
  corrections?: readonly DetailCorrection[];
}

/**
 * Gives every group its id, name and type. Ids follow the earliest article (by date, then id) that names the entity in
 * full, and are given in that order: the first `John Smith` is `john-smith`, the next `john-smith-senator` after the role
 * in its own earliest article (of another type: `washington-place`), then `-2`, `-3`.
 *
 * So an article newer than all others changes no id, but in two cases: a person known by surname only gets the id of the
 * full name once it is read, and a new namesake may part what was taken for one. An older article may also come before
 * the one an id followed. Names and types go by what most articles say, and may change without the id.
 */
export function nameGroups(groups: readonly Group[]): NamedGroup[] {
  const taken = new Map<string, number>();
  return groups
    .map((nodes) => ({ nodes, anchor: anchorOf(nodes) }))
    .sort((a, b) => byNode(a.anchor, b.anchor))
    .map(({ nodes, anchor }) => {
      const id = freeId(anchor, taken);
      taken.set(id, 1);
      return { id, name: nameOf(nodes), type: typeOf(nodes), nodes };
    });
}

function byNode(a: Node, b: Node): number {
  return byArticleDate(a.digest.article, b.digest.article) || a.at - b.at;
}

function anchorOf(nodes: Group): Node {
  const full = nodes.filter((node) => node.full);
  return (full.length > 0 ? full : nodes).reduce((first, node) => (byNode(node, first) < 0 ? node : first));
}

/** @param taken ids given so far, each with the last number put behind it */
function freeId(anchor: Node, taken: Map<string, number>): string {
  const slug = slugify(anchor.entity.name);
  // Names that every JavaScript object answers to would be a trap for whoever looks an id up.
  const free = (id: string) => !taken.has(id) && !(id in {});
  if (free(slug)) return slug;
  const suffix = anchor.type === 'person' ? roleSuffix(anchor) : anchor.type;
  const withSuffix = suffix ? `${slug}-${suffix}` : slug;
  if (free(withSuffix)) return withSuffix;
  for (let number = (taken.get(slug) ?? 1) + 1; ; number++) {
    if (!free(`${slug}-${number}`)) continue;
    taken.set(slug, number);
    return `${slug}-${number}`;
  }
}

/** The head of the person's first stated role, `senator`. */
function roleSuffix(anchor: Node): string | undefined {
  const stated = anchor.digest.details.find(({ entity, relation }) => entity === anchor.at && relation === 'role');
  const head = stated && roleHead(stated.value);
  return head && slugify(head);
}

/** The form most articles use: of full names where there are any, the longer one of equals. */
function nameOf(nodes: Group): string {
  const full = nodes.filter((node) => node.full);
  const counts = new Map<string, number>();
  for (const node of full.length > 0 ? full : nodes) count(counts, node.entity.name);
  const most = Math.max(...counts.values());
  const best = [...counts].filter(([, often]) => often === most).map(([name]) => name);
  return best.sort((a, b) => b.length - a.length || byCode(a, b))[0]!;
}

function typeOf(nodes: Group): NamedGroup['type'] {
  const counts = new Map<NamedGroup['type'], number>();
  for (const node of nodes) count(counts, node.type);
  return mostFrequent(counts)[0]!;
}
