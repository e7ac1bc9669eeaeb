/** PNG as the browser and pdftoppm write it (8 bits, not interlaced) read into pixels, and palette pictures written. */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
/** Bytes of a pixel by colour type: grey, red green blue, and that with alpha. */
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 6: 4 };

export interface Pixels {
  width: number;
  height: number;
  /** One number a pixel, red green blue. */
  colours: Uint32Array;
}

function chunksOf(png: Buffer): { kind: string; body: Buffer }[] {
  const chunks: { kind: string; body: Buffer }[] = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push({ kind: png.toString('latin1', at + 4, at + 8), body: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/** The predictor of filter 4: whichever of left, up and corner lies nearest to left + up − corner. */
function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [l, u, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return l <= u && l <= c ? left : u <= c ? up : corner;
}

const predictors: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

/** Throws RangeError for a picture of another make. */
export function readPng(png: Buffer): Pixels {
  const chunks = chunksOf(png);
  const head = chunks[0]?.body ?? Buffer.alloc(13);
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const step = channels[head[9] ?? -1];
  if (step === undefined || head[8] !== 8 || head[12] !== 0) throw new RangeError('not a PNG of 8 bits');
  const raw = inflateSync(Buffer.concat(chunks.filter(({ kind }) => kind === 'IDAT').map(({ body }) => body)));
  const colours = new Uint32Array(width * height);
  const length = width * step;
  let above = new Uint8Array(length);
  for (let y = 0; y < height; y += 1) {
    const begin = y * (length + 1);
    const predict = predictors[raw[begin] ?? 0] ?? paeth;
    const row = new Uint8Array(length);
    for (let x = 0; x < length; x += 1) {
      const isFirst = x < step;
      const expected = predict(isFirst ? 0 : row[x - step]!, above[x]!, isFirst ? 0 : above[x - step]!);
      row[x] = raw[begin + 1 + x]! + expected;
    }
    for (let x = 0; x < width; x += 1) {
      const at = x * step;
      const [r, g, b] = step === 1 ? [row[at]!, row[at]!, row[at]!] : [row[at]!, row[at + 1]!, row[at + 2]!];
      colours[y * width + x] = (r << 16) | (g << 8) | b;
    }
    above = row;
  }
  return { width, height, colours };
}

function chunk(kind: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body]);
  const framed = Buffer.alloc(body.length + 12);
  framed.writeUInt32BE(body.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), body.length + 8);
  return framed;
}

/** @param indices place in the palette, one a pixel */
export function writePalettePng(
  { width, height }: Pick<Pixels, 'width' | 'height'>,
  palette: readonly number[],
  indices: Uint8Array,
): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  const colours = Buffer.from(palette.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
