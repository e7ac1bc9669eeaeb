/** Creates every index the queries rely on; safe to run at each start. */
import type { Connection, mongo } from 'mongoose';
import {
  accountDeclaration,
  applicantDeclaration,
  attemptDeclaration,
  codeDeclaration,
  sessionDeclaration,
} from './models/account.ts';
import { calendarDeclaration } from './models/calendar.ts';
import { barDeclaration } from './models/bar.ts';
import { blankDeclaration, printerDeclaration } from './models/blank.ts';
import { caseDeclaration } from './models/case.ts';
import { centreDraftDeclaration, centreFilesDeclaration, centreVersionDeclaration } from './models/centre-version.ts';
import { decisionDeclaration } from './models/decision.ts';
import { earlierDeclaration } from './models/earlier.ts';
import { grantDeclaration } from './models/grant.ts';
import { licenceDeclaration } from './models/licence.ts';
import {
  auditDeclaration,
  counterDeclaration,
  fileDeclaration,
  formDraftDeclaration,
  keyDeclaration,
  leaseDeclaration,
  reservationDeclaration,
} from './models/ledger.ts';
import { messageDeclaration } from './models/message.ts';
import { moveDeclaration } from './models/move.ts';
import type { Declared } from './models/model.ts';
import { paperDeclaration } from './models/paper.ts';
import { presenceDeclaration } from './models/presence.ts';
import { replayDeclaration } from './models/replay.ts';
import { sealDeclaration, sealUseDeclaration } from './models/seal.ts';
import { seatingDeclaration } from './models/seating.ts';
import { bundleDeclaration, matterDraftDeclaration, versionDeclaration } from './models/version.ts';

const declarations = [
  accountDeclaration,
  applicantDeclaration,
  attemptDeclaration,
  auditDeclaration,
  barDeclaration,
  blankDeclaration,
  bundleDeclaration,
  calendarDeclaration,
  caseDeclaration,
  centreDraftDeclaration,
  centreFilesDeclaration,
  centreVersionDeclaration,
  codeDeclaration,
  counterDeclaration,
  decisionDeclaration,
  earlierDeclaration,
  fileDeclaration,
  formDraftDeclaration,
  grantDeclaration,
  keyDeclaration,
  leaseDeclaration,
  licenceDeclaration,
  matterDraftDeclaration,
  messageDeclaration,
  moveDeclaration,
  paperDeclaration,
  presenceDeclaration,
  printerDeclaration,
  replayDeclaration,
  reservationDeclaration,
  sealDeclaration,
  sealUseDeclaration,
  seatingDeclaration,
  sessionDeclaration,
  versionDeclaration,
] as unknown as readonly Declared<unknown>[];

/** One command a collection, all at once: a start waits for a single commit. */
export async function ensureIndexes(connection: Connection): Promise<void> {
  await Promise.all(
    declarations.map(async ({ name, indexes }) => {
      const specs = indexes.map(([key, options]) => ({ key, ...options }) as mongo.IndexDescription);
      if (specs.length > 0) await connection.collection(name).createIndexes(specs);
    }),
  );
}
