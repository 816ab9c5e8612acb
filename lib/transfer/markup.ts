import type { Draft } from './draft.ts';
import { parseJson } from './json.ts';
import { articleOfPage } from './json-ld.ts';

/** No prose of the article; most of these hold links to others. */
const LEFT_OUT = new Set(
  'script style noscript template nav aside footer form button select figure figcaption iframe svg object audio video dialog'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr font'.split(
    ' ',
  ),
);

/** HTML as an inert document: nothing in it runs or loads. */
const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** HTML as paragraphs parted by blank lines. */
export function htmlToText(html: string): string {
  return textOf(parseHtml(html).body);
}

/** The text of what is shown of a part of a document, a paragraph for each block. Walks without recursion, as nesting may be deep. */
export function textOf(root: Element): string {
  const paragraphs: string[] = [];
  let words = '';
  const flush = () => {
    const paragraph = words.replace(/\s+/g, ' ').trim();
    if (paragraph !== '') paragraphs.push(paragraph);
    words = '';
  };
  let node: Node | null = root;
  while (node) {
    const element: Element | null = node instanceof Element ? node : null;
    const name: string = element?.localName ?? '';
    if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE) words += node.nodeValue ?? '';
    else if (name === 'br') words += ' ';
    else if (element && !INLINE.has(name)) flush();
    const enters = element && !(LEFT_OUT.has(name) && element !== root) && !element.hasAttribute('hidden');
    if (enters && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) node = leave(node.parentNode, flush);
    node = node && node !== root ? node.nextSibling : null;
  }
  flush();
  return paragraphs.join('\n\n');
}

function leave(parent: Node | null, flush: () => void): Node | null {
  if (parent instanceof Element && !INLINE.has(parent.localName)) flush();
  return parent;
}

/** Reads a saved page: what it says of itself in JSON-LD and in its head, and the text of its article. */
export function readHtml(html: string): Draft {
  const page = parseHtml(html);
  const meta = (name: string) =>
    page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? undefined;
  const linked = [...page.querySelectorAll('script[type="application/ld+json"]')].slice(0, 20).flatMap((script) => {
    try {
      return [parseJson(script.textContent ?? '')];
    } catch {
      // A page's own data is often damaged; the page itself still says enough.
      return [];
    }
  });
  const told = linked.map((one) => articleOfPage(one, htmlToText)).find((one) => one !== undefined);
  return {
    title: told?.title ?? meta('og:title') ?? page.querySelector('h1')?.textContent ?? page.title,
    date:
      told?.date ??
      meta('article:published_time') ??
      meta('date') ??
      page.querySelector('time[datetime]')?.getAttribute('datetime') ??
      undefined,
    url: page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url') ?? told?.url,
    publisher: told?.publisher ?? meta('og:site_name'),
    text: longest([mainText(page), told?.text ?? '']),
  };
}

function mainText(page: Document): string {
  const parts = [...page.querySelectorAll('article, [itemprop="articleBody"]')].slice(0, 50);
  if (parts.length > 0) return longest(parts.map(textOf));
  return textOf(page.querySelector('main, [role="main"]') ?? page.body);
}

const longest = (texts: readonly string[]) => texts.reduce((a, b) => (b.length > a.length ? b : a), '');
