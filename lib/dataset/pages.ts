import type { ArticleInfo, Dataset, DatasetEntity, DatasetStatement } from '../entity.ts';
import { byCode, push } from './order.ts';

/** Statements on one page of what an entity said, or of what was said about it. */
const PAGE = 128;
/** An entity's record keeps so many articles, details, and sources of a detail; the newest. */
const MAX_ARTICLES = 200;
const MAX_DETAILS = 200;
const MAX_SOURCES = 5;

/** All that a card needs of an entity beside its statements. */
export interface EntityRecord {
  id: string;
  entity: DatasetEntity;
  /** pages of statements, by record key `id#0`, `id#1`, … */
  pages: number;
  names: [id: string, name: string][];
  articles: ArticleInfo[];
}

/** Statements of one entity with what is needed to show them; the newest are on page 0. */
export interface PageRecord {
  id: string;
  said: DatasetStatement[];
  about: DatasetStatement[];
  names: [id: string, name: string][];
  articles: ArticleInfo[];
}

/** Key of an entity's page of statements. */
export function pageKey(entity: string, page: number): string {
  return `${entity}#${page}`;
}

/** Cuts a dataset into records that each can be shown alone. */
export function makeRecords(dataset: Dataset): { entities: EntityRecord[]; pages: PageRecord[] } {
  const names = new Map(dataset.entities.map(({ id, name }) => [id, name]));
  const articles = new Map(dataset.articles.map((article) => [article.id, article]));
  const namesOf = (ids: Iterable<string | null | undefined>): [string, string][] =>
    [...new Set(ids)].flatMap((id) => {
      const name = id ? names.get(id) : undefined;
      return id && name !== undefined ? [[id, name] as [string, string]] : [];
    });
  const articlesOf = (ids: Iterable<string>) => [...new Set(ids)].flatMap((id) => articles.get(id) ?? []);

  const dateOf = (statement: DatasetStatement) => statement.date ?? articles.get(statement.source.article)?.date ?? '';
  const newestFirst = [...dataset.statements].sort((a, b) => byCode(dateOf(b), dateOf(a)) || byCode(a.id, b.id));
  const said = new Map<string, DatasetStatement[]>();
  const about = new Map<string, DatasetStatement[]>();
  for (const statement of newestFirst) {
    if (statement.speaker !== null) push(said, statement.speaker, statement);
    for (const id of new Set(statement.about)) if (id !== statement.speaker) push(about, id, statement);
  }

  const pages: PageRecord[] = [];
  const entities = dataset.entities.map((entity): EntityRecord => {
    const ownSaid = said.get(entity.id) ?? [];
    const ownAbout = about.get(entity.id) ?? [];
    const count = Math.ceil(Math.max(ownSaid.length, ownAbout.length) / PAGE);
    for (let page = 0; page < count; page++) {
      const [from, to] = [page * PAGE, (page + 1) * PAGE];
      const shown = { said: ownSaid.slice(from, to), about: ownAbout.slice(from, to) };
      const statements = [...shown.said, ...shown.about];
      pages.push({
        id: pageKey(entity.id, page),
        ...shown,
        names: namesOf(statements.flatMap(({ speaker, about, addressee }) => [speaker, addressee, ...about])),
        articles: articlesOf(statements.map(({ source }) => source.article)),
      });
    }
    const kept = shorten(entity);
    return {
      id: entity.id,
      entity: kept,
      pages: count,
      names: namesOf([...kept.related, ...kept.details.map(({ object }) => object)]),
      articles: articlesOf([
        ...kept.articles,
        ...kept.details.flatMap((detail) => detail.sources.map((s) => s.article)),
      ]),
    };
  });
  return { entities, pages };

  function shorten(entity: DatasetEntity): DatasetEntity {
    const dateOfArticle = (id: string) => articles.get(id)?.date ?? '';
    const newest = (a: string, b: string) => byCode(dateOfArticle(b), dateOfArticle(a)) || byCode(a, b);
    return {
      ...entity,
      articles: [...entity.articles].sort(newest).slice(0, MAX_ARTICLES),
      details: entity.details.slice(0, MAX_DETAILS).map((detail) => ({
        ...detail,
        sources: [...detail.sources]
          .sort((a, b) => newest(a.article, b.article) || a.start - b.start)
          .slice(0, MAX_SOURCES),
      })),
    };
  }
}
