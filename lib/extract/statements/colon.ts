import { opensQuote } from './clause.ts';
import type { Draft, Range } from './draft.ts';
import { contentEnd, trimEnd } from './extent.ts';
import { type Subject, subjectBefore } from './subject.ts';
import type { Scene, Unit } from './units.ts';
import { findVerbGroups } from './verbs.ts';
import type { Word } from './words.ts';

const LONG = 4;
/** words a speaker's label may have */
const LABEL = 4;
const REPORTER =
  /^(?:poll|polls|report|reports|study|newspaper|police|official|officials|source|sources|survey|analyst|analysts|expert|experts|researchers|scientists)$/;
const NO_SPEAKER =
  /^(?:update|note|photo|image|video|watch|read|related|editor|correction|analysis|opinion|exclusive|breaking|live|timeline|explainer|factbox|source|map|chart|graphic|review|preview|recap|debate|election|campaign|politics|sports|business|world|today|tonight)$/;

/** `The judge put it like this: "…"`: a colon before a quotation attributes it to the subject of its sentence, whatever the verb. */
export function findColons(scene: Scene, unit: Unit, index: number, drafts: readonly Draft[]): Draft[] {
  const { words, hidden } = scene;
  for (let i = unit.first + 1; i < unit.last; i++) {
    if (words[i]!.text !== ':' || hidden[i]) continue;
    const next = scene.units[index + 1];
    const below = i + 1 === unit.last && next !== undefined && next.block - unit.block <= 1;
    const quote = i + 1 < unit.last ? i + 1 : below ? next.first : -1;
    if (quote < 0 || !opensQuote(scene, quote) || covered(drafts, quote)) continue;
    const body = scene.quotes.list[scene.quotes.of[quote]!]!;
    if (body.last - body.first < LONG) continue;
    const content: Range = [quote, contentEnd(scene, below ? next : unit, quote, 'q')];
    const source = subjectOf(scene, unit, i);
    return source ? [draftOf(index, source.subject, [source.verb, i + 1], content)] : [];
  }
  return [];
}

/** `Roe: we will win` as a headline or as a line of a transcript. */
export function findLabel(scene: Scene, unit: Unit, index: number): Draft | null {
  const { words, hidden } = scene;
  const opens = index === 0 || scene.units[index - 1]!.block !== unit.block;
  if (!opens || isDateline(scene, unit, index)) return null;
  let colon = unit.first;
  while (colon < unit.last && colon <= unit.first + LABEL && words[colon]!.text !== ':') colon++;
  if (colon === unit.first || words[colon]?.text !== ':' || colon + 2 >= unit.last) return null;
  for (let i = unit.first; i < colon; i++) if (hidden[i] || !isLabel(words, unit.first, i, colon)) return null;
  const last = unit.headline ? unit.last : blockEnd(scene, index);
  const end = trimEnd(scene, colon + 1, last);
  if (end <= colon + 1) return null;
  return draftOf(index, { first: unit.first, last: colon }, [colon, colon + 1], [colon + 1, end]);
}

/** `PORT HARBOUR: The minister …`: capitals that open an article's text tell where it was written. */
function isDateline({ words, units }: Scene, unit: Unit, index: number): boolean {
  if (unit.headline || (index > 0 && !units[index - 1]!.headline)) return false;
  return /^\p{Lu}{3,}$/u.test(words[unit.first]!.text);
}

function isLabel(words: readonly Word[], first: number, i: number, colon: number): boolean {
  const word = words[i]!;
  if (colon - first === 1) return REPORTER.test(word.lower) || (word.pos === 'PROPN' && !NO_SPEAKER.test(word.lower));
  return word.pos === 'PROPN' || (word.pos === 'DET' && i === first);
}

function blockEnd({ units }: Scene, index: number): number {
  let i = index;
  while (i + 1 < units.length && units[i + 1]!.block === units[index]!.block) i++;
  return units[i]!.last;
}

const draftOf = (unit: number, source: Subject, cue: Range, content: Range): Draft => ({
  unit,
  source,
  cue: [cue],
  content: [content],
  adjuncts: [],
  lemma: 'colon',
  frame: 'q',
  postposed: false,
});

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
