import type { Doc, Pos } from '../doc.ts';

/** One word or mark as attribution sees it: hyphenated words are one, and so are two single marks that stand for a double one. */
export interface Word {
  start: number;
  end: number;
  text: string;
  lower: string;
  pos: Pos;
  /** index of its first token in `Doc.tokens` */
  token: number;
  block: number;
  /** the sentence of its first token, an index into `Doc.sentences` */
  sentence: number;
}

const HYPHEN = /^[-‐‑]$/;
/** A single mark that the tokeniser left on its word: `'a`. */
const STUCK = /^['‘](?!(?:s|d|ll|re|ve|m|t|n|em|til|tis|twas|cause|bout)$)\p{L}+$/iu;
const SINGLE = /^['’‘`]$/;

/** The words of a document in order. Linear in the number of tokens. */
export function readWords(doc: Doc): Word[] {
  const { tokens, sentences } = doc;
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const last = words.at(-1);
    const next = tokens[i + 1];
    const block = sentences[token.sentence]?.block ?? 0;
    const touches = last !== undefined && last.end === token.start && last.block === block;
    if (
      touches &&
      HYPHEN.test(token.text) &&
      next &&
      next.start === token.end &&
      isPlain(last.pos) &&
      isPlain(next.pos)
    ) {
      glue(last, next.end, next.pos, doc.text);
      i++;
      continue;
    }
    if (touches && SINGLE.test(token.text) && last.text === token.text) {
      last.end = token.end;
      last.text += token.text;
      last.lower = last.text;
      continue;
    }
    const pos = mended(doc, i, words, block);
    const stuck = STUCK.test(token.text) && token.start > 0 && /[\s(]/.test(doc.text[token.start - 1]!) ? 1 : 0;
    if (stuck)
      words.push({
        start: token.start,
        end: token.start + 1,
        text: token.text[0]!,
        lower: token.text[0]!,
        pos: 'PUNCT',
        token: i,
        block,
        sentence: token.sentence,
      });
    words.push({
      start: token.start + stuck,
      end: token.end,
      text: token.text.slice(stuck),
      lower: token.lower.slice(stuck).replace('’', "'"),
      pos,
      token: i,
      block,
      sentence: token.sentence,
    });
  }
  return words;
}

const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** A capitalised "verb" inside a sentence is a name; `chief` of something is a noun. */
function mended(doc: Doc, i: number, words: readonly Word[], block: number): Pos {
  const token = doc.tokens[i]!;
  if (token.lower === 'chief' && doc.tokens[i + 1]?.pos !== 'NOUN') return 'NOUN';
  if (token.pos !== 'VERB' && token.pos !== 'AUX') return token.pos;
  const last = words.at(-1);
  const comma = last?.text === ',' || (/^["”']+$/.test(last?.text ?? '') && words.at(-2)?.text === ',');
  const inside = last !== undefined && last.sentence === token.sentence && (last.pos !== 'PUNCT' || comma);
  return inside && CAPITAL.test(token.text) && doc.article.blocks[block]?.kind !== 'headline' ? 'PROPN' : token.pos;
}

const isPlain = (pos: Pos) => pos !== 'PUNCT' && pos !== 'SYM';

function glue(word: Word, end: number, pos: Pos, text: string): void {
  word.end = end;
  word.text = text.slice(word.start, end);
  word.lower = word.text.toLowerCase();
  word.pos = gluedPos(word.pos, pos, word.text);
}

/** A hyphenated word takes the part of speech of its last part, but `US-led` is an adjective and `president-elect` a noun. */
function gluedPos(first: Pos, last: Pos, text: string): Pos {
  if (/-elect$/i.test(text)) return 'NOUN';
  if (first === 'PROPN' && last !== 'VERB' && last !== 'ADJ') return 'PROPN';
  if (last === 'VERB') return first === 'VERB' ? 'VERB' : 'ADJ';
  return last === 'ADP' || last === 'PART' || last === 'ADV' ? 'ADJ' : last;
}

export const isNoun = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'PRON' || word.pos === 'NUM' || word.pos === 'SYM');

export const isVerb = (word: Word | undefined): boolean =>
  word !== undefined && (word.pos === 'VERB' || word.pos === 'AUX');

/** A dash that parts clauses: long, doubled, or set off by spaces. */
export function isDash(words: readonly Word[], index: number): boolean {
  const text = words[index]!.text;
  if (/^(?:[–—―‒]+|--+)$/.test(text)) return true;
  return text === '-' && words[index - 1]?.end !== words[index]!.start && words[index + 1]?.start !== words[index]!.end;
}
