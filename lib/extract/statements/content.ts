import { opensQuote, WH } from './clause.ts';
import { type Complement, clauseContent, done, toldContent } from './complement.ts';
import { type Cue, isStrong } from './cues.ts';
import { adjunctEnd, nounEnd, timeEnd } from './phrase.ts';
import type { Scene, Unit } from './units.ts';
import type { VerbGroup } from './verbs.ts';
import { isVerb, type Word } from './words.ts';

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
  if (cue.lemma === 'know' && word.lower === 'as') return null;
  if (has('p') && cue.preps?.has(word.lower)) return prepositional(scene, unit, cue, j);
  if (has('t') && word.lower === 'not' && words[j + 1]?.lower === 'to') return done(j, 't', start);
  if (
    has('t') &&
    word.lower === 'to' &&
    (isVerb(words[j + 1]) || opensQuote(scene, j + 1) || (words[j + 1]?.pos === 'ADV' && isVerb(words[j + 2])))
  )
    return done(j, 't', start);
  if (opensQuote(scene, j)) return done(j, has('q') || has('s') ? 'q' : 'o', start);
  if ((has('s') || has('q') || has('o')) && word.text === ':') return afterColon(unit, j);
  if (has('o')) {
    const told = toldContent(scene, unit, j);
    if (told) return told;
  }
  if (has('s') || has('q') || has('o')) {
    const spoken = clauseContent(scene, unit, j, has('s'));
    if (spoken) return spoken;
    if (
      isStrong(cue) &&
      !/^(?:tell|write)$/.test(cue.lemma) &&
      adjunctEnd(scene, j, last) === j &&
      nounEnd(scene, j, last) > j
    )
      return done(j, 's', start);
  }
  if (has('c') && (nounEnd(scene, j, last) > j || /^(?:half|all|most|some|many|both)$/.test(word.lower)))
    return isBareName(scene, unit, group, j) ? null : done(j, 'c', start);
  if (
    has('n') &&
    (nounEnd(scene, j, last) > j || WH.test(word.lower) || (word.pos === 'VERB' && /ing$/.test(word.lower)))
  ) {
    if (timeEnd(words, j, last) > j && !isNounTime(scene, j, last)) return null;
    return done(j, 'n', start);
  }
  return null;
}

const NAMES = /^(?:call|dub|name|label|brand|term|title)$/;

/** `a band called Sophie got the crowd to dance`: a name, not a description of somebody. */
function isBareName(scene: Scene, unit: Unit, group: VerbGroup, j: number): boolean {
  const { words } = scene;
  if (!NAMES.test(group.cue!.lemma) || group.last - group.first > 1 || !isIndefinite(words, group.first)) return false;
  const end = nounEnd(scene, j, unit.last);
  for (let i = j; i < end; i++) if (words[i]!.pos !== 'PROPN' && words[i]!.pos !== 'NUM') return false;
  return end >= unit.last || isVerb(words[end]) || /^[,.;:?!]$/.test(words[end]!.text);
}

/** The phrase before a word is one like `a band`, or ends with a common noun. */
function isIndefinite(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.pos === 'NOUN') return true;
  for (let k = at - 1; k >= 0 && k > at - 7 && words[k]!.pos !== 'PUNCT'; k--)
    if (words[k]!.pos === 'DET') return /^an?$/.test(words[k]!.lower);
  return false;
}

const isNounTime = (scene: Scene, first: number, last: number) =>
  nounEnd(scene, first, last) > timeEnd(scene.words, first, last);

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
