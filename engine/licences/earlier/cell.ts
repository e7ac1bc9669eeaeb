/** One cell of a table as a file has it: what was typed, what a spreadsheet made of it, or a formula, which is refused. */
import { type EarlierColumn, ENDLESS } from './columns.ts';
import { earlierFault, type EarlierFault, type EarlierFaultCode } from './fault.ts';
import { type DayZero, daySerial, writtenDay } from './written-day.ts';

export type EarlierCell = string | number | { formula: true } | undefined;

/** More digits than a spreadsheet keeps of a number. */
const KEPT_DIGITS = 15;
const inPowers = /^\d(\.\d+)?E\+?\d+$/iu;

export const isBlank = (cell: EarlierCell): boolean =>
  cell === undefined || (typeof cell === 'string' && cell.trim() === '');

const isFormula = (cell: EarlierCell): boolean =>
  typeof cell === 'object' || (typeof cell === 'string' && /^\s*=/u.test(cell));

const wasRounded = (cell: EarlierCell): boolean =>
  typeof cell === 'number'
    ? !Number.isSafeInteger(cell) || String(cell).length > KEPT_DIGITS
    : typeof cell === 'string' && inPowers.test(cell.trim());

export type Read = { value?: string } | { fault: EarlierFault };

interface Where {
  row?: number;
  /** What the numbers of days are counted from. */
  zero?: DayZero;
}

type Fault = (code: EarlierFaultCode, facts?: Readonly<Record<string, string | number>>) => Read;

function readDay(cell: string | number, { id, required }: EarlierColumn, zero: DayZero | undefined, fault: Fault) {
  if (id === 'validTo' && typeof cell === 'string' && cell.trim() === ENDLESS)
    return required ? fault('EARLIER_ENDLESS') : {};
  const value = typeof cell === 'number' ? daySerial(cell, zero) : writtenDay(cell, zero);
  return value === undefined ? fault('EARLIER_DAY') : { value };
}

/** The value of a cell, by what its column holds; a blank cell of a column that may be blank has none. */
export function readCell(cell: EarlierCell, column: EarlierColumn, { row, zero }: Where): Read {
  const { id, holds, required, options, most } = column;
  const fault: Fault = (code, facts) => ({
    fault: earlierFault(code, { ...(row === undefined ? {} : { row }), column: id }, facts),
  });
  if (isFormula(cell)) return fault('EARLIER_FORMULA');
  if (cell === undefined || typeof cell === 'object' || isBlank(cell)) return required ? fault('EARLIER_MISSING') : {};
  if (holds === 'day') return readDay(cell, column, zero, fault);
  if (wasRounded(cell)) return fault('EARLIER_ROUNDED');
  const value = String(cell).trim();
  if (Array.from(value).length > most) return fault('EARLIER_LONG', { most });
  if (options && !options.includes(value)) return fault('EARLIER_CHOICE', { options: options.join('、') });
  return { value };
}
