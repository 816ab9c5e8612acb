import { DatasetError } from '../dataset/problems.ts';
import { checkDataset } from '../dataset/validate.ts';
import type { Dataset } from '../entity.ts';
import type { Draft } from './draft.ts';
import { LIMITS, TransferError } from './fault.ts';

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];

type Fields = Readonly<Record<string, unknown>>;

/** Turns HTML into paragraphs of text; from the DOM, which the readers of JSON do without. */
export type HtmlToText = (html: string) => string;

const ARTICLE_TYPE = /(?:Article|NewsArticle|BlogPosting|Report|Reportage)$/;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
/** Own fields alone: what a file calls `__proto__` or `constructor` is no field of ours. */
const get = (fields: Fields, key: string) => (Object.hasOwn(fields, key) ? fields[key] : undefined);

/** @throws TransferError `tooDeep`, `json` */
export function parseJson(text: string): unknown {
  if (deepest(text) > LIMITS.depth) throw new TransferError('tooDeep', String(LIMITS.depth));
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new TransferError('json', (error as Error).message.slice(0, 200));
  }
}

/** How deep brackets nest in JSON, strings left out. A loop, as a pattern would need memory for each character of a long string. */
function deepest(text: string): number {
  let depth = 0;
  let most = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === BACKSLASH) at++;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) most = Math.max(most, ++depth);
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth--;
  }
  return most;
}

/**
 * Reads JSON: a dataset of ours, schema.org articles (one, a list, or a `@graph`), or IPTC ninjs (one or a list).
 * @throws TransferError `dataset` with its problems, `tooMany`, `noArticle`
 */
export function readJson(text: string, toText: HtmlToText): { dataset: Dataset } | { drafts: Draft[] } {
  const value = parseJson(text);
  if (isFields(value) && String(get(value, 'format')).startsWith('backstory-dataset/')) {
    try {
      return { dataset: checkDataset(value) };
    } catch (error) {
      if (error instanceof DatasetError) throw new TransferError('dataset', error.message);
      throw error;
    }
  }
  const drafts = [...articlesOfJsonLd(value), ...listOf(value).flatMap((item) => ninjsOf(item, toText) ?? [])];
  if (drafts.length > LIMITS.articles) throw new TransferError('tooMany', String(LIMITS.articles));
  if (drafts.length === 0) throw new TransferError('noArticle');
  return { drafts };
}

/** The schema.org articles in JSON-LD that bring their text. */
export function articlesOfJsonLd(value: unknown): Draft[] {
  return nodesOf(value).flatMap((node) => {
    const text = get(node, 'articleBody') ?? get(node, 'text');
    return typeof text === 'string' && text.trim() !== '' ? [{ ...aboutArticle(node), text }] : [];
  });
}

/** What JSON-LD says of the page's article, where it says it without its text too. */
export function describedInJsonLd(value: unknown): Omit<Draft, 'text'> | undefined {
  const [node] = nodesOf(value);
  return node && aboutArticle(node);
}

function nodesOf(value: unknown): Fields[] {
  return listOf(value).flatMap((item) => {
    if (!isFields(item)) return [];
    const types = listOf(get(item, '@type'));
    if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return [item];
    return listOf(get(item, '@graph')).filter(
      (node): node is Fields =>
        isFields(node) &&
        listOf(get(node, '@type')).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type)),
    );
  });
}

function aboutArticle(node: Fields): Omit<Draft, 'text'> {
  const page = get(node, 'mainEntityOfPage');
  const [publisher] = listOf(get(node, 'publisher'));
  return {
    title: get(node, 'headline') ?? get(node, 'name'),
    date: get(node, 'datePublished') ?? get(node, 'dateCreated') ?? get(node, 'dateModified'),
    url: get(node, 'url') ?? (isFields(page) ? get(page, '@id') : page) ?? get(node, '@id'),
    publisher: isFields(publisher) ? get(publisher, 'name') : publisher,
  };
}

/** One item of IPTC ninjs, versions 1 to 3. */
function ninjsOf(item: unknown, toText: HtmlToText): Draft | undefined {
  if (!isFields(item) || get(item, '@type') !== undefined) return undefined;
  const text = ninjsText(item, toText);
  if (text === undefined) return undefined;
  const [provider] = listOf(get(item, 'infosources') ?? get(item, 'copyrightholder'));
  return {
    id: get(item, 'uri'),
    title: get(item, 'headline') ?? firstOf(get(item, 'headlines'), 'value'),
    date: get(item, 'firstcreated') ?? get(item, 'versioncreated') ?? get(item, 'contentcreated'),
    url: get(item, 'url') ?? get(item, 'uri'),
    publisher: isFields(provider) ? get(provider, 'name') : provider,
    text,
  };
}

function ninjsText(item: Fields, toText: HtmlToText): string | undefined {
  for (const body of listOf(get(item, 'bodies'))) {
    const value = isFields(body) ? get(body, 'value') : undefined;
    if (typeof value === 'string') {
      const type = isFields(body) ? String(get(body, 'contenttype') ?? get(body, 'contentType')) : '';
      return /html/.test(type) || /^\s*<\w/.test(value) ? toText(value) : value;
    }
  }
  const plain = get(item, 'body_text');
  if (typeof plain === 'string') return plain;
  const markup = get(item, 'body_xhtml') ?? get(item, 'body_html');
  return typeof markup === 'string' ? toText(markup) : undefined;
}

function firstOf(list: unknown, key: string): unknown {
  const [first] = listOf(list);
  return isFields(first) ? get(first, key) : undefined;
}
