import type { Detail, Qualifier } from '../../entity.ts';
import type { Doc } from '../doc.ts';
import type { NamedMention } from '../entities/types.ts';
import { NOMINAL_ORGANISATIONS } from './description-nouns.ts';
import { KEPT_QUALIFIERS, QUALIFIER_WORDS } from './qualifiers.ts';
import { isGlue, isPossessive, type Range, type Reading } from './reading.ts';
import { type RoleHead, roleEndingAt } from './role-head.ts';
import { GENERIC_PERSONS } from './role-nouns.ts';

const DROPPED_FIRST = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'another',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'your',
  'also',
  'currently',
  'now',
  'both',
  'fellow',
  'current',
  'present',
  'new',
  'same',
  'such',
]);

/** The words of a phrase as a value: without article, and without the qualifier, which is told beside it. */
export interface PhraseValue {
  value: string;
  qualifier?: Qualifier;
  /** first token that belongs to the value or its qualifier */
  first: number;
}

/** Reads value and qualifier out of the phrase `[first, last)` whose head is `head`. */
export function valueOfPhrase(
  doc: Doc,
  phrase: Range,
  head: { first: number; last: number; word: string; plural?: boolean },
): PhraseValue {
  let first = phrase.first;
  while (
    first < head.first &&
    DROPPED_FIRST.has(doc.tokens[first]!.lower) &&
    doc.tokens[first]!.text !== 'New' &&
    !isGlue(doc, first + 1)
  )
    first++;
  if (!GENERIC_PERSONS.has(head.word)) first = behindAge(doc, first, head.first);
  let qualifier: Qualifier | undefined;
  let cut: Range | undefined;
  for (let index = first; index < head.last; index++) {
    const word = QUALIFIER_WORDS.get(doc.tokens[index]!.lower);
    if (!word || (index >= head.first && word !== 'elect')) continue;
    const glued = isGlue(doc, index + 1);
    if (word === 'late' && glued) continue;
    if (
      index > first &&
      word !== 'elect' &&
      !isPossessive(doc, index - 1) &&
      word !== 'deputy' &&
      !startsAfterDemonym(doc, first, index)
    )
      continue;
    qualifier ??= word;
    if (!KEPT_QUALIFIERS.has(word) && !cut) cut = { first: index, last: glued ? index + 2 : index + 1 };
    if (qualifier !== 'deputy') break;
  }
  const end = doc.tokens[phrase.last - 1]!.end;
  const parts = cut
    ? [textOf(doc, first, cut.first), doc.text.slice(doc.tokens[cut.last]!.start, end)]
    : [doc.text.slice(doc.tokens[first]!.start, end)];
  let value = parts.join(' ');
  if (head.plural)
    value = value.replace(doc.tokens[head.last - 1]!.text, matchCase(doc.tokens[head.last - 1]!.text, head.word));
  value = value.replace(/\s+/g, ' ').trim();
  return qualifier ? { value, qualifier, first } : { value, first };
}

/** `54-year-old former crane operator`: an age is no part of a role. */
function behindAge({ tokens }: Doc, first: number, last: number): number {
  for (let size = 5; size > 0; size--) {
    if (first + size > last) continue;
    const text = tokens
      .slice(first, first + size)
      .map(({ lower }) => lower)
      .join('');
    if (/^(?:\d{1,3}|\p{Ll}+(?:-\p{Ll}+)?)[-‑]?years?[-‑]?old$/u.test(text)) return first + size;
  }
  return first;
}

/** `Ukrainian former minister`: one or two words before the qualifier. */
function startsAfterDemonym(doc: Doc, first: number, index: number): boolean {
  return index - first <= 2 && /^\p{Lu}/u.test(doc.tokens[index - 1]!.text);
}

function textOf(doc: Doc, first: number, last: number): string {
  return last > first ? doc.text.slice(doc.tokens[first]!.start, doc.tokens[last - 1]!.end) : '';
}

function matchCase(example: string, word: string): string {
  return /^\p{Lu}/u.test(example) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/**
 * The other entity that a role phrase names: the organisation it is of, else whose or which country's office it is.
 * A lower-case noun (`embassy spokesman`) means the organisation of that kind named last before.
 */
export function objectOf(reading: Reading, phrase: Range, head: RoleHead, self: string): string | undefined {
  const { doc, entities } = reading;
  const start = doc.tokens[phrase.first]!.start;
  const end = doc.tokens[phrase.last - 1]!.end;
  let before: NamedMention | undefined;
  let after: NamedMention | undefined;
  let reached = -1;
  for (const mention of entities.at(start, end)) {
    if (mention.start < reached || mention.start < start || mention.end > end || mention.entity === self) continue;
    if ((head.first >= mention.first && head.first < mention.last) || isPartOfName(reading, mention)) continue;
    reached = mention.end;
    if (mention.last <= head.first) {
      if (!before || before.type === 'group') before = mention;
    } else if (!after && !isPossessive(doc, mention.last) && follows(doc, mention, head)) after = mention;
  }
  const nominal = nominalOrganisation(reading, phrase, head);
  if (after?.type === 'organisation' || (after && !before)) return after.entity;
  if (before && before.type !== 'group') return nominal && before.type === 'place' ? nominal : before.entity;
  return nominal ?? after?.entity ?? before?.entity;
}

/** `Bern` of `the Bern-based Alpine Fund`, or of a longer name that was not found whole. */
function isPartOfName({ doc, entities }: Reading, mention: NamedMention): boolean {
  if (isGlue(doc, mention.last)) return true;
  const next = doc.tokens[mention.last];
  if (next?.pos !== 'PROPN' || next.sentence !== doc.tokens[mention.first]!.sentence || mention.kind === 'demonym')
    return false;
  return /^\p{Lu}\p{Ll}/u.test(next.text) && !entities.mentionOfToken(mention.last) && !roleEndingAt(doc, mention.last);
}

/** Only a few words (`of the`, `at the new`) part a role from what it is a role in. */
function follows(doc: Doc, mention: NamedMention, head: RoleHead): boolean {
  let prepositions = 0;
  for (let index = head.last; index < mention.first; index++) if (doc.tokens[index]!.pos === 'ADP') prepositions++;
  return prepositions <= 2 && mention.first - head.last <= 8;
}

const LOOK_BACK = 60;

function nominalOrganisation(reading: Reading, phrase: Range, head: RoleHead): string | undefined {
  const { doc, entities } = reading;
  for (let index = phrase.first; index < phrase.last; index++) {
    const token = doc.tokens[index]!;
    if (index === head.first || !NOMINAL_ORGANISATIONS.has(token.lower) || token.text !== token.lower) continue;
    const at = lowerBound(entities.mentions, doc.tokens[phrase.first]!.start);
    for (let back = at - 1; back >= 0 && back >= at - LOOK_BACK; back--) {
      const mention = entities.mentions[back]!;
      if (mention.type === 'organisation' && hasWord(doc, mention, token.lower)) return mention.entity;
    }
  }
  return undefined;
}

function hasWord(doc: Doc, mention: NamedMention, word: string): boolean {
  for (let index = mention.first; index < mention.last; index++) if (doc.tokens[index]!.lower === word) return true;
  return false;
}

function lowerBound(mentions: NamedMention[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Adds a detail about `mention`'s entity; its span covers tokens `[span.first, span.last)`. */
export function addDetail(reading: Reading, detail: Omit<Detail, 'start' | 'end'>, span: Range): void {
  const { tokens } = reading.doc;
  const [start, end] = [tokens[span.first]!.start, tokens[span.last - 1]!.end];
  const clean: Detail = { entity: detail.entity, relation: detail.relation, value: detail.value, start, end };
  if (detail.qualifier) clean.qualifier = detail.qualifier;
  if (detail.object && detail.object !== detail.entity) clean.object = detail.object;
  if (detail.from) clean.from = detail.from;
  if (detail.date) clean.date = detail.date;
  reading.found.push(clean);
}
