import type { Word } from './words.ts';

/** A quotation. `first` and `last` bound its words without the marks, `start` and `end` its characters without the marks. */
export interface Quote {
  /** word of the opening mark; -1 when there is none */
  open: number;
  /** word of the closing mark; -1 when there is none */
  close: number;
  first: number;
  last: number;
  start: number;
  end: number;
  block: number;
  /** the paragraph ended before the quotation did */
  unclosed: boolean;
}

export interface Quotes {
  list: Quote[];
  /** by word: index of the quotation it belongs to, marks included, or -1 */
  of: Int32Array;
}

type Role = 'open' | 'close' | 'either' | 'none';
/** words a single-quoted run may have; a longer one is taken for an apostrophe's work */
const SINGLE_REACH = 80;

/** Finds the quotations of every block; marks that have lost their partner are mended within the paragraph. Linear. */
export function findQuotes(words: readonly Word[], text: string): Quotes {
  const quotes: Quotes = { list: [], of: new Int32Array(words.length).fill(-1) };
  let from = 0;
  while (from < words.length) {
    let to = from;
    while (to < words.length && words[to]!.block === words[from]!.block) to++;
    readBlock(words, text, from, to, quotes);
    from = to;
  }
  return quotes;
}

function readBlock(words: readonly Word[], text: string, from: number, to: number, quotes: Quotes): void {
  let open = -1;
  for (let i = from; i < to; i++) {
    const role = roleOf(words, text, i, open >= 0);
    if (role === 'none') continue;
    if (open < 0) {
      if (role === 'close') {
        const lost = sentenceStart(words, from, i, quotes);
        if (lost < i) add(words, quotes, -1, lost, i, i, false);
      } else open = i;
    } else if (role === 'open') {
      // The one before was never closed: it ends with its sentence.
      add(words, quotes, open, open + 1, sentenceEnd(words, open + 1, i), -1, false);
      open = i;
    } else {
      add(words, quotes, open, open + 1, i, i, false);
      open = -1;
    }
  }
  if (open >= 0 && open + 1 < to) add(words, quotes, open, open + 1, to, -1, true);
  readSingles(words, text, from, to, quotes);
}

function add(
  words: readonly Word[],
  quotes: Quotes,
  open: number,
  first: number,
  last: number,
  close: number,
  unclosed: boolean,
): void {
  if (first >= last) return;
  const index = quotes.list.length;
  const block = words[first]!.block;
  quotes.list.push({
    open,
    close,
    first,
    last,
    start: words[first]!.start,
    end: words[last - 1]!.end,
    block,
    unclosed,
  });
  quotes.of.fill(index, open >= 0 ? open : first, close >= 0 ? close + 1 : last);
}

function sentenceStart(words: readonly Word[], from: number, at: number, quotes: Quotes): number {
  // Only a mark behind other closing punctuation closes a quotation whose opening was lost.
  if (at === from || !/^[,.?!]/.test(words[at - 1]!.text)) return at;
  let i = at;
  while (i > from && words[i - 1]!.sentence === words[at - 1]!.sentence && quotes.of[i - 1] === -1) i--;
  return i;
}

function sentenceEnd(words: readonly Word[], from: number, to: number): number {
  let i = from;
  while (i < to && words[i]!.sentence === words[from]!.sentence) i++;
  return i;
}

function roleOf(words: readonly Word[], text: string, index: number, inside: boolean): Role {
  const word = words[index]!;
  switch (word.text) {
    case '“':
    case '„':
    case '«':
    case '``':
    case '‘‘':
      return 'open';
    case '”':
    case '»':
    case '’’':
      // Some sites open with the closing mark.
      return !inside && /[\s(]/.test(text[word.start - 1] ?? ' ') && /[\p{L}\p{N}]/u.test(text[word.end] ?? ' ')
        ? 'open'
        : 'close';
    case '"':
    case "''": {
      const before = text[word.start - 1] ?? ' ';
      const after = text[word.end] ?? ' ';
      const opens = /[\s([{—–\-/‘']/.test(before) && /[^\s,.;:!?)]/.test(after);
      const closes = /[^\s([{—–]/.test(before) && /[\s,.;:!?)\]}—–\-'’]/.test(after);
      if (opens && !closes) return 'open';
      if (closes && !opens) return inside ? 'close' : /[\w,.?!]/.test(before) ? 'close' : 'none';
      return 'either';
    }
    default:
      return 'none';
  }
}

/** Single marks quote only where no double marks do, and are told from apostrophes by what stands around them. */
function readSingles(words: readonly Word[], text: string, from: number, to: number, quotes: Quotes): void {
  let open = -1;
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    if (quotes.of[i] !== -1 || (open >= 0 && i - open > SINGLE_REACH)) {
      open = -1;
      if (quotes.of[i] !== -1) continue;
    }
    if (!/^['‘’]/.test(word.text) || word.end - word.start > 2) continue;
    const before = text[word.start - 1] ?? ' ';
    const after = text[word.end] ?? ' ';
    const lone = word.text.length === 1;
    if (open < 0) {
      if (
        lone &&
        word.text !== '’' &&
        /[\s(—–]/.test(before) &&
        /[\p{L}\p{N}[]/u.test(after) &&
        !isElision(words[i + 1])
      )
        open = i;
    } else if (lone && word.text !== '‘' && /\S/.test(before) && !/[\p{L}\p{N}]/u.test(after)) {
      // `workers' rights` is a possessive, `said 'yes' to` is not.
      if (/s/.test(before) && /\s/.test(after) && isPossessor(words, i) && closesLater(words, i, to)) continue;
      add(words, quotes, open, open + 1, i, i, false);
      open = -1;
    }
  }
}

/** A mark that ends a sentence's quotation follows, so that this one is an apostrophe's. */
function closesLater(words: readonly Word[], from: number, to: number): boolean {
  if (words[from]!.text !== '’') return true;
  const reach = Math.min(to, from + SINGLE_REACH);
  for (let i = from + 1; i < reach; i++) {
    if (words[i]!.text === '‘') return false;
    if (words[i]!.text === '’' && /^[,.?!]/.test(words[i - 1]!.text)) return true;
  }
  return false;
}

const isElision = (word: Word | undefined) =>
  word !== undefined && /^(?:\d0s|em|til|tis|twas|cause|n|bout|round)$/.test(word.lower);

function isPossessor(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return (
    next !== undefined && (next.pos === 'NOUN' || next.pos === 'ADJ') && /^(?:NOUN|PROPN)$/.test(words[index - 1]!.pos)
  );
}
