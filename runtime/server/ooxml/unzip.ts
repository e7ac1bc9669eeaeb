/** A ZIP file that somebody sent (APPNOTE 6.3.10): read by its directory, and never unpacked beyond a cap. */
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

const inflate = promisify(inflateRaw);

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const method = { stored: 0, deflated: 8 } as const;

interface Place {
  method: number;
  packed: number;
  from: number;
}

/** The directory of the archive by names; throws RangeError where it is none. */
function directory(archive: Buffer): Map<string, Place> {
  const lowest = Math.max(0, archive.length - END_LENGTH - LONGEST_COMMENT);
  let end = archive.length - END_LENGTH;
  while (end >= lowest && archive.readUInt32LE(end) !== END) end -= 1;
  if (end < lowest) throw new RangeError('no directory');
  const places = new Map<string, Place>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (archive.readUInt32LE(at) !== CENTRAL) throw new RangeError('no entry');
    const name = archive.readUInt16LE(at + 28);
    const local = archive.readUInt32LE(at + 42);
    places.set(archive.toString('utf8', at + 46, at + 46 + name), {
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      from: local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28),
    });
    at += 46 + name + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return places;
}

/**
 * @param most bytes an entry may have once it is unpacked
 * @returns a reader of entries by name: nothing where there is none. Both throw where the archive is broken or too large.
 */
export function unzip(archive: Buffer, most: number): (name: string) => Promise<string | undefined> {
  const places = directory(archive);
  return async (name) => {
    const place = places.get(name);
    if (!place) return undefined;
    const packed = archive.subarray(place.from, place.from + place.packed);
    if (place.method === method.stored) return packed.toString('utf8');
    if (place.method !== method.deflated) throw new RangeError('packed in another way');
    return (await inflate(packed, { maxOutputLength: most })).toString('utf8');
  };
}
