import { findBadUtf8 } from '../article/utf8.ts';
import { TransferError } from './fault.ts';

/** Where a file names its encoding: `charset="…"` in HTML, `encoding="…"` in XML. */
const NAMED = /(?:charset|encoding)\s*=\s*["']?([\w:.-]{1,40})/i;

/**
 * Reads a file's bytes as text: by its byte order mark, else as UTF-8, else by the encoding that its first 1,024 bytes name.
 * Lone surrogates become U+FFFD.
 * @throws TransferError `encoding` with the line that is no UTF-8, `binary` for what is no text
 */
export function decodeText(bytes: Uint8Array): string {
  return decode(bytes).toWellFormed();
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) throw new TransferError('binary');
  const bad = findBadUtf8(bytes);
  if (!bad) return new TextDecoder('utf-8').decode(bytes);
  const named = NAMED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 1024)))?.[1];
  if (named && !/^utf-?8$/i.test(named)) {
    try {
      return new TextDecoder(named, { fatal: true }).decode(bytes);
    } catch {
      throw new TransferError('encoding', named);
    }
  }
  throw new TransferError('encoding', `UTF-8, line ${bad.line}`);
}
