import { ENTITY_TYPES, type EntityType } from './entity.ts';

/** Reads anything into a value of the setting; undefined where it is none. */
type Reader<Value> = (given: unknown) => Value | undefined;

const bool: Reader<boolean> = (given) => (typeof given === 'boolean' ? given : undefined);

function oneOf<const Choice extends string | number>(...choices: Choice[]): Reader<Choice> {
  return (given) => choices.find((choice) => choice === given);
}

/** What is sound in a list of strings; of more than `most`, the last. */
function listOf<Item extends string>(passes: (item: string) => item is Item, most: number): Reader<Item[]> {
  return (given) => {
    if (!Array.isArray(given)) return undefined;
    return given.filter((item): item is Item => typeof item === 'string' && passes(item)).slice(-most);
  };
}

/** Host → on or off, as far as sound. A host name has at most 253 characters (RFC 1035). */
const choices: Reader<Record<string, boolean>> = (given) => {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
  const entries = Object.entries(given);
  const sound = entries.filter(([host, on]) => host !== '__proto__' && host.length <= 253 && typeof on === 'boolean');
  return Object.fromEntries(sound) as Record<string, boolean>;
};

const isType = (item: string): item is EntityType => (ENTITY_TYPES as readonly string[]).includes(item);
const isId = (item: string): item is string => item.length <= 200;
const isKey = (item: string): item is string => item.length <= 1201 && item.includes('\t');

/** A name as written, and the entity that it does not mean, as one setting. */
export function keyOfName(entity: string, name: string): string {
  return `${entity}\t${name.toLowerCase().replace(/\s+/g, ' ').slice(0, 1000)}`;
}

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
  /** how many names are marked, on the toolbar button */
  badge: bool,
  /** ticks beside the scrollbar that show where marks are; off at first, as nothing is added to a page unasked */
  map: bool,
  /** ids of entities never to mark */
  muted: listOf(isId, 10_000),
  /** names that do not mean an entity, by `keyOfName` */
  notMeant: listOf(isKey, 10_000),
  /** after how many years a fact is called old; 0 never */
  oldAfter: oneOf(0, 1, 2, 5),
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
  badge: true,
  map: false,
  muted: [],
  notMeant: [],
  oldAfter: 2,
};

/** Reads anything into settings; never throws. What is damaged falls back to the default of that one setting; of lists, what is sound is kept. */
export function parseSettings(value: unknown): Settings {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const read = Object.entries(READERS).map(([key, reader]) => [
    key,
    (Object.hasOwn(given, key) ? reader(given[key]) : undefined) ?? DEFAULT_SETTINGS[key as keyof Settings],
  ]);
  return Object.fromEntries(read) as Settings;
}
