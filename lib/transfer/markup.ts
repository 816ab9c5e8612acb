import type { Draft } from './draft.ts';
import { LIMITS, TransferError } from './fault.ts';
import { articlesOfJsonLd, describedInJsonLd, parseJson } from './json.ts';

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
  const told = linked.map(describedInJsonLd).find((one) => one !== undefined);
  const [whole] = linked.flatMap(articlesOfJsonLd);
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
    text: longest([mainText(page), whole ? htmlToText(paragraphsAsMarkup(whole.text)) : '']),
  };
}

/** `articleBody` is plain text by its definition, and markup in practice; both come out as text. */
function paragraphsAsMarkup(text: string): string {
  return text.replace(/\r?\n(?:\s*\r?\n)*/g, '<p>');
}

function mainText(page: Document): string {
  const parts = [...page.querySelectorAll('article, [itemprop="articleBody"]')].slice(0, 50);
  if (parts.length > 0) return longest(parts.map(textOf));
  return textOf(page.querySelector('main, [role="main"]') ?? page.body);
}

const longest = (texts: readonly string[]) => texts.reduce((a, b) => (b.length > a.length ? b : a), '');

/**
 * Reads an RSS 0.9–2.0, RDF or Atom file: every item that brings text.
 * @throws TransferError `entities` for a document type, which only attacks need; `xml`, `tooMany`, `noArticle`
 */
export function readFeed(xml: string): Draft[] {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new TransferError('entities');
  const feed = new DOMParser().parseFromString(xml, 'application/xml');
  if (feed.getElementsByTagName('parsererror').length > 0) throw new TransferError('xml');
  const items = [...feed.getElementsByTagNameNS('*', 'item'), ...feed.getElementsByTagNameNS('*', 'entry')];
  if (items.length > LIMITS.articles) throw new TransferError('tooMany', String(LIMITS.articles));
  const channel = feed.getElementsByTagNameNS('*', 'channel')[0] ?? feed.documentElement;
  const publisher = child(channel, 'title')?.textContent ?? undefined;
  const drafts = items.map((item) => ({ ...itemDraft(item), publisher })).filter(({ text }) => text !== '');
  if (drafts.length === 0) throw new TransferError('noArticle');
  return drafts;
}

function itemDraft(item: Element): Draft {
  const words = (...names: string[]) =>
    names.map((name) => child(item, name)?.textContent?.trim()).find((text) => text);
  const links = [...item.children].filter(({ localName }) => localName === 'link');
  const link = links.find((one) => (one.getAttribute('rel') ?? 'alternate') === 'alternate');
  const content =
    child(item, 'encoded') ?? child(item, 'content') ?? child(item, 'description') ?? child(item, 'summary');
  const isXhtml = content?.getAttribute('type') === 'xhtml';
  return {
    id: words('guid', 'id') ?? link?.getAttribute('href') ?? words('link'),
    title: words('title'),
    date: words('pubDate', 'published', 'date', 'updated'),
    url: link?.getAttribute('href') ?? words('link'),
    text: content ? (isXhtml ? textOf(content) : htmlToText(content.textContent ?? '')) : '',
  };
}

function child(element: Element, name: string): Element | undefined {
  return [...element.children].find(({ localName }) => localName === name);
}
