import type { Draft } from './draft.ts';
import { nounEnd } from './phrase.ts';
import type { Scene } from './units.ts';
import { isDash } from './words.ts';

const LONGEST = 14;

/** A quotation signed in its own line: `"…" — Jane Roe`. */
export function findInlineSignature(scene: Scene, index: number): Draft | null {
  const { words, hidden, units } = scene;
  const unit = units[index]!;
  let dash = unit.first;
  while (dash < unit.last && hidden[dash]) dash++;
  if (dash === unit.first || dash + 1 >= unit.last || !isDash(words, dash) || words[dash + 1]!.pos !== 'PROPN')
    return null;
  const end = nounEnd(scene, dash + 1, unit.last);
  if (end === dash + 1 || unit.last - end > LONGEST || (end < unit.last && !/^[,.(]$/.test(words[end]!.text)))
    return null;
  return {
    unit: index,
    source: { first: dash + 1, last: end },
    cue: [[dash, dash + 1]],
    content: [[unit.first, dash]],
    adjuncts: [],
    lemma: 'signature',
    frame: 'q',
    postposed: true,
  };
}

/** A quotation set apart, signed below: `"…"` and then `— Jane Roe, a nurse`. */
export function findSignature(scene: Scene, index: number): Draft | null {
  const { words, hidden, units } = scene;
  const unit = units[index]!;
  const quoted = units[index - 1];
  if (!quoted || unit.last - unit.first > LONGEST || unit.last - unit.first < 2 || !isDash(words, unit.first))
    return null;
  for (let i = quoted.first; i < quoted.last; i++) if (!hidden[i]) return null;
  const end = nounEnd(scene, unit.first + 1, unit.last);
  if (end === unit.first + 1 || words[unit.first + 1]!.pos !== 'PROPN') return null;
  if (end < unit.last && !/^[,.(]$/.test(words[end]!.text)) return null;
  return {
    unit: index,
    source: { first: unit.first + 1, last: end },
    cue: [[unit.first, unit.first + 1]],
    content: [[quoted.first, quoted.last]],
    adjuncts: [],
    lemma: 'signature',
    frame: 'q',
    postposed: true,
  };
}
