import type { Scene, Unit } from './units.ts';
import { isDash, isNoun } from './words.ts';

/** words in which a clause must show its verb */
export const CLAUSE_REACH = 26;
/** words that open a clause */
export const WH = /^(?:that|whether|if|how|why|what|where|when|who|which)$/;

/** A quotation starts at this word, as content rather than as a quoted term in a phrase. */
export function opensQuote(scene: Scene, i: number): boolean {
  const quote = scene.quotes.list[scene.quotes.of[i] ?? -1];
  return quote !== undefined && (quote.open === i || (quote.open < 0 && quote.first === i));
}

/** Whether a clause of its own starts here: a noun phrase, then a finite verb. */
export function isClause(scene: Scene, unit: Unit, j: number): boolean {
  const { words, hidden } = scene;
  const first = words[j];
  if (!first || j >= unit.last) return false;
  if (first.lower === 'there') return true;
  if (
    !isNoun(first) &&
    !/^(?:DET|ADJ|ADV|SYM|VERB)$/.test(first.pos) &&
    !/^(?:while|if|when|although|because|despite|in|as|by|after|with|for|at|of|on)$/.test(first.lower)
  )
    return false;
  const reach = Math.min(unit.last, j + CLAUSE_REACH);
  for (let k = j; k < reach; k++) {
    const word = words[k]!;
    if (/^[;:?!]$/.test(word.text) || isDash(words, k)) return false;
    if (word.pos === 'AUX') return true;
    if (word.pos === 'VERB' && k > j && words[k - 1]!.lower !== 'to' && !hidden[k]) {
      if (/ing$/.test(word.lower)) continue;
      if (
        /^(?:issued|released|published)$/.test(word.lower) &&
        /^(?:statement|report|letter|video)$/.test(words[k - 1]!.lower)
      )
        continue;
      const subjectless = words[k - 1]!.pos === 'ADP' || words[k - 1]!.pos === 'DET' || words[k - 1]!.pos === 'ADJ';
      if (!subjectless) return true;
    }
  }
  return false;
}
