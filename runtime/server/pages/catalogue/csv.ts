/** Tables as CSV that spreadsheets open as what they are: text, never a formula. */

/** What makes a spreadsheet take a cell for a formula or a command, in both widths. */
const live = /^[=+\-@\t\r\n＝＋－＠]/;

/** One cell: neutralised by a leading apostrophe, quoted where it must be. */
export function csvCell(text: string): string {
  const safe = live.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** With the mark by which spreadsheets know UTF-8. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
