import type { Draft, Range } from './draft.ts';
import { contentEnd, trimEnd } from './extent.ts';
import { phraseEnd } from './phrase.ts';
import type { Subject } from './subject.ts';
import { subjectAfter } from './subject-after.ts';
import type { Scene, Unit } from './units.ts';
import { isDash, isNoun, isVerb } from './words.ts';

/** Statements that `according to X` attributes. */
export function findAccording(scene: Scene, unit: Unit, index: number): Draft[] {
  const { words, hidden } = scene;
  const drafts: Draft[] = [];
  let low = unit.first;
  for (let i = unit.first; i + 2 < unit.last; i++) {
    if (words[i]!.lower !== 'according' || words[i + 1]!.lower !== 'to' || hidden[i]) continue;
    const source = sourceOf(scene, unit, i + 2);
    if (!source) continue;
    const content = contentAround(scene, { ...unit, first: low }, i, source.last);
    if (content.length === 0) continue;
    drafts.push({
      unit: index,
      source,
      cue: [[i, i + 2]],
      content,
      adjuncts: [],
      lemma: 'according',
      frame: 's',
      postposed: content[0]![1] <= i,
    });
    i = source.last - 1;
    low = source.last;
  }
  return drafts;
}

function sourceOf(scene: Scene, unit: Unit, first: number): Subject | null {
  const { words, hidden } = scene;
  if (hidden[first]) return null;
  const bare = phraseEnd(scene, first, unit.last);
  if (bare === first) return null;
  // `According to Smith the letter was returned`: without a comma, the next noun phrase is the content's.
  if (first === unit.first + 2 && bare < unit.last && /^(?:DET|PRON)$/.test(words[bare]!.pos))
    return { first, last: bare };
  const at = {
    first,
    last: first,
    head: first,
    finite: true,
    infinitive: false,
    participle: false,
    passive: false,
    negated: false,
    cue: undefined,
  };
  let last = subjectAfter(scene, unit, at)?.last ?? bare;
  // `according to two people familiar with the matter`
  while (
    last < unit.last &&
    !hidden[last] &&
    !/^[,;:.?!]$/.test(words[last]!.text) &&
    !isDash(words, last) &&
    words[last]!.pos !== 'AUX' &&
    !(words[last]!.pos === 'VERB' && /s$/.test(words[last]!.lower) && isNoun(words[last - 1])) &&
    last < first + 40
  )
    last++;
  return { first, last };
}

function contentAround(scene: Scene, unit: Unit, cue: number, after: number): Range[] {
  const { words } = scene;
  let left = cue;
  while (
    left > unit.first &&
    (/^[,(]$/.test(words[left - 1]!.text) || isDash(words, left - 1) || words[left - 1]!.pos === 'ADV')
  )
    left--;
  let right = after;
  while (right < unit.last && /^[,)]$/.test(words[right]!.text)) right++;
  const opens =
    words[left - 1]?.lower === 'that' ||
    left <= unit.first ||
    (left === unit.first + 1 && words[unit.first]!.pos === 'CCONJ');
  const content: Range[] = [];
  if (!opens) {
    const start = leftStart(scene, unit, left);
    const end = trimEnd(scene, start, left);
    if (end > start) content.push([start, end]);
  }
  const goesOn =
    right < unit.last &&
    (right > after || opens) &&
    (opens || words[cue - 1]!.text === ',') &&
    !/^(?:and|but|which|who|while)$/.test(words[right]!.lower) &&
    !/ing$/.test(words[right]!.lower);
  if (goesOn) {
    const end = contentEnd(scene, unit, right, 's');
    if (end > right) content.push([right, end]);
  }
  return content;
}

/** The clause before `, according to`: back to the sentence's start, or to a conjunction between clauses. */
function leftStart(scene: Scene, unit: Unit, end: number): number {
  const { words, hidden } = scene;
  for (let i = end - 1; i > unit.first; i--) {
    if (hidden[i]) continue;
    if (words[i]!.text === ';') return i + 1;
    if (
      words[i]!.text === ',' &&
      words[i + 1]?.pos === 'CCONJ' &&
      words.slice(i + 2, Math.min(end, i + 10)).some(isVerb)
    )
      return i + 2;
  }
  return unit.first;
}
