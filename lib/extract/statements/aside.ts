import type { Draft } from './draft.ts';
import { contentEnd } from './extent.ts';
import { adjunctEnd, phraseEnd } from './phrase.ts';
import { type Subject, subjectBefore } from './subject.ts';
import type { Scene, Unit } from './units.ts';
import type { VerbGroup } from './verbs.ts';

/** `As the mayor put it, …` at the head of a sentence: what follows the comma is said. */
export function asAside(scene: Scene, unit: Unit, index: number, group: VerbGroup, source: Subject): Draft | null {
  const { words } = scene;
  const as = unit.first + (/^(?:but|and|yet|or)$/.test(words[unit.first]!.lower) ? 1 : 0);
  if (source.first !== as + 1 || words[as]!.lower !== 'as' || source.antecedent) return null;
  const head = words[group.head]!.lower;
  const puts = /^puts?$/.test(head) && words[group.last]?.lower === 'it';
  if (!puts && !(group.cue?.frame.includes('q') && group.finite)) return null;
  let end = puts ? group.last + 1 : group.last;
  if (group.cue?.frame.includes('o')) end = Math.max(end, phraseEnd(scene, end, unit.last));
  const rest = adjunctEnd(scene, end, unit.last);
  if (rest + 1 >= unit.last || !/^[,:]$/.test(words[rest]!.text)) return null;
  const last = contentEnd(scene, unit, rest + 1, 's');
  if (last <= rest + 1) return null;
  return {
    unit: index,
    source,
    cue: [[group.first, end]],
    content: [[rest + 1, last]],
    adjuncts: rest > end ? [[end, rest]] : [],
    lemma: group.cue?.lemma ?? 'put',
    frame: 's',
    group,
    postposed: false,
  };
}

/** `After hinting that …, the senator left`: a participle that opens a sentence has the subject that follows. */
export function subjectAhead(scene: Scene, unit: Unit, groups: readonly VerbGroup[], group: VerbGroup): Subject | null {
  if (!group.participle || group.first > unit.first + 3) return null;
  for (const next of groups) {
    if (next.first <= group.first || !next.finite) continue;
    const before = scene.words[next.first - 1];
    if (!before) continue;
    const subject = subjectBefore(scene, unit, next);
    if (
      subject &&
      subject !== 'shared' &&
      !subject.antecedent &&
      scene.words[subject.first - 1] &&
      (scene.words[subject.first - 1]!.text === ',' || scene.hidden[subject.first - 1])
    )
      return subject;
  }
  return null;
}
