/**
 * The index file, version 1. Little-endian; every section starts at a multiple of four bytes, so that it is read as a
 * typed-array view, without parsing.
 *
 * | section | type | content |
 * |---|---|---|
 * | header | 16 × Uint32 | see `header.ts` |
 * | capital filter | 2 bits a slot | what starts with a word, where the alias starts with a capital |
 * | plain filter | 2 bits a slot | the same for other aliases: lower case, digits, scripts without case |
 * | start filter | 1 bit a slot | with which two characters an alias in small letters begins: 1,024 slots |
 * | prefix filter | 1 bit a slot | which words begin an alias: the first two of those of two and more, and see `isFiltered` |
 * | buckets | Uint32 | first entry of each bucket, and the number of entries at the end |
 * | prints | Uint16 an entry | 16 bits of the hash of the whole word sequence |
 * | ordinals low | Uint16 an entry | the alias's place in the list that was encoded |
 * | ordinals high | Uint8 an entry | bits 16 to 23 of it; left out below 65,537 aliases |
 *
 * A filter's slot is chosen by the top bits of a hash, a bucket by the top bits of the hash of the whole sequence. The
 * bits of a first-word slot: 1, an alias is this word alone; 2, an alias of more words starts with it. What the filters
 * and prints let through may be false; whoever shows a hit compares it with the alias's text (`lib/match/verify.ts`).
 */

import * as HEADER from './header.ts';

export { HEADER };

export const INDEX_MAGIC = 0x58495342; // `BSIX`
export const INDEX_VERSION = 1;
export const HEADER_WORDS = 16;

/** Slots of the start filter: see `startSlot` in `tokens.ts`. */
export const START_SLOTS = 1024;

export const STARTS_ALONE = 1;
export const STARTS_LONGER = 2;

/** Aliases of more words than this cannot be found. */
export const MAX_WORDS = 32;
export const MAX_ALIASES = 1 << 24;

/** Whether the first `prefix` words of an alias of `words` words are in the prefix filter: two, or 4, 8, 16 of more. */
export function isFiltered(prefix: number, words: number): boolean {
  return prefix === 2 || (prefix < words && (prefix === 4 || prefix === 8 || prefix === 16));
}

/** Section offsets and lengths in bytes, from what the header says. */
export function sections(header: Uint32Array) {
  const entries = header[HEADER.entries]!;
  let at = HEADER_WORDS * 4;
  const take = (bytes: number) => {
    const start = at;
    at += (bytes + 3) & ~3;
    return { start, bytes };
  };
  return {
    capital: take(2 ** header[HEADER.capitalBits]! / 4),
    plain: take(2 ** header[HEADER.plainBits]! / 4),
    starts: take(START_SLOTS / 8),
    prefix: take(2 ** header[HEADER.prefixBits]! / 8),
    buckets: take((2 ** header[HEADER.bucketBits]! + 1) * 4),
    prints: take(entries * 2),
    low: take(entries * 2),
    high: take(header[HEADER.aliases]! > 65_536 ? entries : 0),
    get end() {
      return at;
    },
  };
}

export function headerChecksum(header: Uint32Array): number {
  let sum = 0x811c9dc5;
  for (let k = 0; k < HEADER.checksum; k++) sum = Math.imul(sum ^ header[k]!, 0x01000193) ^ (sum >>> 15);
  return sum >>> 0;
}

/** The slot or bucket of a hash among 2^bits. */
export function slotOf(hash: number, bits: number): number {
  return bits === 0 ? 0 : hash >>> (32 - bits);
}

/** Hash by which a sequence of `words` words is filed, from `extend`'s hash of it. */
export function fileHash(sequence: number, words: number): number {
  let h = Math.imul(sequence ^ Math.imul(words, 0x27d4eb2f), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}
