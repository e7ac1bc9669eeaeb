/** Cells of a grid and the way between them by keyboard, as in a spreadsheet. */
export interface Position {
  row: number;
  column: number;
}
export interface Size {
  rows: number;
  columns: number;
}
/** Both corners belong to it. */
export interface Block {
  from: Position;
  to: Position;
}

const PAGE = 10;

const steps: Readonly<Record<string, (at: Position, size: Size) => Position>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }) => ({ row: row - PAGE, column }),
  PageDown: ({ row, column }) => ({ row: row + PAGE, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
};
const corners: Readonly<Record<string, (size: Size) => Position>> = {
  Home: () => ({ row: 0, column: 0 }),
  End: ({ rows, columns }) => ({ row: rows - 1, column: columns - 1 }),
};

const between = (value: number, most: number) => Math.max(0, Math.min(value, most));

/** The cell itself, or the nearest one there is. */
export const within = ({ row, column }: Position, { rows, columns }: Size): Position => ({
  row: between(row, rows - 1),
  column: between(column, columns - 1),
});

/** Where a key leads; `undefined` for a key that leads nowhere. */
export function stepTo(key: string, isCtrl: boolean, at: Position, size: Size): Position | undefined {
  const next = (isCtrl ? corners[key]?.(size) : undefined) ?? steps[key]?.(at, size);
  return next && within(next, size);
}

/** The next cell in reading order; `undefined` behind the last and before the first. */
export function nextOf({ row, column }: Position, { rows, columns }: Size, by: 1 | -1): Position | undefined {
  const place = row * columns + column + by;
  return place < 0 || place >= rows * columns
    ? undefined
    : { row: Math.floor(place / columns), column: place % columns };
}

export const blockOf = (one: Position, other: Position): Block => ({
  from: { row: Math.min(one.row, other.row), column: Math.min(one.column, other.column) },
  to: { row: Math.max(one.row, other.row), column: Math.max(one.column, other.column) },
});
