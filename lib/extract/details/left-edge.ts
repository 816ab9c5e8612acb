import type { Doc } from '../doc.ts';
import { isGlue, isPossessive } from './reading.ts';

/** Participles that describe a person before a role, where other verbs end the phrase. */
const DESCRIBING = new Set(
  `retired acclaimed elected acting outgoing incoming disgraced convicted accused alleged suspected embattled renowned
  beloved appointed leading managing founding presiding sitting commanding visiting supervising ousted deposed exiled
  jailed imprisoned detained slain murdered decorated celebrated noted respected esteemed distinguished accredited
  registered licensed certified trained aspiring rising reigning defending returning departing dying surviving deceased
  designated nominated newly-elected re-elected reelected defeated losing winning opposing prosecuting investigating
  consulting contributing chartered disbarred self-styled married estranged adopted divorced armed assigned`.split(
    /\s+/,
  ),
);
const TIME = new Set(
  `monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight week month year weekend
  morning afternoon evening night day decade time moment weeks months years days times january february march april may
  june july august september october november december ago later earlier meanwhile`.split(/\s+/),
);
/** Wrongly tagged now and then; never part of a role phrase. */
const NEVER = new Set(
  `is was are were be been being am has have had do does did will would could should can may might must not said says say
  told tells who whom which that when where while as like than then-and and or but if because after before since until
  with by from in on at to for of about against between via per according including meet meets met added adds writes wrote
  i he she it we they you me him them us there here yes no so why how what please dear majesty highness excellency holiness eminence honour honor`.split(
    /\s+/,
  ),
);

/**
 * The first token of the noun phrase that goes on to token `head`: modifiers and one possessor are taken in (`Norway’s
 * newly appointed fisheries` before `minister`), articles are not. Never looks back over more than 14 tokens.
 */
export function leftEdge(doc: Doc, head: number): number {
  const sentence = doc.tokens[head]!.sentence;
  let first = head;
  let possessor = false;
  for (let at = head - 1; at >= 0 && head - at <= 14; at--) {
    const token = doc.tokens[at]!;
    if (token.sentence !== sentence) break;
    if (isGlue(doc, at)) {
      first = at - 1;
      at--;
      continue;
    }
    if (isPossessive(doc, at)) {
      if (possessor || at === 0 || !isNominal(doc, at - 1)) break;
      possessor = true;
      first = at - 1;
      at--;
      continue;
    }
    if (!isModifier(doc, at) || isPredicate(doc, at)) break;
    first = at;
  }
  return first;
}

function isNominal(doc: Doc, index: number): boolean {
  const { pos } = doc.tokens[index]!;
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'X' || pos === 'NUM';
}

function isModifier(doc: Doc, index: number): boolean {
  const token = doc.tokens[index]!;
  if ((NEVER.has(token.lower) && !isAcronym(token.text)) || TIME.has(token.lower)) return false;
  if (token.text === '&') return true;
  if (token.text === '.')
    return (
      /^\p{Lu}[\p{L}.]{0,5}$/u.test(doc.tokens[index - 1]?.text ?? '') && doc.tokens[index - 1]!.end === token.start
    );
  switch (token.pos) {
    case 'ADJ':
    case 'NOUN':
    case 'PROPN':
    case 'X':
      return /^[\p{L}\p{N}.'’‑-]+$/u.test(token.text);
    case 'NUM':
      return /^\d{4}$/.test(token.text) ? !isYearPhrase(doc, index) : /^\d+(?:st|nd|rd|th)$/.test(token.text);
    case 'VERB':
    case 'ADV':
      return DESCRIBING.has(token.lower) || /^(?:then|newly|deputy)$/.test(token.lower) || isGerund(doc, index);
    default:
      return false;
  }
}

/** `the governing party`, `the Danish shipping firm`: behind an article, an adjective or a people's name. */
function isGerund(doc: Doc, index: number): boolean {
  const before = doc.tokens[index - 1];
  if (!before || !/^\p{Ll}+ing$/u.test(doc.tokens[index]!.text)) return false;
  return before.pos === 'DET' || before.pos === 'ADJ' || /^\p{Lu}\p{Ll}+(?:an|ish|ese|ch)$/u.test(before.text);
}

/** `US`, not `us`. */
function isAcronym(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

/** `has been backing senator …`: a participle that belongs to its auxiliary, however it was tagged. */
function isPredicate(doc: Doc, index: number): boolean {
  return doc.tokens[index - 1]?.pos === 'AUX' && /^\p{Ll}+(?:ing|ed)$/u.test(doc.tokens[index]!.text);
}

/** `In 2016 president …`: the year does not belong to the role. */
function isYearPhrase(doc: Doc, index: number): boolean {
  return /^(?:in|of|since|by|from|until|to|during)$/.test(doc.tokens[index - 1]?.lower ?? '');
}
