/** Pictures with a palette: what a page shows has few colours, and a repository should stay small. */
import { readPng, writePalettePng } from './png.ts';

/** The most frequent colours, each as one number. */
function palette(counts: ReadonlyMap<number, number>, size: number): number[] {
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, size)
    .map(([colour]) => colour);
}

const distance = (a: number, b: number): number =>
  [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);

function nearest(colour: number, among: readonly number[]): number {
  return among.reduce((best, one, index) => (distance(one, colour) < distance(among[best]!, colour) ? index : best), 0);
}

/** The same picture in at most so many colours. */
export function shrink(png: Buffer, colours: number): Buffer {
  const pixels = readPng(png);
  const counts = new Map<number, number>();
  for (const colour of pixels.colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const chosen = palette(counts, colours);
  const index = new Map([...counts.keys()].map((colour) => [colour, nearest(colour, chosen)]));
  return writePalettePng(
    pixels,
    chosen,
    Uint8Array.from(pixels.colours, (colour) => index.get(colour) ?? 0),
  );
}
