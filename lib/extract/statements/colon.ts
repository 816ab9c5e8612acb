import { opensQuote } from './content.ts';
import type { Draft } from './draft.ts';
import { contentEnd } from './extent.ts';
import { type Subject, subjectBefore } from './subject.ts';
import type { Scene, Unit } from './units.ts';
import { findVerbGroups } from './verbs.ts';

const LONG = 4;

/** `The judge put it like this: "…"`: a colon before a quotation attributes it to the subject of its sentence, whatever the verb. */
export function findColons(scene: Scene, unit: Unit, index: number, drafts: readonly Draft[]): Draft[] {
  const { words, hidden } = scene;
  const found: Draft[] = [];
  for (let i = unit.first + 1; i < unit.last; i++) {
    if (words[i]!.text !== ':' || hidden[i]) continue;
    const start = i + 1;
    const next = scene.units[index + 1];
    const quote =
      start < unit.last ? start : start === unit.last && next && next.block - unit.block <= 1 ? next.first : -1;
    if (quote < 0 || !opensQuote(scene, quote) || covered(drafts, quote)) continue;
    const body = scene.quotes.list[scene.quotes.of[quote]!]!;
    if (body.last - body.first < LONG) continue;
    const home = quote < unit.last ? unit : next!;
    const end = contentEnd(scene, home, quote, 'q');
    const source = subjectOf(scene, unit, i);
    if (source)
      found.push({
        unit: index,
        source: source.subject,
        cue: [[source.verb, i + 1]],
        content: [[quote, end]],
        adjuncts: [],
        lemma: 'colon',
        frame: 'q',
        postposed: false,
      });
  }
  return found;
}

const covered = (drafts: readonly Draft[], word: number) =>
  drafts.some((draft) => draft.content.some(([first, last]) => first <= word && word < last));

function subjectOf(scene: Scene, unit: Unit, colon: number): { subject: Subject; verb: number } | null {
  let best: { subject: Subject; verb: number } | null = null;
  for (const group of findVerbGroups(scene, { ...unit, last: colon })) {
    if (!group.finite) continue;
    const subject = subjectBefore(scene, unit, group);
    if (subject && subject !== 'shared' && !subject.antecedent) best = { subject, verb: group.first };
    else if (subject === 'shared' && best) best = { subject: best.subject, verb: group.first };
  }
  return best;
}
