import type { Digest } from '../dataset/digest.ts';
import { makeNodes } from '../dataset/nodes.ts';
import { byCode } from '../dataset/order.ts';
import { ROLE_RELATIONS, roleWords } from '../dataset/roles.ts';
import type { Dataset, DatasetAlias, DatasetEntity, DatasetStatement } from '../entity.ts';
import type { BundledLinker } from './bundled.ts';
import { datasetLinks, whoHas } from './dataset-links.ts';
import type { Contribution, Link, StatementRow } from './schema.ts';
import type { OpenStore } from './store.ts';
import { note } from './tally.ts';
import type { StoredArticle } from './types.ts';
import { articleName, emptyContribution, noteNode, type Unit } from './units.ts';

/** Entities and statements in one unit of a dataset: one transaction's worth. */
const CHUNK = 100;
const MAX_BESIDE = 24;

/**
 * Takes a dataset apart into units of about a hundred entities or statements. Its entities are linked as those of articles are,
 * by what the dataset says of each; two that it keeps apart stay apart.
 */
export async function* datasetUnits(
  layer: string,
  dataset: Dataset,
  linker: BundledLinker,
  store: Pick<OpenStore, 'db' | 'base'>,
): AsyncGenerator<Unit> {
  const links = await linkEntities(layer, dataset, linker, store);
  const dates = new Map(dataset.articles.map(({ id, date }) => [id, date ?? '']));
  const known = (article: string) => articleName(layer, article);
  let number = 0;
  const unit = (parts: Partial<Unit>): Unit => ({
    ...{ layer, id: `*${number++}`, articles: [], contributions: [], statements: [] },
    ...parts,
  });
  for (const articles of chunks(dataset.articles)) {
    const added = new Date().toISOString();
    const rows = articles.map(
      (info): StoredArticle => ({ layer, id: info.id, info, added, entities: 0, details: 0, statements: 0 }),
    );
    yield unit({ articles: rows });
  }
  for (const entities of chunks(dataset.entities)) {
    const id = `*${number}`;
    yield unit({ contributions: entities.map((entity) => contributionOf(entity, layer, id, links, dates)) });
  }
  for (const statements of chunks(dataset.statements)) {
    const id = `*${number}`;
    yield unit({ statements: statements.map((one) => rowOf(one, layer, id, links, dates, known)) });
  }
}

function* chunks<T>(items: readonly T[]): Generator<T[]> {
  for (let at = 0; at < items.length; at += CHUNK) yield items.slice(at, at + CHUNK);
}

interface Linked {
  link: Link;
  note(into: Contribution): void;
}

/** A name that somebody gave was never read, and what is counted as nothing is nothing. */
const atLeastOnce = (alias: DatasetAlias): DatasetAlias => ({ ...alias, count: Math.max(1, alias.count) });

async function linkEntities(
  layer: string,
  dataset: Dataset,
  linker: BundledLinker,
  store: Pick<OpenStore, 'db' | 'base'>,
): Promise<Map<string, Linked>> {
  const places = new Map(dataset.entities.map(({ id }, at) => [id, at]));
  const digest: Digest = {
    article: { id: '*', title: '' },
    entities: dataset.entities.map(({ type, name, aliases }) => ({ type, name, aliases: aliases.map(atLeastOnce) })),
    details: dataset.entities.flatMap(({ details }, entity) =>
      details.map(({ relation, value, qualifier, object, from, date }) => ({
        ...{ entity, relation, value, start: 0, end: 0, qualifier, from, date },
        object: object === undefined ? undefined : places.get(object),
      })),
    ),
    statements: [],
    pairs: [],
    problems: [],
  };
  const nodes = makeNodes([digest]);
  const ids = dataset.entities.map(({ id }) => id);
  const [bundled, isTaken] = await Promise.all([linker(nodes), whoHas(store, ids)]);
  const linkable = nodes.map((node, at) => ({ node, id: ids[at]!, bundled: bundled[at] }));
  const links = datasetLinks(linkable, layer, isTaken);
  return new Map(
    ids.map((id, at) => [id, { link: links[at]!, note: (into: Contribution) => noteNode(into, nodes[at]!) }] as const),
  );
}

function contributionOf(
  entity: DatasetEntity,
  layer: string,
  unit: string,
  links: ReadonlyMap<string, Linked>,
  dates: ReadonlyMap<string, string>,
): Contribution {
  const linked = links.get(entity.id)!;
  const dateOf = (id: string) => dates.get(id) ?? '';
  const newest = entity.articles.toSorted((a, b) => byCode(dateOf(b), dateOf(a)) || byCode(a, b));
  const articles = newest.map((id) => articleName(layer, id));
  const one = emptyContribution(linked.link, layer, unit, dateOf(newest[0] ?? ''), articles);
  one.dates = newest.map(dateOf);
  linked.note(one);
  entity.related.slice(0, MAX_BESIDE).forEach((id, at) => {
    const other = links.get(id)?.link;
    if (other !== undefined && other !== linked.link) note(one.tally, 'r', other, MAX_BESIDE - at);
  });
  for (const detail of entity.details) {
    if (ROLE_RELATIONS.has(detail.relation)) for (const word of roleWords(detail.value)) note(one.tally, 'w', word);
    const sources = detail.sources.map((source) => ({ ...source, article: articleName(layer, source.article) }));
    one.details.push({ ...detail, object: links.get(detail.object ?? '')?.link, sources });
  }
  return one;
}

function rowOf(
  statement: DatasetStatement,
  layer: string,
  unit: string,
  links: ReadonlyMap<string, Linked>,
  dates: ReadonlyMap<string, string>,
  known: (article: string) => string,
): StatementRow {
  const { kind, sourceText, cueText, text, venue, date, dateBasis, addressee, source } = statement;
  const speaker = links.get(statement.speaker ?? '')?.link ?? '';
  const about = [...new Set(statement.about.flatMap((id) => links.get(id)?.link ?? []))];
  const when = date ?? dates.get(source.article) ?? '';
  const to = addressee === undefined ? undefined : links.get(addressee)?.link;
  return {
    ...{ layer, id: `${layer}/${statement.id}`, unit, kind, speaker, about, when },
    aboutDates: about.filter((one) => one !== speaker).map((one) => [one, when]),
    ...{ sourceText, cueText, text, venue, date, dateBasis, source: { ...source, article: known(source.article) } },
    addressee: to !== undefined ? { link: to } : addressee === undefined ? undefined : { text: addressee },
  };
}
