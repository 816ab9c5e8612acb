import { nounEnd, timeEnd } from './phrase.ts';
import { SUBJECT_REACH } from './segment.ts';
import type { Subject } from './subject.ts';
import type { Scene, Unit } from './units.ts';
import { isDash, isNoun } from './words.ts';

/** words a parenthesis in a name may have */
/** words a quoted title may have */
const TITLE = 8;
const PARENTHESIS = 20;

/** `Borges, chairman of the party, said`: the phrase before the apposition, with it. */
export function behindApposition(scene: Scene, unit: Unit, comma: number): Subject | null {
  const { words, hidden } = scene;
  const low = Math.max(unit.first, comma - SUBJECT_REACH);
  let best = -1;
  for (let k = comma - 1; k >= low; k--) {
    const word = words[k]!;
    if (hidden[k]) {
      // A short title in the apposition: `author of "Going Home,"`
      const quote = scene.quotes.list[scene.quotes.of[k]!];
      if (!quote || quote.open < low || quote.last - quote.first > TITLE) break;
      k = quote.open;
      continue;
    }
    if (word.text === ';' || word.text === ':' || word.text === '?' || word.text === '!') break;
    if (word.text !== ',' && !isDash(words, k)) continue;
    const set = nounBefore(scene, unit, k - 1);
    if (!set) continue;
    const before = words[set[0] - 1];
    const starts =
      set[0] === unit.first ||
      hidden[set[0] - 1] ||
      before!.text === ',' ||
      before!.pos === 'CCONJ' ||
      before!.pos === 'SCONJ' ||
      before!.pos === 'ADV' ||
      before!.text === ':' ||
      before!.text === ';' ||
      isDash(words, set[0] - 1) ||
      timeBefore(scene, unit, set[0]);
    if (!starts) continue;
    if (timeEnd(words, set[0], set[1]) === set[1]) continue;
    if (best < 0 || isNoun(words[set[0]]) || words[set[0]]!.pos === 'DET' || words[set[0]]!.pos === 'ADJ')
      best = set[0];
    // A name that opens the clause is the head; what stands before it is another phrase.
    if (before?.text !== ',') break;
  }
  if (best >= 0) return { first: best, last: comma };
  const plain = nounBefore(scene, unit, comma - 1);
  if (!plain) return null;
  // `Jane Roe of the agency, says`: a comma too many, or a parenthesis.
  const opens = plain[0] === unit.first || hidden[plain[0] - 1] === 1;
  return words[comma - 1]!.text === ')' || opens ? { first: plain[0], last: plain[1] } : null;
}

function timeBefore(scene: Scene, unit: Unit, first: number): boolean {
  for (let k = Math.max(unit.first, first - 4); k < first; k++)
    if (timeEnd(scene.words, k, first) === first) return true;
  return false;
}

/** The noun phrase that ends at a word, with what hangs on it (`spokesman for the party in Ohio`). */
export function nounBefore(scene: Scene, unit: Unit, end: number): [first: number, last: number] | null {
  const { words, hidden } = scene;
  if (end < unit.first || hidden[end]) return null;
  if (words[end]!.text === ')') {
    let k = end;
    while (k > unit.first && k > end - PARENTHESIS && words[k]!.text !== '(') k--;
    if (words[k]!.text !== '(') return null;
    const inner = nounBefore(scene, unit, k - 1);
    return inner ? [inner[0], end + 1] : null;
  }
  if (!isNoun(words[end]) && words[end]!.text !== '.') return null;
  const low = Math.max(unit.first, end - 30);
  let k = end;
  while (k >= low && !hidden[k]) {
    const word = words[k]!;
    if (
      isNoun(word) ||
      /^(?:DET|ADJ)$/.test(word.pos) ||
      (word.pos === 'PART' && word.lower !== 'to') ||
      word.text === '.' ||
      word.text === '-' ||
      word.text === '&'
    )
      k--;
    else if (
      word.pos === 'ADP' &&
      k > low &&
      k < end &&
      isNoun(words[k - 1]) &&
      timeEnd(words, k + 1, end + 1) === k + 1
    )
      k--;
    else if (word.lower === 'and' && k > low && isNoun(words[k - 1]) && words[k + 1]?.pos === words[k - 1]!.pos) k--;
    else break;
  }
  return k < end ? [trimStart(scene, k + 1, end + 1), end + 1] : null;
}

/** Drops what precedes a subject in its clause: adverbs, times, `In Paris`. */
export function trimStart(scene: Scene, first: number, last: number): number {
  const { words } = scene;
  let i = first;
  while (i < last - 1) {
    const word = words[i]!;
    const time = timeEnd(words, i, last);
    if (
      word.pos === 'CCONJ' ||
      word.pos === 'ADV' ||
      word.pos === 'INTJ' ||
      (word.pos === 'PART' && word.lower !== 'no') ||
      word.pos === 'SCONJ' ||
      word.pos === 'PUNCT'
    )
      i++;
    else if (time > i && time < last) i = time;
    else if (word.pos === 'ADP') {
      const when = timeEnd(words, i + 1, last);
      const end = when > i + 1 ? when : nounEnd(scene, i + 1, last);
      if (end >= last || words[end]!.text === '(') i = nameStart(scene, i + 1, end);
      else i = Math.max(end, i + 1);
    } else break;
  }
  return i;
}

/** `At the convention Sen. Roe`: where a name follows a common noun without a comma; else the first word. */
function nameStart({ words }: Scene, first: number, last: number): number {
  for (let k = first + 1; k < last; k++) if (words[k - 1]!.pos === 'NOUN' && words[k]!.pos === 'PROPN') return k;
  return first;
}
