import type { Scene } from './units.ts';
import { isNoun, type Word } from './words.ts';

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)$/;
const TIME_NOUN =
  /^(?:day|week|month|year|morning|afternoon|evening|night|weekend|hour|minute|moment|decade|summer|winter|spring|fall|time)s?$/;
const TIME_OPENER =
  /^(?:last|this|next|that|earlier|later|late|early|one|two|three|four|five|six|several|many|few|a|the|some|same|previous|past|other)$/;
const TIME_WORD =
  /^(?:today|yesterday|tomorrow|tonight|recently|earlier|later|now|then|afterward|afterwards|ago|once|previously|separately)$/;

/** `The Times` is a newspaper. */
const isTimeNoun = (word: Word) => TIME_NOUN.test(word.lower) && /^\p{Ll}/u.test(word.text);

const isMonth = (word: Word | undefined) => word !== undefined && MONTH.test(word.lower) && /^\p{Lu}/u.test(word.text);

/** `the Today programme`: with a capital inside its sentence. */
function isTitleWord(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  return /^\p{Lu}/u.test(words[i]!.text) && before?.sentence === words[i]!.sentence && before.pos !== 'PUNCT';
}

/** Where a time expression that starts at a word ends (`Sunday night`, `last week`, `two days ago`); the same place when there is none. */
export function timeEnd(words: readonly Word[], first: number, last: number): number {
  let i = first;
  const word = words[i];
  if (!word || i >= last) return first;
  if (
    WEEKDAY.test(word.lower) ||
    (MONTH.test(word.lower) && /^\p{Lu}/u.test(word.text) && words[i + 1]?.pos === 'NUM')
  ) {
    i++;
    while (i < last && (isTimeNoun(words[i]!) || words[i]!.pos === 'NUM')) i++;
    if (words[i]?.text === ',' && MONTH.test(words[i + 1]?.lower ?? '')) i += 3;
    else if (words[i]?.text === ',' && /^(?:19|20)\d\d$/.test(words[i + 1]?.text ?? '')) i += 2;
    return Math.min(i, last);
  }
  if (TIME_WORD.test(word.lower) && !isTitleWord(words, i)) {
    i++;
    if (i < last && TIME_OPENER.test(words[i]!.lower)) return Math.max(i, timeEnd(words, i, last));
    return i < last && WEEKDAY.test(words[i]!.lower) ? timeEnd(words, i, last) : i;
  }
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(word.lower) && isMonth(words[i + 1]) && i + 1 < last) {
    i += /^(?:19|20)\d\d$/.test(words[i + 2]?.text ?? '') ? 3 : 2;
    return Math.min(i, last);
  }
  if (TIME_OPENER.test(word.lower) || word.pos === 'NUM') {
    while (i < last && i < first + 4 && (TIME_OPENER.test(words[i]!.lower) || words[i]!.pos === 'NUM')) i++;
    if (
      i < last &&
      (isTimeNoun(words[i]!) ||
        WEEKDAY.test(words[i]!.lower) ||
        (MONTH.test(words[i]!.lower) && /last|this|next/.test(word.lower)))
    ) {
      i++;
      while (i < last && /^(?:ago|earlier|later|before|after|night|morning|afternoon|evening)$/.test(words[i]!.lower))
        i++;
      return i;
    }
  }
  return first;
}

const inNoun = (word: Word, started: boolean): boolean => {
  switch (word.pos) {
    case 'DET':
      return !started;
    case 'ADJ':
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
    case 'SYM':
    case 'X':
      return true;
    case 'PART':
      return word.lower === "'s" || word.lower === "'";
    case 'PRON':
      return !started;
    case 'VERB':
      return false;
    default:
      return false;
  }
};

function opensMark(scene: Scene, i: number): boolean {
  return scene.quotes.list[scene.quotes.of[i] ?? -1]?.open === i;
}

/** A mark of a quoted phrase that grammar sees through. */
function isMark(scene: Scene, i: number): boolean {
  const quote = scene.quotes.list[scene.quotes.of[i]!];
  return quote !== undefined && (quote.open === i || quote.close === i);
}

/** Where the plain noun phrase that starts at a word ends: determiner, adjectives, nouns, possessives; the same place when there is none. */
export function nounEnd(scene: Scene, first: number, last: number): number {
  const { words, hidden } = scene;
  let i = first;
  let noun = false;
  while (i < last && i < first + 30) {
    if (hidden[i] || (i > first && opensMark(scene, i))) {
      // A quotation as part of the phrase: `the "fog of war"`.
      const quote = scene.quotes.list[scene.quotes.of[i]!];
      if (
        i === first ||
        !quote ||
        quote.close < 0 ||
        quote.open !== i ||
        quote.last - quote.first > 8 ||
        words[i - 1]!.pos === 'PUNCT' ||
        words[i - 1]!.pos === 'NOUN'
      )
        break;
      i = quote.close + 1;
      noun = true;
      continue;
    }
    const word = words[i]!;
    const afterPossessive = i > first && words[i - 1]!.pos === 'PART';
    if (word.pos === 'PRON') {
      if (i > first && !/^(?:all|both|half|of)$/.test(words[i - 1]!.lower)) break;
      noun = true;
      i++;
      if (!/^(?:his|her|its|their|our|my|your|whose|this|that|these|those)$/.test(word.lower)) break;
      continue;
    }
    if (word.pos === 'PUNCT' && scene.quotes.of[i] !== -1 && isMark(scene, i)) {
      i++;
      continue;
    }
    if (
      !inNoun(word, i > first) &&
      !(afterPossessive && word.pos === 'VERB') &&
      !(word.pos === 'ADV' && words[i + 1]?.pos === 'ADJ') &&
      !(word.pos === 'VERB' && !noun && isNoun(words[i + 1]) && /(?:ed|ing)$/.test(word.lower))
    )
      break;
    if (noun && (word.pos === 'DET' || timeEnd(words, i, last) > i)) break;
    if (isNoun(word)) noun = true;
    i++;
  }
  return noun ? i : first;
}

/** `in May`, `in 2019` */
export const isDateWord = (word: Word | undefined) =>
  word !== undefined && (/^(?:19|20)\d\d$/.test(word.text) || isMonth(word));

/** As `nounEnd`, with what hangs on it by `of`, `for`, `in` …, and lists joined by `and` when `lists`. */
export function phraseEnd(scene: Scene, first: number, last: number, lists = true): number {
  const { words } = scene;
  let i = nounEnd(scene, first, last);
  if (i === first) return first;
  for (let guard = 0; guard < 8; guard++) {
    const word = words[i];
    if (!word || i >= last) return i;
    const joins =
      (word.pos === 'ADP' && /^(?:of|for|in|at|from|with|on|to|by|within|near)$/.test(word.lower)) ||
      (lists && (word.lower === 'and' || word.lower === '&'));
    if (!joins || timeEnd(words, i + 1, last) > i + 1 || isDateWord(words[i + 1])) return i;
    const next = nounEnd(scene, i + 1, last);
    if (next === i + 1) return i;
    i = next;
  }
  return i;
}

/** Where an adjunct that starts at a word ends: `in a statement on Tuesday`, `late Sunday`, `repeatedly`; the same place when there is none. */
export function adjunctEnd(scene: Scene, first: number, last: number): number {
  const { words, hidden } = scene;
  let i = first;
  while (i < last && !hidden[i]) {
    const word = words[i]!;
    const time = timeEnd(words, i, last);
    if (time > i) {
      i = /^(?:after|before)$/.test(words[time - 1]!.lower) ? nounEnd(scene, time, last) : time;
    } else if (word.pos === 'ADV') {
      i++;
    } else if (
      /^(?:in|at|on|during|via|through|from|after|before|by|to|with|over|about|of|for|as|outside|inside|near|under|aboard)$/.test(
        word.lower,
      )
    ) {
      const when = timeEnd(words, i + 1, last);
      const end = Math.max(when, nounEnd(scene, i + 1, last));
      if (end === i + 1) return i;
      i = end;
    } else return i;
  }
  return i;
}
