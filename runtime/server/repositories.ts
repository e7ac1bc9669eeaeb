/** Every repository on one connection; the only way to the store. */
import type { Connection } from 'mongoose';
import { accountRepository } from './store/account-repository.ts';
import { attemptRepository } from './store/attempt-repository.ts';
import { auditRepository } from './store/audit-repository.ts';
import { barRepository } from './store/bar-repository.ts';
import { blankRepository } from './store/blank-repository.ts';
import { calendarRepository } from './store/calendar-repository.ts';
import { caseRepository } from './store/case-repository.ts';
import { centreDraftRepository } from './store/centre-draft-repository.ts';
import { centreVersionRepository } from './store/centre-version-repository.ts';
import { decisionRepository } from './store/decision-repository.ts';
import { earlierRepository } from './store/earlier-repository.ts';
import { fileRepository } from './store/file-repository.ts';
import { formDraftRepository } from './store/form-draft-repository.ts';
import { grantRepository } from './store/grant-repository.ts';
import { keyRepository } from './store/key-repository.ts';
import { leaseRepository } from './store/lease-repository.ts';
import { licenceRepository } from './store/licence-repository.ts';
import { matterDraftRepository } from './store/matter-draft-repository.ts';
import { messageRepository } from './store/message-repository.ts';
import { moveRepository } from './store/move-repository.ts';
import { paperRepository } from './store/paper-repository.ts';
import { presenceRepository } from './store/presence-repository.ts';
import { printerRepository } from './store/printer-repository.ts';
import { replayRepository } from './store/replay-repository.ts';
import { reservationRepository } from './store/reservation-repository.ts';
import { sealRepository } from './store/seal-repository.ts';
import { seatingRepository } from './store/seating-repository.ts';
import { tallyRepository } from './store/tally-repository.ts';
import { versionRepository } from './store/version-repository.ts';

export const repositories = (connection: Connection) => ({
  accounts: accountRepository(connection),
  attempts: attemptRepository(connection),
  audit: auditRepository(connection),
  messages: messageRepository(connection),
  versions: versionRepository(connection),
  matterDrafts: matterDraftRepository(connection),
  calendars: calendarRepository(connection),
  bars: barRepository(connection),
  blanks: blankRepository(connection),
  cases: caseRepository(connection),
  centreDrafts: centreDraftRepository(connection),
  centreVersions: centreVersionRepository(connection),
  decisions: decisionRepository(connection),
  moves: moveRepository(connection),
  earlier: earlierRepository(connection),
  tallies: tallyRepository(connection),
  papers: paperRepository(connection),
  presences: presenceRepository(connection),
  printers: printerRepository(connection),
  replays: replayRepository(connection),
  reservations: reservationRepository(connection),
  seals: sealRepository(connection),
  seatings: seatingRepository(connection),
  files: fileRepository(connection),
  formDrafts: formDraftRepository(connection),
  grants: grantRepository(connection),
  keys: keyRepository(connection),
  leases: leaseRepository(connection),
  licences: licenceRepository(connection),
});
export type Repositories = ReturnType<typeof repositories>;
