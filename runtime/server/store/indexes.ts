/** Creates every index the queries rely on; safe to run at each start. */
import type { Connection } from 'mongoose';
import {
  accountDeclaration,
  applicantDeclaration,
  attemptDeclaration,
  codeDeclaration,
  sessionDeclaration,
} from './models/account.ts';
import { caseDeclaration } from './models/case.ts';
import {
  auditDeclaration,
  counterDeclaration,
  fileDeclaration,
  formDraftDeclaration,
  leaseDeclaration,
  messageDeclaration,
  reservationDeclaration,
} from './models/ledger.ts';
import { type Declared, modelOf } from './models/model.ts';
import { matterDraftDeclaration, versionDeclaration } from './models/version.ts';

const declarations = [
  accountDeclaration,
  applicantDeclaration,
  attemptDeclaration,
  auditDeclaration,
  caseDeclaration,
  codeDeclaration,
  counterDeclaration,
  fileDeclaration,
  formDraftDeclaration,
  leaseDeclaration,
  matterDraftDeclaration,
  messageDeclaration,
  reservationDeclaration,
  sessionDeclaration,
  versionDeclaration,
] as unknown as readonly Declared<unknown>[];

export async function ensureIndexes(connection: Connection): Promise<void> {
  for (const declared of declarations) {
    const model = modelOf(connection, declared);
    await model.createCollection();
    await model.createIndexes();
  }
}
