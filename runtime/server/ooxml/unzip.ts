/**
 * Reads a ZIP somebody sent (APPNOTE 6.3.10), by its directory. Nothing is unpacked before its directory says that
 * all of it may be: how many entries, how large, how much larger than packed, and no links, no encryption, no ZIP64.
 */
import { crc32, inflateRawSync } from 'node:zlib';

export const most = { entries: 300, bytes: 2 * 1024 * 1024, ratio: 100 } as const;

export type ZipFaultCode = 'ZIP_BROKEN' | 'ZIP_LOCKED' | 'ZIP_LINK' | 'ZIP_MANY' | 'ZIP_LARGE' | 'ZIP_BOMB';

/** What is wrong with an archive, and with which entry. */
export class ZipFault extends Error {
  override readonly name = 'ZipFault';
  readonly code: ZipFaultCode;
  readonly entry: string | undefined;
  constructor(code: ZipFaultCode, entry?: string) {
    super(`${code} ${entry ?? ''}`);
    this.code = code;
    this.entry = entry;
  }
}

export interface Unpacked {
  path: string;
  bytes: Buffer;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const MOST_COMMENT = 0xffff;
const methods = { stored: 0, deflated: 8 } as const;
/** Bits of the flags: encrypted, strongly encrypted, name in UTF-8. */
const flag = { encrypted: 0x1, strong: 0x40, utf8: 0x800 } as const;
/** Kind of file in the upper half of the attributes, where the archive was made on Unix. */
const kindMask = 0xf000;
const LINK = 0xa000;
const zip64 = 0xffffffff;
/** Below this a text may well shrink a hundredfold. */
const SMALL = 64 * 1024;

interface Entry {
  path: string;
  method: number;
  crc: number;
  packed: number;
  size: number;
  at: number;
}

/** Place of the record at the end of the directory, behind which stands nothing but a comment. */
function endOf(archive: Buffer): number {
  const first = Math.max(0, archive.length - END_SIZE - MOST_COMMENT);
  for (let at = archive.length - END_SIZE; at >= first; at--) if (archive.readUInt32LE(at) === END) return at;
  throw new ZipFault('ZIP_BROKEN');
}

function* entriesOf(archive: Buffer): Generator<Entry> {
  const end = endOf(archive);
  const count = archive.readUInt16LE(end + 10);
  if (count > most.entries) throw new ZipFault('ZIP_MANY');
  let at = archive.readUInt32LE(end + 16);
  for (let left = count; left > 0; left--) {
    if (archive.readUInt32LE(at) !== CENTRAL) throw new ZipFault('ZIP_BROKEN');
    const [flags, method] = [archive.readUInt16LE(at + 8), archive.readUInt16LE(at + 10)];
    const [name, extra, comment] = [28, 30, 32].map((place) => archive.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    const title = archive.subarray(at + 46, at + 46 + name);
    const path = title.toString(flags & flag.utf8 ? 'utf8' : 'latin1');
    if (flags & (flag.encrypted | flag.strong)) throw new ZipFault('ZIP_LOCKED', path);
    if (((archive.readUInt32LE(at + 38) >>> 16) & kindMask) === LINK) throw new ZipFault('ZIP_LINK', path);
    const [crc, packed, size] = [16, 20, 24].map((place) => archive.readUInt32LE(at + place)) as [
      number,
      number,
      number,
    ];
    if (packed === zip64 || size === zip64) throw new ZipFault('ZIP_LARGE', path);
    yield { path, method, crc, packed, size, at: archive.readUInt32LE(at + 42) };
    at += 46 + name + extra + comment;
  }
}

function unpack(archive: Buffer, { path, method, crc, packed, size, at }: Entry): Buffer {
  if (archive.readUInt32LE(at) !== LOCAL) throw new ZipFault('ZIP_BROKEN', path);
  const from = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
  if (from + packed > archive.length) throw new ZipFault('ZIP_BROKEN', path);
  const inside = archive.subarray(from, from + packed);
  const isKnown = method === methods.stored || method === methods.deflated;
  if (!isKnown) throw new ZipFault('ZIP_BROKEN', path);
  const bytes = method === methods.stored ? inside : inflateRawSync(inside, { maxOutputLength: size + 1 });
  if (bytes.length !== size || crc32(bytes) !== crc) throw new ZipFault('ZIP_BROKEN', path);
  return bytes;
}

/** Every file of the archive, folders left out. @throws ZipFault */
export function unzip(archive: Buffer): Unpacked[] {
  try {
    const entries = [...entriesOf(archive)].filter(({ path }) => !path.endsWith('/'));
    let all = 0;
    for (const { path, packed, size } of entries) {
      all += size;
      if (all > most.bytes) throw new ZipFault(size > packed * most.ratio ? 'ZIP_BOMB' : 'ZIP_LARGE', path);
      if (size > SMALL && size > packed * most.ratio) throw new ZipFault('ZIP_BOMB', path);
    }
    return entries.map((entry) => ({ path: entry.path, bytes: unpack(archive, entry) }));
  } catch (error) {
    if (error instanceof ZipFault) throw error;
    // Offsets that lead nowhere, and content that is not what the directory says.
    throw new ZipFault('ZIP_BROKEN');
  }
}
