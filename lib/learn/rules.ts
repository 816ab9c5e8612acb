import type { LearnRefusal } from '../exchange.ts';
import { siteOf, suffixes } from '../sites.ts';
import { hasPrivateHost } from './private-hosts.ts';

/** What tells whether a page may be learned from. */
export interface LearnSigns {
  url: string;
  /** the tab is of a private window */
  incognito: boolean;
  /** fields for passwords, card numbers, one-time codes that are shown */
  secrets: number;
  /** fields to write in, of forms that are not searches or newsletters */
  fields: number;
}

/** More fields than a comment box and a newsletter need: a form is what the page is for. */
const MOST_FIELDS = 6;

/** Why a page must not be learned from; undefined when it may. Pure. */
export function whyNotLearn(signs: LearnSigns, excluded: readonly string[]): LearnRefusal | undefined {
  if (signs.incognito) return 'privateWindow';
  const url = URL.canParse(signs.url) ? new URL(signs.url) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return 'notWeb';
  if (isExcluded(url.hostname, excluded)) return 'excluded';
  if (signs.secrets > 0 || signs.fields > MOST_FIELDS) return 'form';
  return undefined;
}

/** Whether a host is private as all know, or on the list: itself, below a listed one, or with a label that is listed as `mail.*`. */
export function isExcluded(host: string, excluded: readonly string[]): boolean {
  const listed = new Set(excluded);
  const labels = siteOf(host).split('.');
  const below = suffixes(host);
  return (
    hasPrivateHost(below) ||
    below.some((suffix) => listed.has(suffix)) ||
    labels.slice(0, -1).some((label) => listed.has(`${label}.*`)) ||
    (labels.length === 1 && listed.has(labels[0]!)) ||
    /^[\d.]+$|^\[/.test(host)
  );
}
