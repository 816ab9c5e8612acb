import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Article, Span } from '../entity.ts';

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One word or punctuation mark; `start` and `end` are offsets into the article's text. */
export interface Token {
  start: number;
  end: number;
  text: string;
  lower: string;
  pos: Pos;
  /** index into `Doc.sentences` */
  sentence: number;
}

/** Tokens `[first, last)` of one sentence; a closing quotation mark belongs to the sentence it closes. */
export interface Sentence {
  start: number;
  end: number;
  first: number;
  last: number;
  /** index into `Doc.article.blocks` */
  block: number;
}

/** An article, tokenised and tagged, block by block. */
export interface Doc {
  article: Article;
  text: string;
  tokens: Token[];
  sentences: Sentence[];
}

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;
const CLOSER = /^["'”’»)\]]+$/;

/** Tokenises and tags every block of an article with wink-nlp. Linear in the text's length. */
export function readDoc(article: Article): Doc {
  const doc: Doc = { article, text: article.text, tokens: [], sentences: [] };
  article.blocks.forEach((block, index) => {
    for (const [start, end] of readableStretches(article.text, block.start, block.end)) {
      readBlock(doc, index, article.text.slice(start, end), start);
    }
  });
  return doc;
}

function readBlock(doc: Doc, block: number, text: string, offset: number): void {
  const parsed = nlp.readDoc(text);
  const words = parsed.tokens().out(its.value);
  const tags = parsed.tokens().out(its.pos);
  const ends = new Set(
    parsed
      .sentences()
      .out(its.span)
      .map((span) => (span as unknown as [number, number])[1]),
  );
  let at = 0;
  let first = doc.tokens.length;
  const close = () => {
    const last = doc.tokens.length;
    if (last === first) return;
    doc.sentences.push({ start: doc.tokens[first]!.start, end: doc.tokens[last - 1]!.end, first, last, block });
    first = last;
  };
  let open = false;
  words.forEach((word, index) => {
    const start = text.indexOf(word, at);
    at = start + word.length;
    // A closing mark stays with the sentence that wink-nlp has just ended before it.
    if (open && !(CLOSER.test(word) && start === doc.tokens.at(-1)!.end - offset)) {
      close();
      open = false;
    }
    const before = doc.tokens.at(-1);
    if (before && before.end === offset + start && doc.tokens.length > first && cutInWord(before.text, word)) {
      // wink-nlp cuts words at letters outside of Latin-1: `Vučić` is one word.
      before.text += word;
      before.lower = before.text.toLowerCase();
      before.end = offset + at;
      if (/^\p{Lu}/u.test(before.text)) before.pos = 'PROPN';
      else if (word.length > 2) before.pos = tags[index] as Pos;
    } else if (tags[index] !== 'SPACE') {
      doc.tokens.push({
        start: offset + start,
        end: offset + at,
        text: word,
        lower: word.toLowerCase(),
        pos: tags[index] as Pos,
        sentence: doc.sentences.length,
      });
    }
    if (ends.has(index)) open = true;
  });
  close();
}

/** Longer runs of letters are no words, and joining them letter by letter would cost their square. */
const LONGEST_WORD = 60;
const LATIN_1 = 0xff;
const LETTER_START = /^[\p{L}\p{M}]/u;
const LETTER_END = /[\p{L}\p{M}]$/u;

/** Whether two neighbours without a space between them are parts of one word. */
function cutInWord(before: string, word: string): boolean {
  return (
    before.length < LONGEST_WORD &&
    (word.charCodeAt(0) > LATIN_1 || before.charCodeAt(before.length - 1) > LATIN_1) &&
    LETTER_START.test(word) &&
    LETTER_END.test(before)
  );
}

/** In characters. wink-nlp's time grows with the square of a run without spaces; no text has one this long. */
const LONGEST_RUN = 500;
const SPACE = /\s/;

/** `[start, end)` in one piece, or cut where a run without spaces is longer than any word. */
function readableStretches(text: string, start: number, end: number): Span[] {
  const stretches: Span[] = [];
  let from = start;
  let run = start;
  for (let at = start; at < end; at++) {
    if (SPACE.test(text[at]!)) run = at + 1;
    else if (at - run >= LONGEST_RUN) {
      stretches.push([from, at]);
      from = at;
      run = at;
    }
  }
  if (from < end) stretches.push([from, end]);
  return stretches;
}
