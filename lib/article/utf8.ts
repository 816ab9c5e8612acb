/**
 * Where bytes stop being UTF-8.
 *
 * @returns the offset of the first byte of the first sequence that is not well-formed (Unicode 16, table 3-7), and its
 * line counted from 1; null when all is well.
 */
export function findBadUtf8(bytes: Uint8Array): { offset: number; line: number } | null {
  let line = 1;
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at]!;
    if (byte === 0x0a) line++;
    const length = sequenceLength(bytes, at);
    if (length === 0) return { offset: at, line };
    at += length;
  }
  return null;
}

/** Bytes of the well-formed sequence at `at`, 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  for (let next = 1; next < length; next++) if ((bytes[at + next]! & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1]!;
  // Overlong forms, surrogates, and code points above U+10FFFF.
  if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return 0;
  if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0;
  return length;
}
