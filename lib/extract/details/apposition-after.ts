import type { Doc } from '../doc.ts';
import type { NamedMention } from '../entities/types.ts';
import { addDescription } from './description.ts';
import { addDetail, objectOf, valueOfPhrase } from './detail-of.ts';
import { type NounPhrase, readNounPhrase, roleOfPhrase } from './noun-phrase.ts';
import { isGlue, isHeadline, personNamedAt, type Reading, tokenIn } from './reading.ts';
import { relationOf } from './relation.ts';

const OPENERS = new Set([',', '(', '–', '—', '--', '-']);
const CLOSERS = /^(?:[,.;:!?)(–—"”’'…-]|--)$/;
const WHO = /^(?:who|whom|whose|which|where)$/;

/** A phrase behind a name that says who or what it is: `X, head of the agency,`, `Y, a village near Z.` */
export function readAppositionAfter(reading: Reading, mention: NamedMention): void {
  const { doc } = reading;
  const sentence = doc.tokens[mention.last - 1]!.sentence;
  let at = mention.last;
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
    // `X, an economist, a former banker and …`: further phrases may follow.
    if (tokenIn(doc, phrase.last, sentence)?.text !== ',') return;
    at = phrase.last + 1;
    if (doc.tokens[at]?.lower === 'and') at++;
    const next = doc.tokens[at];
    if (!next || !/^(?:DET|NOUN|ADJ)$/.test(next.pos) || next.lower === 'the') return;
  }
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
  if (next && !CLOSERS.test(next.text) && !WHO.test(next.lower) && next.lower !== 'alongside') return false;
  // A name inside the phrase that the role belongs to: `X, coach Y and Z`.
  for (let index = phrase.first; index < phrase.coreLast; index++) {
    const named = personNamedAt(reading, index);
    if (
      named &&
      named.entity !== mention.entity &&
      doc.tokens[named.last]?.start !== undefined &&
      named.last >= phrase.coreLast
    )
      return false;
  }
  const last = reading.entities.mentionOfToken(phrase.last - 1);
  if (last?.type === 'person' && last.last > phrase.last) return false;
  if (
    last?.type === 'person' &&
    last.last === phrase.last &&
    last.nameFirst <= phrase.coreLast &&
    last.nameFirst > phrase.first
  )
    return false;
  return !isListItem(doc, phrase, sentence);
}

/** `the mayor, the bishop and …`: a bare noun with article in a row of others. */
function isListItem(doc: Doc, phrase: NounPhrase, sentence: number): boolean {
  const next = tokenIn(doc, phrase.last, sentence);
  if (next?.text !== ',') return false;
  const link = tokenIn(doc, phrase.last + 1, sentence);
  return (link?.lower === 'and' || link?.lower === 'or') && phrase.last - phrase.first <= 2;
}

function addRoleBehind(reading: Reading, mention: NamedMention, phrase: NounPhrase): boolean {
  const { doc } = reading;
  const head = roleOfPhrase(doc, phrase, true);
  if (!head || head.plural) return false;
  const { value, qualifier, first } = valueOfPhrase(doc, phrase, head);
  const object = objectOf(reading, { first, last: phrase.last }, head, mention.entity);
  const relation = relationOf(reading, head, { first, last: phrase.last }, object);
  if (!relation) return false;
  if (
    phrase.last - first === 1 &&
    phrase.first === first &&
    doc.tokens[first]!.text === head.word &&
    doc.tokens[mention.last]!.text === ','
  ) {
    // `Hill, president,` is rare; `Hill, doctor …` mostly a slip of tagging.
    if (tokenIn(doc, phrase.last, doc.tokens[first]!.sentence) === undefined) return false;
  }
  addDetail(reading, { entity: mention.entity, relation, value, qualifier, object }, { first, last: phrase.last });
  return true;
}
