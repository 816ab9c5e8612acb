import { metaContent, readJsonLd, typesOf } from '../article/metadata.ts';
import type { PageSignals } from './news-page.ts';
import { readBlocks } from './text-blocks.ts';

const APART = 'nav, aside, footer, header, form, figure, dialog, [role="navigation"], [role="complementary"], [hidden]';
/** Blocks looked at; a page with more is long enough. */
const MOST = 600;
/** Characters that 15 words need at least. */
const SHORT = 60;
const LONG_PARAGRAPH = 15;

/** Reads what tells an article from a page of links. Reads only; costs a few milliseconds on a long page. */
export function readSignals(document: Document, url: string): PageSignals {
  const items = readJsonLd(document);
  const { paragraphs, words, linkWords } = measureText(document);
  return {
    path: new URL(url).pathname,
    schemaTypes: items.flatMap(typesOf),
    openGraphType: metaContent(document, 'og:type').toLowerCase(),
    published:
      items.some((item) => typeof item.datePublished === 'string') ||
      metaContent(document, 'article:published_time') !== '' ||
      document.querySelector('article time, main time, header time, [itemprop="datePublished"]') !== null,
    headlines: document.querySelectorAll('h1').length,
    paragraphs,
    words,
    linkShare: words > 0 ? linkWords / words : 0,
    teasers: document.querySelectorAll(':is(h2, h3, h4) a[href], a[href] :is(h2, h3, h4)').length,
  };
}

/** A paragraph is a block of text, or what stands between two empty lines of one. */
function measureText(document: Document): { paragraphs: number; words: number; linkWords: number } {
  let paragraphs = 0;
  let words = 0;
  let linkWords = 0;
  for (const { block, words: long } of proseOf(document)) {
    paragraphs += long.length;
    for (const count of long) words += count;
    for (const node of block.nodes) if (node.parentElement?.closest('a[href]')) linkWords += countWords(node.data);
  }
  return { paragraphs, words, linkWords: Math.min(words, linkWords) };
}

/** The blocks of running text, outside of navigation, asides and footers, with the words of each of its long paragraphs. */
export function* proseOf(document: Document) {
  let blocks = 0;
  for (const read of document.body ? readBlocks(document.body) : []) {
    for (const block of read) {
      if (blocks++ > MOST) return;
      if (block.text.length < SHORT || isApart(block.root)) continue;
      const words = block.text
        .split(/\n\s*\n/)
        .map(countWords)
        .filter((count) => count >= LONG_PARAGRAPH);
      if (words.length > 0) yield { block, words };
    }
  }
}

function isApart(root: Node): boolean {
  return root.nodeType === 1 && (root as Element).closest(APART) !== null;
}

/** Words between spaces; in scripts without spaces, pairs of characters. */
function countWords(text: string): number {
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return unspaced / 2 + (text.match(/\S+/g)?.length ?? 0);
}
