import { isItem, type JsonLdItem, metaContent, readJsonLd, typesOf } from './metadata.ts';

const ARTICLE = /^(?:.*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report)$/;
/** Says where a reader came from, never which article it is. */
const TRACKING =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|twclid|yclid|igshid|mc_[ce]id|_g[al]|at_(?:medium|campaign|link\w*)|cmpid|ncid|ocid|smid|smtyp|xtor|ito)$/i;
const MOST = 2000;

/** The page's own description of its article; empty where it has none. */
export function articleItem(page: Document): JsonLdItem {
  return readJsonLd(page).find((one) => typesOf(one).some((type) => ARTICLE.test(type))) ?? {};
}

/** What stands under a key as text; empty where that is none. */
export function stringAt(item: JsonLdItem, key: string): string {
  const value = Object.hasOwn(item, key) ? item[key] : undefined;
  return typeof value === 'string' ? value : '';
}

/**
 * The one address of a page's article, the same from its AMP page, its mobile page, and with whatever parameters it was come to:
 * the canonical one that the page claims, else its own. A claim of another host is not believed.
 * @param address the page's own, absolute
 */
export function articleAddress(page: Document, address: string, item = articleItem(page)): string {
  const own = new URL(address);
  const main = isItem(item.mainEntityOfPage)
    ? stringAt(item.mainEntityOfPage, '@id')
    : stringAt(item, 'mainEntityOfPage');
  const link = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  for (const claimed of [link, main, stringAt(item, 'url'), metaContent(page, 'og:url')]) {
    if (!claimed || claimed.length > MOST || !URL.canParse(claimed, address)) continue;
    const url = new URL(claimed, address);
    // A front page is nobody's article.
    if (/^https?:$/.test(url.protocol) && hostOf(url) === hostOf(own) && url.pathname !== '/') return plainAddress(url);
  }
  return plainAddress(own).slice(0, MOST);
}

/** An address without its fragment and what only says where the reader came from. */
export function plainAddress(address: URL | string): string {
  const url = new URL(address);
  url.hash = '';
  // By hand: Firefox lets content scripts go through no `URLSearchParams` of a page's window.
  const parts = url.search.slice(1).split('&');
  const kept = parts.filter((part) => !TRACKING.test(part.replace(/=.*$/s, '')));
  if (kept.length < parts.length) url.search = kept.join('&');
  return url.href;
}

/** An address without the place in the page that it names. */
export function withoutFragment(address: string): string {
  return address.replace(/#.*/s, '');
}

const hostOf = ({ hostname }: URL) => hostname.replace(/^(?:www|m|mobile|amp)\./, '');
