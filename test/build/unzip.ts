/** The files of a ZIP archive by their names, read by its directory as any other program would. */
import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;

export function unzip(archive: Buffer): Map<string, Buffer> {
  let end = archive.length - 22;
  while (end >= 0 && archive.readUInt32LE(end) !== END) end -= 1;
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const packed = archive.readUInt32LE(at + 20);
    const [name, extra, comment] = [28, 30, 32].map((place) => archive.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    const local = archive.readUInt32LE(at + 42);
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const title = archive.subarray(at + 46, at + 46 + name).toString('utf8');
    files.set(title, inflateRawSync(archive.subarray(from, from + packed)));
    at += 46 + name + extra + comment;
  }
  return files;
}
