import { suffixes } from '../sites.ts';

/**
 * Mail, banking, health, work: what such hosts show is nobody's business. `mail.*` are hosts with such a label; well-known hosts are in
 * `private-hosts.ts`.
 */
export const DEFAULT_EXCLUDED: readonly string[] = [
  'mail.*',
  'webmail.*',
  'owa.*',
  'zimbra.*',
  'roundcube.*',
  'outlook.*',
  'calendar.*',
  'account.*',
  'accounts.*',
  'myaccount.*',
  'login.*',
  'signin.*',
  'auth.*',
  'sso.*',
  'bank.*',
  'banking.*',
  'onlinebanking.*',
  'ebanking.*',
  'netbanking.*',
  'internetbanking.*',
  'ibank.*',
  'pay.*',
  'payments.*',
  'wallet.*',
  'checkout.*',
  'docs.*',
  'drive.*',
  'intranet.*',
  'vpn.*',
  'portal.*',
  'patient.*',
  'patients.*',
  'mychart.*',
  'myhealth.*',
  'localhost',
];

/** Reads anything into the list of hosts (with all below them) that nothing is learned from; never throws. */
export function parseExcluded(value: unknown): string[] {
  const listed: readonly unknown[] = Array.isArray(value) ? value : DEFAULT_EXCLUDED;
  return listed.filter((host): host is string => typeof host === 'string' && host.length <= 253).slice(0, 10_000);
}

/** On which sites articles are learned from by themselves once they were read. */
export interface ByItself {
  where: (typeof WHERE)[number];
  /** site → on or off: with `chosen` only those that are on, with `listed` what differs from the list */
  sites: Record<string, boolean>;
}

export const WHERE = ['nowhere', 'chosen', 'listed'] as const;
const MOST_SITES = 10_000;

/** Reads anything into the choice; what is damaged is nowhere, and never throws. */
export function parseByItself(value: unknown): ByItself {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Partial<Record<keyof ByItself, unknown>>;
  const sites = typeof given.sites === 'object' && given.sites !== null ? Object.entries(given.sites) : [];
  const sound = sites.filter(
    (entry): entry is [string, boolean] =>
      entry[0] !== '__proto__' && entry[0].length <= 253 && typeof entry[1] === 'boolean',
  );
  return {
    where: WHERE.find((where) => where === given.where) ?? 'nowhere',
    sites: Object.fromEntries(sound.slice(-MOST_SITES)),
  };
}

/** Whether articles of a host are learned from by themselves; the most specific choice for it counts. Pure. */
export function learnsByItself({ where, sites }: ByItself, host: string, isListed: boolean): boolean {
  if (where === 'nowhere') return false;
  const chosen = suffixes(host).find((site) => Object.hasOwn(sites, site));
  return chosen === undefined ? where === 'listed' && isListed : sites[chosen]!;
}

/** The choice with one site turned on or off. Pure. */
export function withSite(before: ByItself, site: string, on: boolean): ByItself {
  const where = on && before.where === 'nowhere' ? 'chosen' : before.where;
  // What was chosen while it was off everywhere is not taken up again by turning one site on.
  return { where, sites: { ...(before.where === 'nowhere' ? {} : before.sites), [site]: on } };
}
