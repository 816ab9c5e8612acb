import type { NamedMention } from '../entities/types.ts';
import { FACILITY_NOUNS } from './description-nouns.ts';
import { addDetail } from './detail-of.ts';
import { type Reading, tokenIn } from './reading.ts';
import { singular } from './role-head.ts';

/** Where a building or institution stands: `the Holm museum in Bergen`, inside one name or behind it. */
export function readLocation(reading: Reading, mention: NamedMention): void {
  const { doc, entities } = reading;
  if ((mention.type !== 'place' && mention.type !== 'organisation') || mention.kind === 'demonym') return;
  for (let index = mention.first + 1; index < mention.last - 1; index++) {
    if (doc.tokens[index]!.lower !== 'in') continue;
    const inner = entities
      .at(doc.tokens[index + 1]!.start, doc.tokens[index + 1]!.end)
      .find((m) => m.type === 'place' && m.entity !== mention.entity);
    if (inner && isFacility(reading, index - 1)) addPlace(reading, mention, inner, index);
    return;
  }
  const sentence = doc.tokens[mention.last - 1]!.sentence;
  let link = mention.last;
  const noun = tokenIn(doc, link, sentence);
  const behind = noun !== undefined && noun.lower !== 'in' && FACILITY_NOUNS.has(noun.text);
  if (behind) link++;
  if (tokenIn(doc, link, sentence)?.lower !== 'in' || !(behind || isFacility(reading, mention.last - 1))) return;
  const place = entities.mentionOfToken(link + 1);
  if (place?.type === 'place' && place.first === link + 1 && place.entity !== mention.entity)
    addPlace(reading, mention, place, link);
}

function isFacility(reading: Reading, index: number): boolean {
  return FACILITY_NOUNS.has(singular(reading.doc.tokens[index]!.lower));
}

function addPlace(reading: Reading, mention: NamedMention, place: NamedMention, link: number): void {
  const value = reading.doc.text.slice(reading.doc.tokens[link]!.start, place.end);
  addDetail(
    reading,
    { entity: mention.entity, relation: 'location', value, object: place.entity },
    { first: mention.first, last: place.last },
  );
}
