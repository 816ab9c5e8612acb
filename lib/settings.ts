import { ENTITY_TYPES, type EntityType } from './entity.ts';

/** Reads anything into a value of the setting; undefined where it is none. */
type Reader<Value> = (given: unknown) => Value | undefined;

const bool: Reader<boolean> = (given) => (typeof given === 'boolean' ? given : undefined);

function oneOf<const Choice extends string>(...choices: Choice[]): Reader<Choice> {
  return (given) => choices.find((choice) => choice === given);
}

/** A list of at most `most` strings, each of which passes. */
function listOf<Item extends string>(passes: (item: string) => item is Item, most: number): Reader<Item[]> {
  return (given) => {
    if (!Array.isArray(given) || given.length > most) return undefined;
    return given.every((item): item is Item => typeof item === 'string' && passes(item)) ? given : undefined;
  };
}

/** Host → on or off. A host name has at most 253 characters (RFC 1035). */
const choices: Reader<Record<string, boolean>> = (given) => {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
  const entries = Object.entries(given).filter(([host]) => host !== '__proto__');
  const sound = entries.every(([host, on]) => host.length <= 253 && typeof on === 'boolean');
  return sound ? (Object.fromEntries(entries) as Record<string, boolean>) : undefined;
};

const isType = (item: string): item is EntityType => (ENTITY_TYPES as readonly string[]).includes(item);
const isId = (item: string): item is string => item.length <= 200;

/**
 * Everything the reader can set, with its reader and its default, on one screen. Written by hand, without a schema library,
 * since this is part of what enters every page.
 */
const READERS = {
  enabled: bool,
  /** host → on or off, by the reader's choice; hosts not in it follow the manifest's list */
  sites: choices,
  types: listOf(isType, ENTITY_TYPES.length),
  /** mark every mention, or the first of each entity on a page */
  occurrences: oneOf('all', 'first'),
  markStyle: oneOf('underline', 'tint', 'hover'),
  openBy: oneOf('hover', 'click'),
  hoverDelay: oneOf('instant', 'quick', 'relaxed'),
  /** how sure a match must be: bold 0.5, balanced 0.7, strict 0.9 */
  caution: oneOf('bold', 'balanced', 'strict'),
  /** read any page of a listed site, or only pages judged to be articles */
  pages: oneOf('articles', 'all'),
  /** ids of entities never to mark */
  muted: listOf(isId, 10_000),
};

export type Settings = { -readonly [Key in keyof typeof READERS]: NonNullable<ReturnType<(typeof READERS)[Key]>> };

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  sites: {},
  types: [...ENTITY_TYPES],
  occurrences: 'all',
  markStyle: 'underline',
  openBy: 'hover',
  hoverDelay: 'quick',
  caution: 'balanced',
  pages: 'articles',
  muted: [],
};

/** Reads anything into settings; never throws. Damaged or unknown values fall back to the default of that one setting. */
export function parseSettings(value: unknown): Settings {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const read = Object.entries(READERS).map(([key, reader]) => [
    key,
    (Object.hasOwn(given, key) ? reader(given[key]) : undefined) ?? DEFAULT_SETTINGS[key as keyof Settings],
  ]);
  return Object.fromEntries(read) as Settings;
}
