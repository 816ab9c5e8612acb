import type { Doc } from '../doc.ts';
import type { NamedMention } from '../entities/types.ts';
import { addDescription } from './description.ts';
import { type NounPhrase, readNounPhrase, roleOfPhrase } from './noun-phrase.ts';
import { titleBefore } from './pre-nominal.ts';
import { isGlue, isHeadline, type Reading, tokenIn } from './reading.ts';
import { addRole } from './role-detail.ts';
import { isDateBehind } from './since.ts';

const OPENERS = new Set([',', '(', '–', '—', '--', '-']);
const CLOSERS = /^(?:[,.;:!?)(–—"”’'…-]|--)$/;
const WHO = /^(?:who|whom|whose|which|where)$/;

/** A phrase behind a name that says who or what it is: `X, head of the agency,`, `Y, a village near Z.` */
export function readAppositionAfter(reading: Reading, mention: NamedMention): void {
  const { doc } = reading;
  const sentence = doc.tokens[mention.last - 1]!.sentence;
  let at = skipBrackets(doc, mention.last, sentence);
  const opener = tokenIn(doc, at, sentence);
  if (!opener || !OPENERS.has(opener.text) || isGlue(doc, at)) return;
  at = skipAge(doc, at + 1, sentence);
  for (let part = 0; part < 3; part++) {
    const phrase = readNounPhrase(doc, at);
    if (!phrase || !isClosed(reading, mention, phrase, sentence)) return;
    if (mention.type === 'person') {
      if (!addRoleBehind(reading, mention, phrase)) return;
    } else {
      addDescription(reading, mention, phrase);
      return;
    }
    // `X, an economist, a former banker and …`: further phrases may follow, but may also tell of a name before them.
    if (tokenIn(doc, phrase.last, sentence)?.text !== ',' || reading.entities.mentionOfToken(phrase.last - 1)) return;
    at = phrase.last + 1;
    if (doc.tokens[at]?.lower === 'and') at++;
    const next = doc.tokens[at];
    if (!next || !/^(?:DET|NOUN|ADJ)$/.test(next.pos) || next.lower === 'the') return;
  }
}

/** `X (born 1950), a dancer`: a short remark in brackets is passed over. */
function skipBrackets(doc: Doc, at: number, sentence: number): number {
  if (tokenIn(doc, at, sentence)?.text !== '(') return at;
  for (let index = at + 1; index <= at + 8; index++) {
    const token = tokenIn(doc, index, sentence);
    if (!token) return at;
    if (token.text === ')') return tokenIn(doc, index + 1, sentence)?.text === ',' ? index + 1 : at;
  }
  return at;
}

/** `X, 45, a lawyer`: an age is no role. */
function skipAge(doc: Doc, at: number, sentence: number): number {
  const age = tokenIn(doc, at, sentence);
  if (age && /^\d{1,3}$/.test(age.text) && tokenIn(doc, at + 1, sentence)?.text === ',') return at + 2;
  return at;
}

/** An apposition ends in punctuation or a relative clause; `X, the minister said` is no apposition. */
function isClosed(reading: Reading, mention: NamedMention, phrase: NounPhrase, sentence: number): boolean {
  const { doc } = reading;
  const next = tokenIn(doc, phrase.last, sentence);
  if (isHeadline(doc, sentence) && next === undefined) return true;
  if (next && !CLOSERS.test(next.text) && !WHO.test(next.lower) && !goesOn(doc, phrase)) {
    return false;
  }
  // A possessive that was written with a space: `head of the Holm ’ s office`.
  if (next && /^['’]$/.test(next.text) && /^s$/i.test(tokenIn(doc, phrase.last + 1, sentence)?.text ?? ''))
    return false;
  const named = personTitledBy(reading, phrase);
  if (named && named.entity !== mention.entity) return false;
  return !isListItem(reading, phrase, sentence);
}

/** Whom the phrase is a title of: in `X, coach Y and Z` the coach is Y, and so for `secretary of state Y`. */
function personTitledBy(reading: Reading, phrase: NounPhrase): NamedMention | undefined {
  const { doc, entities } = reading;
  const last = entities.mentionOfToken(phrase.last - 1);
  if (last?.type !== 'person' || last.nameFirst <= phrase.first) return undefined;
  if (last.last > phrase.last) return last;
  const title = titleBefore(reading, last);
  const core = { ...phrase, coreLast: Math.min(phrase.coreLast, last.nameFirst) };
  return title && roleOfPhrase(doc, core, true)?.first === title.head.first ? last : undefined;
}

/** What may follow an apposition without a comma: `X, a lawyer representing …`, `Y, a village located …`, `since 2019`. */
function goesOn(doc: Doc, phrase: NounPhrase): boolean {
  const verb = doc.tokens[phrase.last]!;
  if (/^(?:alongside|all)$/.test(verb.lower) || isDateBehind(doc, phrase.last)) return true;
  if (verb.pos !== 'VERB') return false;
  if (/ing$/.test(verb.lower)) return true;
  return /^an?$/.test(doc.tokens[phrase.first]!.lower) && /(?:ed|known|made|run|led|born|built|set)$/.test(verb.lower);
}

/** `the mayor, the bishop and …`, `Mr X, the mayor, Ms Y and …`: one in a row of persons. */
function isListItem(reading: Reading, phrase: NounPhrase, sentence: number): boolean {
  const { doc, entities } = reading;
  if (tokenIn(doc, phrase.last, sentence)?.text !== ',') return false;
  const next = tokenIn(doc, phrase.last + 1, sentence);
  if ((next?.lower === 'and' || next?.lower === 'or') && phrase.last - phrase.first <= 2) return true;
  if (doc.tokens[phrase.first]!.lower !== 'the' || !next) return false;
  return /^(?:mr|mrs|ms|dr)\.?$/.test(next.lower) || entities.mentionOfToken(phrase.last + 1)?.type === 'person';
}

function addRoleBehind(reading: Reading, mention: NamedMention, phrase: NounPhrase): boolean {
  const { doc } = reading;
  const head = roleOfPhrase(doc, phrase, true);
  if (!head || head.plural) return false;
  // `X, president.`: a bare noun is mostly a slip of tagging.
  const bare = phrase.last - phrase.first === 1 && doc.tokens[phrase.first]!.text === head.word;
  if (bare && tokenIn(doc, phrase.last, doc.tokens[phrase.first]!.sentence) === undefined) return false;
  return addRole(reading, mention, { ...phrase, head, spanLast: phrase.last }) !== null;
}
