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
  | { kind: 'sign'; label: string }
  | { kind: 'pagebreak' };

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

/** What stands in every seal place: no document carries a picture of a seal. */
export const sealWords = '加盖行政审批专用章后生效';

export const plainText = (line: Line): string => line.map((run) => run.text).join('');
