import { mostFrequent } from '../dataset/order.ts';
import type { Union } from '../dataset/union.ts';
import type { EntityType } from '../entity.ts';
import { plainLink, type ReadLink } from './links.ts';
import type { Link, Tally } from './schema.ts';
import { countsOf } from './tally.ts';

/** A link of a family with what was counted of it in the layers that are on. */
export interface KnownLink extends ReadLink {
  link: Link;
  tally: Tally;
}

/** Links that differ only in the id that a dataset has for them. */
export function joinAlike(known: readonly KnownLink[], union: Union): void {
  const first = new Map<string, number>();
  known.forEach(({ link, more, isApart, kind, id }, at) => {
    if (isApart || kind === 'bundled') return;
    const key = id === undefined ? link.replace(/\/$/, '') : `${plainLink(link)}${more && `/${more}`}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, at);
    else union.join(before, at);
  });
}

/** Persons of one full name: those of a field of work in common, and one without any where there is one other only. */
export function joinNamesakes(known: readonly KnownLink[], union: Union): void {
  const places = known.map((_, at) => at).filter((at) => known[at]!.kind === 'person');
  for (const same of Map.groupBy(places, (at) => known[at]!.name).values()) {
    const joinable = same.filter((at) => !known[at]!.isApart);
    const withField = new Map<string, number>();
    for (const at of joinable) {
      for (const field of known[at]!.more.split('+').filter(Boolean)) {
        const first = withField.get(field);
        if (first === undefined) withField.set(field, at);
        else union.join(first, at);
      }
    }
    const plain = joinable.find((at) => known[at]!.more === '');
    if (plain === undefined) continue;
    // One that is kept apart is nobody else, but another one whom a name alone may mean.
    const others = new Set(same.map((at) => union.find(at)).filter((at) => at !== union.find(plain)));
    const [only] = others;
    if (others.size === 1 && !known[only!]!.isApart) union.join(plain, only!);
  }
}

/** A surname with the one person who shares a role with it. */
export function joinSurnames(known: readonly KnownLink[], union: Union): void {
  const holders = new Map<string, Set<number>>();
  known.forEach(({ kind, tally }, at) => {
    if (kind !== 'person') return;
    for (const role of countsOf(tally, 'k').keys()) {
      holders.set(role, (holders.get(role) ?? new Set()).add(union.find(at)));
    }
  });
  const found = known.flatMap(({ kind, name, isApart }, at) => {
    if (kind !== 'bare' || isApart || !name) return [];
    const fitting = new Set(name.split(';').flatMap((role) => [...(holders.get(role) ?? [])]));
    return fitting.size === 1 ? [[[...fitting][0]!, at] as const] : [];
  });
  for (const [person, at] of found) union.join(person, at);
}

/** A body's name without its legal form with the one that has it. */
export function joinShortNames(known: readonly KnownLink[], union: Union, short: string): void {
  const longer = known.flatMap(({ name, tally }, at) => (name !== short && isBody(tally) ? [at] : []));
  const sets = new Set(longer.map((at) => union.find(at)));
  const [only] = sets;
  if (sets.size !== 1 || known[only!]!.isApart) return;
  known.forEach(({ name, tally, more }, at) => {
    if (name === short && more === '' && isBody(tally)) union.join(at, only!);
  });
}

function isBody(tally: Tally): boolean {
  const type = mostFrequent(countsOf<EntityType>(tally, 't'))[0];
  return type === 'organisation' || type === 'group' || type === 'product';
}
