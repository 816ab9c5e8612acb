import { asAside, subjectAhead } from './aside.ts';
import { complementOf, opensQuote } from './content.ts';
import type { Draft, Range } from './draft.ts';
import { contentEnd, type Inside, trimEnd } from './extent.ts';
import { adjunctEnd, phraseEnd } from './phrase.ts';
import { quotative } from './quotative.ts';
import { invertible, type Subject, subjectAfter, subjectBefore } from './subject.ts';
import type { Scene, Unit } from './units.ts';
import { findVerbGroups, type VerbGroup } from './verbs.ts';
import { venueIn } from './venue.ts';
import { isDash } from './words.ts';

const SUBORDINATOR = /^(?:although|though|while|when|after|as|if|since|because|before|once|whereas|even|where)$/;

/** The statements of one unit that a verb attributes, in order of their cues. */
export function attributeUnit(scene: Scene, unit: Unit, index: number, carried: Subject | null = null): Draft[] {
  const groups = findVerbGroups(scene, unit);
  const drafts: Draft[] = [];
  // A unit that opens with a quotation goes on with who spoke before: `"…", adding "…"`.
  let lastSubject: Subject | null = scene.hidden[unit.first] ? carried : null;
  let covered = unit.first;
  for (const found of groups) {
    if (found.first < covered) continue;
    const before = leansOn(scene, unit, groups, found) ? 'shared' : subjectBefore(scene, unit, found);
    const group = found.cue ? found : quotative(scene, unit, found, before === 'shared' ? null : before);
    const subject: Subject | null = before === 'shared' ? (lastSubject ?? subjectAhead(scene, unit, groups, found)) : before;
    if (before === null && /^(?:asked|pressed)$/.test(scene.words[group.head]!.lower)) {
      covered = Math.max(covered, askedEnd(scene, unit, group));
      continue;
    }
    const aside = before && before !== 'shared' ? asAside(scene, unit, index, group, before) : null;
    if (aside) {
      drafts.push(aside);
      lastSubject = aside.source;
      covered = aside.content[0]![1];
      continue;
    }
    if (group.cue && !group.passive && (!group.infinitive || before === 'shared')) {
      const draft: Draft | null =
        postposed(scene, unit, index, group, before === 'shared' ? null : before) ??
        preposed(scene, unit, index, group, subject);
      if (draft) {
        drafts.push(draft);
        for (const range of [...draft.content, ...draft.cue]) covered = Math.max(covered, range[1]);
        if (draft.source && !draft.source.antecedent) lastSubject = draft.source;
        continue;
      }
    }
    if (
      subject &&
      (group.finite || before !== 'shared') &&
      !subject.antecedent &&
      (lastSubject === null || before !== 'shared')
    )
      lastSubject = subject;
  }
  return drafts;
}

/** `when asked whether he had discussed it`: what somebody was asked is no statement of his. */
function askedEnd(scene: Scene, unit: Unit, group: VerbGroup): number {
  const found = complementOf(scene, unit, group);
  return found ? contentEnd(scene, unit, found.first, 'p') : group.last;
}

/** `went on to say`: an infinitive that its verb only introduces. */
function leansOn(scene: Scene, unit: Unit, groups: readonly VerbGroup[], group: VerbGroup): boolean {
  if (!group.infinitive) return false;
  const { words } = scene;
  const before = groups[groups.indexOf(group) - 1];
  if (!before || group.first - before.last > 2 || before.first < unit.first) return false;
  return /^(?:go|goes|went|gone|going|continued?|continues|began|begin|begins|proceeded|used?|appeared|seemed|is|was|dared|rushed)$/.test(
    words[before.head]!.lower,
  );
}

function preposed(scene: Scene, unit: Unit, index: number, group: VerbGroup, subject: Subject | null): Draft | null {
  const found = complementOf(scene, unit, group);
  if (!found || !subject) return null;
  let end = contentEnd(scene, unit, found.first, found.frame, group.participle ? 'participle' : insideOf(scene, unit, subject));
  if (end <= found.first) return null;
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

/** The kind of clause whose subject this is. */
function insideOf({ words }: Scene, unit: Unit, subject: Subject): Inside {
  if (subject.antecedent) return words[subject.first - 1]?.text === ',' ? 'relative' : 'main';
  const before = subject.first > unit.first ? words[subject.first - 1]!.lower : '';
  const opens = subject.first - unit.first <= 3;
  return opens && SUBORDINATOR.test(before) ? 'subordinate' : 'main';
}

/** `called it "a farce" in a tweet on Friday`: the words behind a description that tell where it was given. */
function trailingOccasion(scene: Scene, first: number, end: number, frame: string): Range | undefined {
  if (frame !== 'c' && frame !== 'n') return undefined;
  for (let i = first + 1; i < end; i++) {
    if (scene.hidden[i] || scene.words[i]!.pos !== 'ADP') continue;
    const venue = venueIn(scene, [i, end]);
    if (!venue) return undefined;
    return adjunctEnd(scene, venue[0], end) === end ? [venue[0], end] : undefined;
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

function postposed(scene: Scene, unit: Unit, index: number, group: VerbGroup, before: Subject | null): Draft | null {
  const { words } = scene;
  if (!group.cue || group.infinitive || group.participle) return null;
  const frame = group.cue.frame;
  if (!frame.includes('q') && !frame.includes('s')) return null;
  let source = before;
  const attributionFirst = before ? before.first : group.first;
  let end = group.last;
  const comma = (k: number) => k > unit.first && (words[k - 1]!.text === ',' || isDash(words, k - 1));
  const quoteEnds = (k: number) => k > unit.first && scene.hidden[k - 1] === 1;
  const commaQuote = (k: number) => comma(k) && scene.hidden[k - 2] === 1;
  if (!source && invertible(group) && (comma(group.first) || quoteEnds(group.first))) {
    const after = subjectAfter(scene, unit, group);
    if (!after) return null;
    source = after;
    end = after.last;
  }
  if (!source || source.antecedent) return null;
  const quoted = quoteEnds(attributionFirst) || commaQuote(attributionFirst);
  if (!quoted && !comma(attributionFirst)) return null;
  if (attributionFirst - 1 <= unit.first) return null;
  let rest = source === before ? end : source.last;
  if (group.cue.lemma === 'point' && words[rest]?.lower === 'out') rest++;
  let addressee: Range | undefined;
  if (frame.includes('o') && source === before) {
    const told = phraseEnd(scene, rest, unit.last);
    if (told > rest) {
      addressee = [rest, told];
      rest = told;
    }
  }
  const adjunct = adjunctEnd(scene, rest, unit.last);
  if (!quoted) {
    // Without a quotation, only an attribution that closes or interrupts the sentence.
    const stop = words[adjunct];
    if (
      stop &&
      adjunct + 2 < unit.last &&
      opensQuote(scene, adjunct + 1) &&
      !/^\p{Ll}/u.test(words[adjunct + 2]?.text ?? '')
    )
      return null;
    if (stop && source === before && adjunct < unit.last && !/^[,.;:!?]$/.test(stop.text) && !isDash(words, adjunct)) return null;
  }
  const left = leftContent(scene, unit, attributionFirst, quoted);
  if (!left || (quoted && source === before && hasClause(scene, unit, group, quoteStart(scene, attributionFirst))))
    return null;
  const content: Range[] = [left];
  const more = continued(scene, unit, adjunct, quoted);
  if (more) content.push(more);
  return {
    unit: index,
    source,
    cue: [[group.first, group.last]],
    content,
    adjuncts: adjunct > rest ? [[rest, adjunct]] : [],
    ...(addressee ? { addressee } : {}),
    lemma: group.cue.lemma,
    frame: 'q',
    group,
    postposed: true,
  };
}

/** A clause follows the cue at once, so that what stands before it is not its content. */
function hasClause(scene: Scene, unit: Unit, group: VerbGroup, left: number): boolean {
  const found = complementOf(scene, unit, group);
  if (left <= unit.first && scene.words[found?.first ?? 0]!.lower !== 'that') return false;
  return (
    found !== null &&
    scene.words[found.first]!.pos !== 'ADP' &&
    found.adjuncts.length === 0 &&
    scene.words[found.first - 1]!.text !== ',' &&
    found.frame !== 'n' &&
    found.frame !== 'p'
  );
}

/** What was said before `, X said`: the quotation, with the words of its sentence that run into it. */
function leftContent(scene: Scene, unit: Unit, end: number, quoted: boolean): Range | null {
  const { words } = scene;
  if (!quoted) {
    const last = trimEnd(scene, unit.first, end);
    return last > unit.first ? [unit.first, last] : null;
  }
  const at = scene.hidden[end - 1] ? end - 1 : end - 2;
  const open = quoteStart(scene, end);
  const before = words[open - 1];
  const runs = open > unit.first && before !== undefined && !/^[,:.?!]$/.test(before.text) && !isDash(words, open - 1);
  return [runs ? unit.first : open, at + 1];
}

/** Where the quotation that ends before a word, or before the comma before it, starts. */
function quoteStart(scene: Scene, end: number): number {
  const quote = scene.quotes.list[scene.quotes.of[scene.hidden[end - 1] ? end - 1 : end - 2]!]!;
  return quote.open >= 0 ? quote.open : quote.first;
}

/** A quotation that starts with a capital. */
const opensSentence = (scene: Scene, i: number) => opensQuote(scene, i) && scene.hidden[i] === 1 && /^\p{Lu}/u.test(scene.words[i + 1]?.text ?? '');

/** `…," X said, "and …"`; `The plan, X said, will fail`: what goes on behind the attribution. */
function continued(scene: Scene, unit: Unit, from: number, quoted: boolean): Range | null {
  const { words } = scene;
  let i = from;
  while (i < unit.last && (/^[,:]$/.test(words[i]!.text) || isDash(words, i))) i++;
  if (i === from) return i < unit.last && opensSentence(scene, i) ? [i, contentEnd(scene, unit, i, 'q')] : null;
  if (i >= unit.last) return null;
  if (opensQuote(scene, i)) return [i, contentEnd(scene, unit, i, 'q')];
  if (words[i]!.lower === 'and' && opensQuote(scene, i + 1)) return [i, contentEnd(scene, unit, i + 1, 'q')];
  if (quoted) return null;
  const word = words[i]!;
  if (
    /^(?:but|and|who|which|according)$/.test(word.lower) ||
    (word.pos === 'VERB' && /ing$/.test(word.lower) && word.lower !== 'including')
  )
    return null;
  const end = contentEnd(scene, unit, i, 's');
  return end > i ? [i, end] : null;
}
