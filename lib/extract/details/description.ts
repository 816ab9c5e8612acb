import type { Doc } from '../doc.ts';
import type { NamedMention } from '../entities/types.ts';
import { ORGANISATION_NOUNS, PLACE_NOUNS, POSSESSION_NOUNS, PRODUCT_NOUNS } from './description-nouns.ts';
import { addDetail, valueOfPhrase } from './detail-of.ts';
import { type NounPhrase, nounOfPhrase } from './noun-phrase.ts';
import { isPossessive, type Reading } from './reading.ts';

/**
 * Says what a place, organisation or product is: `description`; `owned-by` where a named owner's possession
 * (`the singer’s private island`); and `location` where the phrase goes on with `in` and a place.
 */
export function addDescription(reading: Reading, mention: NamedMention, phrase: NounPhrase): boolean {
  const { doc } = reading;
  const noun = nounOfPhrase(doc, phrase);
  if (!noun || !describes(mention, noun.word) || !isDetermined(doc, phrase)) return false;
  const head = { first: noun.index, last: noun.index + 1, word: noun.word };
  const { value, qualifier, first } = valueOfPhrase(doc, phrase, head);
  if (phrase.last - first < 2) return false;
  const owner = ownerOf(reading, phrase);
  const owned = owner !== undefined && POSSESSION_NOUNS.has(noun.word);
  const span = { first, last: phrase.last };
  if (owned && owner.entity !== mention.entity) {
    addDetail(reading, { entity: mention.entity, relation: 'owned-by', value, qualifier, object: owner.entity }, span);
  } else {
    addDetail(
      reading,
      { entity: mention.entity, relation: 'description', value, qualifier, object: owner?.entity },
      span,
    );
  }
  addLocation(reading, mention, phrase);
  return true;
}

function describes(mention: NamedMention, word: string): boolean {
  switch (mention.type) {
    case 'place':
      return PLACE_NOUNS.has(word);
    case 'organisation':
      return ORGANISATION_NOUNS.has(word);
    case 'product':
      return PRODUCT_NOUNS.has(word) || ORGANISATION_NOUNS.has(word);
    default:
      return false;
  }
}

/** `the capital`, `a village`, `its sister company`, `Norway’s largest bank`. */
function isDetermined(doc: Doc, phrase: NounPhrase): boolean {
  const token = doc.tokens[phrase.first]!;
  if (token.pos === 'DET' || /^(?:its|his|her|their|one)$/.test(token.lower)) return true;
  for (let index = phrase.first; index < phrase.coreLast; index++) if (isPossessive(doc, index)) return true;
  return phrase.coreLast < phrase.last;
}

function ownerOf(reading: Reading, phrase: NounPhrase): NamedMention | undefined {
  const owner = reading.entities.mentionOfToken(phrase.first) ?? reading.entities.mentionOfToken(phrase.first + 1);
  return owner && isPossessive(reading.doc, owner.last) && owner.last < phrase.coreLast ? owner : undefined;
}

/** `…, the singer’s estate in Provence`: where it is. */
function addLocation(reading: Reading, mention: NamedMention, phrase: NounPhrase): void {
  const { doc, entities } = reading;
  for (let index = phrase.coreLast; index < phrase.last - 1; index++) {
    if (doc.tokens[index]!.lower !== 'in') continue;
    const next = doc.tokens[index + 1]!.lower === 'the' ? index + 2 : index + 1;
    const place = entities.mentionOfToken(next);
    if (place?.type !== 'place' || place.first !== next || place.entity === mention.entity) return;
    const value = doc.text.slice(doc.tokens[index]!.start, place.end);
    addDetail(
      reading,
      { entity: mention.entity, relation: 'location', value, object: place.entity },
      { first: index, last: place.last },
    );
    return;
  }
}
