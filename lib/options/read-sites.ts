import type { Settings } from '../settings.ts';
import { EVERY_SITE, suffixes } from '../sites.ts';

/** What is known of where Backstory reads. */
export interface Reading {
  settings: Pick<Settings, 'sites'>;
  /** hosts of the list */
  listed: readonly string[];
  /** the reader's sites, and `*`, that the browser lets us read; null while that is not known */
  allowed: ReadonlySet<string> | null;
}

/** Whether anything is read of the list, of the reader's own sites, and of all others. Pure. */
export function kindsRead(reading: Reading): { listed: boolean; own: boolean; other: boolean } {
  const { sites } = reading.settings;
  const other = sites[EVERY_SITE] === true && (reading.allowed?.has(EVERY_SITE) ?? true);
  const isOwn = (site: string) => site !== EVERY_SITE && sites[site] === true && !reading.listed.includes(site);
  return {
    listed: reading.listed.some((host) => isSiteRead(reading, host)),
    own: other || Object.keys(sites).some((site) => isOwn(site) && isSiteRead(reading, site)),
    other,
  };
}

/** Whether pages of a site, or of a host below it, are read. Pure. */
export function isSiteRead({ settings: { sites }, listed, allowed }: Reading, site: string): boolean {
  const known = new Set(listed);
  const isListed = (host: string) => suffixes(host).some((one) => known.has(one));
  const isReadAs = (key: string, host: string) =>
    sites[key] === true && (allowed === null || allowed.has(key) || isListed(host));
  const isBelow = (host: string) => host.endsWith(`.${site}`);
  if (Object.keys(sites).some((one) => isBelow(one) && isReadAs(one, one))) return true;
  const chosen = [...suffixes(site), EVERY_SITE].find((one) => Object.hasOwn(sites, one));
  if (chosen !== undefined && sites[chosen] === false) return false;
  if (chosen !== undefined && isReadAs(chosen, site)) return true;
  return isListed(site) || listed.some((host) => isBelow(host) && sites[host] !== false);
}
