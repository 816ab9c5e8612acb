import { cueOf } from './cues.ts';
import type { Scene, Unit } from './units.ts';
import { venueIn } from './venue.ts';
import { isDash, isNoun, isVerb } from './words.ts';

const PAST =
  /ed$|^(?:went|took|gave|made|came|got|held|led|left|lost|met|paid|ran|saw|sent|set|spent|spoke|won|wrote|did|put|said|told)$/;
/** What a sentence's end calls what was said. */
const COMMENT =
  /^(?:charge|claim|move|step|sign|reference|nod|swipe|jab|remark|statement|comment|accusation|allegation|assertion|position|view|sentiment|reversal|suggestion|contention|notion|stance|dig|shot|point|line|message|prediction|complaint|criticism|warning|promise|pledge|proposal)$/;
const REACH = 400;
const CLOSING = /^[.?!,;:]$/;

/** What kind of clause a cue stands in: `While he says …, it fails`; `Roe, who says …, left`. */
export type Inside = 'main' | 'subordinate' | 'relative' | 'restrictive' | 'participle' | 'opening';

/** `groups that endorsed him say …`: a finite verb right behind a noun phrase takes the sentence up again. */
function endsRestrictive({ words }: Scene, i: number): boolean {
  const word = words[i]!;
  const before = words[i - 1]!;
  if (!isVerb(word) || /ing$/.test(word.lower) || before.lower === 'to' || !(isNoun(before) || before.text === ','))
    return false;
  return word.pos === 'AUX' || cueOf(word.lower) !== undefined;
}

/** The clause around a subordinate or relative one goes on at this word. */
function goesOnOutside(scene: Scene, unit: Unit, i: number, inside: Inside): boolean {
  if (inside === 'participle')
    return (
      scene.words[i]!.pos === 'CCONJ' &&
      /ing$/.test(scene.words[i + 1]?.lower ?? '') &&
      scene.words[i + 1]!.pos === 'VERB'
    );
  if (inside === 'restrictive') return endsRestrictive(scene, i);
  if (!afterComma(scene, i)) return false;
  if (inside === 'opening') return true;
  return inside === 'relative'
    ? isVerb(scene.words[i]) && !/ing$/.test(scene.words[i]!.lower)
    : startsClause(scene, unit, i);
}

/** Where content that starts at `first` ends, reading to the right. */
export function contentEnd(scene: Scene, unit: Unit, first: number, frame: string, inside: Inside = 'main'): number {
  const { words, hidden } = scene;
  const last = Math.min(unit.last, first + REACH);
  let i = first;
  let depth = 0;
  for (; i < last; i++) {
    if (hidden[i]) continue;
    const word = words[i]!;
    if (word.text === '(') depth++;
    if (word.text === ')') {
      if (depth === 0) break;
      depth--;
    }
    if (depth > 0) continue;
    if (i > first && (stopsAt(scene, unit, i, frame) || (inside !== 'main' && goesOnOutside(scene, unit, i, inside))))
      break;
  }
  return trimEnd(scene, first, i);
}

/** Drops closing punctuation that no quotation holds. */
export function trimEnd(scene: Scene, first: number, end: number): number {
  const { words, quotes } = scene;
  let i = end;
  while (
    i > first + 1 &&
    quotes.of[i - 1] === -1 &&
    (CLOSING.test(words[i - 1]!.text) || isDash(words, i - 1) || words[i - 1]!.pos === 'CCONJ')
  )
    i--;
  return i;
}

function stopsAt(scene: Scene, unit: Unit, i: number, frame: string): boolean {
  const { words } = scene;
  const word = words[i]!;
  if (word.text === ';') return true;
  if (word.text === ':' && frame !== 's' && frame !== 'q' && scene.hidden[i + 1] === 1) return true;
  if (isDash(words, i)) return frame !== 's' && frame !== 't' && frame !== 'q';
  if (word.lower === 'according' && words[i + 1]?.lower === 'to') return words[i - 1]!.lower !== 'that';
  if (frame !== 's' && frame !== 't' && endsWithQuote(scene, unit, i)) return true;
  if (afterComma(scene, i)) return stopsAfterComma(scene, unit, i, frame);
  return word.pos === 'CCONJ' && isNextVerb(scene, unit, i + 1, frame);
}

/** A comma stands before this word, perhaps inside a closing quotation. */
const afterComma = ({ words, hidden }: Scene, i: number) =>
  words[i - 1]!.text === ',' || (hidden[i - 1] === 1 && words[i - 2]?.text === ',');

/** A quotation has just closed with a comma or a full stop inside, and no other goes on. */
function endsWithQuote({ words, hidden }: Scene, unit: Unit, i: number): boolean {
  if (!hidden[i - 1] || hidden[i] || !/^[,.?!]$/.test(words[i - 2]?.text ?? '')) return false;
  for (let k = i; k < Math.min(unit.last, i + 3); k++) if (hidden[k]) return false;
  return true;
}

/** Clauses keep what belongs to them; descriptions and objects end with their phrase. */
function stopsAfterComma(scene: Scene, unit: Unit, i: number, frame: string): boolean {
  const { words } = scene;
  const word = words[i]!;
  const clause = frame === 's' || frame === 'q';
  if (word.pos === 'VERB' && /ing$/.test(word.lower) && cueOf(word.lower)) return true;
  if (word.pos === 'CCONJ') return stopsAtConjunction(scene, unit, i, clause);
  if (/^(?:who|which)$/.test(word.lower)) return !clause || isLastComma(scene, unit, i);
  if (/^(?:in|at|during|on)$/.test(word.lower) && venueIn(scene, [i, Math.min(unit.last, i + 12)])?.[0] === i)
    return true;
  if (word.lower === 'with' && isAbsolute(scene, unit, i + 1)) return true;
  if (/^(?:while|although|without)$/.test(word.lower)) return scene.hidden[i + 1] !== 1;
  if (/^(?:a|an)$/.test(word.lower) && scene.quotes.of[i + 1] !== -1) return false;
  if (/^(?:a|an)$/.test(word.lower)) return COMMENT.test(words[i + 1]?.lower ?? '') || isLastComma(scene, unit, i);
  if (word.lower === 'the' && !clause) return isLastComma(scene, unit, i);
  return (!clause && /^(?:when|though|as|after|even)$/.test(word.lower)) || nextAttribution(scene, unit, i);
}

/** `, with Jane Roe saying …` */
function isAbsolute({ words }: Scene, unit: Unit, first: number): boolean {
  let i = first;
  while (
    i < unit.last &&
    i < first + 5 &&
    (words[i]!.pos === 'PROPN' || words[i]!.pos === 'DET' || words[i]!.pos === 'NOUN')
  )
    i++;
  return i > first && i < unit.last && /ing$/.test(words[i]!.lower) && cueOf(words[i]!.lower) !== undefined;
}

function stopsAtConjunction(scene: Scene, unit: Unit, i: number, clause: boolean): boolean {
  const { words } = scene;
  const next = words[i + 1];
  if (!next || i + 1 >= unit.last) return true;
  if (isVerb(next) && cueOf(next.lower)) return true;
  if (words[i]!.lower === 'but') return !clause || !/^(?:ADV|SCONJ|ADP|PART)$/.test(next.pos);
  return words[i]!.lower === 'and' && startsClause(scene, unit, i + 1);
}

/** No comma follows in the sentence, so that what this one sets off closes it. */
function isLastComma({ words, hidden }: Scene, unit: Unit, i: number): boolean {
  const reach = Math.min(unit.last, i + 60);
  for (let k = i + 1; k < reach; k++) if (!hidden[k] && words[k]!.text === ',') return false;
  return true;
}

/** `and called`: a second verb of the same speaker. */
function isNextVerb({ words }: Scene, unit: Unit, i: number, frame: string): boolean {
  const next = words[i];
  if (!next || i >= unit.last) return false;
  const verb = next.pos === 'ADV' ? words[i + 1] : next;
  if ((frame === 'c' || frame === 'n') && verb?.pos === 'VERB' && PAST.test(verb.lower)) return true;
  const cue = verb?.pos === 'VERB' ? cueOf(verb.lower) : undefined;
  return cue !== undefined && !/ing$/.test(verb!.lower) && verb!.lower !== cue.lemma;
}

/** `…, Trump said: "…"` behind what only set the scene for it. */
function nextAttribution(scene: Scene, unit: Unit, i: number): boolean {
  const { words, hidden, quotes } = scene;
  const first = words[i]!;
  if (!(isNoun(first) || first.pos === 'DET' || first.pos === 'ADJ')) return false;
  for (let k = i + 1; k < Math.min(unit.last - 1, i + 10) && !hidden[k]; k++) {
    const word = words[k]!;
    if (word.pos === 'PUNCT') return false;
    if (word.pos !== 'VERB') continue;
    if (!cueOf(word.lower)?.frame.includes('q') || /ing$/.test(word.lower)) return false;
    const next = words[k + 1]!;
    const opens =
      quotes.list[quotes.of[k + 1] ?? -1]?.open === k + 1 || quotes.list[quotes.of[k + 2] ?? -1]?.open === k + 2;
    return next.text === ':' || opens || next.lower === 'that';
  }
  return false;
}

/** A noun phrase and a finite verb follow closely. */
function startsClause(scene: Scene, unit: Unit, j: number): boolean {
  const { words } = scene;
  const first = words[j];
  if (!first || !(isNoun(first) || first.pos === 'DET' || first.pos === 'ADJ')) return false;
  for (let k = j + 1; k < Math.min(unit.last, j + 8); k++) {
    if (isVerb(words[k]) && !/ing$/.test(words[k]!.lower)) return true;
    if (words[k]!.pos === 'PUNCT') return false;
  }
  return false;
}
