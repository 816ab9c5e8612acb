import type { ArticleInfo, DatasetDetail } from '../entity.ts';
import type { CardData, ShownDetail } from '../exchange.ts';

/** A detail with what is needed to say when it was true and where it was read. */
export interface Fact extends ShownDetail {
  /** the date it is known to hold for: as stated, else of the last article that states it */
  asOf?: string;
  article?: ArticleInfo;
}

export interface Facts {
  /** what the entity is now, as far as is known, latest first */
  roles: Fact[];
  /** what it was */
  former: Fact[];
  /** relations to others, and the rest */
  background: Fact[];
  /** other names, most used first */
  also: string[];
  /** ids of entities named beside it, most often first, whose names are known */
  namedWith: string[];
  /** the articles it is named in, latest first */
  namedIn: ArticleInfo[];
}

const PAST = new Set(['former', 'then', 'late']);

const latestFirst = (a: ArticleInfo, b: ArticleInfo) => (b.date ?? '').localeCompare(a.date ?? '');
const byDate = (a: Fact, b: Fact) => (b.asOf ?? '').localeCompare(a.asOf ?? '');

/** Sorts what is known of an entity into what the card shows apart. */
export function factsOf(data: CardData): Facts {
  const facts = data.entity.details.map((detail): Fact => {
    const article = lastArticle(detail, data.articles);
    return { ...detail, asOf: detail.date ?? detail.lastSeen ?? article?.date, article };
  });
  const isPast = (fact: Fact) => fact.qualifier !== undefined && PAST.has(fact.qualifier);
  // A description is what an article calls someone in passing; it stands with the roles only where there are none.
  const hasRole = facts.some((fact) => fact.relation === 'role' && !isPast(fact));
  const isRole = (fact: Fact) => fact.relation === 'role' || (fact.relation === 'description' && !hasRole);
  return {
    roles: facts.filter((fact) => isRole(fact) && !isPast(fact)).sort(byDate),
    former: facts.filter((fact) => isRole(fact) && isPast(fact)).sort(byDate),
    background: facts.filter((fact) => !isRole(fact)),
    also: otherNames(data),
    namedWith: data.entity.related.filter((id) => data.names[id] !== undefined),
    namedIn: data.entity.articles.flatMap((id) => data.articles[id] ?? []).sort(latestFirst),
  };
}

function lastArticle(detail: DatasetDetail, articles: CardData['articles']): ArticleInfo | undefined {
  return detail.sources.flatMap((source) => articles[source.article] ?? []).sort(latestFirst)[0];
}

function otherNames({ entity }: CardData): string[] {
  const seen = new Set([entity.name.toLowerCase()]);
  return [...entity.aliases]
    .sort((a, b) => b.count - a.count)
    .filter(({ text }) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()))
    .map((alias) => alias.text);
}
