import { isGeneric } from '../dataset/generic.ts';
import { nameTokens, personTokens } from '../dataset/names.ts';
import { type Node, typeClass } from '../dataset/nodes.ts';
import type { OpenDataset } from '../dataset/open.ts';
import { fieldsOf, roleWords } from '../dataset/roles.ts';
import type { NameKind } from '../entity.ts';
import type { AliasRecord, EntityBrief } from '../exchange.ts';
import { openIndex } from '../index/decode.ts';
import { createMatcher, type Matcher } from '../match/matcher.ts';
import { verify } from '../match/verify.ts';
import { evidenceOf } from './links.ts';

/** Gives, for entities of articles, the ids of the bundled entities that they are; undefined for those that are none. */
export type BundledLinker = (nodes: readonly Node[]) => Promise<(string | undefined)[]>;

interface Meant {
  brief: EntityBrief;
  kind: NameKind;
}

/**
 * Links to the bundled dataset, whose entities are fixed: by the same evidence as a merge has, a full name that roles do not
 * contradict, a thing's name of the same class, a bare surname with the same role; and only where that leaves one.
 */
export function createBundledLinker(base: OpenDataset): BundledLinker {
  let matcher: Promise<Matcher | null> | undefined;
  const load = async () => {
    const bytes = await base.index();
    return bytes.length > 0 ? createMatcher(openIndex(bytes)) : null;
  };
  return async (nodes) => {
    matcher ??= load();
    matcher.catch(() => {
      matcher = undefined;
    });
    const index = await matcher;
    if (!index) return nodes.map(() => undefined);
    const hits = nodes.map(({ entity: { name } }) =>
      index.search(name).find(({ start, end }) => start === 0 && end === name.length),
    );
    const aliases: Record<number, AliasRecord> = await base.aliases(hits.flatMap((hit) => hit?.ordinals ?? []));
    const records = nodes.map((node, at) =>
      hits[at] ? verify(node.entity.name, hits[at], aliases).map(({ alias }) => alias) : [],
    );
    const candidates = records.flat().flatMap((alias) => alias.candidates.map(({ entity }) => entity));
    const briefs = await base.briefs([...new Set(candidates)]);
    return nodes.map((node, at) => {
      const meant = records[at]!.flatMap((alias) =>
        alias.candidates.flatMap(({ entity, kind }) => (briefs[entity] ? [{ brief: briefs[entity], kind }] : [])),
      );
      return choose(node, meant);
    });
  };
}

function choose(node: Node, meant: readonly Meant[]): string | undefined {
  const fitting = meant.filter((one) => fits(node, one));
  const ids = new Set(fitting.map(({ brief }) => brief.id));
  if (ids.size === 1) return [...ids][0];
  if (node.type !== 'person') return undefined;
  const words = new Set(node.roles.flatMap(roleWords));
  const sharing = new Set(
    fitting.filter(({ brief }) => brief.roleWords.some((word) => words.has(word))).map(({ brief }) => brief.id),
  );
  return sharing.size === 1 ? [...sharing][0] : undefined;
}

function fits(node: Node, { brief, kind }: Meant): boolean {
  if (node.type === 'person') {
    if (brief.type !== 'person') return false;
    if (!node.full)
      return evidenceOf(node).some((role) => roleWords(role).every((word) => brief.roleWords.includes(word)));
    return brief.names.some((name) => personTokens(name).join(' ') === node.key) && !contradicts(node, brief);
  }
  if (brief.type === 'person' || isGeneric(node)) return false;
  const sameClass = node.key.includes(' ') || typeClass(node.type) === typeClass(brief.type);
  const named = kind === 'acronym' || brief.names.some((name) => nameTokens(name).join(' ') === node.key);
  return sameClass && named;
}

/** Roles of fields that have nothing in common, none of them over. */
function contradicts(node: Node, brief: EntityBrief): boolean {
  const fields = node.roles.flatMap(fieldsOf);
  const theirs = new Set(fieldsOf(brief.roleWords.join(' ')));
  if (fields.length === 0 || theirs.size === 0 || node.former) return false;
  if (fields.some((field) => theirs.has(field))) return false;
  return !node.roles.flatMap(roleWords).some((word) => brief.roleWords.includes(word));
}
