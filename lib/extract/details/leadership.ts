import type { NamedMention } from '../entities/types.ts';
import { addDetail } from './detail-of.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { type Reading, tokenIn } from './reading.ts';

const LEADS = /^(?:heads|chairs|leads|runs|directs|oversees)$/;
const LED = /^(?:headed|chaired|led|ran|directed)$/;
const FOUNDED = /^(?:founded|co-founded|established|started)$/;
const OWNS = /^(?:owns|co-owns)$/;

/** What somebody leads, founded or owns: `X, who heads the Y Institute`, `X chairs the Z Committee`. */
export function readLeadership(reading: Reading, mention: NamedMention): void {
  const { doc, entities } = reading;
  const sentence = doc.tokens[mention.last - 1]!.sentence;
  let at = mention.last;
  const comma = tokenIn(doc, at, sentence)?.text === ',';
  const phrase = comma ? readNounPhrase(doc, at + 1) : null;
  const who = comma && phrase && !readsOn(reading, at + 1, phrase.last) ? phrase.last : at + 1;
  const relative = comma && tokenIn(doc, who, sentence)?.lower === 'who';
  if (relative) at = who + 1;
  if (/^(?:now|currently|also|once)$/.test(tokenIn(doc, at, sentence)?.lower ?? '')) at++;
  const verb = tokenIn(doc, at, sentence)?.lower ?? '';
  // `X led Y` without `who` is mostly about polls and matches.
  const relation = relationOfVerb(verb, relative);
  if (!relation) return;
  const first = tokenIn(doc, at + 1, sentence)?.pos === 'DET' ? at + 2 : at + 1;
  const thing = entities.mentionOfToken(first);
  if (thing?.type !== 'organisation' || thing.first !== first || thing.entity === mention.entity) return;
  if (/^['’]s?$/.test(tokenIn(doc, thing.last, sentence)?.text ?? '')) return;
  const span = { first: at, last: thing.last };
  const value = doc.text.slice(doc.tokens[at]!.start, thing.end);
  if (relation === 'owned-by') {
    addDetail(
      reading,
      { entity: thing.entity, relation, value: doc.text.slice(mention.start, mention.end), object: mention.entity },
      span,
    );
  } else {
    const qualifier = LED.test(verb) ? ('then' as const) : undefined;
    addDetail(reading, { entity: mention.entity, relation, value, qualifier, object: thing.entity }, span);
  }
}

/** `X, a former miner who leads Y`: the phrase between name and `who` names nobody else. */
function readsOn({ doc, entities }: Reading, first: number, last: number): boolean {
  return entities.at(doc.tokens[first]!.start, doc.tokens[last - 1]!.end).some(({ type }) => type === 'person');
}

function relationOfVerb(verb: string, relative: boolean): 'led' | 'founded' | 'owned-by' | null {
  if (LEADS.test(verb) && (relative || verb === 'heads' || verb === 'chairs')) return 'led';
  if (LED.test(verb) && (relative || verb === 'chaired')) return 'led';
  if (FOUNDED.test(verb) && relative) return 'founded';
  return OWNS.test(verb) ? 'owned-by' : null;
}
