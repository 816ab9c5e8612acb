import { cueOf, isStrong } from './cues.ts';
import { phraseEnd, timeEnd } from './phrase.ts';
import type { Subject } from './subject.ts';
import type { Scene, Unit } from './units.ts';
import type { VerbGroup } from './verbs.ts';
import { isDash, isVerb } from './words.ts';

const PARENTHESIS = 20;
const CLAUSE = 60;

/** `…," said the chairman of the party, John Smith`: the subject behind its verb. */
export function subjectAfter(scene: Scene, unit: Unit, group: VerbGroup): Subject | null {
  const first = group.last;
  if (first >= unit.last || scene.hidden[first]) return null;
  let i = phraseEnd(scene, first, unit.last);
  if (i === first) return null;
  for (let guard = 0; guard < 5 && i < unit.last; guard++) {
    const end = nextPart(scene, unit, i);
    if (end === i) break;
    i = end;
  }
  return { first, last: i };
}

/** Where the part of a subject ends that starts at a word: a parenthesis, a relative clause, an apposition; the same place when none does. */
function nextPart(scene: Scene, unit: Unit, i: number): number {
  const { words, hidden } = scene;
  if (hidden[i]) return i;
  if (words[i]!.text === '(') {
    let k = i;
    while (k < unit.last && k < i + PARENTHESIS && words[k]!.text !== ')') k++;
    return words[k]?.text === ')' && k < unit.last ? k + 1 : i;
  }
  if (/^(?:who|whose)$/.test(words[i]!.lower)) return clauseEnd(scene, unit, i);
  const next = words[i + 1];
  if (words[i]!.text !== ',' || !next || i + 1 >= unit.last || hidden[i + 1]) return i;
  if (
    /^(?:who|which|whose)$/.test(next.lower) ||
    (next.pos === 'VERB' && (/ed$/.test(next.lower) || (/ing$/.test(next.lower) && !cueOf(next.lower))))
  )
    return clauseEnd(scene, unit, i + 1);
  const end = phraseEnd(scene, i + 1, unit.last);
  if (end === i + 1 || end >= unit.last || isVerb(words[end]) || timeEnd(words, i + 1, end) === end) return i;
  return end;
}

/** The next mark after a word, or the next quotation. */
function clauseEnd({ words, hidden }: Scene, unit: Unit, first: number): number {
  let k = first + 1;
  while (k < unit.last && k < first + CLAUSE && !hidden[k] && !/^[,;:.?!]$/.test(words[k]!.text) && !isDash(words, k))
    k++;
  return k;
}

/** A verb whose subject may stand behind it: finite, plain, and one of saying. */
export const invertible = (group: VerbGroup): boolean =>
  group.cue !== undefined &&
  group.cue.lemma !== 'tell' &&
  group.finite &&
  !group.passive &&
  (group.cue.frame.includes('q') || isStrong(group.cue));
