/** A filled document as a list of blocks: what every writer (page, paper) starts from. */
export type Block =
  | { kind: 'letterhead' | 'number'; text: Line }
  | { kind: 'heading'; level: 1 | 2 | 3; text: Line }
  | { kind: 'paragraph'; align: Align; indented: boolean; text: Line }
  | { kind: 'list'; numbered: boolean; items: readonly Line[] }
  | Table
  | { kind: 'image'; id: string; alt: string }
  | { kind: 'qr'; value: string; label: string }
  | { kind: 'seal'; name: string }
  /** With the picture of a signature, or to be signed by hand. */
  | { kind: 'sign'; label: string; picture?: string }
  | { kind: 'pagebreak' }
  | Sheet;

/** A pre-printed paper (套打): only what is placed on it is printed. Lengths in millimetres from its upper left corner. */
export interface Sheet {
  kind: 'sheet';
  width: number;
  height: number;
  items: readonly Placed[];
}

export type Placed =
  | PlacedLine
  | { kind: 'code'; x: number; y: number; side: number; value: string }
  | { kind: 'cross'; x: number; y: number };

export interface PlacedLine {
  kind: 'at';
  x: number;
  y: number;
  /** Up to the right edge of the sheet when left out. */
  width?: number;
  /** Set smaller until it fits; as tall as it comes when left out. */
  height?: number;
  /** In points. */
  size: number;
  align: Align;
  text: Line;
}

export interface Table {
  kind: 'table';
  /** Shares of the width, one a column. */
  widths: readonly number[];
  /** How many rows from the top are headings, repeated on every page. */
  heads: number;
  rows: readonly (readonly Cell[])[];
}

export interface Cell {
  text: Line;
  heading: boolean;
  align: Align;
  /** The first column it stands in, from 0. */
  column: number;
  columns: number;
  rows: number;
}

export type Align = 'left' | 'center' | 'right';

/** A line of text in runs of one look. `\n` is a line break asked for. */
export type Line = readonly Run[];

export interface Run {
  text: string;
  bold?: true;
  underlined?: true;
}

/** Seals by how their names end; an authority has one seal of its own. */
const seals = [
  ['受理专用章', '受理专用章'],
  ['印章', '机关印章'],
] as const;

/** What stands in a seal place, named for the seal it waits for: no document carries a picture of one. */
export const sealWords = (name: string): string =>
  `加盖${seals.find(([end]) => name.endsWith(end))?.[1] ?? '行政审批专用章'}后生效`;

export const plainText = (line: Line): string => line.map((run) => run.text).join('');
