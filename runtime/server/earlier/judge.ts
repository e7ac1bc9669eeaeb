/** Judges what was typed or sent: each value by itself, then the numbers against the register and what waits for it. */
import {
  earlierColumns,
  earlierFault,
  readLine,
  readTable,
  type EarlierFault,
  type EarlierKind,
  type EarlierTable,
  type Entered,
} from '../../../engine/index.ts';
import type { EarlierCheckShape, EarlierFaultShape, EarlierLineShape } from '../../api/index.ts';
import { licenceKey } from '../cases/lookup.ts';
import { today } from '../cases/today.ts';
import type { StaffCaller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';

/** Faults one answer tells; whoever has more begins with these. */
const MOST_TOLD = 300;

export interface Judged {
  entered: readonly Entered[];
  faults: readonly EarlierFault[];
  lines: number;
}

/** What keeps a number for one entry alone: the number as it is compared, behind its matter. */
export const waitingKey = (matter: string, number: string): string => `${matter}:${licenceKey(number)}`;

/** Numbers that are there already; those of the entry that is put right do not count against it. */
async function known(
  { store }: Office,
  { centre }: StaffCaller,
  { matter }: EarlierKind,
  entered: readonly Entered[],
  own: readonly string[],
): Promise<EarlierFault[]> {
  const keys = entered.map(({ record }) => licenceKey(record.number));
  const [registered, waiting] = await Promise.all([
    store.licences.known(centre, matter, keys),
    store.earlier.waiting(
      centre,
      keys.map((key) => `${matter}:${key}`),
    ),
  ]);
  return entered.flatMap(({ row, record }) => {
    const place = { row, column: 'number' } as const;
    const key = waitingKey(matter, record.number);
    if (registered.has(licenceKey(record.number))) return [earlierFault('EARLIER_KNOWN', place)];
    return waiting.has(key) && !own.includes(key) ? [earlierFault('EARLIER_WAITING', place)] : [];
  });
}

/** @param own keys of the entry that is put right */
export async function judgeTable(
  office: Office,
  caller: StaffCaller,
  kind: EarlierKind,
  table: EarlierTable,
  own: readonly string[] = [],
): Promise<Judged> {
  const read = readTable(table, { kind, today: today(office, caller.centre) }, licenceKey);
  const taken = await known(office, caller, kind, read.entered, own);
  const faults = [...read.faults, ...taken].sort((one, other) => (one.row ?? 0) - (other.row ?? 0));
  return { ...read, faults };
}

export async function judgeLine(
  office: Office,
  caller: StaffCaller,
  kind: EarlierKind,
  line: EarlierLineShape,
  own: readonly string[] = [],
): Promise<Judged> {
  const read = readLine(line, { kind, today: today(office, caller.centre) });
  if ('faults' in read) return { entered: [], faults: read.faults, lines: 1 };
  const entered = [{ row: 1, record: read.record }];
  // A form has no rows.
  const taken = (await known(office, caller, kind, entered, own)).map(({ code }) =>
    earlierFault(code, { column: 'number' }),
  );
  return { entered, faults: taken, lines: 1 };
}

const told = (kind: EarlierKind, faults: readonly EarlierFault[]): EarlierFaultShape[] => {
  const titles = new Map(earlierColumns(kind).map(({ id, title }) => [id, title]));
  return faults.slice(0, MOST_TOLD).map((fault) => {
    const columnTitle = fault.column && titles.get(fault.column);
    return { ...fault, ...(columnTitle === undefined ? {} : { columnTitle }) };
  });
};

/** What a table would bring. */
export function checkOf(kind: EarlierKind, { entered, faults, lines }: Judged, day: string): EarlierCheckShape {
  const wrong = new Set(faults.map(({ row }) => row));
  const sound = entered.filter(({ row }) => !wrong.has(row));
  return {
    ...{ lines, sound: sound.length, faultCount: faults.length, faults: told(kind, faults) },
    ended: sound.filter(({ record: { validTo } }) => validTo !== undefined && validTo < day).length,
  };
}

/** All of it is sound, or none of it is kept. Faults of a form are told by its fields. */
export function refuseFaulty({ faults }: Judged): void {
  if (faults.length === 0) return;
  throw new Refusal('EARLIER_FAULTY', {
    facts: { count: faults.length },
    errors: faults.slice(0, MOST_TOLD).map(({ code, row, column, message }) => ({
      ...{ code, message },
      pointer: `/${row === undefined ? 'line' : `rows/${row}`}${column === undefined ? '' : `/${column}`}`,
    })),
  });
}
