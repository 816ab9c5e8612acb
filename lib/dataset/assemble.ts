import {
  DATASET_FORMAT,
  type Dataset,
  type DatasetAlias,
  type DatasetDetail,
  type DatasetEntity,
  type DatasetStatement,
  NAME_KINDS,
  type NameKind,
} from '../entity.ts';
import { correctDetails } from './correct-details.ts';
import { mergeDetails } from './details.ts';
import type { Digest } from './digest.ts';
import type { NamedGroup } from './ids.ts';
import { byArticleDate, byCode, count, mostFrequent } from './order.ts';

/** An entity keeps this many of those it stands with most. */
const MAX_RELATED = 50;

/** The dataset's id of an entity of an article; undefined for one that was dropped. */
export type Resolve = (digest: Digest, at: number) => string | undefined;

/** Puts the dataset together from articles in order and from groups that have their ids. */
export function assembleDataset(digests: readonly Digest[], groups: readonly NamedGroup[]): Dataset {
  const ids = new Map<Digest, (string | undefined)[]>(digests.map((digest) => [digest, []]));
  for (const group of groups) for (const node of group.nodes) ids.get(node.digest)![node.at] = group.id;
  const resolve: Resolve = (digest, at) => ids.get(digest)![at];
  const related = countRelated(digests, resolve);
  const details = mergeDetails(digests, resolve, new Map(groups.map(({ id, name }) => [id, name])));
  const entities = groups.map((group): DatasetEntity => {
    const named = [...new Set(group.nodes.map((node) => node.digest.article))].sort(byArticleDate);
    return {
      id: group.id,
      type: group.type,
      name: group.name,
      aliases: mergeAliases(group),
      details: correctedDetails(group, details.get(group.id) ?? []),
      related: mostFrequent(related.get(group.id) ?? new Map()).slice(0, MAX_RELATED),
      articles: named.map(({ id }) => id),
    };
  });
  return {
    format: DATASET_FORMAT,
    articles: digests.map(({ article }) => article),
    entities: entities.sort((a, b) => byCode(a.id, b.id)),
    statements: digests.flatMap((digest) => statementsOf(digest, resolve)),
  };
}

/** One alias a text, of the kind it was most often read as; the entity's name is always among them. */
function mergeAliases({ nodes, name, never }: NamedGroup): DatasetAlias[] {
  const byText = new Map<string, Map<string, number>>([[name, new Map()]]);
  for (const { entity } of nodes) {
    for (const { text, kind, count: often } of entity.aliases) {
      const kinds = byText.get(text) ?? new Map<string, number>();
      byText.set(text, kinds);
      count(kinds, kind, often);
    }
  }
  const aliases = [...byText].map(([text, kinds]): DatasetAlias => {
    const most = Math.max(0, ...kinds.values());
    const read = NAME_KINDS.find((candidate): candidate is NameKind => kinds.get(candidate) === most) ?? 'name';
    // The surname that was all one article had is short for the name that others give in full.
    const bare = read === 'name' && text !== name && nodes[0]!.type === 'person' && isPart(text, name);
    const kind = bare ? 'short' : read;
    return { text, kind, count: [...kinds.values()].reduce((sum, often) => sum + often, 0) };
  });
  return aliases
    .filter(({ text }) => text === name || !never?.has(text))
    .sort((a, b) => b.count - a.count || byCode(a.text, b.text));
}

function correctedDetails({ corrections = [] }: NamedGroup, details: readonly DatasetDetail[]): DatasetDetail[] {
  return correctDetails(details, corrections).map(({ stated: _, ...detail }) => detail);
}

const isPart = (text: string, name: string) => ` ${name} `.includes(` ${text} `);

function countRelated(digests: readonly Digest[], resolve: Resolve): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  const add = (from: string, to: string, weight: number) => {
    const row = counts.get(from) ?? new Map<string, number>();
    counts.set(from, row);
    count(row, to, weight);
  };
  for (const digest of digests) {
    for (const [one, other, weight] of digest.pairs) {
      const [a, b] = [resolve(digest, one), resolve(digest, other)];
      if (a === undefined || b === undefined || a === b) continue;
      add(a, b, weight);
      add(b, a, weight);
    }
  }
  return counts;
}

function statementsOf(digest: Digest, resolve: Resolve): DatasetStatement[] {
  const article = digest.article.id;
  const find = (at: number | undefined) => (at === undefined ? undefined : resolve(digest, at));
  const statements = digest.statements.map((statement): DatasetStatement => {
    const { id, kind, sourceText, cueText, text, venue, date, dateBasis, start, end } = statement;
    const about = statement.about.map(find).filter((entity) => entity !== undefined);
    return {
      id: `${article}#${id}`,
      kind,
      speaker: find(statement.speaker) ?? null,
      ...{ sourceText, cueText, text, about: [...new Set(about)] },
      addressee: find(statement.addressee) ?? statement.addresseeText,
      ...{ venue, date, dateBasis, source: { article, start, end } },
    };
  });
  return statements.sort((a, b) => a.source.start - b.source.start || byCode(a.id, b.id));
}
