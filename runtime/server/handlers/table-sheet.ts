/** Decision tables as workbooks. */
import { Readable } from 'node:stream';
import type { routes } from '../../api/index.ts';
import type { Handlers } from '../http/bind.ts';
import type { Office } from '../office.ts';
import { readSentTable } from '../sheets/read-table.ts';
import { streamSheet } from '../sheets/send.ts';

type TableSheetRoutes = Pick<typeof routes, 'writeTableSheet' | 'readTableSheet'>;

/** Characters a column is wide: its heading, and a little. */
const widthOf = (title: string) => Math.min(40, Math.max(12, title.length * 2 + 4));

export function tableSheetHandlers(office: Office): Handlers<TableSheetRoutes> {
  return {
    writeTableSheet: async ({ caller, body: { title, lines }, response }) => {
      const [heading = [], ...rows] = lines;
      const columns = heading
        .map(String)
        .map((name) => ({ title: name, kind: 'number' as const, width: widthOf(name) }));
      await streamSheet(office, caller.centre, { name: title, columns, rows: Readable.from(rows) }, 'xlsx', response);
      return undefined;
    },
    readTableSheet: ({ body }) => {
      const { rows, zero } = readSentTable(Buffer.from(body.base64, 'base64'));
      return { rows: rows.map((row) => row.map((cell) => cell ?? null)), ...(zero === undefined ? {} : { zero }) };
    },
  };
}
