import { asAside, subjectAhead } from './aside.ts';
import { askedEnd, isAskedAside } from './asked.ts';
import { opensQuote } from './clause.ts';
import type { Draft, Range } from './draft.ts';
import { contentEnd } from './extent.ts';
import { postposed } from './postposed.ts';
import { preposed } from './preposed.ts';
import { quotative } from './quotative.ts';
import { type Subject, subjectBefore } from './subject.ts';
import { invertible, subjectAfter } from './subject-after.ts';
import type { Scene, Unit } from './units.ts';
import { findVerbGroups, type VerbGroup } from './verbs.ts';

const INTRODUCES =
  /^(?:go|goes|went|gone|going|continue|continued|continues|began|begin|begins|proceeded|used|appeared|seemed|is|was|dared|rushed)$/;

/** What is known of a sentence's subjects while its verbs are read from left to right. */
interface Subjects {
  /** of the first main verb */
  main: Subject | null;
  /** of the last cue */
  speaker: Subject | null;
}

/**
 * The statements of one unit that verbs attribute, in order of their cues. `carried` is who spoke last; `taken` are words
 * that other attributions hold, in which no verb is a cue.
 */
export function attributeUnit(
  scene: Scene,
  unit: Unit,
  index: number,
  carried: Subject | null = null,
  taken: readonly Range[] = [],
): Draft[] {
  const groups = findVerbGroups(scene, unit);
  const drafts: Draft[] = [];
  const closing = closingAttribution(scene, unit, index, groups);
  const held = heldWords(unit, closing ? [...taken, ...closing.content] : taken);
  // A unit that opens with a quotation goes on with who spoke before: `"…", adding "…"`.
  const subjects: Subjects = { main: scene.hidden[unit.first] ? carried : null, speaker: null };
  let covered = unit.first;
  for (let i = 0; i < groups.length; i++) {
    const found = groups[i]!;
    if (found.first < covered || held[found.first - unit.first]) continue;
    const introduced = leansOn(scene, groups, i);
    const before = introduced ? 'shared' : subjectBefore(scene, unit, found);
    const own = before === 'shared' ? (introduced ? antecedentOf(scene, unit, groups[i - 1]!) : null) : before;
    const leans = before === 'shared' || (before === null && found.participle);
    const subject = leans
      ? (own ?? subjects.speaker ?? subjects.main ?? subjectAhead(scene, unit, groups, found))
      : own;
    const group = found.cue ? found : quotative(scene, unit, found, own);
    if (/^(?:asked|pressed)$/.test(scene.words[group.head]!.lower)) {
      const aside = isAskedAside(scene, groups, i);
      if (before === null && !aside) covered = Math.max(covered, askedEnd(scene, unit, group));
      if (before === null || aside) continue;
    }
    const draft = draftOf(scene, unit, index, group, own, subject, before === 'shared');
    if (draft) {
      drafts.push(draft);
      for (const [, last] of [...draft.content, ...draft.cue]) covered = Math.max(covered, last);
      if (draft.source && !draft.source.antecedent) subjects.speaker = draft.source;
      subjects.main ??= subjects.speaker;
    } else if (own && found.finite && !own.antecedent && !isSubordinate(scene, unit, own)) {
      subjects.main ??= own;
      if (subjects.speaker && own.first > subjects.speaker.first) subjects.speaker = null;
      if (!subjects.speaker) subjects.main = own;
    }
  }
  return drafts;
}

/** By word of the unit: 1 where another attribution holds it. */
function heldWords(unit: Unit, ranges: readonly Range[]): Uint8Array {
  const held = new Uint8Array(unit.last - unit.first);
  for (const [first, last] of ranges) held.fill(1, Math.max(0, first - unit.first), Math.max(0, last - unit.first));
  return held;
}

function draftOf(
  scene: Scene,
  unit: Unit,
  index: number,
  group: VerbGroup,
  own: Subject | null,
  subject: Subject | null,
  shared: boolean,
): Draft | null {
  const aside = own ? asAside(scene, unit, index, group, own) : null;
  if (aside) return aside;
  if (!group.cue || group.passive || (group.infinitive && !shared)) return null;
  if (own?.object) return backReference(scene, unit, index, group, own, own.object);
  return (
    postposed(scene, unit, index, group, own) ??
    (own || shared ? null : inverted(scene, unit, index, group)) ??
    preposed(scene, unit, index, group, subject)
  );
}

/** `Said Roe: "…"`: a verb that opens its sentence, with its subject behind it. */
function inverted(scene: Scene, unit: Unit, index: number, group: VerbGroup): Draft | null {
  if (group.first > unit.first + 1 || !invertible(group)) return null;
  const source = subjectAfter(scene, unit, group);
  const mark = source ? scene.words[source.last] : undefined;
  if (
    !source ||
    !mark ||
    source.last + 1 >= unit.last ||
    !/^[,:]$/.test(mark.text) ||
    !opensQuote(scene, source.last + 1)
  )
    return null;
  const content: Range = [source.last + 1, contentEnd(scene, unit, source.last + 1, 'q')];
  return {
    unit: index,
    source,
    cue: [[group.first, group.last]],
    content: [content],
    adjuncts: [],
    lemma: group.cue!.lemma,
    frame: 'q',
    group,
    postposed: false,
  };
}

/** `- a charge China has denied`: the content is what was just said. */
function backReference(
  scene: Scene,
  unit: Unit,
  index: number,
  group: VerbGroup,
  source: Subject,
  object: Range,
): Draft | null {
  const next = scene.words[group.last];
  if (next && group.last < unit.last && next.pos !== 'PUNCT' && next.pos !== 'ADP' && next.pos !== 'ADV') return null;
  const cue: Range = [group.first, group.last];
  return {
    unit: index,
    source,
    cue: [cue],
    content: [object],
    adjuncts: [],
    lemma: group.cue!.lemma,
    frame: 'b',
    group,
    postposed: false,
  };
}

/** `One offered to help, Roe said`: an attribution that closes the sentence holds all that stands before it. */
function closingAttribution(scene: Scene, unit: Unit, index: number, groups: readonly VerbGroup[]): Draft | null {
  for (let i = groups.length - 1; i >= 0 && i >= groups.length - 3; i--) {
    const group = groups[i]!;
    if (!group.cue?.frame.includes('q') || group.passive) continue;
    const before = subjectBefore(scene, unit, group);
    if (before === 'shared') continue;
    const draft = postposed(scene, unit, index, group, before);
    if (draft && draft.content[0]![0] === unit.first && !scene.hidden[unit.first]) return draft;
  }
  return null;
}

/** `when the mayor left`: the subject of a clause that depends on another. */
function isSubordinate({ words }: Scene, unit: Unit, subject: Subject): boolean {
  const before = subject.first > unit.first ? words[subject.first - 1]! : undefined;
  return (
    before !== undefined &&
    (before.pos === 'SCONJ' ||
      /^(?:that|when|while|after|before|as|if|than|because|where|how|why|what)$/.test(before.lower))
  );
}

/** `who used to say`: the relative pronoun before the verb that introduces. */
function antecedentOf(scene: Scene, unit: Unit, group: VerbGroup): Subject | null {
  const subject = subjectBefore(scene, unit, group);
  return subject && subject !== 'shared' && subject.antecedent ? subject : null;
}

/** `went on to say`: an infinitive that its verb only introduces. */
function leansOn({ words }: Scene, groups: readonly VerbGroup[], i: number): boolean {
  const group = groups[i]!;
  const before = groups[i - 1];
  return (
    group.infinitive &&
    before !== undefined &&
    group.first - before.last <= 2 &&
    INTRODUCES.test(words[before.head]!.lower)
  );
}
