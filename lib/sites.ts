import type { Settings } from './settings.ts';

/** The key of `Settings.sites` that stands for every site. */
export const EVERY_SITE = '*';

/** Host names from the most to the least specific: `a.b.c` → `a.b.c`, `b.c`, `c`. */
export function suffixes(host: string): string[] {
  const labels = siteOf(host).split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}

/** A host as it is shown and stored: lower-cased, without `www.` and closing dot. */
export function siteOf(host: string): string {
  return host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '');
}

/**
 * What the reader chose for a host: the choice for the most specific part of it, else the choice for every site.
 * @returns undefined where nothing was chosen
 */
export function siteChoice(settings: Pick<Settings, 'sites'>, host: string): boolean | undefined {
  for (const site of [...suffixes(host), EVERY_SITE]) {
    if (Object.hasOwn(settings.sites, site)) return settings.sites[site];
  }
  return undefined;
}

/** Match pattern of a site and its subdomains, for permissions and content scripts. */
export function matchPattern(site: string): string {
  return site === EVERY_SITE ? '*://*/*' : `*://*.${site}/*`;
}

/** The site of a match pattern as browsers give it; null for patterns of files and of the extension itself. */
export function siteOfPattern(pattern: string): string | null {
  if (pattern === '<all_urls>') return EVERY_SITE;
  const [, host] = /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  if (host === undefined) return null;
  return host === '*' ? EVERY_SITE : siteOf(host.replace(/^\*\./, ''));
}

/**
 * Reads what a reader typed as a site: a host name, a URL or a match pattern.
 * @returns the site, or null when it is none
 */
export function parseSite(typed: string): string | null {
  const bare = typed
    .trim()
    .toLowerCase()
    .replace(/^[a-z*]+:\/\//, '')
    .replace(/^\*\./, '')
    .replace(/[/?#].*$/, '')
    .replace(/:\d+$/, '');
  const site = siteOf(bare);
  const label = /^(?!-)[\p{L}\p{N}-]{1,63}(?<!-)$/u;
  const labels = site.split('.');
  if (labels.length < 2 || site.length > 253 || !labels.every((part) => label.test(part))) return null;
  try {
    return new URL(`https://${site}`).hostname;
  } catch {
    return null;
  }
}

/** Where browsers keep extensions out, though the address looks like any other. */
const STORES = new Set(['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']);
/** Browsers show them in a page of their own, which extensions cannot read. */
const PDF = /\.pdf$/i;

/** The site of an address; null where no page can be read, or the browser keeps the address from us. */
export function siteOfAddress(url: string | undefined): string | null {
  if (!URL.canParse(url ?? '')) return null;
  const { protocol, hostname, pathname } = new URL(url ?? '');
  return /^https?:$/.test(protocol) && !STORES.has(hostname) && !PDF.test(pathname) ? siteOf(hostname) : null;
}
