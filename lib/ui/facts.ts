import { readingsOf } from '../dataset/detail-readings.ts';
import { isSurelyBefore } from '../dataset/order.ts';
import type { ArticleInfo, DatasetDetail } from '../entity.ts';
import type { CardData, ShownDetail } from '../exchange.ts';

/** A detail with what is needed to say when it was true and where it was read. */
export interface Fact extends ShownDetail {
  /** the date it is known to hold for: as stated, else of the last article that states it */
  asOf?: string;
  /** the date of the last article that states it */
  seen?: string;
  /** it is no more, by its own words or because its time ended before that article */
  isOver: boolean;
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
  const facts = withoutOutlived(data.entity.details.map((detail) => factOf(detail, data.articles)));
  // A description is what an article calls someone in passing; it stands with the roles only where there are none.
  const hasRole = facts.some((fact) => fact.relation === 'role' && !fact.isOver);
  const isRole = (fact: Fact) => fact.relation === 'role' || (fact.relation === 'description' && !hasRole);
  return {
    roles: facts.filter((fact) => isRole(fact) && !fact.isOver).sort(byDate),
    former: facts.filter((fact) => isRole(fact) && fact.isOver).sort(byDate),
    background: facts.filter((fact) => !isRole(fact)),
    also: otherNames(data),
    namedWith: data.entity.related.filter((id) => data.names[id] !== undefined),
    namedIn: data.entity.articles.flatMap((id) => data.articles[id] ?? []).sort(latestFirst),
  };
}

function factOf(detail: ShownDetail, articles: CardData['articles']): Fact {
  const { qualifier, date } = detail;
  const article = lastArticle(detail, articles);
  const seen = detail.lastSeen ?? article?.date;
  const hasEnded = date !== undefined && seen !== undefined && isSurelyBefore(date, seen);
  const isOver = hasEnded || (qualifier !== undefined && PAST.has(qualifier));
  return { ...detail, asOf: date ?? seen, seen, isOver, article };
}

/** What was true by an older article and is over by a later one is one fact, which is over, with the sources of both. */
function withoutOutlived(facts: readonly Fact[]): Fact[] {
  const latest = facts.filter(({ isOver }) => isOver).sort(byDate);
  const outlived = new Map<Fact, Fact[]>();
  for (const fact of facts) {
    const over = fact.isOver ? undefined : latest.find((one) => outlives(one, fact));
    if (over) outlived.set(over, [...(outlived.get(over) ?? []), fact]);
  }
  const gone = new Set([...outlived.values()].flat());
  return facts.filter((fact) => !gone.has(fact)).map((fact) => joined(fact, outlived.get(fact) ?? []));
}

function outlives(over: Fact, fact: Fact): boolean {
  if (over.relation !== fact.relation || over.object !== fact.object) return false;
  if (over.value.toLowerCase() !== fact.value.toLowerCase()) return false;
  if (over.seen === undefined || fact.seen === undefined) return false;
  // A time of its own says when it was over: who took the office again later has it.
  if (over.date !== undefined) return !isSurelyBefore(over.date, fact.seen) && !isSurelyBefore(over.seen, fact.seen);
  return isSurelyBefore(fact.seen, over.seen);
}

function joined(over: Fact, before: readonly Fact[]): Fact {
  if (before.length === 0) return over;
  const all = [over, ...before];
  const from = all.find((one) => one.from !== undefined)?.from;
  return { ...over, from, ...readingsOf(all), stated: all.find((one) => one.stated)?.stated };
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
