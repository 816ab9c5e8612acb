import { isApostrophe } from '../index/fold.ts';
import { ABBREVIATIONS } from './lexicon.ts';

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

/** The words around a span of a text, nearest first. */
export interface Surroundings {
  before: Neighbour[];
  after: Neighbour[];
  /** the span begins a sentence, a quotation, a line or the text */
  first: boolean;
}

/** Characters looked at on either side. */
const WINDOW = 72;
const WORD = /[\p{L}\p{N}\p{M}\u00ad]+(?:['’ʼ][\p{L}\p{M}]+)?/gu;
const SENTENCE_BREAK = /[.!?:;“"«‹([•|…\u2013\u2014]|\n\s*\n|(?:^|\s)['‘]/;

/** Breaks a name off, but the sentence goes on, and a capital letter proves as much as in its middle. */
const WITHIN_SENTENCE = /^[\s([;\u2013\u2014|]+$/;

export function surroundings(text: string, start: number, end: number): Surroundings {
  const before = wordsBefore(text, start);
  const after = wordsAfter(text, end);
  const previous = before[0];
  return { before, after, first: previous === undefined || (breaks(previous) && !WITHIN_SENTENCE.test(previous.gap)) };
}

/** Whether a sentence, quotation or parenthesis begins after this word. */
export function breaks({ text, lower, gap }: Neighbour): boolean {
  if (!SENTENCE_BREAK.test(gap)) return false;
  return !(/^\.\s*$/.test(gap) && (ABBREVIATIONS.has(lower) || (text.length === 1 && text !== lower)));
}

/** White space, a hyphen, or the full stop of an abbreviation: what may lie between the words of one name. */
export function joins(neighbour: Neighbour): boolean {
  const { gap } = neighbour;
  if (/^(?:[^\S\n]*\n?[^\S\n]*|[-\u2010\u2011])$/.test(gap)) return true;
  return /^\.\s+$/.test(gap) && !breaks(neighbour);
}

export function isHyphen(gap: string): boolean {
  return /^[-\u2010\u2011]$/.test(gap);
}

function wordsBefore(text: string, start: number): Neighbour[] {
  const from = Math.max(0, start - WINDOW);
  const window = text.slice(from, start);
  const words: Neighbour[] = [];
  for (const match of window.matchAll(WORD)) words.push(neighbour(match[0], from + match.index));
  // A word cut in two by the window's edge is none.
  if (from > 0 && words[0]?.start === from) words.shift();
  words.reverse();
  let edge = start;
  for (const word of words) {
    // A possessive ends its own name, and begins no longer one.
    word.gap = text.slice(/['’ʼ]s$/i.test(word.text) ? word.end - 2 : word.end, edge);
    edge = word.start;
  }
  return words;
}

function wordsAfter(text: string, end: number): Neighbour[] {
  // A possessive ending belongs to the span; what follows it is no part of its name.
  const possessive = isApostrophe(text.charCodeAt(end) || 0);
  const window = text.slice(end, end + WINDOW);
  const words: Neighbour[] = [];
  for (const match of window.matchAll(WORD)) words.push(neighbour(match[0], end + match.index));
  let edge = end;
  for (const word of words) {
    word.gap = text.slice(edge, word.start);
    edge = word.end;
  }
  if (possessive && words[0] && /^s$/i.test(words[0].text)) {
    words.shift();
    if (words[0]) words[0].gap = text.slice(end, words[0].start);
  }
  return words;
}

function neighbour(text: string, start: number): Neighbour {
  const first = text.charAt(0);
  return {
    text,
    lower: text.toLowerCase(),
    capital: first !== first.toLowerCase(),
    start,
    end: start + text.length,
    gap: '',
  };
}

export type Style = 'running' | 'title' | 'capitals';

/** Headlines may capitalise every word, or every letter; there capitals prove nothing. */
export function styleOf(text: string): Style {
  if (text.length > 300) return 'running';
  let long = 0;
  let capitalised = 0;
  let shouted = 0;
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}]{3,}/gu)) {
    long++;
    if (word.charAt(0) !== word.charAt(0).toLowerCase()) capitalised++;
    if (word === word.toUpperCase() && word !== word.toLowerCase()) shouted++;
  }
  if (long < 3) return 'running';
  if (shouted / long > 0.7) return 'capitals';
  const isSentence = /[.!?…][’'”")\]]*\s*$/.test(text);
  return capitalised / long > 0.75 && !isSentence ? 'title' : 'running';
}
