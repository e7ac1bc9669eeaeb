/** A table to take away as a file. What leaves the office is written down before its first byte does. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import { contentDisposition } from '../attachments/name.ts';
import { today } from '../cases/today.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Office } from '../office.ts';
import { csv } from './csv.ts';
import type { Sheet } from './table.ts';
import { xlsx } from './xlsx.ts';

const formats = {
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: xlsx },
  csv: { type: 'text/csv; charset=utf-8', write: csv },
} as const;
export type SheetFormat = keyof typeof formats;

interface Taken {
  format: SheetFormat;
  /** What the audit log says was taken, and how it was narrowed. */
  object: string;
  detail: Readonly<Record<string, unknown>>;
}

export async function sendSheet(
  office: Office,
  caller: StaffCaller,
  sheet: Sheet,
  { format, object, detail }: Taken,
  response: Response,
): Promise<void> {
  const { centre } = caller;
  await office.store.audit.write({
    ...{ centre, at: office.clock.now(), actor: caller.name, by: caller.id },
    ...{ act: 'export', object, outcome: 'done' },
    detail: { ...detail, format },
  });
  await streamSheet(office, centre, sheet, format, response);
}

/** Writes a sheet as the answer; of a table that is nobody's record nothing is written down. */
export async function streamSheet(
  office: Office,
  centre: string,
  sheet: Sheet,
  format: SheetFormat,
  response: Response,
): Promise<void> {
  const { type, write } = formats[format];
  response.setHeader('content-type', type);
  response.setHeader('content-disposition', contentDisposition(`${sheet.name}${today(office, centre)}.${format}`));
  await pipeline(Readable.from(write(sheet)), response);
}
