import type { Doc } from '../doc.ts';
import { cueOf } from './cues.ts';
import { timeEnd } from './phrase.ts';
import { findQuotes, type Quotes } from './quotes.ts';
import { isNoun, isVerb, readWords, type Word } from './words.ts';

/** A stretch of words that is read as one sentence: quotations of several sentences are not cut. Words `[first, last)`. */
export interface Unit {
  first: number;
  last: number;
  block: number;
  headline: boolean;
}

/** What attribution works on: an article's words, quotations and units. */
export interface Scene {
  doc: Doc;
  text: string;
  words: Word[];
  quotes: Quotes;
  /** by word: 1 where a quotation hides it from grammar; short quoted phrases without punctuation hide nothing */
  hidden: Uint8Array;
  units: Unit[];
}

const ABBREVIATION =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|sen|gov|rep|mr|mrs|ms|dr|gen|lt|col|sgt|st|no|inc|corp|co|ltd|jr|sr|u\.s|u\.k|u\.n|d|r|vs|rev|prof|adm|capt|[a-z])\.$/;
const TITLED = /^(?:sen|gov|rep|mr|mrs|ms|dr|gen|lt|col|sgt|rev|prof|adm|capt)$/;
const SHORT_QUOTE = 4;

/** Reads a document into words, quotations and units. Linear. */
export function readScene(doc: Doc): Scene {
  const words = readWords(doc);
  const quotes = findQuotes(words, doc.text);
  const hidden = new Uint8Array(words.length);
  for (const quote of quotes.list) {
    const from = quote.open >= 0 ? quote.open : quote.first;
    const to = quote.close >= 0 ? quote.close + 1 : quote.last;
    if (isPhrase(words, quote.first, quote.last, quote.open)) continue;
    hidden.fill(1, from, to);
  }
  return { doc, text: doc.text, words, quotes, hidden, units: readUnits(doc, words, quotes) };
}

/** A quoted name or term, that grammar may see through: `the "Dreamers" said`. */
function isPhrase(words: readonly Word[], first: number, last: number, open: number): boolean {
  if (last - first > SHORT_QUOTE || open < 0) return false;
  for (let i = first; i < last; i++) if (words[i]!.pos === 'PUNCT' || isVerb(words[i])) return false;
  return true;
}

function readUnits(doc: Doc, words: readonly Word[], quotes: Quotes): Unit[] {
  const units: Unit[] = [];
  let first = 0;
  for (let i = 1; i <= words.length; i++) {
    if (i < words.length && !isBoundary(words, quotes, i)) continue;
    const block = words[first]!.block;
    const start = units.at(-1)?.block === block ? first : behindStamp(words, first, i);
    const unit = { first: start, last: i, block, headline: doc.article.blocks[block]?.kind === 'headline' };
    const before = units.at(-1);
    if (before && before.block === block && isAsked(words, quotes, before, unit)) before.last = i;
    else units.push(unit);
    first = i;
  }
  return units;
}

/** Behind the time stamp that opens an entry of a live report: `14:10 Ferries stay in port`. */
function behindStamp(words: readonly Word[], first: number, last: number): number {
  if (!/^\d{1,2}[:.]\d\d(?:[ap]m)?$/.test(words[first]!.text)) return first;
  let i = first + 1;
  while (i < last && /^(?:[ap]m|gmt|bst|e[ds]?t|cet|utc|[-–—:|])$/.test(words[i]!.lower)) i++;
  return i < last && /^["“'‘]|^\p{Lu}/u.test(words[i]!.text) ? i : first;
}

/** A full stop that no title needs: `Mr.` */
const endsSentence = (words: readonly Word[], i: number) =>
  words[i]!.text.endsWith('.') && !TITLED.test(words[i]!.lower.slice(0, -1));

/** A short parenthesis is open: `(D-S.C.), a member`. */
function inParenthesis(words: readonly Word[], i: number): boolean {
  for (let k = i; k < Math.min(words.length, i + 4); k++) {
    if (words[k]!.text === '(' || words[k]!.block !== words[i]!.block) return false;
    if (words[k]!.text === ')') return true;
  }
  return false;
}

function isBoundary(words: readonly Word[], quotes: Quotes, i: number): boolean {
  const left = words[i - 1]!;
  const right = words[i]!;
  if (left.block !== right.block) return true;
  if (/^[,;)\]]$/.test(right.text)) return false;
  if (quotes.of[i] !== -1 && quotes.of[i] === quotes.of[i - 1]) return false;
  if (left.sentence !== right.sentence) {
    if (
      ABBREVIATION.test(left.lower) ||
      (left.text === '.' && TITLED.test(words[i - 2]?.lower ?? '')) ||
      (left.text === '.' && ABBREVIATION.test(`${words[i - 2]?.lower ?? ''}.`) && /^\d/.test(right.text)) ||
      inParenthesis(words, i)
    )
      return false;
    return !/^\p{Ll}/u.test(right.text);
  }
  const opening = quotes.list[quotes.of[i] ?? -1];
  if (
    opening?.open === i &&
    quotes.of[i - 1] === -1 &&
    endsSentence(words, i - 1) &&
    /^[\p{Lu}\p{N}[]/u.test(words[i + 1]?.text ?? '')
  )
    return true;
  const quote = quotes.list[quotes.of[i - 1] ?? -1];
  if (quote && quote.close === i - 1) return words[i - 2]?.text === '.' && /^["“']|^\p{Lu}/u.test(right.text);
  return false;
}

/** `"Is it true?" she asked.`: what stands behind the question is no sentence of its own. */
function isAsked(words: readonly Word[], quotes: Quotes, before: Unit, unit: Unit): boolean {
  const quote = quotes.list[quotes.of[before.last - 1] ?? -1];
  if (!quote || quote.close !== before.last - 1 || !/[?!]/.test(words[before.last - 2]?.text ?? '')) return false;
  if (quotes.of[unit.first] !== -1) return false;
  const reach = Math.min(unit.last, unit.first + 12);
  let i = unit.first;
  if (isVerb(words[i]) && cueOf(words[i]!.lower)?.frame.includes('q')) return true;
  if (!isNoun(words[i]) && !/^(?:DET|ADJ)$/.test(words[i]!.pos)) return false;
  while (i < reach && !isVerb(words[i]) && words[i]!.pos !== 'PUNCT') i++;
  if (i < reach && words[i]!.text === ',') i = behindApposition(words, quotes, i, unit.last);
  return i < unit.last && (cueOf(words[i]!.lower)?.frame.includes('q') ?? false);
}

/** `, co-chair of the commission, said last week`: the verb behind the apposition's last comma. */
function behindApposition(words: readonly Word[], quotes: Quotes, comma: number, end: number): number {
  const reach = Math.min(end, comma + 45);
  for (let i = comma + 1; i < reach && quotes.of[i] === -1; i++) {
    if (words[i]!.text === ',' && words[i + 1]?.pos === 'VERB' && cueOf(words[i + 1]!.lower) && i + 1 < end) {
      const next = words[i + 2];
      const plain =
        next === undefined ||
        i + 2 >= end ||
        /^(?:PUNCT|ADP|ADV)$/.test(next.pos) ||
        timeEnd(words, i + 2, end) > i + 2;
      return plain ? i + 1 : end;
    }
  }
  return end;
}
