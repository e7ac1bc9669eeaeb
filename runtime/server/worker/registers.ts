/** What the registers of the county read from cases: licences, bars to applying again, decisions made public, codes of papers, blanks. */
import { keepBlanks } from '../blanks/keep.ts';
import { publishDecisions } from '../decisions/publish.ts';
import { enterBars } from '../licences/bars.ts';
import { enterLicences } from '../licences/enter.ts';
import type { Office } from '../office.ts';
import type { CaseDocument } from '../store/case-repository.ts';
import { registerPapers } from '../verify/code.ts';

/** Enters what is not there yet; together, so that a store which writes to disk by groups does so once. */
export async function keepRegisters(
  office: Pick<Office, 'store' | 'digestOf' | 'paperDigestOf' | 'library' | 'centres'>,
  found: readonly CaseDocument[],
): Promise<void> {
  await Promise.all([
    enterLicences(office, found),
    enterBars(office, found),
    publishDecisions(office, found),
    registerPapers(office, found),
    keepBlanks(office, found),
  ]);
}
