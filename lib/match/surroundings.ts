import { foldUnit, isApostrophe, SEPARATOR } from '../index/fold.ts';
import { ABBREVIATIONS, LOCATIVE } from './lexicon.ts';

/** A word beside a span. */
export interface Neighbour {
  text: string;
  lower: string;
  /** begins with a capital letter */
  capital: boolean;
  start: number;
  end: number;
  /** what stands between it and the span, or the neighbour nearer to the span */
  gap: string;
}

/** The words around a span of a text, nearest first, as far as a longer name may reach. */
export interface Surroundings {
  before: Neighbour[];
  after: Neighbour[];
  /** the nearest words, in small letters; empty where there is none */
  previous: string;
  next: string;
  /** the place where something is said to be: `in ⟦Norland⟧` */
  located: boolean;
  /** the span begins a sentence, a quotation, a line or the text */
  first: boolean;
}

/** Words looked at on either side, characters of each, and characters between them. */
const WORDS = 5;
const WORD_LENGTH = 40;
const GAP_LENGTH = 12;
/** Small words that a name may reach across: `Council for the North and the South`. */
const SMALL = 3;

const SENTENCE_BREAK = /[.!?:;“"«‹([•|…\u2013\u2014]|\n\s*\n|(?:^|\s)['‘]/;
/** Breaks a name off, but the sentence goes on, and a capital letter proves as much as in its middle. */
const WITHIN_SENTENCE = /^[\s([;\u2013\u2014|]+$/;
const JOINING = /^(?:[^\S\n]*\n?[^\S\n]*|[-\u2010\u2011])$/;

export function surroundings(text: string, start: number, end: number): Surroundings {
  const before = wordsBefore(text, start);
  const after = wordsAfter(text, end);
  const previous = before[0];
  const first = previous === undefined || (breaks(previous) && !WITHIN_SENTENCE.test(previous.gap));
  const lower = previous?.lower ?? '';
  return { before, after, previous: lower, next: after[0]?.lower ?? '', located: LOCATIVE.has(lower), first };
}

/** Whether a sentence, quotation or parenthesis begins after this word. */
export function breaks({ text, lower, gap }: Neighbour): boolean {
  if (gap === ' ' || !SENTENCE_BREAK.test(gap)) return false;
  return !(/^\.\s*$/.test(gap) && (ABBREVIATIONS.has(lower) || (text.length === 1 && text !== lower)));
}

/** White space, a hyphen, or the full stop of an abbreviation: what may lie between the words of one name. */
export function joins(neighbour: Neighbour): boolean {
  const { gap } = neighbour;
  if (gap === ' ' || JOINING.test(gap)) return true;
  return /^\.\s+$/.test(gap) && !breaks(neighbour);
}

export function isHyphen(gap: string): boolean {
  return gap.length === 1 && /[-\u2010\u2011]/.test(gap);
}

function wordsBefore(text: string, start: number): Neighbour[] {
  const words: Neighbour[] = [];
  let edge = start;
  let small = 0;
  while (words.length < WORDS && small < SMALL) {
    let end = edge;
    while (end > 0 && edge - end < GAP_LENGTH && !isLetter(text, end - 1)) end--;
    if (end === 0 || !isLetter(text, end - 1)) break;
    let begin = end;
    while (begin > 0 && end - begin < WORD_LENGTH && (isLetter(text, begin - 1) || isInnerApostrophe(text, begin - 1)))
      begin--;
    const word = neighbour(text, begin, end);
    // A possessive ends its own name, and begins no longer one.
    word.gap = text.slice(/['’ʼ]s$/i.test(word.text) ? end - 2 : end, edge);
    words.push(word);
    if (!joins(word)) break;
    if (!word.capital) small++;
    edge = begin;
  }
  return words;
}

function wordsAfter(text: string, end: number): Neighbour[] {
  const words: Neighbour[] = [];
  let edge = end;
  let from = end;
  let small = 0;
  // A possessive ending belongs to the span; what follows it is no part of its name.
  if (isApostrophe(text.charCodeAt(end) || 0) && /s/i.test(text.charAt(end + 1)) && !isLetter(text, end + 2))
    from = end + 2;
  while (words.length < WORDS && small < SMALL) {
    let begin = from;
    while (begin < text.length && begin - from < GAP_LENGTH && !isLetter(text, begin)) begin++;
    if (begin >= text.length || !isLetter(text, begin)) break;
    let last = begin;
    while (last < text.length && last - begin < WORD_LENGTH && (isLetter(text, last) || isInnerApostrophe(text, last)))
      last++;
    const word = neighbour(text, begin, last);
    word.gap = text.slice(edge, begin);
    words.push(word);
    if (!joins(word)) break;
    if (!word.capital) small++;
    edge = last;
    from = last;
  }
  return words;
}

function isLetter(text: string, at: number): boolean {
  return at < text.length && foldUnit(text.charCodeAt(at)) > SEPARATOR;
}

function isInnerApostrophe(text: string, at: number): boolean {
  return isApostrophe(text.charCodeAt(at)) && at > 0 && isLetter(text, at - 1) && isLetter(text, at + 1);
}

function neighbour(text: string, start: number, end: number): Neighbour {
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  return { text: word, lower, capital: word.charCodeAt(0) !== lower.charCodeAt(0), start, end, gap: '' };
}
