import type { NamedMention } from '../entities/types.ts';
import { RULE_NOUNS } from './description-nouns.ts';
import { addDetail, valueOfPhrase } from './detail-of.ts';
import { leftEdge } from './left-edge.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { isPossessive, type Reading, tokenIn } from './reading.ts';

/** Something named or ruled behind a possessor: `X’s Comet satellite`, `X’s ten-year rule in Y`. */
export function readPossessive(reading: Reading, mention: NamedMention): void {
  const { doc, entities } = reading;
  if (!isPossessive(doc, mention.last)) return;
  const next = mention.last + 1;
  const thing = entities.mentionOfToken(next);
  if (thing && thing.first === next && thing.entity !== mention.entity) {
    addOwned(reading, mention, thing);
    return;
  }
  if (mention.type === 'person') addRule(reading, mention, next);
}

function addOwned(reading: Reading, owner: NamedMention, thing: NamedMention): void {
  const { doc } = reading;
  if (thing.type !== 'product') return;
  const follower = doc.tokens[thing.last];
  const named =
    follower?.pos === 'NOUN' &&
    follower.text === follower.lower &&
    follower.sentence === doc.tokens[thing.first]!.sentence;
  const last = named ? thing.last + 1 : thing.last;
  const relation =
    owner.type === 'person' || owner.type === 'organisation'
      ? owner.type === 'person'
        ? 'owned-by'
        : 'made-by'
      : null;
  if (!relation) return;
  const value = doc.text.slice(owner.start, doc.tokens[last - 1]!.end);
  addDetail(reading, { entity: thing.entity, relation, value, object: owner.entity }, { first: owner.first, last });
}

/** `X’s ten-year rule in Y`: X led Y. Without a place it says nothing that the name does not. */
function addRule(reading: Reading, mention: NamedMention, first: number): void {
  const { doc, entities } = reading;
  const phrase = readNounPhrase(doc, first);
  if (!phrase || !RULE_NOUNS.has(doc.tokens[phrase.coreLast - 1]!.lower)) return;
  const link = doc.tokens[phrase.coreLast];
  if (!link || phrase.coreLast >= phrase.last || !/^(?:in|of|over)$/.test(link.lower)) return;
  const placeFirst = phrase.coreLast + (doc.tokens[phrase.coreLast + 1]?.lower === 'the' ? 2 : 1);
  const place = entities.mentionOfToken(placeFirst);
  if (!place || place.first !== placeFirst || place.type === 'person') return;
  const value = doc.text.slice(doc.tokens[first]!.start, place.end);
  addDetail(
    reading,
    { entity: mention.entity, relation: 'led', value, object: place.entity },
    { first: mention.first, last: place.last },
  );
}

/**
 * `the outgoing Danish government of Prime Minister X`: X leads it. The qualifier is the government's.
 *
 * @param nameFirst where the name begins, with the title before it
 */
export function readRuleOf(reading: Reading, mention: NamedMention, nameFirst: number): void {
  const { doc, entities } = reading;
  const sentence = doc.tokens[mention.nameFirst]!.sentence;
  const noun = tokenIn(doc, nameFirst - 2, sentence);
  if (tokenIn(doc, nameFirst - 1, sentence)?.lower !== 'of' || !noun || !RULE_NOUNS.has(noun.lower)) return;
  const first = leftEdge(doc, nameFirst - 2);
  const head = { first: nameFirst - 2, last: nameFirst - 1, word: noun.lower };
  const { value, qualifier, first: start } = valueOfPhrase(doc, { first, last: nameFirst - 1 }, head);
  let place: NamedMention | undefined;
  for (let index = start; index < head.first && !place; index++) {
    const named = entities.mentionOfToken(index);
    place =
      named?.type === 'place'
        ? named
        : entities.at(doc.tokens[index]!.start, doc.tokens[index]!.end).find((m) => m.type === 'place');
  }
  if (!place) return;
  addDetail(
    reading,
    { entity: mention.entity, relation: 'led', value, qualifier, object: place.entity },
    { first: start, last: mention.last },
  );
}
