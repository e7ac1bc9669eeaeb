/** Blanks and the printers that overprint them. */
import type { routes } from '../../api/index.ts';
import { endBlanks, passBlanksOn, receiveBlanks } from '../blanks/acts.ts';
import { blankRegister, blankStock } from '../blanks/lines.ts';
import { addPrinter, correctPrinter, printersOf, sendCalibration } from '../blanks/printers.ts';
import type { Handlers } from '../http/bind.ts';
import { staff } from '../http/caller.ts';
import type { Office } from '../office.ts';

type BlankRoutes = Pick<
  typeof routes,
  | 'blankStock'
  | 'blankRegister'
  | 'receiveBlanks'
  | 'passBlanksOn'
  | 'endBlanks'
  | 'printers'
  | 'addPrinter'
  | 'correctPrinter'
  | 'calibration'
>;

const PAGE = 20;

export function blankHandlers(office: Office): Handlers<BlankRoutes> {
  return {
    blankStock: ({ caller }) => blankStock(office, staff(caller)),
    blankRegister: ({ caller, params, query: { limit = PAGE, ...asked } }) =>
      blankRegister(office, staff(caller), { kind: params.kind ?? '', limit, ...asked }),
    receiveBlanks: ({ caller, body, key }) => receiveBlanks(office, staff(caller), body, key),
    passBlanksOn: ({ caller, body, key }) => passBlanksOn(office, staff(caller), body, key),
    endBlanks: ({ caller, body, key }) => endBlanks(office, staff(caller), body, key),
    printers: async ({ caller }) => ({ items: await printersOf(office, staff(caller)) }),
    addPrinter: ({ caller, body }) => addPrinter(office, staff(caller), body),
    correctPrinter: ({ caller, params, body }) => correctPrinter(office, staff(caller), params.id ?? '', body),
    calibration: async ({ caller, params, response }) => {
      await sendCalibration(office, staff(caller), params.id ?? '', response);
      return undefined;
    },
  };
}
