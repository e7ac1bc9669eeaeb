/** A ZIP file written as it goes (APPNOTE 6.3.10): each entry deflated, its size and check sum after it. Below 4 GiB. */
import { crc32, createDeflateRaw } from 'node:zlib';
import { Readable } from 'node:stream';

export interface Entry {
  name: string;
  content: AsyncIterable<Buffer> | Iterable<Buffer>;
}

const VERSION = 20;
/** Sizes follow the content; names are UTF-8. */
const FLAGS = 0x0808;
const DEFLATED = 8;
/** 1 January 1980: the file tells nothing of when it was made. */
const DAY = 0x21;

interface Written {
  name: Buffer;
  at: number;
  crc: number;
  packed: number;
  size: number;
}

function record(signature: number, ...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  const buffer = Buffer.alloc(4 + fields.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = buffer.writeUInt32LE(signature);
  for (const [value, bytes] of fields) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}

const describe = ({ crc, packed, size }: Omit<Written, 'at' | 'name'>) =>
  [
    [crc, 4],
    [packed, 4],
    [size, 4],
  ] as const;

const head = [
  [VERSION, 2],
  [FLAGS, 2],
  [DEFLATED, 2],
  [0, 2],
  [DAY, 2],
] as const;

const localHeader = (name: Buffer): Buffer =>
  Buffer.concat([
    record(0x04034b50, ...head, ...describe({ crc: 0, packed: 0, size: 0 }), [name.length, 2], [0, 2]),
    name,
  ]);

const centralHeader = (one: Written): Buffer =>
  Buffer.concat([
    record(
      0x02014b50,
      [VERSION, 2],
      ...head,
      ...describe(one),
      [one.name.length, 2],
      ...([2, 2, 2, 2] as const).map((bytes) => [0, bytes] as const),
      [0, 4],
      [one.at, 4],
    ),
    one.name,
  ]);

/** The bytes of an archive of these entries, in order. */
export async function* zip(entries: Iterable<Entry>): AsyncGenerator<Buffer> {
  const written: Written[] = [];
  let at = 0;
  for (const { name, content } of entries) {
    const one: Written = { name: Buffer.from(name), at, crc: 0, packed: 0, size: 0 };
    const header = localHeader(one.name);
    yield header;
    for await (const chunk of Readable.from(measured(content, one)).pipe(createDeflateRaw())) {
      one.packed += (chunk as Buffer).length;
      yield chunk as Buffer;
    }
    const descriptor = record(0x08074b50, ...describe(one));
    yield descriptor;
    at += header.length + one.packed + descriptor.length;
    written.push(one);
  }
  const directory = Buffer.concat(written.map(centralHeader));
  const count = written.length;
  yield directory;
  yield record(0x06054b50, [0, 2], [0, 2], [count, 2], [count, 2], [directory.length, 4], [at, 4], [0, 2]);
}

/** Passes content on and keeps its sum and size. */
async function* measured(content: Entry['content'], one: Written): AsyncGenerator<Buffer> {
  for await (const chunk of content) {
    one.crc = crc32(chunk, one.crc);
    one.size += chunk.length;
    yield chunk;
  }
}
