import { HEADER, HEADER_WORDS, headerChecksum, INDEX_MAGIC, INDEX_VERSION, MAX_ALIASES, sections } from './format.ts';

/** An opened index: views on its bytes (layout: `format.ts`). */
export interface AliasIndex {
  /** number of aliases in the encoded list; ordinals are below it */
  readonly size: number;
  readonly byteLength: number;
  readonly maxWords: number;
  readonly wordCounts: number;
  readonly capitalBits: number;
  readonly plainBits: number;
  readonly prefixBits: number;
  readonly bucketBits: number;
  readonly capital: Uint8Array;
  readonly plain: Uint8Array;
  readonly starts: Uint8Array;
  readonly prefix: Uint8Array;
  readonly buckets: Uint32Array;
  readonly prints: Uint16Array;
  readonly low: Uint16Array;
  /** empty when ordinals fit 16 bits */
  readonly high: Uint8Array;
}

/** The bytes are no index, one of another version, or damaged; the message says which and what to do. */
export class IndexError extends Error {
  override name = 'IndexError';
}

/**
 * Opens an index without parsing or copying it (bytes that do not start at a multiple of four are copied once).
 *
 * @throws IndexError when the bytes are no index, of another version, cut short or damaged in the header or the buckets' order
 */
export function openIndex(bytes: Uint8Array): AliasIndex {
  if (bytes.byteLength < HEADER_WORDS * 4) throw cutShort(bytes.byteLength, HEADER_WORDS * 4);
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const { buffer, byteOffset } = aligned;
  const header = new Uint32Array(buffer, byteOffset, HEADER_WORDS);
  checkHeader(header, bytes.byteLength);
  const layout = sections(header);
  const at = (section: { start: number; bytes: number }) => [byteOffset + section.start, section.bytes] as const;
  const bytesOf = (section: { start: number; bytes: number }) => new Uint8Array(buffer, ...at(section));
  const wordsOf = (section: { start: number; bytes: number }) =>
    new Uint16Array(buffer, at(section)[0], section.bytes / 2);
  const buckets = new Uint32Array(buffer, at(layout.buckets)[0], layout.buckets.bytes / 4);
  checkBuckets(buckets, header[HEADER.entries]!);
  return {
    size: header[HEADER.aliases]!,
    byteLength: layout.end,
    maxWords: header[HEADER.maxWords]!,
    wordCounts: header[HEADER.wordCounts]!,
    capitalBits: header[HEADER.capitalBits]!,
    plainBits: header[HEADER.plainBits]!,
    prefixBits: header[HEADER.prefixBits]!,
    bucketBits: header[HEADER.bucketBits]!,
    capital: bytesOf(layout.capital),
    plain: bytesOf(layout.plain),
    starts: bytesOf(layout.starts),
    prefix: bytesOf(layout.prefix),
    buckets,
    prints: wordsOf(layout.prints),
    low: wordsOf(layout.low),
    high: bytesOf(layout.high),
  };
}

function broken(what: string): IndexError {
  return new IndexError(`${what} Build the dataset again.`);
}

/** @param wanted bytes that it has at least */
function cutShort(given: number, wanted: number): IndexError {
  return broken(`The index is cut short: ${given} of ${wanted} bytes.`);
}

function checkBuckets(buckets: Uint32Array, entries: number): void {
  let inOrder = buckets[0] === 0 && buckets[buckets.length - 1] === entries;
  // By number: every page waits for this, and an iterator takes several times as long.
  for (let at = 1; at < buckets.length && inOrder; at++) inOrder = buckets[at - 1]! <= buckets[at]!;
  if (!inOrder) throw broken('The buckets of the index are damaged: they are out of order.');
}

function checkHeader(header: Uint32Array, given: number): void {
  if (header[HEADER.magic] !== INDEX_MAGIC) {
    throw broken('These bytes are not a Backstory index: they do not start with “BSIX”.');
  }
  if (header[HEADER.version] !== INDEX_VERSION) {
    throw broken(`The index is of version ${header[HEADER.version]}, and this program reads version ${INDEX_VERSION}.`);
  }
  if (header[HEADER.checksum] !== headerChecksum(header) || header[HEADER.entries]! > MAX_ALIASES) {
    throw broken('The header of the index is damaged: its checksum is wrong.');
  }
  const wanted = header[HEADER.byteLength]!;
  if (given < wanted || sections(header).end !== wanted) throw cutShort(given, wanted);
}
