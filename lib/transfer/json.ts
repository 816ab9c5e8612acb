import { DatasetError } from '../dataset/problems.ts';
import { checkDataset } from '../dataset/validate.ts';
import type { Dataset } from '../entity.ts';
import type { Draft } from './draft.ts';
import { LIMITS, TransferError } from './fault.ts';
import { fieldOf, isFields, listOf } from './fields.ts';
import type { HtmlToText } from './html-in-json.ts';
import { articlesOfJsonLd } from './json-ld.ts';
import { ninjsOf } from './ninjs.ts';

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];

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
 * Reads JSON: a dataset of ours, schema.org articles (one, a list, a `@graph`, an `ItemList`), or IPTC ninjs (one or a list).
 * @throws TransferError `dataset` with its problems, `tooMany`, `noArticle`
 */
export function readJson(text: string, toText: HtmlToText): { dataset: Dataset } | { drafts: Draft[] } {
  const value = parseJson(text);
  const format = isFields(value) ? fieldOf(value, 'format') : undefined;
  if (typeof format === 'string' && format.startsWith('backstory-dataset/')) {
    try {
      return { dataset: checkDataset(value) };
    } catch (error) {
      if (error instanceof DatasetError) throw new TransferError('dataset', error.message);
      throw error;
    }
  }
  const drafts = [...articlesOfJsonLd(value, toText), ...listOf(value).flatMap((item) => ninjsOf(item, toText) ?? [])];
  if (drafts.length > LIMITS.articles) throw new TransferError('tooMany', String(LIMITS.articles));
  if (drafts.length === 0) throw new TransferError('noArticle');
  return { drafts };
}
