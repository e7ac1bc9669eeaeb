/** A run of text → lines no wider than asked, in pieces of one face each. */
import type { Line, Run } from '../../../../engine/index.ts';
import { hardLines } from '../../../../engine/index.ts';
import { mayBreak } from './breaks.ts';
import type { Face, Weight } from './fonts.ts';
import { faceFor } from './fonts.ts';

/** A character with its look; `face` is absent when no font has it. */
interface Glyph {
  text: string;
  face: Face | undefined;
  underlined: boolean;
  width: number;
}

/** Text of one face and look that is drawn at once. */
export type Piece = Glyph;

export interface SetLine {
  pieces: readonly Piece[];
  width: number;
  /** The line ends its paragraph, or was broken by hand: it is not stretched. */
  last: boolean;
}

export interface Setting {
  size: number;
  width: number;
  /** Of the first line, in points. */
  indent?: number;
  bold?: boolean;
}

// Joiners, variation selectors and the like have no shape of their own.
const shapeless = /\p{Default_Ignorable_Code_Point}/u;

export function setLines(text: Line, { size, width, indent = 0, bold = false }: Setting): SetLine[] {
  const lines: SetLine[] = [];
  let room = width - indent;
  for (const part of hardLines(text)) {
    let line: Glyph[] = [];
    for (const word of words(part.flatMap((run) => glyphs(run, size, bold)))) {
      for (const piece of fit(word, width)) {
        if (line.length > 0 && widthOf(line) + widthOf(trimmed(piece)) > room + 0.01) {
          lines.push(finish(line, false));
          line = [];
          room = width;
        }
        line.push(...piece);
      }
    }
    lines.push(finish(line, true));
    room = width;
  }
  return lines;
}

function glyphs(run: Run, size: number, bold: boolean): Glyph[] {
  const weight: Weight = bold || run.bold ? '700Bold' : '400Regular';
  return Array.from(run.text)
    .filter((character) => !shapeless.test(character))
    .map((text) => {
      const face = faceFor(text.codePointAt(0) ?? 0, weight);
      return { text, face, underlined: run.underlined ?? false, width: face ? advance(face, text) * size : size };
    });
}

const advances = new WeakMap<Face, Map<string, number>>();

/** Of one character, as a share of the type size. */
function advance(face: Face, text: string): number {
  const known = advances.get(face) ?? new Map<string, number>();
  advances.set(face, known);
  const width = known.get(text) ?? face.font.layout(text).advanceWidth / face.font.unitsPerEm;
  known.set(text, width);
  return width;
}

/** Characters between which no line may break. */
function words(all: readonly Glyph[]): Glyph[][] {
  const words: Glyph[][] = [];
  let before: Glyph | undefined;
  for (const glyph of all) {
    if (!before || mayBreak(before.text, glyph.text)) words.push([glyph]);
    else words.at(-1)?.push(glyph);
    before = glyph;
  }
  return words;
}

/** A word wider than a whole line is cut wherever the line ends. */
function fit(word: Glyph[], width: number): Glyph[][] {
  if (widthOf(word) <= width) return [word];
  return word.map((glyph) => [glyph]);
}

function finish(line: readonly Glyph[], last: boolean): SetLine {
  const visible = trimmed(line);
  const pieces: Piece[] = [];
  for (const glyph of visible) {
    const before = pieces.at(-1);
    if (before?.face && before.face === glyph.face && before.underlined === glyph.underlined) {
      before.text += glyph.text;
      before.width += glyph.width;
    } else pieces.push({ ...glyph });
  }
  return { pieces, width: widthOf(visible), last };
}

function trimmed(line: readonly Glyph[]): readonly Glyph[] {
  const end = line.findLastIndex((glyph) => glyph.text !== ' ');
  return line.slice(0, end + 1);
}

const widthOf = (line: readonly Glyph[]) => line.reduce((sum, glyph) => sum + glyph.width, 0);
