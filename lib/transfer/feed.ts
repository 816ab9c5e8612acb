import type { Draft } from './draft.ts';
import { LIMITS, TransferError } from './fault.ts';
import { htmlToText, textOf } from './markup.ts';
import { readProlog } from './prolog.ts';

const CONTENT = 'http://purl.org/rss/1.0/modules/content/';
const DUBLIN_CORE = ['http://purl.org/dc/elements/1.1/', 'http://purl.org/dc/terms/'];

/**
 * Reads an RSS 0.9–2.0, RDF (RSS 1.0) or Atom file: every item that brings text. Elements count in the feed's own namespace, and
 * beside it `content:encoded` and Dublin Core; what others call `content` or `title` too is of pictures and films.
 * @throws TransferError `entities` for a document type, which only attacks need; `xml`, `tooMany`, `noArticle`
 */
export function readFeed(xml: string): Draft[] {
  if (readProlog(xml)?.doctype !== undefined) throw new TransferError('entities');
  const feed = new DOMParser().parseFromString(xml, 'application/xml');
  if (feed.getElementsByTagName('parsererror').length > 0) throw new TransferError('xml');
  const channel = feed.getElementsByTagNameNS('*', 'channel')[0] ?? feed.documentElement;
  const own = channel.namespaceURI;
  const items = ['item', 'entry'].flatMap((name) => [...feed.getElementsByTagNameNS(own, name)]);
  if (items.length > LIMITS.articles) throw new TransferError('tooMany', String(LIMITS.articles));
  const publisher = wordsOf(channel, [own], 'title');
  const drafts = items.map((item) => ({ publisher, ...itemDraft(item) })).filter(({ text }) => text !== '');
  if (drafts.length === 0) throw new TransferError('noArticle');
  return drafts;
}

function itemDraft(item: Element): Draft {
  const own = [item.namespaceURI];
  const link = childrenOf(item, own, 'link').find((one) => (one.getAttribute('rel') ?? 'alternate') === 'alternate');
  const url = link?.getAttribute('href') ?? wordsOf(item, own, 'link');
  const [guid] = childrenOf(item, own, 'guid');
  const named = guid?.textContent?.trim() || wordsOf(item, own, 'id');
  // What is no address, such as a number, is given by many feeds to different articles.
  const isUnique = named && /^[a-z][a-z\d+.-]*:/i.test(named) && guid?.getAttribute('isPermaLink') !== 'false';
  const texts = [
    ...childrenOf(item, [CONTENT], 'encoded'),
    ...['content', 'description', 'summary'].flatMap((name) => childrenOf(item, own, name)),
  ];
  return {
    id: isUnique ? named : (url ?? named),
    title: wordsOf(item, own, 'title') ?? wordsOf(item, DUBLIN_CORE, 'title'),
    date:
      wordsOf(item, own, 'pubDate', 'published') ??
      wordsOf(item, DUBLIN_CORE, 'date', 'issued', 'created') ??
      wordsOf(item, own, 'updated', 'modified', 'date'),
    url,
    text: texts.map(textIn).find((text) => text !== '') ?? '',
  };
}

function textIn(content: Element): string {
  return content.getAttribute('type') === 'xhtml' ? textOf(content) : htmlToText(content.textContent ?? '');
}

function childrenOf(element: Element, namespaces: readonly (string | null)[], name: string): Element[] {
  return [...element.children].filter(
    ({ localName, namespaceURI }) => localName === name && namespaces.includes(namespaceURI),
  );
}

/** The first words that a child of one of these names has. */
function wordsOf(element: Element, namespaces: readonly (string | null)[], ...names: string[]): string | undefined {
  for (const name of names) {
    for (const child of childrenOf(element, namespaces, name)) {
      const words = child.textContent?.trim();
      if (words) return words;
    }
  }
  return undefined;
}
