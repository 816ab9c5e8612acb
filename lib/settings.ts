import * as v from 'valibot';
import { ENTITY_TYPES } from './entity.ts';

/**
 * Everything the reader can set, with its default, on one screen. Damaged or unknown values fall back to the default of
 * that one setting. `sites` maps a host to the reader's choice; hosts not in it follow the manifest's list.
 */
const DELAYS = ['instant', 'quick', 'relaxed'] as const;

const schema = v.object({
  enabled: v.fallback(v.boolean(), true),
  /** host → on or off, by the reader's choice */
  sites: v.fallback(v.record(v.pipe(v.string(), v.maxLength(253)), v.boolean()), {}),
  types: v.fallback(v.pipe(v.array(v.picklist(ENTITY_TYPES)), v.maxLength(6)), [...ENTITY_TYPES]),
  /** mark every mention, or the first of each entity on a page */
  occurrences: v.fallback(v.picklist(['all', 'first']), 'all'),
  markStyle: v.fallback(v.picklist(['underline', 'tint', 'hover']), 'underline'),
  openBy: v.fallback(v.picklist(['hover', 'click']), 'hover'),
  hoverDelay: v.fallback(v.picklist(DELAYS), 'quick'),
  /** how sure a match must be: bold 0.5, balanced 0.7, strict 0.9 */
  caution: v.fallback(v.picklist(['bold', 'balanced', 'strict']), 'balanced'),
  /** read any page of a listed site, or only pages judged to be articles */
  pages: v.fallback(v.picklist(['articles', 'all']), 'articles'),
  /** ids of entities never to mark */
  muted: v.fallback(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(10_000)), []),
});

export type Settings = v.InferOutput<typeof schema>;

export const DEFAULT_SETTINGS: Settings = v.parse(schema, {
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
});

/** Reads anything into settings; never throws. */
export function parseSettings(value: unknown): Settings {
  const given = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  return v.parse(schema, { ...DEFAULT_SETTINGS, ...given });
}
