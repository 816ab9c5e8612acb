import { isStrong } from './cues.ts';
import { nounEnd, phraseEnd, timeEnd } from './phrase.ts';
import type { Scene, Unit } from './units.ts';
import type { VerbGroup } from './verbs.ts';
import { isDash, isNoun, isVerb } from './words.ts';

/** Who a verb has for its subject: words `[first, last)`. */
export interface Subject {
  first: number;
  last: number;
  /** For `who` and `which`: the phrase they stand for. */
  antecedent?: [first: number, last: number];
  /** What the clause is about, when it follows a noun without a pronoun: `a charge` in `a charge China has denied`. */
  object?: [first: number, last: number];
}

const CLAIM =
  /^(?:charge|claim|accusation|allegation|assertion|report|suggestion|contention|notion|idea|statement|remark|comment|threat|proposal|demand|offer|request|criticism|assessment|finding|rumour|rumor|theory|view)s?$/;
const QUANTITY =
  /^(?:all|some|many|most|both|each|neither|either|another|others|few|several|none|this|that|these|those|one|more)$/;
const POSSESSIVE = /^(?:my|your|his|its|our|their|whose)$/;
/** words a parenthesis in a name may have */
const PARENTHESIS = 20;
const REACH = 80;
const RELATIVE = /^(?:who|which|whom|whose|that)$/;
const CLAUSE_WORD =
  /^(?:that|because|if|whether|although|though|while|when|since|as|unless|until|than|what|how|why|where|so|after|before|once)$/;

/** The subject that stands before a verb, if one does. `shared` tells that the verb leans on one before it (`, saying`, `and added`). */
export function subjectBefore(scene: Scene, unit: Unit, group: VerbGroup): Subject | 'shared' | null {
  const { words, hidden } = scene;
  if (group.infinitive) return null;
  const i = behindAdverbs(scene, unit, group.first - 1);
  if (i < unit.first) return null;
  const word = words[i]!;
  if (hidden[i]) return group.participle && words[i - 1]?.text === ',' ? 'shared' : null;
  if (/^(?:who|which)$/.test(word.lower) || (word.lower === 'that' && i > unit.first && isNoun(words[i - 1]))) {
    const antecedent = nounBefore(scene, unit, words[i - 1]?.text === ',' ? i - 2 : i - 1);
    return antecedent ? { first: i, last: i + 1, antecedent } : { first: i, last: i + 1 };
  }
  if (word.pos === 'CCONJ') return 'shared';
  if (word.text === ',' || isDash(words, i)) {
    if (group.participle) return 'shared';
    const set = behindApposition(scene, unit, i);
    return set ?? 'shared';
  }
  if (group.participle) {
    // `with Roe stating`, `a letter saying`
    const own = isNoun(word) && word.pos !== 'PRON' ? nounBefore(scene, unit, i) : null;
    return own && (words[own[0] - 1]?.lower === 'with' || word.pos === 'PROPN')
      ? { first: own[0], last: own[1] }
      : 'shared';
  }
  if (!isNoun(word) && word.text !== ')' && !QUANTITY.test(word.lower) && !(word.pos === 'VERB' && i < group.first - 1))
    return null;
  if (POSSESSIVE.test(word.lower)) return null;
  const first = segmentStart(scene, unit, i);
  const start = trimStart(scene, first, i + 1);
  return start <= i ? withObject(scene, { first: start, last: i + 1 }) : null;
}

/** `a charge China`: the subject of a relative clause without a pronoun, and what it is the object of. */
function withObject({ words }: Scene, subject: Subject): Subject {
  for (let k = subject.first + 1; k < subject.last; k++) {
    const starts = words[k]!.pos === 'PROPN' || words[k]!.pos === 'DET' || words[k]!.pos === 'PRON';
    if (!starts || !CLAIM.test(words[k - 1]!.lower) || !/^(?:a|an|the)$/.test(words[subject.first]!.lower)) continue;
    return { first: k, last: subject.last, object: [subject.first, k] };
  }
  return subject;
}

/** The last word before adverbs and a time that stand before a verb: `Roe, on Tuesday, said`, `a report published Monday said`. */
function behindAdverbs({ words, hidden }: Scene, unit: Unit, from: number): number {
  let i = from;
  while (i >= unit.first && words[i]!.pos === 'ADV' && !hidden[i]) i--;
  for (let k = Math.max(unit.first + 1, i - 3); k <= i; k++) {
    if (hidden[k] || timeEnd(words, k, i + 1) !== i + 1) continue;
    let before = k - 1;
    if (before > unit.first && /^(?:on|in|late|early|since)$/.test(words[before]!.lower)) before--;
    const word = words[before]!;
    if (hidden[before] || !(isNoun(word) || word.pos === 'VERB' || word.text === ',' || word.text === ')')) return i;
    return before > unit.first ? before : i;
  }
  return i;
}

/** Where the clause that ends at a word starts. */
function segmentStart(scene: Scene, unit: Unit, end: number): number {
  const { words, hidden } = scene;
  let j = end;
  const low = Math.max(unit.first, end - REACH);
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
      if (word.lower !== 'as' || !isNoun(words[j - 1])) return j + 1;
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
    (after.pos === 'ADP' || after.pos === 'PART' || /ing$/.test(words[verb]!.lower))
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

/** `Borges, chairman of the party, said`: the phrase before the apposition, with it. */
function behindApposition(scene: Scene, unit: Unit, comma: number): Subject | null {
  const { words, hidden } = scene;
  const low = Math.max(unit.first, comma - REACH);
  let best = -1;
  for (let k = comma - 1; k >= low; k--) {
    const word = words[k]!;
    if (hidden[k] || word.text === ';' || word.text === ':' || word.text === '?' || word.text === '!') break;
    if (word.text !== ',' && !isDash(words, k)) continue;
    const set = nounBefore(scene, unit, k - 1);
    if (!set) continue;
    const before = words[set[0] - 1];
    const starts =
      set[0] === unit.first ||
      hidden[set[0] - 1] ||
      before!.text === ',' ||
      before!.pos === 'CCONJ' ||
      before!.pos === 'SCONJ' ||
      before!.pos === 'ADV' ||
      before!.text === ':' ||
      before!.text === ';' ||
      isDash(words, set[0] - 1) ||
      timeBefore(scene, unit, set[0]);
    if (!starts) continue;
    if (timeEnd(words, set[0], set[1]) === set[1]) continue;
    if (best < 0 || isNoun(words[set[0]]) || words[set[0]]!.pos === 'DET' || words[set[0]]!.pos === 'ADJ')
      best = set[0];
    // A name that opens the clause is the head; what stands before it is another phrase.
    if (before?.text !== ',') break;
  }
  if (best >= 0) return { first: best, last: comma };
  const plain = nounBefore(scene, unit, comma - 1);
  if (!plain) return null;
  // `Jane Roe of the agency, says`: a comma too many, or a parenthesis.
  const opens = plain[0] === unit.first || hidden[plain[0] - 1] === 1;
  return words[comma - 1]!.text === ')' || opens ? { first: plain[0], last: plain[1] } : null;
}

function timeBefore(scene: Scene, unit: Unit, first: number): boolean {
  for (let k = Math.max(unit.first, first - 4); k < first; k++)
    if (timeEnd(scene.words, k, first) === first) return true;
  return false;
}

/** The noun phrase that ends at a word, with what hangs on it (`spokesman for the party in Ohio`). */
export function nounBefore(scene: Scene, unit: Unit, end: number): [first: number, last: number] | null {
  const { words, hidden } = scene;
  if (end < unit.first || hidden[end]) return null;
  if (words[end]!.text === ')') {
    let k = end;
    while (k > unit.first && k > end - PARENTHESIS && words[k]!.text !== '(') k--;
    if (words[k]!.text !== '(') return null;
    const inner = nounBefore(scene, unit, k - 1);
    return inner ? [inner[0], end + 1] : null;
  }
  if (!isNoun(words[end]) && words[end]!.text !== '.') return null;
  const low = Math.max(unit.first, end - 30);
  let k = end;
  while (k >= low && !hidden[k]) {
    const word = words[k]!;
    if (
      isNoun(word) ||
      /^(?:DET|ADJ)$/.test(word.pos) ||
      (word.pos === 'PART' && word.lower !== 'to') ||
      word.text === '.' ||
      word.text === '-' ||
      word.text === '&'
    )
      k--;
    else if (
      word.pos === 'ADP' &&
      k > low &&
      k < end &&
      isNoun(words[k - 1]) &&
      timeEnd(words, k + 1, end + 1) === k + 1
    )
      k--;
    else if (word.lower === 'and' && k > low && isNoun(words[k - 1]) && words[k + 1]?.pos === words[k - 1]!.pos) k--;
    else break;
  }
  return k < end ? [trimStart(scene, k + 1, end + 1), end + 1] : null;
}

/** Drops what precedes a subject in its clause: adverbs, times, `In Paris`. */
function trimStart(scene: Scene, first: number, last: number): number {
  const { words } = scene;
  let i = first;
  while (i < last - 1) {
    const word = words[i]!;
    const time = timeEnd(words, i, last);
    if (
      word.pos === 'CCONJ' ||
      word.pos === 'ADV' ||
      word.pos === 'INTJ' ||
      (word.pos === 'PART' && word.lower !== 'no') ||
      word.pos === 'SCONJ' ||
      word.pos === 'PUNCT'
    )
      i++;
    else if (time > i && time < last) i = time;
    else if (word.pos === 'ADP') {
      const when = timeEnd(words, i + 1, last);
      const end = when > i + 1 ? when : nounEnd(scene, i + 1, last);
      if (end >= last || words[end]!.text === '(') i = nameStart(scene, i + 1, end);
      else i = Math.max(end, i + 1);
    } else break;
  }
  return i;
}

/** `At the convention Sen. Roe`: where a name follows a common noun without a comma; else the first word. */
function nameStart({ words }: Scene, first: number, last: number): number {
  for (let k = first + 1; k < last; k++) if (words[k - 1]!.pos === 'NOUN' && words[k]!.pos === 'PROPN') return k;
  return first;
}

/** `…," said the chairman of the party, John Smith`: the subject behind its verb. */
export function subjectAfter(scene: Scene, unit: Unit, group: VerbGroup): Subject | null {
  const { words, hidden } = scene;
  const first = group.last;
  if (first >= unit.last || hidden[first]) return null;
  let i = phraseEnd(scene, first, unit.last);
  if (i === first) return null;
  for (let guard = 0; guard < 4; guard++) {
    if (words[i]?.text === '(' && i < unit.last) {
      let k = i;
      while (k < unit.last && k < i + 20 && words[k]!.text !== ')') k++;
      if (k < unit.last && words[k]!.text === ')') i = k + 1;
    }
    if (words[i]?.text !== ',' || i + 1 >= unit.last || hidden[i + 1]) break;
    const next = words[i + 1]!;
    if (/^(?:who|which|whose)$/.test(next.lower) || (next.pos === 'VERB' && /ed$/.test(next.lower))) {
      let k = i + 2;
      while (k < unit.last && !hidden[k] && !/^[,;:.?!]$/.test(words[k]!.text) && !isDash(words, k)) k++;
      i = k;
      continue;
    }
    const end = phraseEnd(scene, i + 1, unit.last);
    if (end === i + 1 || end >= unit.last || isVerb(words[end]) || timeEnd(words, i + 1, end) === end) break;
    i = end;
  }
  return { first, last: i };
}

/** A verb whose subject may stand behind it: finite, plain, and one of saying. */
export const invertible = (group: VerbGroup): boolean =>
  group.cue !== undefined &&
  group.cue.lemma !== 'tell' &&
  group.finite &&
  !group.passive &&
  (group.cue.frame.includes('q') || isStrong(group.cue));
