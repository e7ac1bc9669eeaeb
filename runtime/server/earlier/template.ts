/** The empty table of a kind: its columns and nothing else, so that what comes back holds only what was filled in. */
import type { Response } from 'express';
import { earlierColumns, type EarlierKind } from '../../../engine/index.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Office } from '../office.ts';
import { type SheetFormat, sendSheet } from '../sheets/send.ts';

async function* none(): AsyncGenerator<never> {
  // A table to be filled in has no lines.
}

export const sendTemplate = (
  office: Office,
  caller: StaffCaller,
  kind: EarlierKind,
  format: SheetFormat,
  response: Response,
): Promise<void> =>
  sendSheet(
    office,
    caller,
    {
      name: `存量${kind.name}`,
      columns: earlierColumns(kind).map(({ title, most }) => ({ title, kind: 'text', width: most > 100 ? 30 : 20 })),
      rows: none(),
    },
    { format, object: `存量${kind.name}模板`, detail: {} },
    response,
  );
