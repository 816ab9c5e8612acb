import type { AliasRecord } from '../exchange.ts';
import { isApostrophe, isUnspaced, WORD } from '../index/fold.ts';
import { createBatch, type TokenBatch, tokenise } from '../index/tokens.ts';
import { isNeverName } from './lexicon.ts';
import type { Hit } from './matcher.ts';
import { comparable } from './normalise.ts';
import { isAcronym } from './standing.ts';
import { standsFree } from './unspaced.ts';

/**
 * How the letters' case compares with the alias: the same; all capitals where the alias has small letters (proof only of
 * what the words around are); or a capitalised word where the alias is an acronym (`Nato`).
 */
export type Casing = 'same' | 'capitals' | 'title';

/** A span that really is an alias, letter by letter. */
export interface Verified {
  start: number;
  end: number;
  alias: AliasRecord;
  casing: Casing;
  /** number of words in the alias */
  words: number;
}

const spanWords = createBatch(128);
const aliasWords = createBatch(128);

/**
 * Compares a hit with the texts of its aliases and keeps those that are really there: equal under folding, in the case
 * that the alias needs (those in the very case, if there are any), and not a piece of a longer word (`Xi` in `Xi’an`). Possessive endings are outside of the span.
 */
export function verify(text: string, hit: Hit, aliases: Record<number, AliasRecord>): Verified[] {
  const verified: Verified[] = [];
  if (!hasFreeEnds(text, hit)) return verified;
  const { start, end } = hit;
  const span = text.slice(start, end);
  // Two line breaks part paragraphs.
  if (BLANK_LINE.test(span)) return verified;
  let folded: string | undefined;
  for (const ordinal of hit.ordinals) {
    const alias = aliases[ordinal];
    if (alias === undefined) continue;
    if (verified.some((other) => other.alias === alias)) continue;
    const wanted = formOf(alias);
    if (span !== alias.text) {
      folded ??= comparable(span);
      if (wanted.comparable !== folded) continue;
    }
    const casing = span === alias.text ? 'same' : compareCase(span, alias.text);
    if (casing !== null) verified.push({ start, end, alias, casing, words: wanted.words });
  }
  const same = verified.filter(({ casing }) => casing === 'same');
  return same.length > 0 ? same : verified;
}

/** What an alias is compared by; most pages have few aliases, many times. */
const forms = new WeakMap<AliasRecord, { comparable: string; words: number }>();

function formOf(alias: AliasRecord): { comparable: string; words: number } {
  let form = forms.get(alias);
  if (!form) {
    wordsOf(alias.text, aliasWords);
    form = { comparable: comparable(alias.text), words: aliasWords.count };
    forms.set(alias, form);
  }
  return form;
}

/** Null when the case of the letters rules the alias out. */
function compareCase(span: string, alias: string): Casing | null {
  wordsOf(span, spanWords);
  wordsOf(alias, aliasWords);
  if (spanWords.count !== aliasWords.count) return null;
  let casing: Casing = 'same';
  for (let k = 0; k < aliasWords.count; k++) {
    const word = compareWord(wordAt(span, spanWords, k), wordAt(alias, aliasWords, k));
    if (word === null) return null;
    if (word !== 'same') casing = word;
  }
  return casing;
}

function compareWord(seen: string, wanted: string): Casing | null {
  if (seen === wanted) return 'same';
  if (isAcronym(wanted)) {
    if (isAcronym(seen)) return 'same';
    // British papers write Nato and Unicef; Us, Who or Imf are no acronyms.
    return wanted.length > 3 && isCapitalised(seen) && isAllSmall(seen.slice(1)) && !isNeverName(seen) ? 'title' : null;
  }
  const capitals = isAcronym(seen);
  if (isCapitalised(wanted)) return !isCapitalised(seen) ? null : capitals ? 'capitals' : 'same';
  if (isAllSmall(seen) && !isAllSmall(wanted)) return null;
  return capitals && !isAllSmall(wanted) ? 'capitals' : 'same';
}

function wordsOf(text: string, batch: TokenBatch): void {
  batch.count = 0;
  tokenise(text, 0, batch);
}

/** A word without the stops and spaces of initials. */
function wordAt(text: string, batch: TokenBatch, k: number): string {
  return text.slice(batch.start[k], batch.end[k]).replace(/[.\s\u00ad]/g, '');
}

function isAllSmall(word: string): boolean {
  return word === word.toLowerCase();
}

/** Also true of scripts without case. */
function isCapitalised(word: string): boolean {
  const first = word.slice(0, word.codePointAt(0)! > 0xffff ? 2 : 1);
  return first !== first.toLowerCase() || first.toLowerCase() === first.toUpperCase();
}

const AFTER_APOSTROPHE = /^.(?:s|ll|d|ve|re)(?![\p{L}\p{N}\p{M}])/iu;
const ADDRESS = /(?:[a-z]:\/\/|www\.)\S*$/;
/** In a block with one of these letters an apostrophe may part any ending from a name. */
const TURKISH = /[ğşıİ]/i;
const TURKISH_ENDING = /^.\p{Ll}{1,7}(?![\p{L}\p{N}\p{M}])/u;
/** French and Italian; `D’` with a capital begins names. */
const ELISION =
  /(?<![\p{L}\p{N}\p{M}])(?:[dlL]|(?:[Jj]us|[Ll]ors|[Pp]uis)?[Qq]u|[Uu]n|[Qq]ue(?:st|ll)|(?:[DdNn]e|[Dd]?[Aa]|[Ss]u)ll).$/u;
const BLANK_LINE = /\n\s*\n/;

/** No piece of a longer word, handle, address or file name. */
function hasFreeEnds(text: string, { start, end }: Hit): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before === '@' || before === '_' || after === '_' || (after === '@' && WORD.test(text.charAt(end + 1))))
    return false;
  if (before !== ' ' && /[/\-.=&?%+~#:]/.test(before) && ADDRESS.test(text.slice(Math.max(0, start - 200), start)))
    return false;
  if (before !== '' && isApostrophe(before.charCodeAt(0)) && WORD.test(text.charAt(start - 2))) {
    if (!ELISION.test(text.slice(Math.max(0, start - 8), start))) return false;
  }
  if (after !== '' && isApostrophe(after.charCodeAt(0)) && WORD.test(text.charAt(end + 1))) {
    const ending = text.slice(end, end + 9);
    if (!AFTER_APOSTROPHE.test(ending) && !(TURKISH_ENDING.test(ending) && TURKISH.test(text))) return false;
  }
  if (
    after === '$' ||
    (/^ \$\d/.test(text.slice(end, end + 3)) &&
      end - start < 5 &&
      isAcronym(text.slice(start, end).replaceAll('.', ''))) ||
    (after === '.' && /[a-z]/.test(text.charAt(end + 1)))
  )
    return false;
  return isUnspaced(text.charAt(start)) || isUnspaced(text.charAt(end - 1)) ? standsFree(text, start, end) : true;
}
