/**
 * Reads a ZIP somebody sent (APPNOTE 6.3.10), by its directory: no links, no encryption, no ZIP64, and nothing is
 * unpacked beyond the size its directory names.
 */
import { crc32, inflateRawSync } from 'node:zlib';

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

export interface Entry {
  path: string;
  /** Bytes in the archive and once unpacked. */
  packed: number;
  size: number;
  /** @throws ZipFault where the content is not what the directory says */
  unpack: () => Buffer;
}

export interface Unpacked {
  path: string;
  bytes: Buffer;
}

/** Caps on a whole archive: files, bytes once unpacked, and how many times larger than packed a file may be. */
export interface Most {
  entries: number;
  bytes: number;
  ratio: number;
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

interface Listed extends Omit<Entry, 'unpack'> {
  method: number;
  crc: number;
  at: number;
}

/** Place of the record at the end of the directory, behind which stands nothing but a comment. */
function endOf(archive: Buffer): number {
  const first = Math.max(0, archive.length - END_SIZE - MOST_COMMENT);
  for (let at = archive.length - END_SIZE; at >= first; at--) if (archive.readUInt32LE(at) === END) return at;
  throw new ZipFault('ZIP_BROKEN');
}

function* listed(archive: Buffer): Generator<Listed> {
  const end = endOf(archive);
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
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

function unpack(archive: Buffer, { path, method, crc, packed, size, at }: Listed): Buffer {
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

/** What leads nowhere in a broken archive throws of its own accord. */
function soundly<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof ZipFault ? error : new ZipFault('ZIP_BROKEN');
  }
}

/** The files of an archive, folders left out, none of them unpacked yet. @throws ZipFault */
export const entriesOf = (archive: Buffer): Entry[] =>
  soundly(() => [...listed(archive)])
    .filter(({ path }) => !path.endsWith('/'))
    .map((one) => ({ ...one, unpack: () => soundly(() => unpack(archive, one)) }));

/** Every file of the archive; its directory is asked first whether all of it may be unpacked. @throws ZipFault */
export function unzip(archive: Buffer, most: Most): Unpacked[] {
  const entries = entriesOf(archive);
  if (entries.length > most.entries) throw new ZipFault('ZIP_MANY');
  let all = 0;
  for (const { path, packed, size } of entries) {
    all += size;
    const isSwollen = size > packed * most.ratio;
    if (isSwollen && size > SMALL) throw new ZipFault('ZIP_BOMB', path);
    if (all > most.bytes) throw new ZipFault('ZIP_LARGE', path);
  }
  return entries.map(({ path, unpack: bytes }) => ({ path, bytes: bytes() }));
}
