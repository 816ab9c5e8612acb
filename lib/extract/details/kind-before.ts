import type { NamedMention } from '../entities/types.ts';
import { ORGANISATION_NOUNS, PRODUCT_NOUNS } from './description-nouns.ts';
import { addDetail, valueOfPhrase } from './detail-of.ts';
import { leftEdge } from './left-edge.ts';
import { type Reading, tokenIn } from './reading.ts';

/** What an organisation or product is, before its name: `the Danish shipping giant X`, `their sister company, X,`. */
export function readKindBefore(reading: Reading, mention: NamedMention): void {
  const { doc, entities } = reading;
  if (mention.type !== 'organisation' && mention.type !== 'product') return;
  const sentence = doc.tokens[mention.first]!.sentence;
  let at = mention.first - 1;
  if (/^(?:the|a|an)$/.test(tokenIn(doc, at, sentence)?.lower ?? '')) at--;
  const setOff = tokenIn(doc, at, sentence)?.text === ',';
  if (setOff) at--;
  else if (at !== mention.first - 1) return;
  const noun = tokenIn(doc, at, sentence);
  if (noun?.pos !== 'NOUN' || noun.text !== noun.lower) return;
  if (!(mention.type === 'product' ? PRODUCT_NOUNS : ORGANISATION_NOUNS).has(noun.lower)) return;
  const first = leftEdge(doc, at);
  if (first === at || entities.mentionOfToken(first)?.type === 'person') return;
  const article = tokenIn(doc, first - 1, sentence);
  const determined = article?.pos === 'DET' || article?.pos === 'PRON' || entities.mentionOfToken(first) !== undefined;
  if (!determined) return;
  // `at the news agency, X says`: set off, the name must be set off on its other side too.
  if (setOff && !/^[,.;:)]$/.test(tokenIn(doc, mention.last, sentence)?.text ?? '.')) return;
  const phrase = { first, last: at + 1 };
  const { value, qualifier, first: start } = valueOfPhrase(doc, phrase, { first: at, last: at + 1, word: noun.lower });
  const object = entities.mentionOfToken(start);
  addDetail(
    reading,
    {
      entity: mention.entity,
      relation: 'description',
      value,
      qualifier,
      object: object && object.last <= at ? object.entity : undefined,
    },
    { first: start, last: mention.last },
  );
}
