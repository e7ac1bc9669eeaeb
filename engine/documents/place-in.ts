import type { Place } from './grammar.ts';

/** Line and column of an offset in a text that itself begins at `from`. */
export function placeIn(text: string, offset: number, from: Place = { line: 1, column: 0 }): Place {
  const before = text.slice(0, offset).split(/\r\n?|\n/);
  const last = before.at(-1) ?? '';
  return before.length === 1
    ? { line: from.line, column: from.column + last.length }
    : { line: from.line + before.length - 1, column: last.length };
}
