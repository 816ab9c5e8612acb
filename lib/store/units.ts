import { type Digest, type DigestDetail, digestExtraction } from '../dataset/digest.ts';
import { makeNodes, type Node } from '../dataset/nodes.ts';
import { isSpecific, ROLE_RELATIONS, roleWords } from '../dataset/roles.ts';
import type { Extraction } from '../entity.ts';
import type { BundledLinker } from './bundled.ts';
import { linkOf } from './links.ts';
import type { Contribution, Link, StatementRow } from './schema.ts';
import { note, noteAlias } from './tally.ts';
import type { StoredArticle } from './types.ts';

/** What is put into a layer at once: an article, or a part of a dataset. */
export interface Unit {
  layer: string;
  /** the article's id, or the part's name */
  id: string;
  articles: StoredArticle[];
  extraction?: Extraction;
  contributions: Contribution[];
  statements: StatementRow[];
}

/** So many of the entities beside one are kept; the closest. */
const MAX_BESIDE = 24;

/** An article's name in the view, which has articles of all layers. */
export function articleName(layer: string, id: string): string {
  return `${layer}/${id}`;
}

/** Takes extractions apart into what the store keeps of them. */
export async function unitsOf(
  layer: string,
  extractions: readonly Extraction[],
  linker: BundledLinker,
  now: Date,
): Promise<Unit[]> {
  const digests = extractions.map(digestExtraction);
  // Each by itself, so that nothing of it depends on what it came with.
  const nodes = digests.map((digest) => makeNodes([digest]));
  const bundled = await linker(nodes.flat());
  let at = 0;
  return digests.map((digest, index) => {
    const links = nodes[index]!.map((node) => linkOf(node, bundled[at++]));
    return unitOf(layer, digest, nodes[index]!, links, extractions[index]!, now);
  });
}

function unitOf(layer: string, digest: Digest, nodes: Node[], links: Link[], extraction: Extraction, now: Date): Unit {
  const { id, date = '' } = digest.article;
  const article = articleName(layer, id);
  const byLink = new Map<Link, Contribution>();
  nodes.forEach((node, at) => {
    const link = links[at]!;
    const one = byLink.get(link) ?? emptyContribution(link, layer, id, date, [article]);
    byLink.set(link, one);
    noteNode(one, node);
  });
  const beside = countBeside(digest, links);
  for (const [link, contribution] of byLink) {
    const closest = [...(beside.get(link) ?? [])]
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .slice(0, MAX_BESIDE);
    for (const [other, weight] of closest) note(contribution.tally, 'r', other, weight);
  }
  for (const detail of digest.details) {
    const link = links[detail.entity]!;
    const object = detail.object === undefined ? undefined : links[detail.object];
    if (object === link) continue;
    noteDetail(byLink.get(link)!, detail, object, article, digest.article.date);
  }
  const statements = digest.statements.map((statement): StatementRow => {
    const { kind, sourceText, cueText, text, venue, date: said, dateBasis, start, end } = statement;
    const speaker = statement.speaker === undefined ? '' : links[statement.speaker]!;
    const about = [...new Set(statement.about.map((one) => links[one]!))];
    const when = said ?? date;
    const { addressee, addresseeText } = statement;
    return {
      ...{ layer, id: `${article}#${statement.id}`, unit: id, kind, speaker, about, when },
      aboutDates: about.filter((one) => one !== speaker).map((one) => [one, when]),
      ...{ sourceText, cueText, text, venue, date: said, dateBasis, source: { article, start, end } },
      addressee:
        addressee !== undefined
          ? { link: links[addressee]! }
          : addresseeText === undefined
            ? undefined
            : { text: addresseeText },
    };
  });
  const stored: StoredArticle = {
    ...{ layer, id, info: digest.article, added: now.toISOString() },
    ...{ entities: byLink.size, details: digest.details.length, statements: statements.length },
  };
  return { layer, id, articles: [stored], extraction, contributions: [...byLink.values()], statements };
}

export function emptyContribution(
  link: Link,
  layer: string,
  unit: string,
  date: string,
  articles: string[],
): Contribution {
  return { link, layer, unit, date, articles, tally: new Map(), aliases: [], details: [] };
}

/** Adds what a node's own names and roles say. */
export function noteNode(into: Contribution, node: Node): void {
  const { entity, type, full, roles, posts } = node;
  note(into.tally, 'n', entity.name);
  if (full) note(into.tally, 'f', entity.name);
  note(into.tally, 't', type);
  for (const role of [...roles.filter(isSpecific), ...posts]) note(into.tally, 'k', role);
  const hasName = entity.aliases.some(({ text }) => text === entity.name);
  for (const alias of [
    ...(hasName ? [] : [{ text: entity.name, kind: 'name' as const, count: 1 }]),
    ...entity.aliases,
  ]) {
    const known = into.aliases.find(({ text, kind }) => text === alias.text && kind === alias.kind);
    if (known) known.count += alias.count;
    else into.aliases.push({ ...alias });
    noteAlias(into.tally, alias);
  }
}

function noteDetail(
  into: Contribution,
  { relation, value, qualifier, from, date, start, end }: DigestDetail,
  object: Link | undefined,
  article: string,
  seen: string | undefined,
): void {
  if (ROLE_RELATIONS.has(relation)) for (const word of roleWords(value)) note(into.tally, 'w', word);
  const sources = [{ article, start, end }];
  into.details.push({ relation, value, qualifier, object, from, date, firstSeen: seen, lastSeen: seen, sources });
}

function countBeside(digest: Digest, links: readonly Link[]): Map<Link, Map<Link, number>> {
  const counts = new Map<Link, Map<Link, number>>();
  const add = (from: Link, to: Link, weight: number) => {
    const row = counts.get(from) ?? new Map<Link, number>();
    counts.set(from, row);
    row.set(to, (row.get(to) ?? 0) + weight);
  };
  for (const [a, b, weight] of digest.pairs) {
    const [one, other] = [links[a]!, links[b]!];
    if (one === other) continue;
    add(one, other, weight);
    add(other, one, weight);
  }
  return counts;
}
