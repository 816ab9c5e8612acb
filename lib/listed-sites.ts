import sites from '../assets/sites.json' with { type: 'json' };
import { matchPattern, suffixes } from './sites.ts';

/** The news sites of the manifest; kept apart from `sites.ts` so that pages do not carry the list. */
export const LISTED_SITES: readonly { host: string; name: string; country: string }[] = sites;

/** Match patterns of all listed sites. */
export const LISTED_PATTERNS: readonly string[] = sites.map((site) => matchPattern(site.host));

const hosts = new Set(sites.map((site) => site.host));

/** Whether the manifest's list of news sites covers this host. */
export function isListed(host: string): boolean {
  return suffixes(host).some((suffix) => hosts.has(suffix));
}
