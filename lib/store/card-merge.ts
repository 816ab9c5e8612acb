import { detailKey, readingsOf } from '../dataset/detail-readings.ts';
import { foldRoles } from '../dataset/fold-roles.ts';
import { byCode, count, mostFrequent } from '../dataset/order.ts';
import type { DatasetDetail } from '../entity.ts';
import type { CardData, ShownStatement } from '../exchange.ts';

/** The same fact read in several places is one detail with all its sources; a role that says less is part of a fuller one. */
export function joinDetails(details: readonly DatasetDetail[]): DatasetDetail[] {
  return foldRoles([...Map.groupBy(details, detailKey).values()].map(oneDetail));
}

function oneDetail(readings: readonly DatasetDetail[]): DatasetDetail {
  const spellings = new Map<string, number>();
  for (const { value, sources } of readings) count(spellings, value, sources.length);
  const { relation, qualifier, object, from, date } = readings[0]!;
  return {
    ...{ relation, value: mostFrequent(spellings)[0]!, qualifier, object, from, date },
    ...readingsOf(readings),
  };
}

/** One card of what two know of the same entity; what the first calls it stays. */
export function mergeCards(first: CardData, second: CardData): CardData {
  const { entity } = first;
  const other = second.entity;
  const aliases = new Map(entity.aliases.map((alias) => [alias.text, alias]));
  for (const alias of other.aliases) {
    const known = aliases.get(alias.text);
    aliases.set(alias.text, known ? { ...known, count: known.count + alias.count } : alias);
  }
  const articles = Object.assign(Object.create(null), second.articles, first.articles);
  const newest = (a: string, b: string) => byCode(articles[b]?.date ?? '', articles[a]?.date ?? '') || byCode(a, b);
  return {
    entity: {
      ...{ id: entity.id, type: entity.type, name: entity.name },
      aliases: [...aliases.values()].sort((a, b) => b.count - a.count || byCode(a.text, b.text)),
      details: joinDetails([...entity.details, ...other.details]),
      related: [...new Set([...entity.related, ...other.related])],
      articles: [...new Set([...entity.articles, ...other.articles])].sort(newest),
    },
    names: Object.assign(Object.create(null), second.names, first.names),
    persons: Object.assign(Object.create(null), second.persons, first.persons),
    articles,
    said: newestOnce([...first.said, ...second.said]),
    about: newestOnce([...first.about, ...second.about]),
  };
}

/** The same words of the same speaker from one article that two layers have are shown once; an article that has no title yet is none of the other's. */
function newestOnce(statements: readonly ShownStatement[]): ShownStatement[] {
  const keyOf = ({ speaker, text, article }: ShownStatement) =>
    JSON.stringify([speaker, text, article.title || article.id]);
  const often = new Map<string, number>();
  for (const { text } of statements) count(often, text);
  const met = new Set<string>();
  const once = statements.filter((statement) => {
    // Most texts are there once, and need no key.
    if (often.get(statement.text) === 1) return true;
    const key = keyOf(statement);
    return !met.has(key) && met.add(key);
  });
  const dateOf = ({ date, article }: ShownStatement) => date ?? article.date ?? '';
  return once.sort((a, b) => byCode(dateOf(b), dateOf(a)) || byCode(a.id, b.id));
}
