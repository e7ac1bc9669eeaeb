/** One line of a table, or one form, as an earlier licence; with what is wrong with each cell where something is. */
import { applicantKinds, identityKinds } from '../../cases/applicant.ts';
import { formats } from '../../formats/registry.ts';
import { type EarlierCell, readCell } from './cell.ts';
import { earlierColumns, papersOf } from './columns.ts';
import { earlierFault, type EarlierFault, type EarlierFaultCode } from './fault.ts';
import type { EarlierKind, HolderKind } from './kind.ts';
import type { ColumnId, EarlierRecord } from './record.ts';
import type { DayZero } from './written-day.ts';

export interface EarlierTerms {
  kind: Pick<EarlierKind, 'ends' | 'holders'>;
  /** In the centre's calendar. */
  today: string;
  zero?: DayZero;
}

export type Line = Readonly<Partial<Record<ColumnId, EarlierCell>>>;
export type LineRead = { record: EarlierRecord } | { faults: EarlierFault[] };

type Values = Partial<Record<ColumnId, string>>;
type Tell = (code: EarlierFaultCode, column: ColumnId, facts?: Parameters<typeof earlierFault>[2]) => EarlierFault;

const FOUNDED = '1949-10-01';

const keyOf = <K extends string>(words: Readonly<Record<K, string>>, word: string): K | undefined =>
  (Object.keys(words) as K[]).find((key) => words[key] === word);

/** The papers whose numbers have a form of their own; a passport has many. */
const formatOf: Partial<Record<keyof typeof identityKinds, string>> = {
  identityCard: 'cn-identity',
  residencePermit: 'cn-residence-permit',
  creditCode: 'cn-credit-code',
};

const isOf = (kind: HolderKind, paper: string): boolean => papersOf[kind].some((one) => one === paper);

/** Who holds it, by which paper: named, or the only one there can be. */
function holderOf({ holderKind, idKind, idNumber = '' }: Values, { holders }: EarlierTerms['kind'], tell: Tell) {
  const kind = (holderKind === undefined ? holders[0] : keyOf(applicantKinds, holderKind)) ?? 'organisation';
  const paper = (idKind === undefined ? papersOf[kind][0] : keyOf(identityKinds, idKind)) ?? papersOf[kind][0];
  const number = idNumber.normalize('NFKC').replace(/\s/gu, '').toUpperCase();
  if (!isOf(kind, paper)) {
    const options = papersOf[kind].map((one) => identityKinds[one]).join('、');
    return { fault: tell('EARLIER_IDENTITY', 'idKind', { holder: applicantKinds[kind], options }) };
  }
  const why = formats.get(formatOf[paper] ?? '')?.fault(number);
  if (why !== undefined) return { fault: tell('EARLIER_NUMBER', 'idNumber', { why }) };
  return { holderKind: kind, idKind: paper, idNumber: number };
}

/** Days that cannot be as they stand together. */
function dayFaults({ issuedOn, validFrom = issuedOn, validTo }: Values, today: string, tell: Tell): EarlierFault[] {
  if (issuedOn === undefined || validFrom === undefined) return [];
  const faults: EarlierFault[] = [];
  if (issuedOn > today) faults.push(tell('EARLIER_FUTURE', 'issuedOn'));
  if (issuedOn < FOUNDED) faults.push(tell('EARLIER_AGE', 'issuedOn'));
  if (validTo !== undefined && validTo < validFrom)
    faults.push(tell('EARLIER_ORDER', 'validTo', { other: '有效期起', day: validFrom }));
  else if (validTo !== undefined && validTo < issuedOn)
    faults.push(tell('EARLIER_ORDER', 'validTo', { other: '发证日期', day: issuedOn }));
  return faults;
}

/** @param row of the table, where it is one */
export function readLine(line: Line, { kind, today, zero }: EarlierTerms, row?: number): LineRead {
  const place = row === undefined ? {} : { row };
  const tell: Tell = (code, column, facts) => earlierFault(code, { ...place, column }, facts);
  const values: Values = {};
  const faults: EarlierFault[] = [];
  for (const column of earlierColumns(kind)) {
    const read = readCell(line[column.id], column, { ...place, ...(zero === undefined ? {} : { zero }) });
    if ('fault' in read) faults.push(read.fault);
    else if (read.value !== undefined) values[column.id] = read.value;
  }
  // Who the holder is can only be told once every cell that says so could be read.
  const saidWrong = faults.some(
    ({ column }) => column === 'holderKind' || column === 'idKind' || column === 'idNumber',
  );
  const holder = saidWrong ? undefined : holderOf(values, kind, tell);
  if (holder && 'fault' in holder) faults.push(holder.fault);
  faults.push(...dayFaults(values, today, tell));
  if (faults.length > 0 || !holder || 'fault' in holder) return { faults };
  const { number = '', holder: name = '', issuer = '', issuedOn = '', archive = '' } = values;
  const { validFrom = issuedOn, validTo, note } = values;
  return {
    record: {
      ...{ number, ...holder, holder: name, issuer, issuedOn, validFrom, archive },
      ...(validTo === undefined ? {} : { validTo }),
      ...(note === undefined ? {} : { note }),
    },
  };
}
