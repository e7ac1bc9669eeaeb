/** A table on paper: rows go to the next page whole, taller ones are cut between lines; its head is repeated. */
import type { Block, Cell } from '../../../../engine/index.ts';
import type { SetLine } from './lines.ts';
import { setLines } from './lines.ts';
import { area, leading, sizes } from './page.ts';
import type { Paper } from './paper.ts';

type Table = Extract<Block, { kind: 'table' }>;
type SetCell = Cell & { lines: readonly SetLine[]; x: number; width: number };
type Row = readonly SetCell[];

const padding = { x: 5, y: 4 };
const lineHeight = sizes.table * leading.table;
const space = 6;

export function drawTable(paper: Paper, table: Table): void {
  const rows = setRows(table);
  const bands = joined(rows).flatMap((band) => (heightOf(band) > area.bottom - area.top ? loose(band) : [band]));
  const head = bands.slice(0, bandsIn(bands, table.heads)).flat();
  const rest = bands.slice(bandsIn(bands, table.heads));
  const headHeight = heightOf(head);
  // A head that fills the page would leave no room for what it heads.
  const repeated = headHeight < (area.bottom - area.top) / 3 ? head : [];

  paper.y += paper.atTop ? 0 : space;
  paper.need(headHeight + Math.min(heightOf(rest[0] ?? []), area.bottom - area.top - headHeight));
  drawBand(paper, head);
  for (const band of rest) drawWhole(paper, band, repeated);
  paper.y += space;
}

function drawWhole(paper: Paper, band: readonly Row[], head: readonly Row[]): void {
  const turn = () => {
    paper.newPage();
    drawBand(paper, head);
  };
  if (heightOf(band) <= paper.room) {
    drawBand(paper, band);
    return;
  }
  if (heightOf(band) <= area.bottom - area.top - heightOf(head)) {
    turn();
    drawBand(paper, band);
    return;
  }
  // Only a single row is ever so tall: see `loose`.
  for (let row = band[0]; row;) {
    const fitting = Math.floor((paper.room - 2 * padding.y) / lineHeight);
    if (fitting < 1) {
      turn();
      continue;
    }
    drawBand(paper, [row.map((cell) => ({ ...cell, lines: cell.lines.slice(0, fitting) }))]);
    const left: Row = row.map((cell) => ({ ...cell, lines: cell.lines.slice(fitting) }));
    row = left.some((cell) => cell.lines.length > 0) ? left : undefined;
    if (row) turn();
  }
}

function drawBand(paper: Paper, band: readonly Row[]): void {
  const heights = heightsOf(band);
  band.forEach((row, index) => {
    for (const cell of row) {
      const height = sum(heights.slice(index, index + cell.rows));
      paper.doc.rect(cell.x, paper.y, cell.width, height).stroke();
      const top = paper.y + (height - cell.lines.length * lineHeight) / 2;
      cell.lines.forEach((line, i) => {
        const gap = cell.width - 2 * padding.x - line.width;
        const x = cell.x + padding.x + (cell.align === 'center' ? gap / 2 : cell.align === 'right' ? gap : 0);
        paper.line(line, x, top + (i + 0.5) * lineHeight, sizes.table);
      });
    }
    paper.y += heights[index] ?? 0;
  });
}

function setRows({ widths, rows }: Table): Row[] {
  const unit = area.width / sum(widths);
  return rows.map((row) =>
    row.map((cell) => {
      const x = area.left + sum(widths.slice(0, cell.column)) * unit;
      const width = sum(widths.slice(cell.column, cell.column + cell.columns)) * unit;
      const room = Math.max(width - 2 * padding.x, sizes.table);
      const lines = setLines(cell.text, { size: sizes.table, width: room, bold: cell.heading });
      return { ...cell, lines, x, width };
    }),
  );
}

/** Rows that a tall cell ties together are moved together. */
function joined(rows: readonly Row[]): Row[][] {
  const bands: Row[][] = [];
  let tied = 0;
  for (const row of rows) {
    if (tied > 0) bands.at(-1)?.push(row);
    else bands.push([row]);
    tied = Math.max(tied, ...row.map((cell) => cell.rows)) - 1;
  }
  return bands;
}

/** A band taller than a page: each tall cell keeps its text in its first row and is empty in the others. */
function loose(band: readonly Row[]): Row[][] {
  return band.map((row, index) => {
    const above = band
      .slice(0, index)
      .flatMap((earlier, at) =>
        earlier.filter((cell) => at + cell.rows > index).map((cell) => ({ ...cell, lines: [], rows: 1 })),
      );
    return [[...above, ...row.map((cell) => ({ ...cell, rows: 1 }))]];
  });
}

/** How many bands hold the first `rows` rows. */
function bandsIn(bands: readonly (readonly Row[])[], rows: number): number {
  let seen = 0;
  return bands.findIndex((band) => (seen += band.length) > rows) === -1
    ? bands.length
    : bands.filter((_, i) => sum(bands.slice(0, i + 1).map((band) => band.length)) <= rows).length;
}

const cellHeight = (cell: SetCell) => Math.max(cell.lines.length, 1) * lineHeight + 2 * padding.y;

/** A row is as tall as its tallest cell; a cell over several rows makes its last row taller when they are too low. */
function heightsOf(band: readonly Row[]): number[] {
  const heights = band.map((row) => Math.max(0, ...row.filter((cell) => cell.rows === 1).map(cellHeight)));
  band.forEach((row, index) => {
    for (const cell of row) {
      const last = index + cell.rows - 1;
      const lacking = cellHeight(cell) - sum(heights.slice(index, last + 1));
      if (lacking > 0) heights[last] = (heights[last] ?? 0) + lacking;
    }
  });
  return heights;
}

const heightOf = (band: readonly Row[]) => sum(heightsOf(band));
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
