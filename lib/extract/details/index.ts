import type { Detail } from '../../entity.ts';
import type { Doc } from '../doc.ts';
import type { EntityIndex } from '../entities/types.ts';
import { readAppositionAfter } from './apposition-after.ts';
import { readAppositionBefore } from './apposition-before.ts';
import { readCopula } from './copula.ts';
import { tokensInQuotes } from './in-quotes.ts';
import { readKindBefore } from './kind-before.ts';
import { readLeadership } from './leadership.ts';
import { readLocation } from './location.ts';
import { readPossessive, readRuleOf } from './possessive.ts';
import { readPreNominal } from './pre-nominal.ts';
import { isHeadline, type Reading } from './reading.ts';

/**
 * The background facts that an article states about its entities, in order of where they stand: titles, appositions,
 * `X is …`, possessions, rule, places. Linear in the number of mentions; spans are offsets into the article's text.
 */
export function findDetails(doc: Doc, entities: EntityIndex): Detail[] {
  const reading: Reading = { doc, entities, found: [], quoted: tokensInQuotes(doc) };
  for (const mention of entities.mentions) {
    const headline = isHeadline(doc, doc.tokens[mention.first]!.sentence);
    if (mention.type === 'person') {
      const titled = readPreNominal(reading, mention);
      if (!headline) {
        readAppositionBefore(reading, mention, titled ?? mention.nameFirst);
        readRuleOf(reading, mention, titled ?? mention.nameFirst);
      }
    }
    readAppositionAfter(reading, mention);
    if (headline) continue;
    readKindBefore(reading, mention);
    readCopula(reading, mention);
    if (mention.type === 'person') readLeadership(reading, mention);
    readPossessive(reading, mention);
    readLocation(reading, mention);
  }
  return distinct(reading.found).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The same fact read by two patterns from one place is one. */
function distinct(details: Detail[]): Detail[] {
  const seen = new Set<string>();
  return details.filter((detail) => {
    const key = `${detail.entity}|${detail.relation}|${detail.value.toLowerCase()}|${detail.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
