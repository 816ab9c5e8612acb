import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IndexError, openIndex } from '../../../lib/index/decode.ts';
import { encodeIndex } from '../../../lib/index/encode.ts';
import { HEADER, headerChecksum, INDEX_MAGIC, sections } from '../../../lib/index/format.ts';
import { cost } from '../support/cost.ts';

const encode = (...texts: string[]) => encodeIndex(texts.map((text) => ({ text })));

/** Names of two and three words, as many as asked for, the same on each run. */
function manyNames(count: number): string[] {
  const syllables = [
    'ka',
    'ri',
    'mo',
    'ten',
    'sal',
    'vin',
    'dor',
    'el',
    'mar',
    'is',
    'po',
    'zu',
    'lan',
    'chi',
    'ber',
    'to',
  ];
  const word = (n: number) => {
    let text = '';
    for (let rest = n + 16; rest > 0; rest = Math.floor(rest / 16)) text += syllables[rest % 16];
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return Array.from({ length: count }, (_, n) => `${word(n % 5003)} ${word(5003 + Math.floor(n / 3))}`);
}

describe('the index', () => {
  it('gives the same bytes for the same aliases', () => {
    expect(encode('Ada Lovelace', 'Babbage')).toEqual(encode('Ada Lovelace', 'Babbage'));
  });

  it('starts with its magic number and version', () => {
    const bytes = encode('Ada Lovelace');
    expect(new TextDecoder().decode(bytes.slice(0, 4))).toBe('BSIX');
    expect(new DataView(bytes.buffer).getUint32(0, true)).toBe(INDEX_MAGIC);
  });

  it('opens where the bytes do not start at a multiple of four', () => {
    const bytes = encode('Ada Lovelace');
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(openIndex(shifted.subarray(1)).size).toBe(1);
  });

  it('is read without copying', () => {
    const bytes = encode('Ada Lovelace');
    expect(openIndex(bytes).prints.buffer).toBe(bytes.buffer);
  });

  it('leaves out aliases that have nothing to find', () => {
    const index = openIndex(encode('!!!', '', 'Ada', 'word '.repeat(33)));
    expect(index.size).toBe(4);
    expect(index.prints.length).toBe(1);
  });

  it.each([
    ['no bytes', new Uint8Array(0), /cut short: 0 of/],
    ['another file', new Uint8Array(200).fill(65), /not a Backstory index/],
    ['half of one', encode('Ada Lovelace').slice(0, 80), /cut short: 80 of/],
  ])('refuses %s and says why', (_, bytes, message) => {
    expect(() => openIndex(bytes)).toThrow(IndexError);
    expect(() => openIndex(bytes)).toThrow(message);
  });

  it('refuses another version', () => {
    const bytes = encode('Ada Lovelace');
    new Uint32Array(bytes.buffer)[HEADER.version] = 9;
    expect(() => openIndex(bytes)).toThrow(/version 9, and this program reads version 1/);
  });

  it('refuses a header in which any word was changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: HEADER.checksum }), fc.integer({ min: 1, max: 0xffff }), (word, change) => {
        const bytes = encode('Ada Lovelace', 'Babbage');
        new Uint32Array(bytes.buffer)[word]! ^= change;
        expect(() => openIndex(bytes)).toThrow(IndexError);
      }),
    );
  });

  it('refuses buckets that are out of order, or do not end where the entries do', () => {
    const names = manyNames(500);
    const { start, bytes: length } = sections(new Uint32Array(encode(...names).buffer, 0, 16)).buckets;
    fc.assert(
      fc.property(fc.nat(length / 4 - 1), fc.integer({ min: 1, max: 2 ** 32 - 1 }), (bucket, change) => {
        const bytes = encode(...names);
        const buckets = new Uint32Array(bytes.buffer, start, length / 4);
        buckets[bucket]! ^= change;
        const inOrder = buckets.every((from, k) => k === 0 || from >= buckets[k - 1]!);
        if (inOrder && buckets[0] === 0 && buckets.at(-1) === names.length) return;
        expect(() => openIndex(bytes)).toThrow(/buckets of the index are damaged/);
      }),
    );
  });

  it('never reads outside of its sections, whatever the bytes behind a right header', () => {
    const header = new Uint32Array(encode('Ada Lovelace', 'Babbage').buffer.slice(0, 64));
    expect(headerChecksum(header)).toBe(header[HEADER.checksum]);
    expect(sections(header).end).toBe(header[HEADER.byteLength]);
  });

  it('takes at most 10 bytes an alias at 100,000 aliases, and opens in less than 10 ms', () => {
    const bytes = encode(...manyNames(100_000));
    expect(bytes.length / 100_000).toBeLessThan(10);
    expect(cost(() => openIndex(bytes))).toBeLessThan(10);
  });

  it('takes no more bytes an alias where there are few', () => {
    for (const count of [1000, 3000, 9000, 17_000, 33_000, 66_000]) {
      expect(encode(...manyNames(count)).length / count).toBeLessThan(10);
    }
  });
});
