import type { Doc, Token } from '../doc.ts';
import { phraseAt, wordMask } from './gazetteer/lookup.ts';
import { gatherHints, type Hint } from './hints.ts';

/** What is known of a word's form, whatever text it stands in. */
export interface WordForm {
  /** hash of the lower-cased word */
  hash: number;
  /** hashes of its first three, and last two, three and four letters */
  prefix: number;
  suffix2: number;
  suffix3: number;
  suffix4: number;
  /** hash of its shape: `Xxx`, `XXX`, `xxx-d` */
  shape: number;
  /** `WORD` bits */
  mask: number;
  upper: boolean;
  allCaps: boolean;
  digit: boolean;
}

/** A document's words with what the detector needs to know of each; arrays run parallel to `doc.tokens`. */
export interface Words {
  doc: Doc;
  forms: WordForm[];
  /** `PHRASE` bits of the longest known phrase a token is in, and its place: 0 none, 1 alone, 2 first, 3 inside. */
  phrase: Int32Array;
  place: Uint8Array;
  /** hint bits gathered over the whole document, by lower-cased word */
  hints: Map<string, Hint>;
  /** 1 where the sentence has no telling capitals: a title-case or all-caps headline */
  caps: Uint8Array;
}

export const OFFSET = 2166136261;

/** FNV-1a over UTF-16 code units, 32 bit. */
export function hashText(text: string, seed = OFFSET): number {
  let hash = seed;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  }
  return hash >>> 0;
}

const MOST_FORMS = 60_000;
const forms = new Map<string, WordForm>();

/** The form of a word; kept, as texts repeat their words. */
export function formOf(text: string): WordForm {
  const known = forms.get(text);
  if (known) return known;
  if (forms.size >= MOST_FORMS) forms.clear();
  const lower = text.toLowerCase();
  const form: WordForm = {
    hash: hashText(lower),
    prefix: hashText(lower.slice(0, 3)),
    suffix2: hashText(lower.slice(-2)),
    suffix3: hashText(lower.slice(-3)),
    suffix4: hashText(lower.slice(-4)),
    shape: hashText(shapeOf(text)),
    mask: wordMask(lower),
    upper: /^\p{Lu}/u.test(text),
    allCaps: /^[\p{Lu}.&]+$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text),
    digit: /^\d/.test(text),
  };
  forms.set(text, form);
  return form;
}

/** `McDonald's` → `XxXxx'x`: letters and digits by class, runs of more than two cut to two. */
function shapeOf(text: string): string {
  const classes = text
    .slice(0, 40)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}]/gu, 'x')
    .replace(/\d/g, 'd');
  return classes.replace(/(.)\1{2,}/g, '$1$1');
}

/** Looks every token up and gathers the document's hints. Linear in the number of tokens. */
export function readWords(doc: Doc): Words {
  const { tokens, text } = doc;
  const words: Words = {
    doc,
    forms: tokens.map((token) => formOf(token.text)),
    phrase: new Int32Array(tokens.length),
    place: new Uint8Array(tokens.length),
    hints: new Map(),
    caps: new Uint8Array(tokens.length),
  };
  for (const sentence of doc.sentences) {
    markPhrases(words, sentence.first, sentence.last, text);
    gatherHints(words, sentence.first, sentence.last);
  }
  return words;
}

function markPhrases({ doc, forms, phrase, place }: Words, first: number, last: number, text: string): void {
  for (let index = first; index < last; ) {
    const token = doc.tokens[index]!;
    if (
      !(
        forms[index]!.upper ||
        forms[index]!.digit ||
        /^(the|al|sub|dpa|eBay|iPhone|iPad|easyJet|mainland)$/.test(token.text)
      )
    ) {
      index++;
      continue;
    }
    const found =
      phraseAt(text, token.start, token.text) ??
      (forms[index]!.allCaps && token.text.length > 3 ? capitalsAt(text, token) : undefined);
    let next = index + 1;
    if (found) {
      while (next < last && doc.tokens[next]!.start < found.end) next++;
      if (doc.tokens[next - 1]!.end === found.end) {
        for (let at = index; at < next; at++) {
          phrase[at] = found.mask;
          place[at] = next - index === 1 ? 1 : at === index ? 2 : 3;
        }
      } else next = index + 1;
    }
    index = next;
  }
}

/** A known phrase in capitals throughout, as in datelines and headlines: `KUALA LUMPUR`. */
function capitalsAt(text: string, token: Token): { end: number; mask: number } | undefined {
  const stretch = /^[\p{Lu}\s'-]{4,40}/u.exec(text.slice(token.start, token.start + 40))?.[0] ?? '';
  const title = stretch.toLowerCase().replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());
  if (title.length !== stretch.length) return undefined;
  const found = phraseAt(title, 0, title);
  return (
    found && {
      end: token.start + found.end,
      mask: found.mask & ~(32 | 64 | 128) || (token.text.length > 5 ? found.mask : 0),
    }
  );
}
