import type { Detail } from '../../entity.ts';
import type { Doc, Token } from '../doc.ts';
import type { EntityIndex } from '../entities/types.ts';

/** One pass over an article: what the patterns read, and where they put what they found. */
export interface Reading {
  doc: Doc;
  entities: EntityIndex;
  found: Detail[];
  /** 1 for tokens inside quotation marks */
  quoted: Uint8Array;
}

/** A run of tokens `[first, last)`. */
export interface Range {
  first: number;
  last: number;
}

/** The token at `index` when it stands in sentence `sentence`, else undefined. */
export function tokenIn(doc: Doc, index: number, sentence: number): Token | undefined {
  const token = doc.tokens[index];
  return token?.sentence === sentence ? token : undefined;
}

/** Whether token `index` is a hyphen without spaces around it, as in `vice-president`. */
export function isGlue(doc: Doc, index: number): boolean {
  const token = doc.tokens[index];
  if (token?.text !== '-' && token?.text !== '‑') return false;
  return doc.tokens[index - 1]?.end === token.start && doc.tokens[index + 1]?.start === token.end;
}

/** Whether token `index` ends a possessor: `’s`, or the bare apostrophe after a plural. */
export function isPossessive(doc: Doc, index: number): boolean {
  const token = doc.tokens[index];
  if (!token) return false;
  const before = doc.tokens[index - 1];
  if (!before || before.end !== token.start) return false;
  if (/^['’]s$/i.test(token.text)) return true;
  return /^['’]$/.test(token.text) && /s$/i.test(before.text) && doc.tokens[index + 1]?.start !== token.end;
}

/** Whether a sentence is the headline, where grammar is clipped and capitals may tell nothing. */
export function isHeadline(doc: Doc, sentence: number): boolean {
  return doc.article.blocks[doc.sentences[sentence]!.block]?.kind === 'headline';
}
