import { createBatch, tokenise } from '../index/tokens.ts';
import type { SearchedBlock } from './sightings.ts';
import { styleOf } from './style.ts';

/** The page's running text; asked only where a capital letter may be the sentence's or the headline's. */
export interface PageWords {
  /** whether this word stands in it in small letters */
  isCommon(lower: string): boolean;
  /** whether these words, in this case, stand in it */
  has(words: string): boolean;
}

/** Characters of the page that are looked through: more than articles have, and no more than takes a few ms in one go. */
const SAMPLE = 60_000;
/** What makes a piece of an address, handle or compound of a word. */
const JOINED = /[@_./#-]/;
const BEHIND = /^(?:[@_]|[./-][\p{L}\p{N}])/u;

/** Reads the blocks when first asked, and remembers the answers. */
export function createPageWords(blocks: readonly SearchedBlock[]): PageWords {
  let sample: string | undefined;
  let common: Set<number> | undefined;
  const known = new Map<string, boolean>();
  const word = createBatch(2);
  const read = () => {
    sample ??= runningText(blocks);
    return sample;
  };
  return {
    isCommon(lower) {
      common ??= smallWords(read());
      word.count = 0;
      tokenise(lower, 0, word);
      return word.count === 1 && common.has(word.hash[0]!);
    },
    has(words) {
      const answer = known.get(words) ?? containsWords(read(), words);
      known.set(words, answer);
      return answer;
    },
  };
}

function runningText(blocks: readonly SearchedBlock[]): string {
  const parts: string[] = [];
  let length = 0;
  for (const { text, headline } of blocks) {
    if (length > SAMPLE) break;
    if (headline || styleOf(text) !== 'running') continue;
    parts.push(text.slice(0, SAMPLE));
    length += text.length;
  }
  return parts.join('\n\n');
}

/** Hashes of all words that stand in small letters and are no piece of an address. */
function smallWords(text: string): Set<number> {
  const words = new Set<number>();
  const batch = createBatch(1024);
  for (let at = 0; at < text.length; ) {
    batch.count = 0;
    at = tokenise(text, at, batch);
    for (let k = 0; k < batch.count; k++) {
      if (batch.capital[k] || words.has(batch.hash[k]!)) continue;
      const end = batch.end[k]!;
      if (!JOINED.test(text.charAt(batch.start[k]! - 1)) && !BEHIND.test(text.slice(end, end + 2)))
        words.add(batch.hash[k]!);
    }
  }
  return words;
}

function containsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + words.length)))
      return true;
  }
  return false;
}
