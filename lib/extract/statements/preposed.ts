import { opensQuote } from './clause.ts';
import { complementOf } from './content.ts';
import type { Draft, Range } from './draft.ts';
import { contentEnd, type Inside } from './extent.ts';
import { adjunctEnd } from './phrase.ts';
import type { Subject } from './subject.ts';
import type { Scene, Unit } from './units.ts';
import { venueIn } from './venue.ts';
import type { VerbGroup } from './verbs.ts';
import { isVerb } from './words.ts';

const REACH = 60;
/** `in a statement issued on Tuesday` */
const ISSUED = /^(?:issued|released|published|posted|broadcast|sent|delivered|aired|read)$/;
const SUBORDINATOR = /^(?:although|though|while|when|after|as|if|since|because|before|once|whereas|even|where)$/;

/** A statement whose content follows its cue: `Roe said that …`, `He called it "…"`. */
export function preposed(
  scene: Scene,
  unit: Unit,
  index: number,
  group: VerbGroup,
  subject: Subject | null,
): Draft | null {
  const found = complementOf(scene, unit, group);
  if (!found || !subject) return null;
  let end = contentEnd(scene, unit, found.first, found.frame, insideOf(scene, unit, subject, group));
  if (end <= found.first || (found.frame === 's' && isPlace(scene, found.first, end))) return null;
  const trailing = trailingOccasion(scene, found.first, end, found.frame);
  if (trailing) end = trailing[0];
  const content: Range[] = [[found.first, end]];
  const lead = leadIn(scene, unit, subject, found.first);
  if (lead) content.unshift(lead);
  return {
    unit: index,
    source: subject,
    cue: [[group.first, Math.max(group.last, found.cueEnd)]],
    content,
    adjuncts: found.adjuncts,
    ...(found.addressee ? { addressee: found.addressee } : {}),
    ...(trailing ? { trailing } : {}),
    lemma: group.cue!.lemma,
    frame: found.frame,
    group,
    postposed: false,
  };
}

/** `Posting on his page, …`: a preposition's phrase that no verb makes a clause. */
function isPlace({ words, hidden }: Scene, first: number, end: number): boolean {
  if (words[first]!.pos !== 'ADP' || words[first]!.lower === 'that') return false;
  for (let i = first; i < end; i++) if (hidden[i] || isVerb(words[i])) return false;
  return true;
}

/** The kind of clause whose subject this is. */
function insideOf(scene: Scene, unit: Unit, subject: Subject, group: VerbGroup): Inside {
  const { words } = scene;
  if (group.participle && group.first <= unit.first + 2) return 'opening';
  if (group.participle) return 'participle';
  if (subject.antecedent) return words[subject.first - 1]?.text === ',' ? 'relative' : 'restrictive';
  const before = subject.first > unit.first ? words[subject.first - 1]!.lower : '';
  const opens = subject.first - unit.first <= 3;
  if (opens && SUBORDINATOR.test(before)) return 'subordinate';
  return SUBORDINATOR.test(words[unit.first]!.lower) && !commaBefore(scene, unit, group.first) ? 'subordinate' : 'main';
}

/** `called it "a farce" in a tweet on Friday`: the words behind a description that tell where it was given. */
function trailingOccasion(scene: Scene, first: number, end: number, frame: string): Range | undefined {
  if (frame !== 'c' && frame !== 'n' && frame !== 'p') return undefined;
  for (let i = first + 1; i < end; i++) {
    if (scene.hidden[i] || scene.words[i]!.pos !== 'ADP') continue;
    const venue = venueIn(scene, [i, end]);
    if (!venue) return undefined;
    let issued = ISSUED.test(scene.words[venue[1]]?.lower ?? '') ? venue[1] + 1 : venue[0];
    if (/^(?:late|early)$/.test(scene.words[issued]?.lower ?? '')) issued++;
    return adjunctEnd(scene, issued, end) === end ? [venue[0], end] : undefined;
  }
  return undefined;
}

/** `Sooner or later, he told reporters, "it pays off"`: the quotation goes on with what stood before the attribution. */
function leadIn(scene: Scene, unit: Unit, subject: Subject | null, first: number): Range | null {
  const { words } = scene;
  if (!subject || !opensQuote(scene, first) || !/^\p{Ll}/u.test(words[first + 1]?.text ?? '')) return null;
  if (subject.first - 1 <= unit.first || words[subject.first - 1]!.text !== ',' || words[first - 1]!.text !== ',')
    return null;
  if (adjunctEnd(scene, unit.first, subject.first - 1) === subject.first - 1) return null;
  return [unit.first, subject.first - 1];
}

/** A comma stands between the sentence's start and a word. */
function commaBefore({ words, hidden }: Scene, unit: Unit, at: number): boolean {
  for (let i = at - 1; i > unit.first && i > at - REACH; i--) if (words[i]!.text === ',' || hidden[i]) return true;
  return false;
}
