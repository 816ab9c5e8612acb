import type { Pos } from '../doc.ts';
import type { Words } from './words.ts';

const POS: Pos[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
];
const posCode = new Map(POS.map((pos, index) => [pos as string, index + 1]));

/** Mixes a template number and up to two values into a feature's 32-bit hash. */
function mix(template: number, a: number, b = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const EDGE = 7;

/**
 * Writes the hashes of the features that hold at a token of the sentence `[first, last)` into `out` and returns their
 * number. Templates: words, affixes, shapes and tags in a window of two; word and phrase lists; what the whole document
 * tells about the word.
 */
export function featuresAt(words: Words, index: number, first: number, last: number, out: Uint32Array): number {
  const { forms, phrase, place, doc, hints, caps } = words;
  const { tokens } = doc;
  let n = 0;
  const form = forms[index]!;
  const token = tokens[index]!;
  const word = (at: number) => (at < first || at >= last ? EDGE : forms[at]!.hash);
  const shape = (at: number) => (at < first || at >= last ? EDGE : forms[at]!.shape);
  const pos = (at: number) => (at < first || at >= last ? 0 : (posCode.get(tokens[at]!.pos) ?? 18));
  const mask = (at: number) => (at < first || at >= last ? 0 : forms[at]!.mask);
  const known = (at: number) => (at < first || at >= last ? 0 : phrase[at]!);
  const w0 = form.hash;
  const wb = word(index - 1);
  const wa = word(index + 1);
  const title = caps[index]!;
  out[n++] = mix(0, w0);
  out[n++] = mix(5, wb, w0);
  out[n++] = mix(6, w0, wa);
  out[n++] = mix(13, form.suffix4);
  out[n++] = mix(10, form.prefix);
  out[n++] = mix(11, form.suffix3);
  out[n++] = mix(12, form.suffix2);
  out[n++] = mix(1, wb);
  out[n++] = mix(2, wa);
  out[n++] = mix(3, word(index - 2));
  out[n++] = mix(4, word(index + 2));
  out[n++] = mix(7, form.shape, title);
  out[n++] = mix(8, shape(index - 1), form.shape);
  out[n++] = mix(9, form.shape, shape(index + 1));
  out[n++] = mix(14, pos(index), form.upper ? 1 : 0);
  out[n++] = mix(15, pos(index - 1), pos(index));
  out[n++] = mix(16, pos(index), pos(index + 1));
  out[n++] = mix(17, wb, form.shape);
  out[n++] = mix(18, wa, form.shape);
  // lists of words
  const m0 = form.mask & 255;
  const mb = mask(index - 1);
  const ma = mask(index + 1);
  const upper = form.upper ? 1 : 0;
  out[n++] = mix(20, m0 * 2 + upper, title);
  out[n++] = mix(21, mb & 255, upper);
  out[n++] = mix(22, ma & 255, upper);
  out[n++] = mix(23, (m0 & 3) * 16 + (ma & 3) * 4 + (mb & 3), upper);
  out[n++] = mix(24, mb & 12, m0 & 3);
  out[n++] = mix(25, ma & 0xf0, m0 & 3);
  const c0 = form.mask >> 10;
  out[n++] = mix(26, c0, upper * 4 + (index === first ? 2 : 0) + title);
  out[n++] = mix(27, c0, (m0 & 3) * 4 + upper);
  out[n++] = mix(28, c0 * 4 + (mask(index - 1) >> 10), upper);
  out[n++] = mix(29, c0 * 4 + (mask(index + 1) >> 10), upper);
  out[n++] = mix(37, c0, phrase[index]! * 2 + upper);
  // known phrases
  const p0 = phrase[index]!;
  const at = place[index]!;
  for (let bit = 1; bit <= 1024; bit <<= 1) if (p0 & bit) out[n++] = mix(30, bit, at);
  out[n++] = mix(31, p0, at * 4 + upper);
  out[n++] = mix(32, known(index - 1), upper);
  out[n++] = mix(33, known(index + 1), upper);
  out[n++] = mix(34, p0, wb);
  out[n++] = mix(35, p0, ma & 0x30);
  out[n++] = mix(36, p0 ? 1 : 0, m0 & 3);
  // the head that closes the capitalised run, for organisations and places named by a noun
  let end = index;
  while (
    end + 1 < last &&
    end < index + 5 &&
    (forms[end + 1]!.upper || /^(of|and|&|for|the|-)$/.test(tokens[end + 1]!.text))
  )
    end++;
  let close = 0;
  for (let k = index + 1; k <= end; k++) close |= forms[k]!.upper ? forms[k]!.mask & 0xf0 : 0;
  out[n++] = mix(40, close, upper);
  out[n++] = mix(41, forms[end]!.mask & 0xff, Math.min(3, end - index));
  let begin = index;
  while (begin > first && begin > index - 4 && forms[begin - 1]!.upper) begin--;
  out[n++] = mix(42, Math.min(3, index - begin), Math.min(3, end - index));
  out[n++] = mix(43, word(begin - 1), 1);
  out[n++] = mix(44, word(end + 1), 1);
  out[n++] = mix(45, forms[begin]!.mask & 3, index - begin);
  out[n++] = mix(46, mask(begin - 1) & 12, index - begin);
  // the document
  const hint = hints.get(token.lower);
  if (hint) {
    const lower = Math.min(2, hint.lower);
    const capital = Math.min(2, hint.capital);
    out[n++] = mix(50, lower * 3 + capital, upper * 2 + (index === first ? 1 : 0));
    out[n++] = mix(51, hint.bits, upper);
    out[n++] = mix(52, hint.bits & 3, m0 & 3);
    for (let bit = 1; bit <= 16; bit <<= 1) if (hint.bits & bit) out[n++] = mix(53, bit, upper);
  }
  out[n++] = mix(54, index === first ? 1 : 0, pos(index) * 2 + upper);
  out[n++] = mix(55, title, form.shape);
  return n;
}

/** Room that `featuresAt` needs. */
export const MOST_FEATURES = 96;
