import type { DatasetDetail } from '../entity.ts';
import { latestFirst, readingsOf } from './detail-readings.ts';
import { foldUndated, mayBeSince } from './fold-undated.ts';
import { roleHead, roleKey } from './roles.ts';

/** A fuller role takes in a shorter one only if it was read at least a third as often: a slip read once takes in nothing. */
const RARELY = 3;

/** No more words than these may be added, or the fuller one says other things too. */
const MAX_ADDED = 2;

/** Words that make another office of one. */
const OTHER_OFFICE = new Set('vice deputy assistant associate under acting interim shadow ex elect co'.split(' '));

/** Qualifiers of those who do not hold the office now, and are still addressed by it. */
const NOT_NOW = new Set(['former', 'then', 'elect', 'incoming', 'late']);

interface Role {
  detail: DatasetDetail;
  words: Set<string>;
  head: string | undefined;
}

/**
 * Takes roles that say less than another one of the same entity for readings of that one: `President` beside `Vallish
 * President`, `Sen.` beside `Senator`. They must have the same head and qualifier, no other object, and not be true since
 * another date. The fuller role gets the sources and the dates of both. A mere title of one who is said not to hold the office now
 * is left out. Other details, and roles of a time that is told, stay as they are.
 */
export function foldRoles(details: readonly DatasetDetail[]): DatasetDetail[] {
  const known = foldUndated(details);
  const roles = known.filter(isRole).map(
    (detail): Role => ({
      detail,
      words: new Set(roleKey(detail.value, new Map()).split(' ')),
      head: roleKey(roleHead(detail.value.replace(/[-\s]elect$/i, '')) ?? '', new Map()),
    }),
  );
  // From the shortest up, so that what was folded into a role goes on with it.
  roles.sort(
    (a, b) => a.words.size - b.words.size || Number(!!a.detail.object) - Number(!!b.detail.object) || byReading(a, b),
  );
  const kept = new Set(roles);
  for (const sameHead of Map.groupBy(roles, ({ head }) => head).values()) {
    const open = new Set(sameHead);
    for (const role of sameHead) {
      const others = [...open].filter((other) => other !== role);
      const fuller = chooseFuller(others.filter((other) => isFuller(other, role)));
      const address = others.some((other) => isAddress(role, other));
      if (!fuller && !address) continue;
      if (fuller && !address) fuller.detail = join(fuller.detail, role.detail);
      open.delete(role);
      kept.delete(role);
    }
  }
  return [...known.filter((detail) => !isRole(detail)), ...[...kept].map(({ detail }) => detail)].sort(latestFirst);
}

/** The one read most often; undefined where two say different things equally often, or are true since different dates. */
function chooseFuller(roles: Role[]): Role | undefined {
  if (new Set(roles.flatMap(({ detail }) => detail.from ?? [])).size > 1) return undefined;
  const [first, second] = roles.sort((a, b) => byReading(b, a));
  if (!first || !second || first.detail.sources.length > second.detail.sources.length) return first;
  return isFuller(first, second) || isFuller(second, first) ? first : undefined;
}

function isRole({ relation, date }: DatasetDetail): boolean {
  return relation === 'role' && date === undefined;
}

/** Least often read first. */
function byReading(a: Role, b: Role): number {
  return a.detail.sources.length - b.detail.sources.length || latestFirst(b.detail, a.detail);
}

/** `President Holt` of a president-elect or former president is a form of address in the very articles that say so. */
function isAddress(role: Role, other: Role): boolean {
  const { qualifier } = other.detail;
  if (role.words.size > 1 || role.detail.qualifier || role.detail.from) return false;
  if (qualifier === undefined || !NOT_NOW.has(qualifier)) return false;
  const articles = new Set(other.detail.sources.map(({ article }) => article));
  return role.detail.sources.every(({ article }) => articles.has(article));
}

/** Of two roles with the same head. */
function isFuller(fuller: Role, role: Role): boolean {
  const [more, less] = [fuller.detail, role.detail];
  if (more.qualifier !== less.qualifier || !mayBeSince(less, more.from)) return false;
  if (less.object !== undefined && less.object !== more.object) return false;
  if (more.sources.length * RARELY < less.sources.length) return false;
  const added = [...fuller.words].filter((word) => !role.words.has(word));
  if (added.length > MAX_ADDED) return false;
  return fuller.words.size === role.words.size + added.length && !added.some((word) => OTHER_OFFICE.has(word));
}

function join(fuller: DatasetDetail, shorter: DatasetDetail): DatasetDetail {
  return { ...fuller, ...readingsOf([fuller, shorter]) };
}
