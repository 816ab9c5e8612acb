import { timeEnd } from './phrase.ts';
import type { Scene, Unit } from './units.ts';
import { isDash, isNoun, isVerb } from './words.ts';

/** words a subject may reach back over */
export const SUBJECT_REACH = 80;
const RELATIVE = /^(?:who|which|whom|whose|that)$/;

const CLAUSE_WORD =
  /^(?:that|because|if|whether|although|though|while|when|since|as|unless|until|than|what|how|why|where|so|after|before|once)$/;

/** Where the clause that ends at a word starts. */
export function segmentStart(scene: Scene, unit: Unit, end: number): number {
  const { words, hidden } = scene;
  let j = end;
  const low = Math.max(unit.first, end - SUBJECT_REACH);
  while (j >= low) {
    const word = words[j]!;
    if (hidden[j]) return j + 1;
    if (word.text === ')') {
      while (j >= low && words[j]!.text !== '(') j--;
      j--;
      continue;
    }
    if (word.pos === 'PUNCT' && !/^["“”.'’$%&\]]/.test(word.text) && !(word.text === '.' && j > unit.first)) {
      if (word.text === '[' || (/^[-/]$/.test(word.text) && !isDash(words, j))) {
        j--;
        continue;
      }
      return word.text === ',' ? listStart(scene, unit, j, end) : j + 1;
    }
    if (
      CLAUSE_WORD.test(word.lower) &&
      (word.pos === 'SCONJ' || word.pos === 'ADV' || word.pos === 'PRON' || word.lower === 'that')
    ) {
      if (RELATIVE.test(word.lower) && j > low && isNoun(words[j - 1]) && j + 1 <= end && isVerb(words[j + 1])) {
        j--;
        continue;
      }
      if (word.lower !== 'as' || unit.headline || !isNoun(words[j - 1])) return j + 1;
    }
    if (/^(?:who|which)$/.test(word.lower) && isNoun(words[j - 1])) {
      j--;
      continue;
    }
    if (isVerb(word)) {
      const skip = relativeStart(scene, low, j);
      if (skip < 0) return j + 1;
      j = skip;
      continue;
    }
    if (word.pos === 'CCONJ' && clauseBefore(scene, low, j)) return j + 1;
    j--;
  }
  return Math.max(low, j + 1);
}

/** `people who saw it`, `people briefed on it`: the word before such a relative clause, or -1 when the verb is none of one. */
function relativeStart(scene: Scene, low: number, verb: number): number {
  const { words } = scene;
  for (let k = verb - 1; k >= low && k >= verb - 8; k--) {
    const word = words[k]!;
    if (
      /^(?:who|which)$/.test(word.lower) ||
      (word.lower === 'that' && isNoun(words[k - 1]) && k + 1 <= verb && isVerb(words[k + 1]))
    )
      return k - 1;
    if (word.text === ',' || word.pos === 'SCONJ') break;
    if (word.pos !== 'AUX' && word.pos !== 'ADV' && word.pos !== 'VERB' && word.pos !== 'PART') break;
  }
  const after = words[verb + 1];
  const reduced =
    words[verb]!.pos === 'VERB' && /(?:ed|ing|known|held|made|seen|written|taken|given)$/.test(words[verb]!.lower);
  if (
    reduced &&
    verb > low &&
    words[verb - 1]!.pos === 'NOUN' &&
    after &&
    (after.pos === 'ADP' ||
      timeEnd(words, verb + 1, verb + 5) > verb + 1 ||
      after.pos === 'PART' ||
      /ing$/.test(words[verb]!.lower))
  )
    return verb - 1;
  if (
    reduced &&
    (words[verb - 1]?.pos === 'DET' || words[verb - 1]?.pos === 'ADJ' || words[verb - 1]?.lower === 'of') &&
    isNoun(after)
  )
    return verb - 1;
  return -1;
}

function clauseBefore(scene: Scene, low: number, conj: number): boolean {
  const { words, hidden } = scene;
  const conjunction = words[conj]!.lower;
  if (conjunction === 'but' || conjunction === 'yet' || words[conj - 1]?.text === ',') return true;
  for (let k = conj - 1; k >= low; k--) {
    if (hidden[k] || words[k]!.text === ',' || words[k]!.text === ';') return false;
    if (isVerb(words[k]) && relativeStart(scene, low, k) < 0) return true;
  }
  return false;
}

/** `A, B and C said`: a list reaches back over its commas. */
function listStart(scene: Scene, unit: Unit, comma: number, end: number): number {
  const { words, hidden } = scene;
  let conjoined = false;
  for (let k = comma + 1; k <= end; k++) if (words[k]!.lower === 'and' || words[k]!.lower === 'or') conjoined = true;
  if (!conjoined) return comma + 1;
  const first = words[comma + 1];
  let start = comma + 1;
  let at = comma;
  for (let guard = 0; guard < 6 && at > unit.first; guard++) {
    let k = at - 1;
    while (
      k >= unit.first &&
      !hidden[k] &&
      (isNoun(words[k]) || /^(?:ADJ|DET)$/.test(words[k]!.pos) || words[k]!.lower === 'of' || words[k]!.lower === "'s")
    )
      k--;
    if (k === at - 1) break;
    if (k < unit.first || words[k]!.lower === 'and' || words[k]!.pos === 'SCONJ' || words[k]!.pos === 'CCONJ') {
      if (timeEnd(words, k + 1, at) < at && (guard > 0 || words[k + 1]!.pos === first?.pos)) start = k + 1;
      break;
    }
    if (words[k]!.text !== ',') break;
    start = k + 1;
    at = k;
  }
  return start;
}
