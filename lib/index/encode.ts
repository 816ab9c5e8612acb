import type { AliasRecord } from '../exchange.ts';
import { foldLetter } from './fold.ts';
import {
  fileHash,
  HEADER,
  HEADER_WORDS,
  headerChecksum,
  INDEX_MAGIC,
  INDEX_VERSION,
  isFiltered,
  MAX_ALIASES,
  MAX_WORDS,
  STARTS_ALONE,
  STARTS_LONGER,
  sections,
  slotOf,
} from './format.ts';
import { createBatch, tokenise } from './tokens.ts';
import { extend, startSlot } from './words.ts';

/** The words of every alias that can be found, as hashes. */
interface Keys {
  ordinals: number[];
  /** by which the alias is filed */
  file: number[];
  first: number[];
  /** hashes of the beginnings that the prefix filter has; none for one word alone */
  prefixes: Set<number>;
  words: number[];
  capital: boolean[];
  /** slots of the start filter */
  starts: Set<number>;
}

/**
 * Encodes a list of aliases as the matcher's index (layout: `format.ts`); an alias's ordinal is its place in the list.
 * Aliases without any letter or digit, or of more than 32 words, take no room and are never found. The same list gives
 * the same bytes.
 *
 * @throws RangeError above 16,777,216 aliases
 */
export function encodeIndex(aliases: readonly Pick<AliasRecord, 'text'>[]): Uint8Array {
  if (aliases.length > MAX_ALIASES) {
    throw new RangeError(
      `An index holds at most ${MAX_ALIASES} aliases, and these are ${aliases.length}: split the dataset.`,
    );
  }
  const keys = hashAliases(aliases);
  const entries = keys.file.length;
  const header = new Uint32Array(HEADER_WORDS);
  header[HEADER.magic] = INDEX_MAGIC;
  header[HEADER.version] = INDEX_VERSION;
  header[HEADER.aliases] = aliases.length;
  header[HEADER.entries] = entries;
  const firsts = (capital: boolean) => new Set(keys.first.filter((_, k) => keys.capital[k] === capital)).size;
  header[HEADER.capitalBits] = bitsFor(firsts(true) * 4);
  header[HEADER.plainBits] = bitsFor(firsts(false) * 4);
  header[HEADER.prefixBits] = bitsFor(keys.prefixes.size * 6);
  header[HEADER.bucketBits] = bitsFor(entries / 12);
  header[HEADER.maxWords] = keys.words.reduce((most, words) => Math.max(most, words), 0);
  header[HEADER.wordCounts] = keys.words.reduce((mask, words) => mask | (1 << (words - 1)), 0);
  const layout = sections(header);
  header[HEADER.byteLength] = layout.end;
  header[HEADER.checksum] = headerChecksum(header);
  const bytes = new Uint8Array(layout.end);
  new Uint32Array(bytes.buffer, 0, HEADER_WORDS).set(header);
  writeFilters(bytes, header, keys);
  writeBuckets(bytes, header, keys);
  return bytes;
}

/** log2 of the power of two that is at least `wanted`, at least 32 (whole bytes and words). */
function bitsFor(wanted: number): number {
  return Math.max(5, Math.ceil(Math.log2(Math.max(1, wanted))));
}

function hashAliases(aliases: readonly Pick<AliasRecord, 'text'>[]): Keys {
  const keys: Keys = {
    ordinals: [],
    file: [],
    first: [],
    prefixes: new Set(),
    words: [],
    capital: [],
    starts: new Set(),
  };
  const batch = createBatch(MAX_WORDS + 1);
  aliases.forEach(({ text }, ordinal) => {
    batch.count = 0;
    tokenise(text, 0, batch);
    if (batch.count === 0 || batch.count > MAX_WORDS) return;
    const first = batch.hash[0]!;
    let sequence = first;
    for (let k = 1; k < batch.count; k++) {
      sequence = extend(sequence, batch.hash[k]!);
      if (isFiltered(k + 1, batch.count)) keys.prefixes.add(sequence);
    }
    keys.ordinals.push(ordinal);
    keys.file.push(fileHash(sequence, batch.count));
    keys.first.push(first);
    keys.words.push(batch.count);
    keys.capital.push(batch.capital[0] === 1);
    if (batch.capital[0] !== 1) keys.starts.add(slotOfStart(text.slice(batch.start[0], batch.end[0])));
  });
  return keys;
}

/** The start slot of an alias that does not begin with a capital, by what its letters fold to. */
function slotOfStart(word: string): number {
  const folded = Array.from(word, foldLetter).join('');
  return startSlot(folded.charCodeAt(0), folded.charCodeAt(1) || 0);
}

function writeFilters(bytes: Uint8Array, header: Uint32Array, keys: Keys): void {
  const { capital, plain, prefix, starts } = sections(header);
  for (const slot of keys.starts) {
    if (slot >= 0) bytes[starts.start + (slot >>> 3)]! |= 1 << (slot & 7);
  }
  const note = (section: number, bits: number, hash: number, flag: number) => {
    const slot = slotOf(hash, bits);
    const at = section + (slot >>> 2);
    bytes[at] = bytes[at]! | (flag << ((slot & 3) * 2));
  };
  keys.first.forEach((first, k) => {
    const flag = keys.words[k] === 1 ? STARTS_ALONE : STARTS_LONGER;
    // A name in small letters may stand at the start of a sentence or in capitals.
    note(capital.start, header[HEADER.capitalBits]!, first, flag);
    if (!keys.capital[k]) note(plain.start, header[HEADER.plainBits]!, first, flag);
  });
  for (const hash of keys.prefixes) {
    const slot = slotOf(hash, header[HEADER.prefixBits]!);
    bytes[prefix.start + (slot >>> 3)]! |= 1 << (slot & 7);
  }
}

function writeBuckets(bytes: Uint8Array, header: Uint32Array, keys: Keys): void {
  const { buckets, prints, low, high } = sections(header);
  const bits = header[HEADER.bucketBits]!;
  const starts = new Uint32Array(bytes.buffer, buckets.start, buckets.bytes / 4);
  for (const hash of keys.file) starts[slotOf(hash, bits) + 1]! += 1;
  for (let k = 1; k < starts.length; k++) starts[k]! += starts[k - 1]!;
  const next = starts.slice();
  const printOf = new Uint16Array(bytes.buffer, prints.start, prints.bytes / 2);
  const lowOf = new Uint16Array(bytes.buffer, low.start, low.bytes / 2);
  keys.file.forEach((hash, k) => {
    const entry = next[slotOf(hash, bits)]!++;
    const ordinal = keys.ordinals[k]!;
    printOf[entry] = hash & 0xffff;
    lowOf[entry] = ordinal & 0xffff;
    if (high.bytes > 0) bytes[high.start + entry] = ordinal >>> 16;
  });
}
