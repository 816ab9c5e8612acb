import { CLAUSE_REACH, isClause, opensQuote, WH } from './clause.ts';
import type { Range } from './draft.ts';
import { adjunctEnd, nounEnd, phraseEnd, timeEnd } from './phrase.ts';
import type { Scene, Unit } from './units.ts';
import { isVerb } from './words.ts';

/** What follows a cue: where its content starts, and what lies between. */
export interface Complement {
  first: number;
  frame: string;
  addressee?: Range;
  adjuncts: Range[];
  /** end of the cue with its particle or preposition */
  cueEnd: number;
}

/** words an aside between addressee and content may have */
const ASIDE = 14;

export const done = (
  first: number,
  frame: string,
  cueEnd: number,
  adjuncts: Range[] = [],
  addressee?: Range,
): Complement => ({
  first,
  frame,
  cueEnd,
  adjuncts,
  ...(addressee ? { addressee } : {}),
});

/** `told NBC in an interview that …`, `asked reporters, "…"`. */
export function toldContent(scene: Scene, unit: Unit, j: number): Complement | null {
  const { words } = scene;
  const end = phraseEnd(scene, j, unit.last);
  if (end === j || timeEnd(words, j, end) === end) return null;
  // `told the Times Carter would`: a bare clause starts with the last noun phrase before its verb.
  const next = words[end];
  if (!next || end >= unit.last) return null;
  const addressee: Range = [j, end];
  if (WH.test(next.lower) || opensQuote(scene, end)) return done(end, 's', j, [], addressee);
  if (next.lower === 'to' && (isVerb(words[end + 1]) || opensQuote(scene, end + 1)))
    return done(end, 't', j, [], addressee);
  if (/^(?:not|never)$/.test(next.lower) && words[end + 1]?.lower === 'to') return done(end, 't', j, [], addressee);
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
    if (ahead.lower === 'to' && behind > end && (isVerb(words[behind + 1]) || opensQuote(scene, behind + 1)))
      return done(behind, 't', j, [[end, behind]], addressee);
    if (isClause(scene, unit, behind)) return done(behind, 's', j, [[end, behind]], addressee);
  }
  if (ahead?.text === ',') {
    // `told me in 2021, before the vote, that …`
    for (let k = behind + 1; k + 1 < unit.last && k < behind + ASIDE && !isVerb(words[k]) && !scene.hidden[k]; k++)
      if (words[k]!.text === ',' && words[k + 1]!.lower === 'that') return done(k + 1, 's', j, [[end, k]], addressee);
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
export function clauseContent(scene: Scene, unit: Unit, j: number, bare: boolean): Complement | null {
  const { words } = scene;
  const first = words[j]!;
  if (
    (first.pos !== 'ADP' || WH.test(first.lower)) &&
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
    const verb = ahead.pos === 'VERB' && !/ing$/.test(ahead.lower);
    if (bare && behind > j && !verb && (WH.test(ahead.lower) || isClause(scene, unit, behind)))
      return done(behind, 's', j, adjuncts);
    if (bare && ahead.text === ',' && words[behind + 1]?.lower === 'that') return done(behind + 1, 's', j, adjuncts);
  }
  const fallback = bare && isClause(scene, unit, j) && timeEnd(words, j, unit.last) === j ? done(j, 's', j) : null;
  // A quotation or `that` further on, with an aside between.
  if (behind === j && first.text !== ',' && first.pos !== 'ADP') return fallback;
  const reach = Math.min(unit.last, j + CLAUSE_REACH);
  for (let k = behind; k < reach; k++) {
    const word = words[k]!;
    if (scene.hidden[k])
      return opensQuote(scene, k) && /^[,:]$/.test(words[k - 1]!.text) && (first.pos === 'ADP' || isAside(scene, j, k))
        ? done(k, 'q', j, [[j, k]])
        : fallback;
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
      return fallback;
  }
  return fallback;
}

/** `, however,`, `, in turn,` */
function isAside(scene: Scene, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (scene.words[k]!.text !== ',' && !/^(?:ADV|ADP|NOUN|SCONJ)$/.test(scene.words[k]!.pos)) return false;
  return to > from + 1 && to < from + 6;
}
