/** Archives as people send them, and as nobody should: what is refused, and with which words. */
import fc from 'fast-check';
import { unzip, ZipFault } from '../../../../runtime/server/ooxml/unzip.ts';
import { zip } from '../../../../runtime/server/ooxml/zip.ts';
import { bundleFrom } from '../../../../runtime/server/publishing/files-in.ts';

async function archived(files: readonly (readonly [name: string, content: string | Buffer])[]): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of zip(files.map(([name, content]) => ({ name, content: [Buffer.from(content)] }))))
    chunks.push(chunk);
  return Buffer.concat(chunks);
}

const most = { entries: 300, bytes: 2 * 1024 * 1024, ratio: 100 };
const CENTRAL = 0x02014b50;
/** The archive with something written over the first entry of its directory. */
function forged(archive: Buffer, change: (copy: Buffer, entry: number) => void): Buffer {
  const copy = Buffer.from(archive);
  let entry = 0;
  while (copy.readUInt32LE(entry) !== CENTRAL) entry++;
  change(copy, entry);
  return copy;
}
const codeOf = (archive: Buffer): string => {
  try {
    unzip(archive, most);
    return 'nothing';
  } catch (error) {
    return error instanceof ZipFault ? error.code : String(error);
  }
};

it('gives back what was packed', async () => {
  const names = fc.stringMatching(/^[a-z]{1,8}\.json$/);
  const files = fc.uniqueArray(fc.tuple(names, fc.string({ unit: 'grapheme', maxLength: 300 })), {
    selector: ([name]) => name,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(files, async (packed) => {
      const found = unzip(await archived(packed), most).map(({ path, bytes }) => [path, bytes.toString('utf8')]);
      expect(found).toEqual(packed);
    }),
    { numRuns: 40 },
  );
});

it('never breaks on bytes that are no archive, or half of one', async () => {
  const whole = await archived([['matter.json', '{}']]);
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
      const copy = Buffer.from(whole);
      copy[at] = byte;
      for (const one of [copy, whole.subarray(0, at)]) expect(codeOf(one)).toMatch(/^(nothing|ZIP_\w+)$/);
    }),
    { numRuns: 300 },
  );
});

it.each<[code: string, archive: () => Promise<Buffer>]>([
  ['ZIP_BOMB', () => archived([['matter.json', Buffer.alloc(1_900_000)]])],
  ['ZIP_BOMB', () => archived([['matter.json', Buffer.alloc(50_000_000)]])],
  ['ZIP_MANY', () => archived(Array.from({ length: 301 }, (_, at) => [`${at}.json`, '{}'] as const))],
  ['ZIP_LINK', async () => forged(await archived([['a', 'x']]), (copy, at) => copy.writeUInt32LE(0xa1ff0000, at + 38))],
  ['ZIP_LOCKED', async () => forged(await archived([['a', 'x']]), (copy, at) => copy.writeUInt16LE(1, at + 8))],
  ['ZIP_BROKEN', async () => forged(await archived([['a', 'x']]), (copy, at) => copy.writeUInt32LE(7, at + 16))],
  ['ZIP_BROKEN', async () => forged(await archived([['a', 'x']]), (copy, at) => copy.writeUInt32LE(2, at + 24))],
])('%s is told', async (code, archive) => {
  expect(codeOf(await archive())).toBe(code);
});

const sent = (...files: readonly (readonly [path: string, content: string | Buffer])[]) =>
  bundleFrom(files.map(([path, content]) => ({ path, bytes: Buffer.from(content) })));
const told = (read: ReturnType<typeof bundleFrom>) => (read.ok ? [] : read.problems.map(({ code }) => code));

it.each(['../matter.json', '/etc/passwd', 'C:\\matter.json', 'a\\b.json', 'a/../b.json', 'a//b.json', '~/b.json'])(
  'a path outside, %s, is refused',
  (path) => {
    expect(told(sent([path, '{}'], ['form.json', '{}']))).toContain('PATH_OUTSIDE');
  },
);

it('names every other fault of the files, and takes none of them', () => {
  expect(told(sent(['.DS_Store', 'x']))).toEqual(['FILES_NONE']);
  expect(told(sent(['a.json', '{}'], ['a.json', '{}']))).toEqual(['PATH_TWICE']);
  expect(told(sent(['matter.json', Buffer.from([0x7b, 0xd6, 0xd0, 0x7d])]))).toEqual(['NOT_UTF8']);
  expect(told(sent(['matter.json', '{"schemaVersion": 99}']))).toEqual(['SHAPE_NEWER']);
  expect(told(sent(['matter.json', 'x'.repeat(2_100_000)]))).toEqual(['ZIP_LARGE']);
  expect(told(sent(['a/matter.json', '{}'], ['a/notes.txt', '']))).toContain('FILE_UNKNOWN');
  expect(told(sent(['not.zip', 'x']))).toEqual(['ZIP_BROKEN']);
});
