import { crc32, deflateRawSync } from "node:zlib";

/** A file of an archive that is written by hand, so that what it claims can be false. */
export interface RawEntry {
  name: string;
  data: Uint8Array;
  /** Bits 0 and 6 say that it is encrypted. */
  flags?: number;
  method?: number;
  /** What the archive says that it unpacks to. */
  claimedSize?: number;
  crc?: number;
  /** Sizes in the fields for archives over 4 GB. */
  zip64?: boolean;
}

/** An archive, byte for byte as the entries say. */
export function rawZip(entries: readonly RawEntry[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { name, data, flags = 0, method = 8, zip64 = false } = entry;
    const packed = method === 8 ? deflateRawSync(data) : Buffer.from(data);
    const size = entry.claimedSize ?? data.length;
    const crc = entry.crc ?? crc32(data);
    const nameBytes = Buffer.from(name);
    const extra = zip64 ? wide([size, packed.length, offset]) : Buffer.alloc(0);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(45, 0);
    shared.writeUInt16LE(flags | 0x800, 2);
    shared.writeUInt16LE(method, 4);
    shared.writeUInt32LE(crc, 10);
    shared.writeUInt32LE(zip64 ? 0xffffffff : packed.length, 14);
    shared.writeUInt32LE(zip64 ? 0xffffffff : size, 18);
    shared.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), shared, nameBytes, packed]);
    shared.writeUInt16LE(extra.length, 24);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(zip64 ? 0xffffffff : offset, 10);
    central.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u002d\0"), shared, tail, nameBytes, extra]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

function wide(values: readonly number[]): Buffer {
  const field = Buffer.alloc(4 + 8 * values.length);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(8 * values.length, 2);
  for (const [index, value] of values.entries()) field.writeBigUInt64LE(BigInt(value), 4 + 8 * index);
  return field;
}
