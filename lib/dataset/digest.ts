import type { ArticleInfo, Detail, ExtractedEntity, Extraction, NameKind, Statement } from '../entity.ts';

/** Mentions at most this many characters apart stand together; about one sentence of news. */
const NEAR = 200;
/** No mention is compared with more than this many that follow, so that a list of names stays linear. */
const NEAR_MENTIONS = 12;
/** What a stated relation, and speaking about someone, weigh against standing in one sentence. */
const DETAIL_WEIGHT = 3;
const STATEMENT_WEIGHT = 2;
/** A surface form longer than this is no name. */
const MAX_ALIAS = 200;

export interface DigestEntity {
  type: ExtractedEntity['type'];
  name: string;
  aliases: { text: string; kind: NameKind; count: number }[];
}

/** A detail whose entities are places in `Digest.entities`. */
export type DigestDetail = Omit<Detail, 'entity' | 'object'> & { entity: number; object?: number };

/** A statement whose entities are places in `Digest.entities`; `addresseeText` is one that is none of them. */
export type DigestStatement = Pick<
  Statement,
  'id' | 'kind' | 'sourceText' | 'cueText' | 'text' | 'venue' | 'date' | 'dateBasis'
> & {
  speaker?: number;
  about: number[];
  addressee?: number;
  addresseeText?: string;
  start: number;
  end: number;
};

/** What a merge keeps of one extraction: everything but the mentions, in one fixed order of keys. */
export interface Digest {
  article: ArticleInfo;
  entities: DigestEntity[];
  details: DigestDetail[];
  statements: DigestStatement[];
  /** `[a, b, weight]`, a < b: how much two entities have to do with each other */
  pairs: [a: number, b: number, weight: number][];
  /** references that lead nowhere, each with its place */
  problems: string[];
}

/** Takes out of an extraction what a merge needs. Pure; the same extraction always gives the same digest. */
export function digestExtraction(extraction: Extraction): Digest {
  const places = new Map(extraction.entities.map((entity, at) => [entity.id, at]));
  const problems: string[] = [];
  const pairs = new PairCounts();
  const find = (id: string, where: string) => {
    const at = places.get(id);
    if (at === undefined) problems.push(`article "${extraction.article.id}": ${where}: no entity "${id}"`);
    return at;
  };
  countNear(extraction.entities, pairs);

  const details: DigestDetail[] = [];
  extraction.details.forEach((detail, at) => {
    const entity = find(detail.entity, `details[${at}].entity`);
    if (entity === undefined) return;
    const object = detail.object === undefined ? undefined : find(detail.object, `details[${at}].object`);
    if (object !== undefined) pairs.add(entity, object, DETAIL_WEIGHT);
    const { relation, value, start, end, qualifier, from, date } = detail;
    details.push({ entity, relation, value: tidy(value), start, end, qualifier, object, from, date });
  });

  const statements: DigestStatement[] = [];
  extraction.statements.forEach((statement, at) => {
    const { id, kind, sourceText, cueText, text, venue, date, dateBasis } = statement;
    const speaker = statement.speaker === null ? undefined : find(statement.speaker, `statements[${at}].speaker`);
    const about = [...new Set(statement.about.map((entity) => find(entity, `statements[${at}].about`)))];
    const known = about.filter((entity) => entity !== undefined);
    const addressee = statement.addressee === undefined ? undefined : places.get(statement.addressee);
    if (speaker !== undefined) {
      for (const other of known) pairs.add(speaker, other, STATEMENT_WEIGHT);
      if (addressee !== undefined) pairs.add(speaker, addressee, STATEMENT_WEIGHT);
    }
    const spans = [...statement.content, ...statement.source, ...statement.cue];
    const start = spans.reduce((least, [from]) => Math.min(least, from), Number.POSITIVE_INFINITY);
    const end = spans.reduce((most, [, to]) => Math.max(most, to), 0);
    statements.push({
      ...{ id, kind, speaker, sourceText: tidy(sourceText), cueText: tidy(cueText), text: tidy(text), about: known },
      ...{ addressee, addresseeText: addressee === undefined ? statement.addressee : undefined },
      ...{ venue, date, dateBasis, start: Math.min(start, end), end },
    });
  });

  const { id, title, date, url, publisher } = extraction.article;
  return {
    article: { id, title: tidy(title), date, url, publisher },
    entities: extraction.entities.map(({ type, name, aliases }) => ({
      type,
      name: tidy(name),
      aliases: aliases
        .map(({ text, kind, count }) => ({
          text: type === 'person' ? withoutEnding(tidy(text)) : tidy(text),
          kind,
          count,
        }))
        .filter(({ text }) => text !== '' && text.length <= MAX_ALIAS),
    })),
    details,
    statements,
    pairs: pairs.sorted(),
    problems,
  };
}

/** People's names have no possessive ending of their own, unlike `McDonald's`. */
function withoutEnding(name: string): string {
  return name.replace(/['’]s?$/, '');
}

/** Line breaks and runs of blanks, which only the article's layout explains, become one space. */
function tidy(text: string): string {
  return /^\s|\s$|\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

function countNear(entities: readonly ExtractedEntity[], pairs: PairCounts): void {
  const mentions = entities.flatMap((entity, at) => entity.mentions.map(({ start, end }) => ({ at, start, end })));
  mentions.sort((a, b) => a.start - b.start || a.end - b.end || a.at - b.at);
  mentions.forEach((mention, index) => {
    const near = new Set<number>();
    for (const other of mentions.slice(index + 1, index + 1 + NEAR_MENTIONS)) {
      if (other.start - mention.end > NEAR) break;
      near.add(other.at);
    }
    for (const other of near) pairs.add(mention.at, other, 1);
  });
}

class PairCounts {
  readonly #weights = new Map<number, Map<number, number>>();

  add(one: number, other: number, weight: number): void {
    if (one === other) return;
    const row = this.#weights.get(Math.min(one, other)) ?? new Map<number, number>();
    this.#weights.set(Math.min(one, other), row);
    row.set(Math.max(one, other), (row.get(Math.max(one, other)) ?? 0) + weight);
  }

  sorted(): [number, number, number][] {
    const pairs = [...this.#weights].flatMap(([a, row]) =>
      [...row].map(([b, weight]) => [a, b, weight] as [number, number, number]),
    );
    return pairs.sort(([a, b], [c, d]) => a - c || b - d);
  }
}
