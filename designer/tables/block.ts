/** Blocks of cells as spreadsheets copy and paste them (tabs and lines, quoted where a cell holds either). */

/** Pasted text → its lines of cells; the empty line at the end that spreadsheets add is left out. */
export function blockOf(text: string): string[][] {
  const lines: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/g;
  for (const [, quoted, bare = '', end] of text.matchAll(cells)) {
    lines.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== '\t') lines.push([]);
  }
  while (lines.at(-1)?.every((cell) => cell === '')) lines.pop();
  return lines;
}

const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;

export const blockText = (lines: readonly (readonly string[])[]): string =>
  lines.map((line) => line.map((cell) => (/[\t\r\n"]/.test(cell) ? quote(cell) : cell)).join('\t')).join('\r\n');
