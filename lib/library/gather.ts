import { byCode } from '../dataset/order.ts';
import {
  type ArticleInfo,
  DATASET_FORMAT,
  type Dataset,
  type DatasetEntity,
  type DatasetStatement,
  type Override,
} from '../entity.ts';
import type { CardData } from '../exchange.ts';
import type { Store, StoreView } from '../store/index.ts';
import { BUNDLED } from '../store/types.ts';
import { correctedEntities, correctedStatements } from './corrected.ts';
import { articleIds, outgoingStatements } from './export-ids.ts';

/** Everything that is known, over all layers that are on. */
export interface Library {
  /** newest first */
  statements: LibraryStatement[];
  /** by name; those of the memory without details and articles, which their card has */
  entities: DatasetEntity[];
  /** newest first */
  articles: LibraryArticle[];
}
export type LibraryStatement = DatasetStatement & { layer: string };
export type LibraryArticle = ArticleInfo & { layer: string };

type Memory = Pick<Store, 'layers' | 'articles' | 'entities' | 'statements'>;
const ARTICLES = 1000;

/** Reads all layers that are on, with the reader's corrections. `bundled` is called only when that layer is on. */
export async function gatherLibrary(
  store: Memory,
  bundled: () => Promise<Dataset>,
  view: Pick<StoreView, 'plan' | 'card'>,
): Promise<Library> {
  const on = (await store.layers()).filter(({ enabled, pending }) => enabled && !pending).map(({ id }) => id);
  const known = on.includes(BUNDLED) ? await bundled() : { articles: [], entities: [], statements: [] };
  const read = new Map(known.entities.map((entity) => [entity.id, entity]));
  for await (const chunk of store.entities()) {
    for (const { id, type, name, aliases, related } of chunk) {
      const before = read.get(id);
      const texts = new Set(before?.aliases.map(({ text }) => text));
      const more = aliases.filter(({ text }) => !texts.has(text));
      if (before) read.set(id, { ...before, aliases: [...before.aliases, ...more] });
      else read.set(id, { id, type, name, aliases, details: [], related, articles: [] });
    }
  }
  const said: LibraryStatement[] = known.statements.map((one) => ({ ...one, layer: BUNDLED }));
  for await (const chunk of store.statements()) said.push(...chunk);
  const articles: LibraryArticle[] = known.articles.map((one) => ({ ...one, layer: BUNDLED }));
  for (const layer of on) {
    if (layer === BUNDLED) continue;
    let after: Awaited<ReturnType<Store['articles']>>[number] | undefined;
    do {
      const page = await store.articles({ layer, after, limit: ARTICLES });
      // As statements and details name it.
      for (const { id, info } of page) articles.push({ ...info, id: `${layer}/${id}`, layer });
      after = page.length === ARTICLES ? page.at(-1) : undefined;
    } while (after);
  }
  const plan = await view.plan();
  const statements = plan ? correctedStatements(said, plan) : said;
  const entities = plan ? await correctedEntities(read, plan, view.card) : read;
  const dates = new Map(articles.map(({ id, date }) => [id, date ?? '']));
  const when = (one: DatasetStatement) => one.date ?? dates.get(one.source.article) ?? '';
  return {
    statements: statements.sort((a, b) => byCode(when(b), when(a)) || byCode(a.id, b.id)),
    entities: [...entities.values()].sort((a, b) => a.name.localeCompare(b.name) || byCode(a.id, b.id)),
    articles: articles.sort((a, b) => byCode(b.date ?? '', a.date ?? '') || byCode(a.id, b.id)),
  };
}

/**
 * The library as one sound dataset, for export: with the details of every entity, and without references that lead nowhere. Ids of
 * entities stay; those of articles and statements say nothing of layers (`export-ids.ts`).
 * @param card as the view gives it
 * @param overrides what was corrected in it
 */
export async function wholeDataset(
  { statements, entities, articles }: Library,
  card: (id: string) => Promise<CardData | null>,
  overrides: Override[] = [],
): Promise<Dataset> {
  const named = new Map(articles.map((article) => [article.id, article]));
  const full: DatasetEntity[] = [];
  for (const entity of entities) {
    const data = await card(entity.id);
    for (const article of Object.values(data?.articles ?? {}))
      if (!named.has(article.id)) named.set(article.id, { ...article, layer: BUNDLED });
    full.push(data?.entity ?? entity);
  }
  const ids = articleIds([...named.values()]);
  const outgoing = new Map<string, ArticleInfo>();
  for (const { layer: _, ...article } of named.values()) {
    const id = ids.get(article.id)!;
    if (!outgoing.has(id)) outgoing.set(id, { ...article, id });
  }
  const has = ({ article }: { article: string }) => ids.has(article);
  const renamed = <S extends { article: string }>(source: S): S => ({ ...source, article: ids.get(source.article)! });
  const entityIds = new Set(entities.map(({ id }) => id));
  const known = (id: string) => entityIds.has(id);
  return {
    format: DATASET_FORMAT,
    articles: [...outgoing.values()].sort((a, b) => byCode(a.id, b.id)),
    entities: full
      .map((entity) => ({
        ...entity,
        related: entity.related.filter(known),
        articles: [...new Set(entity.articles.flatMap((id) => ids.get(id) ?? []))],
        details: entity.details
          .map(({ object, ...detail }) => ({
            ...detail,
            ...(object !== undefined && known(object) && { object }),
            sources: once(detail.sources.filter(has).map(renamed)),
          }))
          .filter(({ sources }) => sources.length > 0),
      }))
      .sort((a, b) => byCode(a.id, b.id)),
    statements: outgoingStatements(
      statements
        .filter(({ source }) => has(source))
        .map((one) => ({
          ...one,
          speaker: one.speaker !== null && known(one.speaker) ? one.speaker : null,
          about: one.about.filter(known),
          source: renamed(one.source),
        })),
    ).sort((a, b) => byCode(a.id, b.id)),
    ...(overrides.length > 0 && { overrides: overrides.map((one) => ofArticles(one, ids)) }),
  };
}

/** An override, with articles by the ids that they go out by. */
function ofArticles(one: Override, ids: ReadonlyMap<string, string>): Override {
  return one.action === 'split' ? { ...one, articles: one.articles.map((id) => ids.get(id) ?? id) } : one;
}

/** Each once: the same place may have been read in two layers. */
function once<T>(all: readonly T[]): T[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
