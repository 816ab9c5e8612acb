import { LIMITS, TransferError } from './fault.ts';
import { END, readEnd, readSizes } from './zip64.ts';

/** One file of an archive. */
export interface ZipEntry {
  /** its path in the archive, with `/`, without drive, `..` or a leading `/` */
  path: string;
  /** unpacks it. @throws TransferError `zip`, `zipLocked`, `zipBomb`, `tooLarge` */
  bytes(): Promise<Uint8Array>;
}

const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

export function isZip(bytes: Uint8Array): boolean {
  const signature = bytes.length >= 4 ? new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true) : 0;
  return signature === LOCAL || signature === END;
}

/**
 * The files of a ZIP archive (PKWARE APPNOTE 6.3, ZIP64 too), by its central directory; nothing is unpacked before it is asked for. Folders
 * and what the Mac puts beside files are passed over.
 * @throws TransferError for what is damaged, spread over several disks, or beyond the limits in what it declares
 */
export function openZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = readEnd(view);
  let at = start;
  if (count > LIMITS.files) throw new TransferError('tooMany', String(LIMITS.files));
  const budget = { left: LIMITS.archiveBytes as number };
  const entries: ZipEntry[] = [];
  let declared = 0;
  for (let number = 0; number < count; number++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw new TransferError('zip');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    if (at + 46 + nameLength + extraLength > bytes.length) throw new TransferError('zip');
    const path = safePath(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)));
    const header = {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...readSizes(view, at, at + 46 + nameLength, extraLength),
    };
    declared += header.size;
    if (declared > LIMITS.archiveBytes) throw new TransferError('zipBomb');
    if (path !== '' && !path.endsWith('/') && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(path)) {
      entries.push({ path, bytes: () => unpack(view, header, budget) });
    }
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Nothing is written by these paths; they are shown, and must not look like places outside of the archive. */
function safePath(path: string): string {
  const parts = path
    .replaceAll('\\', '/')
    .replace(/^[a-z]:/i, '')
    .split('/');
  const kept = parts.filter((part, at) => part !== '..' && part !== '.' && (part !== '' || at === parts.length - 1));
  return kept.join('/').slice(-500).toWellFormed();
}

type Header = { flags: number; method: number; crc: number; packed: number; size: number; local: number };

async function unpack(view: DataView, header: Header, budget: { left: number }): Promise<Uint8Array> {
  const { flags, method, crc, packed, size, local } = header;
  if (flags & 1) throw new TransferError('zipLocked');
  if (size > LIMITS.fileBytes) throw new TransferError('tooLarge', `${size} > ${LIMITS.fileBytes}`);
  if (size > Math.max(packed, 100) * LIMITS.ratio) throw new TransferError('zipBomb');
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL) throw new TransferError('zip');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > view.byteLength || (method !== 0 && method !== 8)) throw new TransferError('zip');
  const source = new Uint8Array(view.buffer as ArrayBuffer, view.byteOffset + start, packed);
  const bytes = method === 0 ? source.slice() : await inflate(source, size, budget);
  if (bytes.length !== size || crc32(bytes) !== crc) throw new TransferError('zip');
  return bytes;
}

/** Unpacks no more than was declared: what goes on behind it is an attack or damage. */
async function inflate(source: Uint8Array<ArrayBuffer>, size: number, budget: { left: number }): Promise<Uint8Array> {
  const out = new Uint8Array(size);
  let at = 0;
  const reader = new Blob([source]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return out.subarray(0, at);
      budget.left -= value.length;
      if (at + value.length > size || budget.left < 0) throw new TransferError('zipBomb');
      out.set(value, at);
      at += value.length;
    }
  } catch (error) {
    throw error instanceof TransferError ? error : new TransferError('zip');
  } finally {
    await reader.cancel().catch(() => {});
  }
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (rest >>> 8) ^ TABLE[(rest ^ byte) & 255]!;
  return (rest ^ 0xffffffff) >>> 0;
}
