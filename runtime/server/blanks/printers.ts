/** Printers that overprint: how far each is off, and the page to measure that by. */
import type { Response } from 'express';
import type { PrinterBody, PrinterOffsetBody, PrinterRow } from '../../api/index.ts';
import { newId } from '../accounts/secret.ts';
import type { StaffCaller } from '../http/caller.ts';
import { contentDisposition } from '../attachments/name.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import type { PrinterDocument } from '../store/printer-repository.ts';

const rowOf = ({ _id, name, right, down, at, by }: PrinterDocument): PrinterRow => ({
  ...{ id: _id, name, right, down, by, at: at.toISOString() },
});

/** To a tenth of a millimetre: nobody measures finer with a ruler. */
const tenth = (length: number): number => Math.round(length * 10) / 10;

export const printersOf = async ({ store }: Office, { centre }: StaffCaller): Promise<PrinterRow[]> =>
  (await store.printers.all(centre)).map(rowOf);

export async function addPrinter(office: Office, caller: StaffCaller, body: PrinterBody): Promise<PrinterRow> {
  const name = body.name.trim();
  const printer = {
    ...{ _id: newId(), centre: caller.centre, name, right: tenth(body.right), down: tenth(body.down) },
    ...{ at: office.clock.now(), by: caller.name },
  };
  await record(office, caller, 'addPrinter', printer);
  if (!(await office.store.printers.add(printer)))
    throw new Refusal('PRINTER_KNOWN', { pointer: '/name', facts: { name } });
  return rowOf(printer);
}

export async function correctPrinter(
  office: Office,
  caller: StaffCaller,
  id: string,
  { right, down }: PrinterOffsetBody,
): Promise<PrinterRow> {
  const found = await printerOf(office, caller, id);
  const set = { right: tenth(right), down: tenth(down), at: office.clock.now(), by: caller.name };
  const printer = { ...found, ...set };
  await record(office, caller, 'correctPrinter', printer);
  if (!(await office.store.printers.correct(caller.centre, id, set))) throw new Refusal('NOT_FOUND');
  return rowOf(printer);
}

export async function printerOf({ store }: Office, { centre }: StaffCaller, id: string): Promise<PrinterDocument> {
  const found = await store.printers.byId(centre, id);
  if (!found) throw new Refusal('NOT_FOUND', { pointer: '/printer' });
  return found;
}

/** Crosses whose places are written beside them, on A4: what they are off by is what the printer has to be corrected by. */
const crosses = [
  [20, 20],
  [190, 20],
  [105, 148],
  [20, 277],
  [190, 277],
].map(
  ([x = 0, y = 0]) =>
    `<cross x="${x}" y="${y}" /><at x="${x > 150 ? x - 47 : x + 7}" y="${y + 2}" width="40" size="9"` +
    `${x > 150 ? ' align="right"' : ''}>距左边 ${x} 毫米<br/>距上边 ${y} 毫米</at>`,
);
const calibration =
  `<sheet width="210" height="297">${crosses.join('')}<at x="30" y="60" width="150" size="11" align="center">{{name}}<br/>` +
  '套打校准页：打印时选“实际大小”，不要缩放。<br/>用直尺量十字的中心到纸的左边和上边的距离：<br/>' +
  '偏左几毫米，“向右”就加几毫米；偏上几毫米，“向下”就加几毫米。<br/>现在的校正：{{offset}}</at></sheet>';

const text = (label: string) => ({ type: 'text', label }) as const;

export async function sendCalibration(
  office: Office,
  caller: StaffCaller,
  id: string,
  response: Response,
): Promise<void> {
  const { name, right, down } = await printerOf(office, caller, id);
  const produced = await office.press.produce({
    format: 'pdf',
    template: calibration,
    fields: { name: text('打印机'), offset: text('校正') },
    data: { name, offset: `向右 ${right} 毫米，向下 ${down} 毫米` },
    title: '套打校准页',
    createdAt: office.clock.now().toISOString(),
    offset: { right, down },
  });
  if (produced.format !== 'pdf') throw new Refusal('NOT_FOUND');
  response.setHeader('content-type', 'application/pdf');
  response.setHeader('content-disposition', contentDisposition('套打校准页.pdf', 'inline'));
  response.end(Buffer.from(produced.bytes));
}

const record = (
  { store, clock }: Office,
  caller: StaffCaller,
  act: 'addPrinter' | 'correctPrinter',
  { name, right, down }: PrinterDocument,
) =>
  store.audit.write({
    ...{ centre: caller.centre, at: clock.now(), actor: caller.name, by: caller.id, act, outcome: 'done' },
    object: name,
    detail: { right, down },
  });
