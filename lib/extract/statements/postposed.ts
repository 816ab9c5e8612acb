import { opensQuote } from './clause.ts';
import { complementOf } from './content.ts';
import type { Draft, Range } from './draft.ts';
import { contentEnd, trimEnd } from './extent.ts';
import { adjunctEnd, phraseEnd } from './phrase.ts';
import type { Subject } from './subject.ts';
import { invertible, subjectAfter } from './subject-after.ts';
import type { Scene, Unit } from './units.ts';
import type { VerbGroup } from './verbs.ts';
import { isDash } from './words.ts';

/** A statement whose content stands before its cue, or on both sides of it: `"…," Roe said`; `The plan, Roe said, will fail`. */
export function postposed(
  scene: Scene,
  unit: Unit,
  index: number,
  group: VerbGroup,
  before: Subject | null,
): Draft | null {
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
    if (stop && source === before && adjunct < unit.last && !/^[,.;:!?]$/.test(stop.text) && !isDash(words, adjunct))
      return null;
  }
  const left = leftContent(scene, unit, attributionFirst, quoted);
  if (!left || (quoted && source === before && hasClause(scene, unit, group, quoteStart(scene, attributionFirst))))
    return null;
  const partial = quoted && left[0] < quoteStart(scene, attributionFirst);
  // `Remarking on "the mess," Roe said, "Look …"`: what Roe says comes behind.
  if (
    quoted &&
    quoteStart(scene, attributionFirst) > unit.first &&
    /^,$/.test(words[adjunct]?.text ?? '') &&
    adjunct + 1 < unit.last &&
    opensSentence(scene, adjunct + 1) &&
    !partialEnds(scene, attributionFirst)
  )
    return null;
  const content: Range[] = [left];
  const more = continued(scene, unit, adjunct, quoted && !partial);
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

/** The quotation before an attribution is a sentence's end, or long enough to be one. */
function partialEnds(scene: Scene, at: number): boolean {
  const start = quoteStart(scene, at);
  return at - start > 8 || /^\p{Lu}/u.test(scene.words[start + 1]?.text ?? '');
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
  const lower = /^\p{Ll}/u.test(words[open + 1]?.text ?? '') && before?.text === ',';
  const runs =
    lower || (open > unit.first && before !== undefined && !/^[,:.?!]$/.test(before.text) && !isDash(words, open - 1));
  return [runs ? unit.first : open, at + 1];
}

/** Where the quotation that ends before a word, or before the comma before it, starts. */
function quoteStart(scene: Scene, end: number): number {
  const quote = scene.quotes.list[scene.quotes.of[scene.hidden[end - 1] ? end - 1 : end - 2]!]!;
  return quote.open >= 0 ? quote.open : quote.first;
}

/** A quotation that starts with a capital. */
const opensSentence = (scene: Scene, i: number) =>
  opensQuote(scene, i) && scene.hidden[i] === 1 && /^\p{Lu}/u.test(scene.words[i + 1]?.text ?? '');

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
