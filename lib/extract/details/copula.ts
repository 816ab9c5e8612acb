import type { NamedMention } from '../entities/types.ts';
import { addDescription } from './description.ts';
import { type NounPhrase, readNounPhrase, roleOfPhrase } from './noun-phrase.ts';
import { type Reading, tokenIn } from './reading.ts';
import { addRole } from './role-detail.ts';
import type { RoleHead } from './role-head.ts';

const BE = /^(?:is|was|became|remains|remained)$/;
const SERVE = /^(?:serves|served|works|worked|acts|acted)$/;
const HAVE = /^(?:has|had)$/;
const NAMED = /^(?:named|appointed|elected|made|chosen|crowned|nominated)$/;

/** Without a complement these judge rather than tell: `X is a true leader`. */
const OPINIONS = new Set(
  'leader winner loser star champion fan supporter hero fighter player favourite favorite villain victim enemy friend one supplier player feeder'.split(
    ' ',
  ),
);

/** A sentence or relative clause that says what somebody is: `X is the head of …`, `X, who was a judge in …`. */
export function readCopula(reading: Reading, mention: NamedMention): void {
  const { doc } = reading;
  const sentence = doc.tokens[mention.last - 1]!.sentence;
  let at = mention.last;
  if (tokenIn(doc, at, sentence)?.text === ',') {
    at++;
    const who = tokenIn(doc, at, sentence)?.lower;
    if (who !== 'who' && who !== 'which') return;
    at++;
  }
  // What somebody is said to be is an opinion, and after `if` no fact.
  if (
    reading.quoted[mention.last - 1] ||
    /^(?:if|whether|unless)$/.test(tokenIn(doc, mention.first - 1, sentence)?.lower ?? '')
  )
    return;
  const phraseFirst = afterVerb(reading, at, sentence);
  if (phraseFirst === null) return;
  const phrase = readNounPhrase(doc, phraseFirst);
  if (!phrase) return;
  const start = doc.tokens[phrase.first]!;
  if (/^(?:no|not|n't|such|what|all|some|any)$/.test(start.lower)) return;
  if (mention.type !== 'person') {
    if (start.pos === 'DET') addDescription(reading, mention, phrase);
    return;
  }
  const head = roleOfPhrase(doc, phrase);
  if (!head || head.plural || !isFact(reading, phrase, head)) return;
  const past = /^(?:was|were)$/.test(doc.tokens[at]!.lower) && !NAMED.test(doc.tokens[phraseFirst - 1]!.lower);
  addRole(reading, mention, { ...phrase, head, spanLast: phrase.last, qualifier: past ? 'then' : undefined });
}

/** An office or a trade, not a judgement: `the mayor of Bern`, `a lawyer`; but not `a true leader`, `their top supplier`. */
function isFact({ doc }: Reading, phrase: NounPhrase, head: RoleHead): boolean {
  const start = doc.tokens[phrase.first]!;
  const length = phrase.last - phrase.first;
  // `X was leader when …`: with neither article nor complement it is rarely an office.
  if (start.pos !== 'DET' && length < 2) return false;
  if (/^(?:their|its|our|my|your)$/.test(start.lower) || head.word === 'winner') return false;
  return !OPINIONS.has(head.word) || doc.tokens[head.last]?.lower === 'of';
}

/** Where the phrase begins behind `is`, `has been`, `served as`, `was appointed`; null when there is no such verb. */
function afterVerb(reading: Reading, first: number, sentence: number): number | null {
  const { doc } = reading;
  const lowerAt = (index: number) => tokenIn(doc, index, sentence)?.lower ?? '';
  let at = first;
  if (/^(?:now|currently|also|later|once|previously|formerly|then)$/.test(lowerAt(at))) at++;
  if (HAVE.test(lowerAt(at)) && lowerAt(at + 1) === 'been') at += 2;
  else if (BE.test(lowerAt(at))) at++;
  else if (SERVE.test(lowerAt(at)) && lowerAt(at + 1) === 'as') return at + 2;
  else return null;
  while (/^(?:also|now|currently|once|still|previously|formerly|already|long)$/.test(lowerAt(at))) at++;
  if (NAMED.test(lowerAt(at))) {
    at++;
    if (lowerAt(at) === 'as') at++;
  }
  return at;
}
