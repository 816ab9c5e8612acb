import { latestFirst } from '../dataset/detail-readings.ts';
import { byCode } from '../dataset/order.ts';
import { RANKED } from '../dataset/pages.ts';
import type { KnownTerms } from '../dataset/stored-terms.ts';
import type { ArticleInfo, DatasetDetail, Qualifier } from '../entity.ts';
import type { CardData, Named, ShownStatement } from '../exchange.ts';
import { joinDetails } from './card-merge.ts';
import type { FamilyEntity, IsOn } from './families.ts';
import { idOf, plainLink, readLink } from './links.ts';
import { linksIn, toStatement } from './listing.ts';
import { type Known, namedBy, readKnown } from './read.ts';
import { newestOf } from './rows.ts';
import type { Contribution, Link, MemoryDatabase, StatementRow } from './schema.ts';
import { summarise } from './summary.ts';

/** How much is read of one entity, the newest: articles that say something, and statements by and about it. */
export interface Reach {
  articles: number;
  statements: number;
}
/** For a card beside a page, which must open at once. */
export const FOR_CARD: Reach = { articles: 200, statements: RANKED };
/** For the library and what goes out of it, where nothing may be missing. */
export const EVERYTHING: Reach = { articles: Number.POSITIVE_INFINITY, statements: Number.POSITIVE_INFINITY };
/** So many of the entities that stand with one. */
const MAX_RELATED = 50;

/** A card that can be ranked, and is completed only as far as it is shown. Its names, by the ids in its statements, are good for ranking alone: links spell them. */
export interface Draft extends Named {
  /**
   * Of the memory's articles it has ids and dates, and for whom the memory's statements name the ids that their links alone tell:
   * what nearly all are known by, but for namesakes, and those who were joined with others on evidence.
   */
  card: CardData;
  /** terms of its statements that are known already */
  terms?: readonly KnownTerms[];
  /** with the articles and names of what is left in the card */
  complete(card: CardData): Promise<CardData>;
}

/** A card that is complete already. */
export const asDraft = (card: CardData, terms?: Draft['terms']): Draft => ({
  ...{ card, names: card.names, persons: card.persons, terms },
  complete: async (left) => left,
});

/** What the memory knows of one entity. @param elsewhere texts that another source has too: their articles tell whether they are the same */
export async function draftCard(
  db: MemoryDatabase,
  entity: FamilyEntity,
  isOn: IsOn,
  elsewhere: Promise<ReadonlySet<string>> = Promise.resolve(new Set()),
  reach = FOR_CARD,
): Promise<Draft> {
  const summary = summarise(entity);
  const [contributions, said, about, twice] = await Promise.all([
    newest(db, 'contributions', 'newest', entity.links, reach.articles, isOn),
    newest(db, 'statements', 'speaker', entity.links, reach.statements, isOn),
    newest(db, 'statements', 'about', entity.links, reach.statements, isOn),
    elsewhere,
  ]);
  const aboutOthers = about.filter(({ speaker }) => !entity.links.includes(speaker));
  const rows = new Map([...said, ...aboutOthers].map((row) => [row.id, row]));
  const beside = summary.beside.slice(0, MAX_RELATED);
  const objects = contributions.flatMap(({ details }) => details.flatMap(({ object }) => object ?? []));
  const inQuestion = [...rows.values()].filter(({ text }) => twice.has(text));
  const [known, titled] = await Promise.all([
    readKnown(db, [...beside, ...objects], isOn),
    readArticles(
      db,
      inQuestion.map(({ source }) => source.article),
    ),
  ]);
  const settledId = (link: Link) => known.entityOf(link)?.id;
  const related = beside.flatMap((link) => settledId(link) ?? []).filter((id) => id !== summary.id);
  const guessed: Required<Named> = { names: Object.create(null), persons: Object.create(null) };
  const guessId = (link: Link) => {
    if (entity.links.includes(link)) return summary.id;
    const id = idOf(plainLink(link));
    const { kind, name } = readLink(link);
    guessed.names[id] = name;
    if (kind === 'person') guessed.persons[id] = true;
    return id;
  };
  const draw = (row: StatementRow): ShownStatement => {
    const article = titled[row.source.article] ?? { id: row.source.article, title: '', date: row.when || undefined };
    const { layer: _, ...statement } = toStatement(row, guessId);
    return { ...statement, article };
  };
  const details = joinDetails(contributions.flatMap((one) => detailsOf(one, settledId, summary.id)));
  const named = contributions
    .flatMap(({ articles, date, dates }) => articles.map((id, at) => ({ id, title: '', date: dates?.[at] ?? date })))
    .sort((a, b) => byCode(b.date, a.date) || byCode(a.id, b.id));
  const articles: Record<string, ArticleInfo> = Object.create(null);
  for (const article of [...named, ...Object.values(titled)]) articles[article.id] = article;
  return {
    ...guessed,
    card: {
      entity: {
        ...{ id: summary.id, type: summary.type, name: summary.name, aliases: summary.aliases },
        ...{
          details: details.sort(latestFirst),
          related: [...new Set(related)],
          articles: [...new Set(named.map(({ id }) => id))],
        },
      },
      ...namedBy(known, [...beside, ...objects], summary),
      articles,
      said: [...new Map(said.map((row) => [row.id, draw(row)])).values()],
      about: [...new Map(aboutOthers.map((row) => [row.id, draw(row)])).values()],
    },
    complete: (card) => complete(db, card, rows, isOn),
  };
}

/** Settles who is named in the memory's statements of a card, and reads their articles and those that the card names. */
async function complete(
  db: MemoryDatabase,
  card: CardData,
  rows: ReadonlyMap<string, StatementRow>,
  isOn: IsOn,
): Promise<CardData> {
  const shown = [...card.said, ...card.about].flatMap((one) => [one, ...(one.earlier ?? [])]);
  const ours = shown.flatMap(({ id }) => rows.get(id) ?? []);
  const sources = card.entity.details.flatMap((detail) => detail.sources.map(({ article }) => article));
  const [known, found] = await Promise.all([
    readKnown(db, ours.flatMap(linksIn), isOn),
    readArticles(db, [...card.entity.articles, ...sources, ...ours.map(({ source }) => source.article)]),
  ]);
  const named = namedBy(known, ours.flatMap(linksIn), card.entity);
  const before = Object.entries(card.articles).filter(([, { title }]) => title !== '');
  const articles: Record<string, ArticleInfo> = Object.assign(Object.create(null), found, Object.fromEntries(before));
  const when = (id: string) => articles[id]?.date ?? '';
  const show = (one: ShownStatement): ShownStatement => {
    const row = rows.get(one.id);
    const earlier = one.earlier?.map(show);
    return { ...one, ...(row && settled(row, known, articles)), ...(earlier && { earlier }) };
  };
  return {
    ...card,
    entity: {
      ...card.entity,
      articles: card.entity.articles.toSorted((a, b) => byCode(when(b), when(a)) || byCode(a, b)),
    },
    names: Object.assign(named.names, card.names),
    persons: Object.assign(named.persons, card.persons),
    articles,
    said: card.said.map(show),
    about: card.about.map(show),
  };
}

/** Rows of these links in the layers that are on, newest first. */
async function newest<S extends 'contributions' | 'statements'>(
  db: MemoryDatabase,
  store: S,
  index: Parameters<typeof newestOf<S>>[2],
  links: readonly Link[],
  most: number,
  isOn: IsOn,
) {
  const rows = (await Promise.all(links.map((link) => newestOf(db, store, index, link, most, isOn)))).flat();
  const dateOf = (row: Contribution | StatementRow) => ('when' in row ? row.when : row.date);
  const keyOf = (row: Contribution | StatementRow) => ('id' in row ? row.id : `${row.layer}/${row.unit}`);
  return rows.sort((a, b) => byCode(dateOf(b), dateOf(a)) || byCode(keyOf(a), keyOf(b))).slice(0, most);
}

function detailsOf({ details }: Contribution, idOf: (link: Link) => string | undefined, self: string): DatasetDetail[] {
  return details.flatMap(({ object, qualifier, ...detail }) => {
    const other = object === undefined ? undefined : idOf(object);
    return other === self ? [] : [{ ...detail, qualifier: qualifier as Qualifier | undefined, object: other }];
  });
}

async function readArticles(db: MemoryDatabase, names: readonly string[]): Promise<Record<string, ArticleInfo>> {
  const store = db.transaction('articles').store;
  const articles: Record<string, ArticleInfo> = Object.create(null);
  await Promise.all(
    [...new Set(names)].map(async (name) => {
      const slash = name.indexOf('/');
      if (slash < 0) return;
      const found = await store.get([name.slice(0, slash), name.slice(slash + 1)]);
      if (found) articles[name] = { ...found.info, id: name };
    }),
  );
  return articles;
}

function settled(row: StatementRow, known: Known, articles: Record<string, ArticleInfo>): ShownStatement {
  const { layer: _, ...statement } = toStatement(row, (link) => known.entityOf(link)?.id);
  const to = row.addressee && 'link' in row.addressee ? known.entityOf(row.addressee.link) : undefined;
  return {
    ...statement,
    speakerName: row.speaker ? known.entityOf(row.speaker)?.name : undefined,
    addresseeName: to?.name,
    article: articles[row.source.article] ?? { id: row.source.article, title: row.source.article },
  };
}
