/** Pictures with a palette: what a page shows has few colours, and a repository should stay small. */
import { crc32, deflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

const COLOURS = 64;

interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue and alpha of each pixel. */
  bytes: Buffer;
}

/** Lets the browser decode a PNG. @param page one without a Content-Security-Policy */
async function decode(page: Page, png: Buffer): Promise<Pixels> {
  const { width, height, text } = await page.evaluate(async (encoded) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${encoded}`)).blob());
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const drawing = canvas.getContext('2d')!;
    drawing.drawImage(picture, 0, 0);
    const { data } = drawing.getImageData(0, 0, picture.width, picture.height);
    const parts: string[] = [];
    for (let at = 0; at < data.length; at += 8190) parts.push(String.fromCharCode(...data.subarray(at, at + 8190)));
    return { width: picture.width, height: picture.height, text: btoa(parts.join('')) };
  }, png.toString('base64'));
  return { width, height, bytes: Buffer.from(text, 'base64') };
}

/** Colours as one number each, the most frequent ones first. */
function palette(colours: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, COLOURS)
    .map(([colour]) => colour);
}

const distance = (a: number, b: number): number =>
  [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);

function nearest(colour: number, among: readonly number[]): number {
  return among.reduce((best, one, index) => (distance(one, colour) < distance(among[best]!, colour) ? index : best), 0);
}

function chunk(kind: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body]);
  const framed = Buffer.alloc(body.length + 12);
  framed.writeUInt32BE(body.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), body.length + 8);
  return framed;
}

/** The same picture in at most 64 colours. */
export async function shrink(page: Page, png: Buffer): Promise<Buffer> {
  const { width, height, bytes } = await decode(page, png);
  const colours = Uint32Array.from({ length: width * height }, (_, at) => bytes.readUInt32BE(at * 4) >>> 8);
  const chosen = palette(colours);
  const known = new Map(chosen.map((colour, index) => [colour, index]));
  const rows = Buffer.alloc((width + 1) * height);
  for (const [at, colour] of colours.entries()) {
    const index = known.get(colour) ?? nearest(colour, chosen);
    known.set(colour, index);
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = index;
  }
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  const colourBytes = Buffer.from(chosen.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('PLTE', colourBytes),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
