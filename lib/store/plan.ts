import type { DetailCorrection } from '../dataset/correct-details.ts';
import { isFullName } from '../dataset/names.ts';
import { slugify } from '../dataset/slug.ts';
import type { EntityType, NameKind } from '../entity.ts';
import type { Correction, EntityRef } from './correction.ts';

/** What an entity has of one that the layers know: all of it, or what some articles say and some names. */
export interface Part {
  /** the entity's id without corrections */
  raw: string;
  /** the articles it has; all where undefined */
  only?: ReadonlySet<string>;
  /** the articles that belong to another one */
  without: ReadonlySet<string>;
  /** the names it has of those of `raw`; all where undefined */
  names?: ReadonlySet<string>;
  /** names it has no more */
  gone: ReadonlySet<string>;
}

/** An entity that corrections have to do with. */
export interface Corrected {
  id: string;
  type: EntityType;
  parts: Part[];
  /** as the reader named it */
  name?: string;
  /** names that the reader gave it, besides */
  given: string[];
  never: ReadonlySet<string>;
  details: DetailCorrection[];
}

/** The names that the reader gave an entity and still has in use; of a person's full name the surname too. */
export function givenNames({ type, name, given, never }: Corrected): { text: string; kind: NameKind }[] {
  const full = [...(name === undefined ? [] : [name]), ...given];
  const surnames = type === 'person' ? full.filter(isFullName).map((text) => text.split(/\s+/).at(-1)!) : [];
  const kinds = new Map<string, NameKind>([
    ...surnames.map((text) => [text, 'short'] as const),
    ...full.map((text) => [text, 'name'] as const),
  ]);
  return [...kinds].flatMap(([text, kind]) => (never.has(text) && text !== name ? [] : [{ text, kind }]));
}

/** What all corrections together come to. */
export interface Plan {
  corrected: readonly Corrected[];
  /** by its id, or by that of anything that is part of it */
  find(id: string): Corrected | undefined;
  /** whose a reading of `raw` in an article is */
  idOf(raw: string, article: string): string;
  /** all that have a part of `raw`; itself where no correction has to do with it */
  idsOf(raw: string): string[];
  /** whom each correction is about, by its number; none for those with nothing to apply to */
  about: ReadonlyMap<number, Corrected>;
}

const NONE: ReadonlySet<string> = new Set();

const both = (a: ReadonlySet<string>, b: ReadonlySet<string>) => new Set([...a, ...b]);
const among = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string>) =>
  a === undefined ? b : new Set([...a].filter((one) => b.has(one)));

export const hasArticle = ({ only, without }: Part, article: string) =>
  (only?.has(article) ?? true) && !without.has(article);
export const hasName = ({ names, gone }: Part, text: string) => (names?.has(text) ?? true) && !gone.has(text);
export const isWhole = ({ only, without, names, gone }: Part) =>
  only === undefined && names === undefined && without.size === 0 && gone.size === 0;

/**
 * Carries out corrections in their order.
 * @param rawOf the id, without corrections, of whom a reference means; undefined where nobody is
 */
export function planOf(corrections: readonly Correction[], rawOf: (entity: EntityRef) => string | undefined): Plan {
  const byId = new Map<string, Corrected>();
  const about = new Map<number, Corrected>();
  const find = (entity: EntityRef): Corrected | undefined => {
    const raw = rawOf(entity);
    if (raw === undefined) return entity.links.length === 0 ? byId.get(entity.id) : undefined;
    const known = byId.get(raw);
    if (known) return known;
    const parts = [{ raw, without: NONE, gone: NONE }];
    const made: Corrected = { id: raw, type: entity.type, parts, given: [], never: NONE, details: [] };
    byId.set(raw, made);
    return made;
  };
  for (const one of corrections) {
    if (one.action === 'merge') {
      const [into, other] = [find(one.into), find(one.entity)];
      if (!into || !other || into === other) continue;
      join(into, other);
      for (const [id, held] of byId) if (held === other) byId.set(id, into);
      for (const [number, held] of about) if (held === other) about.set(number, into);
      about.set(one.number, into);
      continue;
    }
    const entity = find(one.entity);
    if (!entity) continue;
    about.set(one.number, entity);
    if (one.action === 'split') {
      const other = splitOff(entity, one);
      byId.set(other.id, other);
    } else if (one.action === 'rename') {
      if (entity.name !== undefined) entity.given.push(entity.name);
      entity.name = one.name;
      entity.never = new Set(one.never);
    } else entity.details.push({ ...one.detail, to: one.to });
  }
  return finish(byId, about);
}

function join(into: Corrected, other: Corrected): void {
  into.parts.push(...other.parts.map((part) => ({ ...part, gone: both(part.gone, other.never) })));
  const named = other.name === undefined ? [] : [other.name];
  into.given.push(...other.given.filter((text) => !other.never.has(text)), ...named);
  into.details.push(...other.details);
}

/** The id of whom a split makes: readable, and the same however often it is read. */
export function splitId({ name, number }: { name: string; number: number }): string {
  return `${slugify(name)}-split-${number}`;
}

function splitOff(entity: Corrected, split: Extract<Correction, { action: 'split' }>): Corrected {
  const articles = new Set(split.articles);
  const own = new Set(split.names);
  const names = both(own, new Set(split.shared));
  const parts = entity.parts.map((part) => ({
    ...part,
    only: among(part.only, articles),
    names: among(part.names, names),
  }));
  entity.parts = entity.parts.map((part) => ({
    ...part,
    without: both(part.without, articles),
    gone: both(part.gone, own),
  }));
  entity.given = entity.given.filter((text) => !own.has(text));
  return { id: splitId(split), type: entity.type, parts, name: split.name, given: [], never: NONE, details: [] };
}

function finish(byId: ReadonlyMap<string, Corrected>, about: ReadonlyMap<number, Corrected>): Plan {
  const corrected = [...new Set(byId.values())];
  const holders = new Map<string, [Corrected, Part][]>();
  for (const one of corrected) {
    for (const part of one.parts) holders.set(part.raw, [...(holders.get(part.raw) ?? []), [one, part]]);
  }
  return {
    corrected,
    find: (id) => byId.get(id),
    idOf(raw, article) {
      const held = holders.get(raw)?.find(([, part]) => hasArticle(part, article));
      return held?.[0].id ?? raw;
    },
    idsOf: (raw) => [...new Set(holders.get(raw)?.map(([{ id }]) => id) ?? [raw])],
    about,
  };
}
