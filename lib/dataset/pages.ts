import type { ArticleInfo, Dataset, DatasetEntity, DatasetStatement } from '../entity.ts';
import { byCode, push } from './order.ts';
import { type StoredTerms, storeTerms } from './stored-terms.ts';

/**
 * A card ranks so many statements of each kind, the newest, wherever they come from: a background that just woke reads and
 * compares all of them before the reader sees the first. A page holds as many, so that these are read at once and no others.
 */
export const RANKED = 512;
/** A page with fewer statements keeps no terms: they are found in a few milliseconds, and would take a fifth of its size. */
const WITH_TERMS = 256;
/** An entity's record keeps so many articles, details, and sources of a detail; the newest. */
const MAX_ARTICLES = 200;
const MAX_DETAILS = 200;
const MAX_SOURCES = 5;

/** What an entity is called; of a person it says so. */
type NamedEntity = [id: string, name: string, isPerson?: true];

/** All that a card needs of an entity beside its statements. */
export interface EntityRecord {
  id: string;
  entity: DatasetEntity;
  /** how many there are of it, on all pages */
  statements: number;
  names: NamedEntity[];
  articles: ArticleInfo[];
}

/** Statements of one entity with what is needed to show them, by record key `id#0`, `id#1`, …; the newest are on page 0. */
export interface PageRecord {
  id: string;
  said: DatasetStatement[];
  about: DatasetStatement[];
  names: NamedEntity[];
  articles: ArticleInfo[];
  /** of `said`, then of `about`, where it is page 0 and has many */
  terms?: StoredTerms;
}

/** Key of an entity's page of statements. */
export function pageKey(entity: string, page: number): string {
  return `${entity}#${page}`;
}

/** Makes records that each can be shown alone, one at a time, since all of them are many times the dataset. */
export interface RecordMaker {
  pagesOf(entity: string): number;
  makeEntity(entity: DatasetEntity): EntityRecord;
  makePage(entity: string, page: number): PageRecord;
}

export function createRecordMaker(dataset: Dataset): RecordMaker {
  const names = new Map(
    dataset.entities.map(({ id, name, type }): [string, NamedEntity] => [
      id,
      type === 'person' ? [id, name, true] : [id, name],
    ]),
  );
  const articles = new Map(dataset.articles.map((article) => [article.id, article]));
  const namesOf = (ids: Iterable<string | null | undefined>): NamedEntity[] =>
    [...new Set(ids)].flatMap((id) => {
      const named = id ? names.get(id) : undefined;
      return named ? [named] : [];
    });
  const articlesOf = (ids: Iterable<string>) => [...new Set(ids)].flatMap((id) => articles.get(id) ?? []);
  const articleDate = (id: string) => articles.get(id)?.date ?? '';
  const newest = (a: string, b: string) => byCode(articleDate(b), articleDate(a)) || byCode(a, b);

  const { said, about } = fileStatements(dataset, articleDate);
  const pagesOf = (id: string) => Math.ceil(Math.max(said.get(id)?.length ?? 0, about.get(id)?.length ?? 0) / RANKED);
  const shorten = (entity: DatasetEntity): DatasetEntity => ({
    ...entity,
    articles: entity.articles.toSorted(newest).slice(0, MAX_ARTICLES),
    details: entity.details.slice(0, MAX_DETAILS).map((detail) => {
      const sources = detail.sources.toSorted((a, b) => newest(a.article, b.article) || a.start - b.start);
      return { ...detail, sources: sources.slice(0, MAX_SOURCES) };
    }),
  });

  return {
    pagesOf,
    makeEntity(entity) {
      const kept = shorten(entity);
      const sources = kept.details.flatMap((detail) => detail.sources.map(({ article }) => article));
      return {
        id: entity.id,
        entity: kept,
        statements: (said.get(entity.id)?.length ?? 0) + (about.get(entity.id)?.length ?? 0),
        names: namesOf([...kept.related, ...kept.details.map(({ object }) => object)]),
        articles: articlesOf([...kept.articles, ...sources]),
      };
    },
    makePage(entity, page) {
      const onPage = (all: DatasetStatement[] = []) => all.slice(page * RANKED, (page + 1) * RANKED);
      const shown = { said: onPage(said.get(entity)), about: onPage(about.get(entity)) };
      const statements = [...shown.said, ...shown.about];
      const isCompared = page === 0 && statements.length >= WITH_TERMS;
      return {
        id: pageKey(entity, page),
        ...shown,
        names: namesOf(statements.flatMap((statement) => [statement.speaker, statement.addressee, ...statement.about])),
        articles: articlesOf(statements.map(({ source }) => source.article)),
        ...(isCompared && { terms: storeTerms(statements.map(({ text }) => text)) }),
      };
    },
  };
}

/** Statements by who said them and by whom they are about, the newest first. */
function fileStatements({ statements }: Dataset, articleDate: (article: string) => string) {
  const dateOf = (statement: DatasetStatement) => statement.date ?? articleDate(statement.source.article);
  const said = new Map<string, DatasetStatement[]>();
  const about = new Map<string, DatasetStatement[]>();
  for (const statement of statements.toSorted((a, b) => byCode(dateOf(b), dateOf(a)) || byCode(a.id, b.id))) {
    if (statement.speaker !== null) push(said, statement.speaker, statement);
    for (const id of new Set(statement.about)) if (id !== statement.speaker) push(about, id, statement);
  }
  return { said, about };
}
