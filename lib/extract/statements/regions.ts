import type { DateReader, ReadDate } from '../time/date-reader.ts';
import type { Draft, Range } from './draft.ts';
import { nounEnd, timeEnd } from './phrase.ts';
import type { Scene } from './units.ts';
import { isVerb } from './words.ts';

/** words before a source that may tell the occasion */
const REACH = 60;
/** words before a date that may bind it to something else */
const BOUND_REACH = 16;
const RECORDED = /^(?:recorded|taped|filmed|dated|scheduled|due|planned)$/;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** What follows tells a time before, after or up to which something was, not when. */
const BINDS = /^(?:since|until|till|after|before|following)$/;
const BINDS_NEXT = /^(?:by|through|from|between|for|next)$/;
const CLAUSE = /^(?:who|which|whom|whose|when|where|while|because|although|though|as|if|that)$/;

/** The words of a sentence that may tell its occasion: behind the cue, before the source. `others` are what else was said in it. */
export function regionsOf(scene: Scene, draft: Draft, others: readonly Range[]): Range[] {
  const unit = scene.units[draft.unit]!;
  const regions: Range[] = [...draft.adjuncts];
  const anchor = draft.source?.first ?? draft.cue[0]?.[0] ?? unit.first;
  const cue = draft.cue[0];
  const shared = draft.source !== null && cue !== undefined && draft.group?.participle === true;
  let from = Math.max(unit.first, anchor - REACH);
  // What was said before is over where this attribution starts.
  for (const [first, last] of others) if (first < anchor && last > from) from = Math.min(last, anchor);
  const to = draft.source && draft.source.first >= from ? draft.source.first : (cue?.[0] ?? from);
  if (to > from && !draft.content.some(([first, last]) => first < to && last > from)) regions.push([from, to]);
  else if (draft.source && cue && draft.source.last < cue[0]) {
    if (!shared) regions.push([draft.source.last, cue[0]]);
    else if (!others.some(([first, last]) => first < cue[0] && last > draft.source!.last))
      regions.push([draft.source.last, cue[0]]);
  }
  if (draft.trailing) regions.push(draft.trailing);
  const between = draft.frame === 'c' ? timeBetween(scene, draft.content[0]!) : undefined;
  if (between) regions.push(between);
  if (cue) {
    const head = draft.group?.head ?? cue[0];
    regions.push([draft.group?.first ?? cue[0], head]);
  }
  return regions.filter(([first, last]) => last > first);
}

/** `accused the board on Friday of …`: the time behind whom a description is of. */
function timeBetween(scene: Scene, [first, last]: Range): Range | undefined {
  const { words } = scene;
  const end = nounEnd(scene, first, last);
  const at = words[end]?.lower === 'on' ? end + 1 : end;
  const time = end > first && end < last ? timeEnd(words, at, last) : at;
  return time > at && /^(?:of|to|for|as|not)$/.test(words[time]?.lower ?? '') ? [end, time] : undefined;
}

/** The dates told by a stretch of words outside quotations, in order; not when something else was, or was recorded. */
export function datesIn(
  scene: Scene,
  dates: DateReader,
  [first, last]: Range,
  context: ReadDate | undefined,
): ReadDate[] {
  const { words, hidden, text } = scene;
  const found: ReadDate[] = [];
  for (let i = first; i < last; i++) {
    if (hidden[i]) continue;
    const word = words[i]!;
    let end = timeEnd(words, i, last);
    const opens = /^(?:in|on|since|during|of|last|late|early|his|her|its|their)$/.test(words[i - 1]?.lower ?? '');
    if (end === i && /^\p{Lu}/u.test(word.text) && MONTH.test(word.lower) && (word.lower !== 'may' || opens)) {
      end = i + 1;
      if (/^(?:19|20)\d\d$/.test(words[end]?.text ?? '')) end++;
    }
    if (end === i && /^(?:19|20)\d\d$/.test(word.text) && opens) end = i + 1;
    if (end === i) continue;
    const date =
      RECORDED.test(words[i - 2]?.lower ?? '') || isBound(scene, first, i)
        ? undefined
        : dates.read(text.slice(word.start, words[end - 1]!.end), context);
    if (date) found.push(date);
    i = end - 1;
  }
  return found;
}

/** `since the spring of 2019`, `who left in May`: a date that tells when something else was. */
function isBound({ words, hidden }: Scene, first: number, at: number): boolean {
  let verb = false;
  for (let k = at - 1; k >= first && k > at - BOUND_REACH && !hidden[k]; k--) {
    const word = words[k]!;
    if (word.text === ',' || word.text === ';' || word.text === ':') return false;
    if (!verb && (BINDS.test(word.lower) || (k === at - 1 && BINDS_NEXT.test(word.lower)))) return true;
    if (CLAUSE.test(word.lower) && (verb || word.lower !== 'as')) return true;
    if (isVerb(word)) verb = true;
  }
  return false;
}
