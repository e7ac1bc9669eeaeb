/** Printers that overprint, by name, each with how far it is off. */
import type { Connection } from 'mongoose';
import { type PrinterDocument, printerDeclaration } from './models/blank.ts';
import { modelOf } from './models/model.ts';
import { unlessTaken } from './taken.ts';

export type { PrinterDocument } from './models/blank.ts';

export function printerRepository(connection: Connection) {
  const printers = modelOf(connection, printerDeclaration);
  return {
    byId: (centre: string, id: string) => printers.findOne({ _id: id, centre }).lean<PrinterDocument | null>(),
    all: (centre: string) => printers.find({ centre }).sort({ name: 1 }).limit(200).lean<PrinterDocument[]>(),
    /** @returns `false` when a printer has this name already */
    add: (printer: PrinterDocument): Promise<boolean> =>
      unlessTaken(async () => {
        await printers.create(printer);
        return true;
      }),
    /** @returns `false` when there is no such printer */
    async correct(centre: string, id: string, set: Pick<PrinterDocument, 'right' | 'down' | 'at' | 'by'>) {
      const { matchedCount } = await printers.updateOne({ _id: id, centre }, { $set: set });
      return matchedCount === 1;
    },
  };
}
