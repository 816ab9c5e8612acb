import type { Draft } from './draft.ts';
import { LIMITS } from './fault.ts';
import { type Fields, fieldOf, isFields, listOf } from './fields.ts';
import { type HtmlToText, plainText } from './html-in-json.ts';

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Reportage)$/;
/** Where the words of schema.org are written out, or stand behind a prefix. */
const PREFIXES = ['', 'schema:', 'http://schema.org/', 'https://schema.org/'];
/** What a page says of itself. */
const OF_PAGE = ['@graph', 'mainEntity'];
/** What lists articles, in a file that was chosen for them; a page lists others there. */
const OF_FILE = [...OF_PAGE, 'itemListElement', 'item', 'hasPart', 'blogPost'];
const DEEPEST = 6;

/** The schema.org articles in a file of JSON-LD that bring their text. */
export function articlesOfJsonLd(value: unknown, toText: HtmlToText): Draft[] {
  return nodesOf(value, OF_FILE).flatMap((node) => withText(node, toText) ?? []);
}

/** What a page's JSON-LD says of its article, and the article's text where it brings that. */
export function articleOfPage(value: unknown, toText: HtmlToText): Partial<Draft> | undefined {
  const nodes = nodesOf(value, OF_PAGE);
  for (const node of nodes) {
    const whole = withText(node, toText);
    if (whole) return whole;
  }
  return nodes[0] && aboutArticle(nodes[0]);
}

function withText(node: Fields, toText: HtmlToText): Draft | undefined {
  const text = get(node, 'articleBody') ?? get(node, 'text');
  return typeof text === 'string' && text.trim() !== ''
    ? { ...aboutArticle(node), text: plainText(text, toText) }
    : undefined;
}

/** The articles in a value and in what its `keys` lead to; no more than a file may hold, and one. */
function nodesOf(value: unknown, keys: readonly string[], depth = 0, found: Fields[] = []): Fields[] {
  for (const item of listOf(value)) {
    if (found.length > LIMITS.articles) break;
    if (!isFields(item)) continue;
    if (isArticle(item)) found.push(item);
    else if (depth < DEEPEST) for (const key of keys) nodesOf(get(item, key), keys, depth + 1, found);
  }
  return found;
}

function isArticle(node: Fields): boolean {
  return listOf(fieldOf(node, '@type')).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

/** What stands under a word of schema.org; of expanded JSON-LD, the value in it. */
function get(node: Fields, key: string): unknown {
  const names = key.startsWith('@') ? [key] : PREFIXES.map((prefix) => prefix + key);
  const value = names.map((name) => fieldOf(node, name)).find((one) => one !== undefined);
  const [first] = listOf(value);
  return isFields(first) && Object.hasOwn(first, '@value') ? first['@value'] : value;
}

function aboutArticle(node: Fields): Omit<Draft, 'text'> {
  const page = get(node, 'mainEntityOfPage');
  const [publisher] = listOf(get(node, 'publisher'));
  return {
    title: get(node, 'headline') ?? get(node, 'name'),
    date: get(node, 'datePublished') ?? get(node, 'dateCreated') ?? get(node, 'dateModified'),
    url: addressIn(get(node, 'url')) ?? addressIn(page) ?? fieldOf(node, '@id'),
    publisher: isFields(publisher) ? get(publisher, 'name') : publisher,
  };
}

function addressIn(value: unknown): unknown {
  const [first] = listOf(value);
  return isFields(first) ? fieldOf(first, '@id') : first;
}
