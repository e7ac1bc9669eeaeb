/** What a file is, told by its first bytes and never by its name. */

interface Kind {
  type: string;
  label: string;
  matches: (head: Buffer) => boolean;
}

const starts =
  (...bytes: readonly number[]) =>
  (head: Buffer) =>
    bytes.every((byte, index) => head[index] === byte);
const ascii =
  (text: string, at = 0) =>
  (head: Buffer) =>
    head.toString('latin1', at, at + text.length) === text;

const kinds: readonly Kind[] = [
  { type: 'application/pdf', label: 'PDF', matches: ascii('%PDF-') },
  { type: 'image/jpeg', label: 'JPG', matches: starts(0xff, 0xd8, 0xff) },
  { type: 'image/png', label: 'PNG', matches: starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  { type: 'image/webp', label: 'WebP', matches: (head) => ascii('RIFF')(head) && ascii('WEBP', 8)(head) },
  { type: 'image/heic', label: 'HEIC', matches: (head) => ascii('ftyphei', 4)(head) || ascii('ftypmif1', 4)(head) },
  {
    type: 'application/ofd',
    label: 'OFD',
    matches: (head) => ascii('PK\u0003\u0004')(head) && head.includes('OFD.xml'),
  },
];

/** Bytes `kindOf` wants to see. */
export const HEAD_BYTES = 4096;
export const acceptedKinds = kinds.map((kind) => kind.label).join('、');

/** Media type of a file that begins with `head`; `undefined` when it is none that is accepted. */
export const typeOf = (head: Buffer): string | undefined => kinds.find((kind) => kind.matches(head))?.type;
