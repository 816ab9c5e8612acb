import { Readability } from '@mozilla/readability';
import { calendarDate } from './day.ts';
import { isItem, metaContent } from './metadata.ts';
import { articleAddress, articleItem, stringAt } from './page-address.ts';

/** An article as taken from a page that shows it; plain text, its paragraphs parted by blank lines. */
export interface PageArticle {
  title: string;
  text: string;
  url: string;
  /** `YYYY-MM-DD` */
  date?: string;
  publisher?: string;
}

/** No news text is longer, in UTF-16 units; the rest is left out. */
const MAX_TEXT = 200_000;
const MAX_TITLE = 1000;
/** Larger pages are no articles, and would take Readability seconds. */
const MAX_ELEMENTS = 60_000;
/** Fewer characters are no article. */
const MIN_TEXT = 200;

const NOT_TEXT =
  'script, style, noscript, template, iframe, svg, math, button, input, select, textarea, form, nav, aside, figure, backstory-card';
const BLOCK =
  'p, div, section, article, main, header, footer, blockquote, pre, li, ul, ol, dl, dt, dd, table, tr, td, th, h1, h2, h3, h4, h5, h6, address, details, summary, body';

/**
 * Takes the article out of a page: its text by Readability on a copy, the page stays as it is; headline, day, publisher and canonical
 * address from JSON-LD, else from meta elements. Never throws, whatever the page holds.
 * @param address the page's own; a canonical address of another host is not believed
 * @returns null where there is no article to be found
 */
export function articleFromPage(page: Document, address: string): PageArticle | null {
  if (page.getElementsByTagName('*').length > MAX_ELEMENTS) return null;
  const item = articleItem(page);
  const paragraphs = readParagraphs(page);
  if (!paragraphs) return null;
  const title = clean(
    stringAt(item, 'headline') ||
      metaContent(page, 'og:title') ||
      (page.querySelector('h1')?.textContent ?? '') ||
      page.title,
  ).slice(0, MAX_TITLE);
  const body = paragraphs.filter((paragraph) => paragraph !== title).join('\n\n');
  if (body.length < MIN_TEXT) return null;
  const day = calendarDate(
    stringAt(item, 'datePublished') || metaContent(page, 'article:published_time') || timeOf(page),
  );
  const publisher = clean(nameOf(item.publisher) || metaContent(page, 'og:site_name')).slice(0, 200);
  return {
    ...{
      title,
      text: `${title}\n\n${body}`.slice(0, MAX_TEXT).toWellFormed(),
      url: articleAddress(page, address, item),
    },
    ...(day !== undefined && { date: day }),
    ...(publisher && { publisher }),
  };
}

function readParagraphs(page: Document): string[] | null {
  try {
    const copy = page.cloneNode(true) as Document;
    for (const element of copy.querySelectorAll(NOT_TEXT)) element.remove();
    const read = new Readability<Node>(copy, { serializer: (node) => node, charThreshold: MIN_TEXT }).parse();
    return read?.content ? paragraphsOf(read.content as Element) : null;
  } catch {
    // Nested deeper than any code can follow.
    return null;
  }
}

/** The text of each block, with line breaks of the page's own as blanks. */
function paragraphsOf(root: Element): string[] {
  const paragraphs: string[] = [];
  let block: Element | null = null;
  let text = '';
  const close = () => {
    const tidy = clean(text);
    if (tidy) paragraphs.push(tidy);
    text = '';
  };
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 1) {
      if ((node as Element).localName === 'br') text += ' ';
      continue;
    }
    const around: Element | null = node.parentElement?.closest(BLOCK) ?? null;
    if (around !== block) close();
    block = around;
    text += (node as Text).data;
  }
  close();
  return paragraphs;
}

function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const one = Array.isArray(value) ? value[0] : value;
  return isItem(one) ? stringAt(one, 'name') : '';
}

function timeOf(page: Document): string {
  return page.querySelector('article time[datetime], main time[datetime]')?.getAttribute('datetime') ?? '';
}
