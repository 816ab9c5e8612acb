import { correctDetails } from '../dataset/correct-details.ts';
import { byCode } from '../dataset/order.ts';
import type { DatasetAlias, DatasetStatement } from '../entity.ts';
import type { CardData, Named, ShownDetail, ShownStatement } from '../exchange.ts';
import { mergeCards } from './card-merge.ts';
import { type Corrected, givenNames, hasArticle, hasName, isWhole, type Part, type Plan } from './plan.ts';

/** What a part has of its entity's card; null for nothing. */
export function partOf(card: CardData, part: Part): CardData | null {
  if (isWhole(part)) return card;
  const { entity } = card;
  const has = (article: string) => hasArticle(part, article);
  const mine = ({ source }: ShownStatement) => has(source.article);
  const articles = entity.articles.filter(has);
  const said = card.said.filter(mine);
  const about = card.about.filter(mine);
  const details = entity.details.flatMap((detail) => ofArticles(detail, has, card.articles) ?? []);
  if (articles.length + said.length + about.length + details.length === 0) return null;
  const aliases = entity.aliases.filter(({ text }) => hasName(part, text));
  const here = othersIn(said, about, details);
  const elsewhere = [
    ...othersIn(
      card.said.filter((one) => !mine(one)),
      card.about.filter((one) => !mine(one)),
      entity.details.filter(({ sources }) => !sources.some(({ article }) => has(article))),
    ),
  ].filter((id) => !here.has(id));
  const related = entity.related.filter((id) => !elsewhere.includes(id));
  return { ...card, entity: { ...entity, aliases, details, related, articles }, said, about };
}

/** A detail as some of its articles state it; null where none of them does. */
function ofArticles(
  detail: ShownDetail,
  has: (article: string) => boolean,
  articles: CardData['articles'],
): ShownDetail | null {
  const sources = detail.sources.filter(({ article }) => has(article));
  if (sources.length === detail.sources.length) return detail;
  if (sources.length === 0) return null;
  const seen = sources.flatMap(({ article }) => articles[article]?.date ?? []).sort();
  return { ...detail, sources, firstSeen: seen[0], lastSeen: seen.at(-1) };
}

const withEarlier = (statements: readonly ShownStatement[]) =>
  statements.flatMap((one) => [one, ...(one.earlier ?? [])]);

/** Changes a statement and what stands beside it. */
function alsoEarlier(change: (one: ShownStatement) => ShownStatement, one: ShownStatement): ShownStatement {
  return { ...change(one), ...(one.earlier && { earlier: one.earlier.map(change) }) };
}

/** Everybody else whom statements and details name. */
function othersIn(
  said: readonly ShownStatement[],
  about: readonly ShownStatement[],
  details: readonly ShownDetail[],
): Set<string> {
  return new Set([
    ...withEarlier([...said, ...about]).flatMap((one) => [one.speaker ?? [], one.about, one.addressee ?? []].flat()),
    ...details.flatMap(({ object }) => object ?? []),
  ]);
}

/** One card of the parts of an entity, with what the reader corrected of it; ids are those without corrections yet. */
export function cardOfParts(corrected: Corrected, cards: readonly CardData[]): CardData {
  const [first, ...others] = cards;
  const card = others.reduce(mergeCards, first!);
  const { entity } = card;
  const name = corrected.name ?? entity.name;
  const details = correctDetails(entity.details, corrected.details);
  return {
    ...card,
    entity: { ...entity, id: corrected.id, name, aliases: aliasesOf(corrected, name, entity.aliases), details },
  };
}

/** The aliases with those that the reader gave, and without those that are not to be used; the name is always among them. */
export function aliasesOf(corrected: Corrected, name: string, known: readonly DatasetAlias[]): DatasetAlias[] {
  const texts = new Set(known.map(({ text }) => text));
  const given = givenNames(corrected).filter(({ text }) => !texts.has(text));
  const named = [...texts, ...given.map(({ text }) => text)].includes(name);
  const all = [...known, ...given.map((one) => ({ ...one, count: 0 }))];
  if (!named) all.push({ text: name, kind: 'name', count: 0 });
  return all
    .filter(({ text }) => !corrected.never.has(text) || text === name)
    .sort((a, b) => b.count - a.count || byCode(a.text, b.text));
}

const once = (ids: readonly string[]) => [...new Set(ids)];

/** A statement with everybody in it being who corrections say. */
export function correctedStatement<S extends DatasetStatement>(one: S, plan: Plan): S {
  const idOf = (id: string) => plan.idOf(id, one.source.article);
  const { speaker, addressee } = one;
  return {
    ...one,
    speaker: speaker === null ? null : idOf(speaker),
    about: once(one.about.map(idOf)),
    addressee: addressee === undefined ? undefined : idOf(addressee),
  };
}

/** Those who stand with one, as corrections have them; never itself. */
export function correctedRelated(related: readonly string[], plan: Plan, self: string): string[] {
  return once(related.flatMap(plan.idsOf)).filter((id) => id !== self);
}

/** Has everybody in a card be who corrections say. `self` is whose card it is. */
export function withCorrectedIds(card: CardData, plan: Plan, self: string): CardData {
  const { entity } = card;
  const details = entity.details
    .map((one) => ({ ...one, object: one.object && plan.idOf(one.object, one.sources[0]?.article ?? '') }))
    .filter(({ object }) => object !== self);
  const statements = (all: readonly ShownStatement[]) =>
    all.map((one) => alsoEarlier((of) => correctedStatement(of, plan), one));
  return {
    ...card,
    entity: { ...entity, details, related: correctedRelated(entity.related, plan, self) },
    said: statements(card.said),
    about: statements(card.about).filter(({ speaker }) => speaker !== self),
  };
}

/** Which of these are persons; of what has to do with corrections, they say. */
function personsOf(plan: Plan, ids: readonly string[], known: Named['persons'] = {}): Record<string, true> {
  const persons: Record<string, true> = Object.create(null);
  for (const id of ids) {
    const corrected = plan.find(id);
    if (corrected ? corrected.type === 'person' : Object.hasOwn(known, id)) persons[id] = true;
  }
  return persons;
}

/** Has everybody in a card be called as they are called now. */
export function withNames(card: CardData, names: Named['names'], plan: Plan): CardData {
  // An addressee may be words of an article: `constructor` is no name of ours.
  const nameOf = (id: string | null = null) => (id !== null && Object.hasOwn(names, id) ? names[id] : undefined);
  const show = (one: ShownStatement): ShownStatement => ({
    ...one,
    speakerName: nameOf(one.speaker),
    addresseeName: nameOf(one.addressee),
  });
  const both = (all: readonly ShownStatement[]) => all.map((one) => alsoEarlier(show, one));
  const persons = personsOf(plan, Object.keys(names), card.persons);
  return { ...card, names, persons, said: both(card.said), about: both(card.about) };
}

/** All ids that a card names. */
export function idsIn({ entity, said, about }: CardData): string[] {
  return [...new Set([entity.id, ...entity.related, ...othersIn(said, about, entity.details)])];
}
