import { TransferError } from './fault.ts';

/*
 * What a ZIP archive says of its directory and of sizes. Numbers that need more than their 16 or 32 bits are full of ones there and stand in
 * records of ZIP64 (PKWARE APPNOTE 4.3.14, 4.3.15, 4.5.3), which some programs write for small archives too.
 */
export const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const EXTRA_64 = 0x0001;
const [FULL_16, FULL_32] = [0xffff, 0xffffffff];

/** How many files an archive holds, and where its directory begins. @throws TransferError `zip` */
export function readEnd(view: DataView): { count: number; start: number } {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== FULL_16 && start !== FULL_32) return { count, start };
  const locator = end - 20;
  // Without a locator these are no marks but numbers.
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return { count, start };
  const at = readLong(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) throw new TransferError('zip');
  return { count: readLong(view, at + 32), start: readLong(view, at + 48) };
}

/** The sizes in the directory's record at `record`, whose extra fields begin at `extra`. @throws TransferError `zip` */
export function readSizes(view: DataView, record: number, extra: number, extraLength: number) {
  const long = findExtra(view, extra, extraLength);
  let at = long.start;
  // In this order, and only those that did not fit.
  const read = (offset: number) => {
    const short = view.getUint32(record + offset, true);
    if (short !== FULL_32 || long.start === long.end) return short;
    if (at + 8 > long.end) throw new TransferError('zip');
    at += 8;
    return readLong(view, at - 8);
  };
  const size = read(24);
  const packed = read(20);
  return { size, packed, local: read(42) };
}

function findExtra(view: DataView, from: number, length: number): { start: number; end: number } {
  const last = from + length;
  for (let at = from; at + 4 <= last; ) {
    const start = at + 4;
    const end = start + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === EXTRA_64 && end <= last) return { start, end };
    at = end;
  }
  return { start: last, end: last };
}

/** 64 bits as a number; beyond what a number holds exactly, which no archive here can be, it is merely large. */
function readLong(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function findEnd(view: DataView): number {
  // Behind the record stands a comment of up to 65,535 bytes.
  const last = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= last; at--) if (view.getUint32(at, true) === END) return at;
  throw new TransferError('zip');
}
