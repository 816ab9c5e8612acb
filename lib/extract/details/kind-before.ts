import type { NamedMention } from '../entities/types.ts';
import { ORGANISATION_NOUNS, PLACE_NOUNS, POSSESSION_NOUNS, PRODUCT_NOUNS } from './description-nouns.ts';
import { addDetail, valueOfPhrase } from './detail-of.ts';
import { leftEdge } from './left-edge.ts';
import { isPossessive, type Reading, tokenIn } from './reading.ts';

/** What a place, organisation or product is, before its name: `the Danish shipping giant X`, `the port city of Y`. */
export function readKindBefore(reading: Reading, mention: NamedMention): void {
  const { doc, entities } = reading;
  const nouns = nounsOf(mention);
  if (!nouns || mention.kind === 'demonym') return;
  const sentence = doc.tokens[mention.first]!.sentence;
  const found = nounBefore(reading, mention, sentence);
  if (!found) return;
  const { at, setOff } = found;
  const noun = doc.tokens[at]!;
  if (noun.pos !== 'NOUN' || noun.text !== noun.lower || !nouns.has(noun.lower)) return;
  const first = leftEdge(doc, at);
  const owner = entities.mentionOfToken(first);
  const owned = owner !== undefined && isPossessive(doc, owner.last) && owner.last < at;
  if (first === at || (owner?.type === 'person' && !owned)) return;
  const article = tokenIn(doc, first - 1, sentence);
  if (!owner && article?.pos !== 'DET' && article?.pos !== 'PRON') return;
  // `at the news agency, X says`: set off on one side only, it is no apposition.
  if (setOff && !/^[,.;:)]$/.test(tokenIn(doc, mention.last, sentence)?.text ?? '.')) return;
  const head = { first: at, last: at + 1, word: noun.lower };
  const { value, qualifier, first: start } = valueOfPhrase(doc, { first, last: at + 1 }, head);
  const relation = owned && POSSESSION_NOUNS.has(noun.lower) ? 'owned-by' : 'description';
  const object = owner && owner.last <= at && owner.entity !== mention.entity ? owner.entity : undefined;
  if (relation === 'owned-by' && !object) return;
  addDetail(
    reading,
    { entity: mention.entity, relation, value, qualifier, object },
    { first: start, last: mention.last },
  );
}

function nounsOf({ type }: NamedMention): ReadonlySet<string> | null {
  if (type === 'place') return PLACE_NOUNS;
  if (type === 'organisation') return ORGANISATION_NOUNS;
  return type === 'product' ? PRODUCT_NOUNS : null;
}

/** The noun next to the name, before `, (the)`, or for places before `of`. */
function nounBefore(reading: Reading, mention: NamedMention, sentence: number): { at: number; setOff: boolean } | null {
  const { doc } = reading;
  const before = tokenIn(doc, mention.first - 1, sentence);
  if (!before) return null;
  if (before.lower === 'of' && mention.type === 'place') return ofNoun(reading, mention.first - 2, sentence);
  const article = /^(?:the|a|an)$/.test(before.lower);
  const at = article ? mention.first - 2 : mention.first - 1;
  if (tokenIn(doc, at, sentence)?.text === ',') return ofNoun(reading, at - 1, sentence, true);
  return article ? null : ofNoun(reading, at, sentence);
}

function ofNoun(
  reading: Reading,
  at: number,
  sentence: number,
  setOff = false,
): { at: number; setOff: boolean } | null {
  return tokenIn(reading.doc, at, sentence) ? { at, setOff } : null;
}
