import { type Cue, isStrong } from './cues.ts';
import type { Range } from './draft.ts';
import { adjunctEnd, nounEnd, phraseEnd, timeEnd } from './phrase.ts';
import type { Scene, Unit } from './units.ts';
import type { VerbGroup } from './verbs.ts';
import { isDash, isNoun, isVerb } from './words.ts';

/** What follows a cue: where its content starts, and what lies between. */
export interface Complement {
  first: number;
  frame: string;
  addressee?: Range;
  adjuncts: Range[];
  /** end of the cue with its particle or preposition */
  cueEnd: number;
}

const REACH = 26;
const WH = /^(?:that|whether|if|how|why|what|where|when|who|which)$/;

/** Reads what follows a cue by its frame; null when nothing there can be its content. */
export function complementOf(scene: Scene, unit: Unit, group: VerbGroup): Complement | null {
  const cue = group.cue;
  if (!cue) return null;
  const { words } = scene;
  const last = unit.last;
  let j = group.last;
  while (
    j < last &&
    words[j]!.pos === 'ADV' &&
    !/^(?:when|how|why|where|out|up|not)$/.test(words[j]!.lower) &&
    timeEnd(words, j, last) === j
  )
    j++;
  const start = j;
  const has = (letter: string) => cue.frame.includes(letter);
  const word = words[j];
  if (!word || j >= last) return null;
  if (has('p') && cue.preps?.has(word.lower)) return prepositional(scene, unit, cue, j);
  if (has('t') && word.lower === 'not' && words[j + 1]?.lower === 'to') return done(j, 't', start);
  if (has('t') && word.lower === 'to' && (isVerb(words[j + 1]) || opensQuote(scene, j + 1))) return done(j, 't', start);
  if (opensQuote(scene, j)) return done(j, has('q') || has('s') ? 'q' : 'o', start);
  if ((has('s') || has('q') || has('o')) && word.text === ':') return afterColon(unit, j);
  if (has('o')) {
    const told = toldContent(scene, unit, j);
    if (told) return told;
  }
  if (has('s') || has('q') || has('o')) {
    const spoken = clauseContent(scene, unit, j, has('s'));
    if (spoken) return spoken;
    if (isStrong(cue) && cue.lemma !== 'tell' && adjunctEnd(scene, j, last) === j && nounEnd(scene, j, last) > j)
      return done(j, 's', start);
  }
  if (has('c') && nounEnd(scene, j, last) > j) return done(j, 'c', start);
  if (
    has('n') &&
    (nounEnd(scene, j, last) > j || WH.test(word.lower) || (word.pos === 'VERB' && /ing$/.test(word.lower)))
  ) {
    if (timeEnd(words, j, last) > j && !isNounTime(scene, j, last)) return null;
    return done(j, 'n', start);
  }
  return null;
}

const done = (first: number, frame: string, cueEnd: number, adjuncts: Range[] = [], addressee?: Range): Complement => ({
  first,
  frame,
  cueEnd,
  adjuncts,
  ...(addressee ? { addressee } : {}),
});

const isNounTime = (scene: Scene, first: number, last: number) =>
  nounEnd(scene, first, last) > timeEnd(scene.words, first, last);

/** A quotation starts at this word, as content rather than as a quoted term in a phrase. */
export function opensQuote(scene: Scene, i: number): boolean {
  const quote = scene.quotes.list[scene.quotes.of[i] ?? -1];
  return quote !== undefined && (quote.open === i || (quote.open < 0 && quote.first === i));
}

function prepositional(scene: Scene, unit: Unit, cue: Cue, j: number): Complement | null {
  const { words } = scene;
  const particle = words[j]!.lower;
  const next = words[j + 1];
  if (!next || j + 1 >= unit.last) return null;
  if (particle === 'to' && isVerb(next))
    return cue.frame.includes('t') || cue.lemma === 'appeal' ? done(j, 't', j) : null;
  if (particle === 'out' || particle === 'up') return done(words[j + 1]?.lower === 'of' ? j + 2 : j + 1, 'n', j + 1);
  if (particle === 'that') return done(j, 's', j);
  if ((particle === 'on' || particle === 'upon') && timeEnd(words, j + 1, unit.last) > j + 1)
    return clauseContent(scene, unit, j, cue.frame.includes('s'));
  if (particle === 'to' && !/^(?:respond|refer|allude|point|object|react)$/.test(cue.lemma))
    return clauseContent(scene, unit, j, cue.frame.includes('s'));
  return done(j + 1, 'p', j + 1);
}

function afterColon(unit: Unit, colon: number): Complement | null {
  return colon + 1 < unit.last ? done(colon + 1, 'q', colon + 1) : null;
}

/** `told NBC in an interview that …`, `asked reporters, "…"`. */
function toldContent(scene: Scene, unit: Unit, j: number): Complement | null {
  const { words } = scene;
  const end = phraseEnd(scene, j, unit.last);
  if (end === j || timeEnd(words, j, end) === end) return null;
  // `told the Times Carter would`: a bare clause starts with the last noun phrase before its verb.
  const next = words[end];
  if (!next || end >= unit.last) return null;
  const addressee: Range = [j, end];
  if (WH.test(next.lower) || opensQuote(scene, end)) return done(end, 's', j, [], addressee);
  if (next.lower === 'to' && isVerb(words[end + 1])) return done(end, 't', j, [], addressee);
  if (next.text === ':') return done(end + 1, 'q', j, [], addressee);
  if (/^(?:of|about|against)$/.test(next.lower)) return done(end, 'p', j, [], addressee);
  const short = nounEnd(scene, j, unit.last);
  const behind = adjunctEnd(scene, end, unit.last);
  const ahead = words[behind];
  if (ahead && behind < unit.last) {
    if (ahead.lower === 'that' || ahead.text === ':' || opensQuote(scene, behind))
      return done(ahead.text === ':' ? behind + 1 : behind, 's', j, [[end, behind]], addressee);
    if (ahead.text === ',' && opensQuote(scene, behind + 1))
      return done(behind + 1, 'q', j, [[end, behind]], addressee);
    if (isClause(scene, unit, behind)) return done(behind, 's', j, [[end, behind]], addressee);
  }
  if (isClause(scene, unit, short)) return done(short, 's', j, [], [j, short]);
  if (isVerb(next) && !/ing$/.test(next.lower)) {
    // Addressee and subject ran together: `told CNN Smith was`; the first noun is told.
    const first = words[j]!;
    if (first.pos === 'PROPN' || first.pos === 'PRON' || first.pos === 'NOUN')
      return done(Math.min(j + 1, end), 's', j, [], [j, j + 1]);
  }
  return null;
}

/** `said`, perhaps `to reporters in Ohio on Friday`, then a clause or a quotation. */
function clauseContent(scene: Scene, unit: Unit, j: number, bare: boolean): Complement | null {
  const { words } = scene;
  const first = words[j]!;
  if (
    first.pos !== 'ADP' &&
    bare &&
    (WH.test(first.lower) || isClause(scene, unit, j)) &&
    timeEnd(words, j, unit.last) === j
  )
    return done(j, 's', j);
  const behind = adjunctEnd(scene, j, unit.last);
  const adjuncts: Range[] = behind > j ? [[j, behind]] : [];
  const ahead = words[behind];
  if (ahead && behind < unit.last) {
    if (ahead.text === ':') return done(behind + 1, 'q', j, adjuncts);
    if (opensQuote(scene, behind)) return done(behind, 'q', j, adjuncts);
    if (ahead.text === ',' && opensQuote(scene, behind + 1)) return done(behind + 1, 'q', j, adjuncts);
    if (bare && behind > j && (WH.test(ahead.lower) || isClause(scene, unit, behind)))
      return done(behind, 's', j, adjuncts);
    if (bare && ahead.text === ',' && words[behind + 1]?.lower === 'that') return done(behind + 1, 's', j, adjuncts);
  }
  if (bare && isClause(scene, unit, j) && timeEnd(words, j, unit.last) === j) return done(j, 's', j);
  // A quotation or `that` further on, with an aside between.
  if (behind === j && first.text !== ',' && first.pos !== 'ADP') return null;
  const reach = Math.min(unit.last, j + REACH);
  for (let k = behind; k < reach; k++) {
    const word = words[k]!;
    if (scene.hidden[k])
      return opensQuote(scene, k) && /^[,:]$/.test(words[k - 1]!.text) && (first.pos === 'ADP' || isAside(scene, j, k))
        ? done(k, 'q', j, [[j, k]])
        : null;
    if (bare && word.lower === 'that' && words[k - 1]!.text === ',' && k > j + 1) return done(k, 's', j, [[j, k]]);
    if (
      /^[.;?!:]$/.test(word.text) ||
      word.pos === 'AUX' ||
      (word.text === ',' &&
        k > j &&
        words[k + 1]?.lower !== 'that' &&
        !opensQuote(scene, k + 1) &&
        isClause(scene, unit, k + 1))
    )
      return null;
  }
  return null;
}

/** `, however,`, `, in turn,` */
function isAside(scene: Scene, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (scene.words[k]!.text !== ',' && !/^(?:ADV|ADP|NOUN|SCONJ)$/.test(scene.words[k]!.pos)) return false;
  return to > from + 1 && to < from + 6;
}

/** Whether a clause of its own starts here: a noun phrase, then a finite verb. */
export function isClause(scene: Scene, unit: Unit, j: number): boolean {
  const { words, hidden } = scene;
  const first = words[j];
  if (!first || j >= unit.last) return false;
  if (first.lower === 'there') return isVerb(words[j + 1]);
  if (
    !isNoun(first) &&
    !/^(?:DET|ADJ|ADV|SYM|VERB)$/.test(first.pos) &&
    !/^(?:while|if|when|although|because|despite|in|as|by|after|with|for|at|of|on)$/.test(first.lower)
  )
    return false;
  const reach = Math.min(unit.last, j + REACH);
  for (let k = j; k < reach; k++) {
    const word = words[k]!;
    if (/^[;:?!]$/.test(word.text) || isDash(words, k)) return false;
    if (word.pos === 'AUX') return true;
    if (word.pos === 'VERB' && k > j && words[k - 1]!.lower !== 'to' && !hidden[k]) {
      if (/ing$/.test(word.lower)) continue;
      const subjectless = words[k - 1]!.pos === 'ADP' || words[k - 1]!.pos === 'DET' || words[k - 1]!.pos === 'ADJ';
      if (!subjectless) return true;
    }
  }
  return false;
}
