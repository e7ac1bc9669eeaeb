/** One family in two weights: a subset for nearly every character, the whole font for rare ones. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'fontkit';
import { create } from 'fontkit';

export type Weight = '400Regular' | '700Bold';

/** A font a document can be set in. Parsed once for the life of the thread. */
export interface Face {
  /** The same for every document, so that equal documents are equal files. */
  name: string;
  font: Font;
}

const { resolve } = createRequire(import.meta.url);
// Beside this file's folder in a built product, under dist/ in a source tree.
const folders = ['../../../../fonts/', '../../../../dist/fonts/'].map((folder) => new URL(folder, import.meta.url));
const parsed = new Map<string, Face>();

function face(name: string, file: string | URL): Face {
  const known = parsed.get(name);
  if (known) return known;
  const fresh = { name, font: create(readFileSync(file)) };
  parsed.set(name, fresh);
  return fresh;
}

function whole(weight: Weight): Face {
  return face(`${weight}-whole`, resolve(`@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`));
}

function usual(weight: Weight): Face {
  const file = folders.map((folder) => new URL(`NotoSansSC_${weight}.ttf`, folder)).find((at) => existsSync(at));
  return file ? face(weight, file) : whole(weight);
}

/** The face that has this character, or nothing when the family has none for it. */
export function faceFor(codePoint: number, weight: Weight): Face | undefined {
  const first = usual(weight);
  if (first.font.hasGlyphForCodePoint(codePoint)) return first;
  const second = whole(weight);
  return second.font.hasGlyphForCodePoint(codePoint) ? second : undefined;
}
