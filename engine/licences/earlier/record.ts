/** One earlier licence as it was entered, every value read and judged. */
import type { Applicant } from '../../cases/applicant.ts';
import type { HolderKind } from './kind.ts';

export interface EarlierRecord {
  number: string;
  holderKind: HolderKind;
  holder: string;
  idKind: Applicant['idKind'];
  idNumber: string;
  issuer: string;
  /** Days; without an end the licence does not run out. */
  issuedOn: string;
  validFrom: string;
  validTo?: string;
  /** Where the paper file lies. */
  archive: string;
  note?: string;
}
export type ColumnId = keyof EarlierRecord;
