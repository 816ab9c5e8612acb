import { behindApposition, nounBefore, trimStart } from './noun-before.ts';
import { timeEnd } from './phrase.ts';
import { segmentStart } from './segment.ts';
import type { Scene, Unit } from './units.ts';
import type { VerbGroup } from './verbs.ts';
import { isDash, isNoun } from './words.ts';

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
  /^(?:all|some|many|most|both|each|neither|either|another|others|few|several|none|half|this|that|these|those|one|more)$/;

const POSSESSIVE = /^(?:my|your|his|its|our|their|whose)$/;

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
    if (own && words[own[0]]!.pos === 'DET' && words[own[0] - 1]?.lower !== 'with') return 'shared';
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
