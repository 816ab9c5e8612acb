import { isStrong } from './cues.ts';
import { phraseEnd, timeEnd } from './phrase.ts';
import type { Subject } from './subject.ts';
import type { Scene, Unit } from './units.ts';
import type { VerbGroup } from './verbs.ts';
import { isDash, isVerb } from './words.ts';

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
