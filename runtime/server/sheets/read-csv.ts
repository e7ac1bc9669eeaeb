/** A table in text, cells divided by commas (RFC 4180): in UTF-8, or in GB 18030 as Chinese spreadsheets save it. */
import type { EarlierTable } from '../../../engine/index.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });
const gb18030 = new TextDecoder('gb18030');

function textOf(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return gb18030.decode(bytes);
  }
}

/** A cell in quotes, whose inner quotes are doubled, or one without; and what ends it. */
const cell = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n|\r|\n|$)/uy;

/** @returns nothing where quotes are not closed */
export function readCsv(bytes: Buffer): EarlierTable | undefined {
  const text = textOf(bytes);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length || row.length > 0) {
    cell.lastIndex = at;
    const found = cell.exec(text);
    if (!found) return undefined;
    const [whole, quoted, bare = '', end] = found;
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    at += whole.length;
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return { rows };
}
