import type { Detail } from '../../entity.ts';
import type { NamedMention } from '../entities/types.ts';
import { addDetail } from './detail-of.ts';
import { leftEdge } from './left-edge.ts';
import { isPossessive, type Range, type Reading, tokenIn } from './reading.ts';
import { addRole } from './role-detail.ts';
import { looksLikeRole, type RoleHead, roleEndingAt } from './role-head.ts';

/** Prepositions between an office and where it is held, as in `minister of trade Ada Berg`. */
const OFFICE_LINKS = new Set(['of', 'for', 'to', 'in', 'at']);

/**
 * A role before a name: `Chinese Foreign Minister X`, `the match referee X`, `ambassador to Chile X`, `author and
 * activist X`. Tells where the whole phrase begins, article apart; null when there is none.
 */
export function readPreNominal(reading: Reading, mention: NamedMention): number | null {
  const found = titleBefore(reading, mention);
  if (!found) return null;
  const { doc } = reading;
  const edge = leftEdge(doc, found.head.first);
  // `Bank of England Governor X`: a body's name is taken whole.
  const body = reading.entities.mentionOfToken(edge);
  const whole = body?.type === 'organisation' && body.last <= found.head.first;
  const first = whole ? Math.min(edge, body.first) : edge;
  const phrase: Range = { first, last: found.last };
  if (!mayBeTitle(reading, mention, phrase, found.head)) return null;
  const added = addRole(reading, mention, { ...phrase, head: found.head, spanLast: mention.last });
  if (added && found.head.plural) spreadOverList(reading, mention, added, first);
  readConjunct(reading, mention, phrase, found.head);
  return first;
}

/** A title found before a name. */
export interface FoundHead {
  head: RoleHead;
  /** end of the phrase: where the name begins */
  last: number;
}

/** Ways to address somebody that stand between an office and the name: `Prime Minister Sheikh X`. */
const HONORIFICS = /^(?:sheikh|sir|dame|lord|dr|dr\.|mr|mr\.|mrs|mrs\.|ms|ms\.|datuk|dato|tun|haji|shri|sayyid|madam)$/;

/** The role noun before a name, next to it or with its office between: `coach X`, `secretary of state X`. */
export function titleBefore(reading: Reading, mention: NamedMention): FoundHead | null {
  const { doc } = reading;
  let name = mention.nameFirst;
  const sentence = doc.tokens[name]!.sentence;
  if (!tokenIn(doc, name - 1, sentence)) return null;
  const honoured = HONORIFICS.test(doc.tokens[name - 1]!.lower) ? name - 1 : name;
  if (tokenIn(doc, honoured - 1, sentence) && roleEndingAt(doc, honoured - 1)) name = honoured;
  const direct = roleEndingAt(doc, name - 1) ?? looksLikeRole(doc, name - 1);
  if (direct) return { head: direct, last: name };
  return officeBefore(reading, name, sentence);
}

/** `secretary of state X`, `head of the relief fund X`: the office's own words stand between role and name. */
function officeBefore(reading: Reading, name: number, sentence: number): FoundHead | null {
  const { doc } = reading;
  for (let at = name - 1; at > name - 9; at--) {
    const token = tokenIn(doc, at, sentence);
    if (!token) return null;
    if (OFFICE_LINKS.has(token.lower)) {
      if (at === name - 1) return null;
      const head = roleEndingAt(doc, at - 1);
      if (head && !head.plural) return isOfficeComplement(reading, at + 1, name) ? { head, last: name } : null;
      continue;
    }
    if (!/^(?:NOUN|PROPN|ADJ|DET)$/.test(token.pos) && token.text !== '&') return null;
  }
  return null;
}

/** The complement must be a named place or organisation up to the name, or plain office words (`State`, `Education`). */
function isOfficeComplement(reading: Reading, first: number, last: number): boolean {
  const { doc, entities } = reading;
  const before = entities.mentionOfToken(last - 1);
  if (before && before.type !== 'person') return before.last === last;
  for (let index = first; index < last; index++) {
    const { pos, text } = doc.tokens[index]!;
    if (pos !== 'PROPN' && pos !== 'NOUN' && pos !== 'ADJ') return false;
    if (!/^\p{Lu}/u.test(text) && last - first > 2) return false;
  }
  return !before;
}

function mayBeTitle(reading: Reading, mention: NamedMention, phrase: Range, head: RoleHead): boolean {
  const { doc } = reading;
  const before = doc.tokens[phrase.first - 1];
  // `five players Hill`, `lawyers Hill hired`: a plural belongs to a list of names.
  if (head.plural) {
    const next = doc.tokens[mention.last];
    const listed = next?.text === ',' || next?.lower === 'and' || next?.text === '&';
    if (!listed) return false;
  }
  // `the candidate Hill endorsed`: a relative clause without its pronoun.
  const bare =
    phrase.last - phrase.first === 1 && before?.lower === 'the' && doc.tokens[head.first]!.text === head.word;
  if (bare && mention.last - mention.nameFirst === 1) {
    const next = doc.tokens[mention.last];
    if (next && (next.pos === 'VERB' || next.pos === 'AUX' || next.pos === 'ADV')) return false;
  }
  return true;
}

/** `ministers Berg and Holm`: what is said of the first name holds for the others. */
function spreadOverList(
  reading: Reading,
  mention: NamedMention,
  shared: Omit<Detail, 'start' | 'end'>,
  first: number,
): void {
  const { doc, entities } = reading;
  let at = mention.last;
  for (let names = 0; names < 12; names++) {
    while (/^(?:,|and|&)$/.test(doc.tokens[at]?.lower ?? '')) at++;
    const next = entities.mentionOfToken(at);
    if (next?.type !== 'person' || next.nameFirst !== at || at === mention.last) return;
    if (doc.tokens[at]!.sentence !== doc.tokens[mention.last - 1]!.sentence) return;
    addDetail(reading, { ...shared, entity: next.entity }, { first, last: next.last });
    at = next.last;
  }
}

/** `former mayor and television host X`: the role before `and` is X's too, unless an article makes it somebody else. */
function readConjunct(reading: Reading, mention: NamedMention, phrase: Range, head: RoleHead): void {
  const { doc } = reading;
  const link = tokenIn(doc, phrase.first - 1, doc.tokens[phrase.first]!.sentence);
  if (link?.lower !== 'and' && link?.text !== '/') return;
  if (head.plural || !tokenIn(doc, phrase.first - 2, link.sentence)) return;
  const other = roleEndingAt(doc, phrase.first - 2) ?? officeBefore(reading, phrase.first - 1, link.sentence)?.head;
  if (!other || other.plural) return;
  const first = leftEdge(doc, other.first);
  const article = doc.tokens[first - 1];
  const lower = doc.tokens[other.first]!.text === other.word && doc.tokens[head.first]!.text === head.word;
  const determined = article?.sentence === link.sentence && (article.pos === 'DET' || article.pos === 'PRON');
  if ((determined && !lower) || isPossessive(doc, first - 1)) return;
  addRole(reading, mention, { first, last: phrase.first - 1, head: other, spanLast: mention.last });
}
