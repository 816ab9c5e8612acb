import type { NamedMention } from '../entities/types.ts';
import { leftEdge } from './left-edge.ts';
import { type Range, type Reading, tokenIn } from './reading.ts';
import { addRole } from './role-detail.ts';
import { type RoleHead, roleEndingAt } from './role-head.ts';

const MAX_TOKENS = 18;
const CLOSERS = /^(?:[,.;:!?)–—]|--)$/;

/**
 * A role phrase set off before a name: `the head of the agency, X,`, `Y’s close aide, the writer X`.
 *
 * @param nameFirst where the name begins, with the title before it
 */
export function readAppositionBefore(reading: Reading, mention: NamedMention, nameFirst: number): void {
  const { doc } = reading;
  let comma = nameFirst - 1;
  const sentence = doc.tokens[mention.nameFirst]!.sentence;
  if (/^(?:the|a|an)$/.test(tokenIn(doc, comma, sentence)?.lower ?? '')) comma--;
  if (tokenIn(doc, comma, sentence)?.text !== ',') return;
  const phrase = phraseBefore(reading, comma, sentence);
  if (!phrase) return;
  const next = tokenIn(doc, mention.last, sentence);
  const closed = next === undefined || CLOSERS.test(next.text);
  const initial = isClauseInitial(reading, phrase.first, sentence);
  if (!closed && !(initial && comma !== nameFirst - 1)) return;
  addRole(reading, mention, { ...phrase, spanLast: mention.last });
}

interface PhraseBefore extends Range {
  head: RoleHead;
}

/** The widest role phrase that ends at a comma: `the president of the Basel region,`. */
function phraseBefore(reading: Reading, comma: number, sentence: number): PhraseBefore | null {
  const { doc } = reading;
  let best: PhraseBefore | null = null;
  for (let at = comma - 1; at >= comma - MAX_TOKENS; at--) {
    if (doc.tokens[at]?.text === ')') at = openingBracket(doc, at, sentence);
    const token = tokenIn(doc, at, sentence);
    if (!token || token.text === ',' || token.pos === 'AUX' || token.pos === 'SCONJ') break;
    if (/^(?:["“”(){}[\];:?!]|--|—|–)$/.test(token.text)) break;
    if (token.pos === 'VERB' && doc.tokens[at - 1]?.text !== '-' && doc.tokens[at + 1]?.text !== '-') break;
    const head = roleEndingAt(doc, at);
    if (!head || head.plural || head.abbreviated) continue;
    const follower = doc.tokens[head.last]!;
    if (head.last !== comma && !/^(?:of|for|at|to|in|from|on|with)$/.test(follower.lower)) continue;
    if (reading.entities.mentionOfToken(head.first)?.type === 'person') continue;
    const first = leftEdge(doc, head.first);
    if (isDefinite(reading, first, sentence)) best = { first, last: comma, head };
    at = head.first;
  }
  return best;
}

/** The token before the bracket that `)` at `at` closes; `at` itself when that is not near. */
function openingBracket(doc: Reading['doc'], at: number, sentence: number): number {
  for (let index = at - 1; index > at - 8; index--) {
    const token = tokenIn(doc, index, sentence);
    if (!token) return at;
    if (token.text === '(') return index - 1;
  }
  return at;
}

/** `the`, a possessor, or the beginning of a sentence: without them a role before a comma is mostly a list. */
function isDefinite(reading: Reading, first: number, sentence: number): boolean {
  const { doc, entities } = reading;
  const article = tokenIn(doc, first - 1, sentence);
  if (!article) return true;
  if (article.pos === 'DET' || /^(?:his|her|their|its)$/.test(article.lower)) {
    // `X, the mayor, Y, and …`: it may be said of X, or be one of a row.
    const open = tokenIn(doc, first - 2, sentence)?.text === ',';
    return !open || entities.mentionOfToken(first - 3)?.type !== 'person';
  }
  const owner = entities.mentionOfToken(first);
  return owner !== undefined && owner.first === first;
}

/** The phrase, article included, opens its sentence or quotation. */
function isClauseInitial(reading: Reading, first: number, sentence: number): boolean {
  const { doc } = reading;
  const article = tokenIn(doc, first - 1, sentence);
  const at = article && (article.pos === 'DET' || article.pos === 'PRON') ? first - 1 : first;
  return doc.sentences[sentence]!.first === at;
}
