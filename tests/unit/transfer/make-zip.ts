import { crc32, deflateRawSync } from 'node:zlib';

export interface Packed {
  path: string;
  text: string | Uint8Array;
  /** what the archive says of it, where that is a lie */
  size?: number;
  flags?: number;
}

/** A ZIP archive of these files; `as64` with every number in records of ZIP64. */
export function makeZip(files: readonly Packed[], as64 = false): Uint8Array {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { path, text, size, flags = 0 } of files) {
    const data = Buffer.from(text);
    const packed = deflateRawSync(data);
    const name = Buffer.from(path);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc32(data), 16);
    const numbers = [size ?? data.length, packed.length, offset];
    for (const [index, at] of [24, 20, 42].entries()) entry.writeUInt32LE(as64 ? 0xffffffff : numbers[index]!, at);
    entry.writeUInt16LE(name.length, 28);
    const extra = as64 ? extraOf(numbers) : Buffer.alloc(0);
    entry.writeUInt16LE(extra.length, 30);
    parts.push(local, name, packed);
    central.push(entry, name, extra);
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(as64 ? 0xffff : files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(as64 ? 0xffffffff : offset, 16);
  const end64 = as64 ? endOf64(files.length, directory.length, offset) : [];
  return new Uint8Array(Buffer.concat([...parts, directory, ...end64, end]));
}

function extraOf(numbers: readonly number[]): Buffer {
  // Another field stands in front, as times do.
  const extra = Buffer.alloc(9 + 4 + numbers.length * 8);
  extra.writeUInt16LE(0x5455, 0);
  extra.writeUInt16LE(5, 2);
  extra.writeUInt16LE(1, 9);
  extra.writeUInt16LE(numbers.length * 8, 11);
  numbers.forEach((number, at) => {
    extra.writeBigUInt64LE(BigInt(number), 13 + at * 8);
  });
  return extra;
}

function endOf64(count: number, length: number, offset: number): Buffer[] {
  const end = Buffer.alloc(56);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(length), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(offset + length), 8);
  locator.writeUInt32LE(1, 16);
  return [end, locator];
}
