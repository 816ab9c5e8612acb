import type { Doc } from '../doc.ts';
import { isGlue, isPossessive, type Range, tokenIn } from './reading.ts';
import { looksLikeRole, type RoleHead, roleEndingAt, singular } from './role-head.ts';
import { isDateBehind } from './since.ts';

/** A noun phrase read from its left edge: core (`the former head`), then complements (`of the agency in Bern`). */
export interface NounPhrase extends Range {
  /** end of the core: where its first complement begins */
  coreLast: number;
}

const MAX_TOKENS = 40;
const PARTICIPLES_IN_CORE = /^(?:\p{Ll}+ed|\p{Ll}+ing|elect|born|known)$/u;
/** Prepositions that begin a new thought rather than a complement of the phrase. */
const NO_COMPLEMENT = new Set([
  'after',
  'before',
  'because',
  'until',
  'since',
  'while',
  'than',
  'as',
  'despite',
  'unlike',
  'alongside',
  'during',
  'when',
  'if',
  'though',
  'although',
]);

/**
 * Reads a noun phrase that begins at token `first` and goes on until punctuation, a finite verb, a relative pronoun or
 * the sentence's end; at most 40 tokens. Null when no noun phrase begins there.
 */
export function readNounPhrase(doc: Doc, first: number): NounPhrase | null {
  const sentence = doc.tokens[first]?.sentence;
  if (sentence === undefined || /^(?:CCONJ|ADP|SCONJ|PUNCT)$/.test(doc.tokens[first]!.pos)) return null;
  let coreLast = -1;
  let at = first;
  for (; at < first + MAX_TOKENS; at++) {
    const token = tokenIn(doc, at, sentence);
    if (!token) break;
    if (isGlue(doc, at) || isPossessive(doc, at) || token.text === '&' || isInitialDot(doc, at)) continue;
    if (token.pos === 'PUNCT' || token.pos === 'SYM') break;
    const inCore = coreLast < 0;
    if (token.pos === 'AUX' || token.pos === 'SCONJ' || NO_COMPLEMENT.has(token.lower)) break;
    if (token.pos === 'PRON' && !(at === first && /^(?:his|her|their|its|one)$/.test(token.lower))) {
      if (!/^(?:his|her|their|its|our|my|one)$/.test(token.lower) || inCore) break;
    }
    if (token.pos === 'VERB') {
      const glued = isGlue(doc, at - 1) || isGlue(doc, at + 1) || (at > first && /^\p{Lu}/u.test(token.text));
      if (glued) continue;
      const describes = PARTICIPLES_IN_CORE.test(token.lower) && isNominalNext(doc, at);
      if (!describes && (inCore || doc.tokens[at - 1]?.lower !== 'to')) break;
      continue;
    }
    if (token.pos === 'ADV' && !inCore && !isNominalNext(doc, at)) break;
    if (token.pos === 'CCONJ' && !continues(doc, at)) break;
    // `director of the fund the whole time`: a new phrase without any link.
    if (token.pos === 'DET' && !inCore && /^(?:NOUN|PROPN)$/.test(doc.tokens[at - 1]!.pos)) break;
    if (at > first && isDateBehind(doc, at)) break;
    if ((token.pos === 'ADP' || (token.pos === 'PART' && token.lower === 'to')) && inCore) {
      if (at === first) return null;
      coreLast = at;
    }
  }
  while (at > first && /^(?:CCONJ|ADP|PART|DET|ADV)$/.test(doc.tokens[at - 1]!.pos) && !isPossessive(doc, at - 1)) at--;
  if (at <= first) return null;
  return { first, last: at, coreLast: coreLast < 0 || coreLast > at ? at : coreLast };
}

function isNominalNext(doc: Doc, at: number): boolean {
  return /^(?:NOUN|PROPN|ADJ|NUM|X)$/.test(doc.tokens[at + 1]?.pos ?? '');
}

/** The dot of an abbreviation that was cut off its word: `Inc` `.` in the middle of a sentence. */
function isInitialDot(doc: Doc, at: number): boolean {
  const token = doc.tokens[at]!;
  const before = doc.tokens[at - 1];
  const next = doc.tokens[at + 1];
  return (
    token.text === '.' &&
    before?.end === token.start &&
    before.text.length <= 5 &&
    next?.sentence === token.sentence &&
    /^\p{L}/u.test(next.text)
  );
}

/** Whether an `and` joins nouns rather than clauses. */
function continues(doc: Doc, at: number): boolean {
  const next = doc.tokens[at + 1];
  return (
    next !== undefined && next.sentence === doc.tokens[at]!.sentence && /^(?:NOUN|PROPN|ADJ|DET|NUM|X)$/.test(next.pos)
  );
}

/** The role that is the head of a phrase's core; `a lawyer and diplomat` has the last one as head. */
export function roleOfPhrase(doc: Doc, phrase: NounPhrase, generic = false): RoleHead | null {
  let last = phrase.coreLast - 1;
  if (isPossessive(doc, last)) return null;
  // `editor-in-chief`: its preposition does not end the core.
  if (doc.tokens[phrase.coreLast]?.lower === 'in' && isGlue(doc, phrase.coreLast - 1)) last = phrase.coreLast + 2;
  // `minister … of state elect`, `emeritus`, `general` after the noun.
  if (/^(?:emeritus|emerita|general|designate)$/.test(doc.tokens[last]?.lower ?? '') && roleEndingAt(doc, last - 1))
    last--;
  const indefinite = generic && /^an?$/.test(doc.tokens[phrase.first]!.lower);
  const head = roleEndingAt(doc, last, generic) ?? (indefinite ? looksLikeRole(doc, last) : null);
  return head && head.first >= phrase.first ? head : null;
}

/** The last word of a phrase's core as a common noun, singular and lower case, with its place. */
export function nounOfPhrase(doc: Doc, phrase: NounPhrase): { word: string; index: number } | null {
  const token = doc.tokens[phrase.coreLast - 1];
  if (!token || token.text !== token.lower || (token.pos !== 'NOUN' && token.pos !== 'ADJ')) return null;
  return { word: singular(token.lower), index: phrase.coreLast - 1 };
}
