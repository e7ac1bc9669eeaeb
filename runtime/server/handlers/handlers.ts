/** Every route with its handler; a route without one does not compile. */
import { routes } from '../../api/index.ts';
import type { Handlers } from '../http/bind.ts';
import type { Office } from '../office.ts';
import { applicantHandlers } from './applicant.ts';
import { attachmentHandlers } from './attachment.ts';
import { auditHandlers } from './audit.ts';
import { blankHandlers } from './blank.ts';
import { centreHandlers } from './centre.ts';
import { centreDraftHandlers } from './centre-draft.ts';
import { demonstrationHandlers } from './demonstration.ts';
import { designerHandlers } from './designer.ts';
import { departmentHandlers } from './department.ts';
import { earlierHandlers } from './earlier.ts';
import { deskHandlers } from './desk.ts';
import { licenceHandlers } from './licence.ts';
import { listHandlers } from './list.ts';
import { newMatterHandlers } from './new-matter.ts';
import { publicHandlers } from './public.ts';
import { replayHandlers } from './replay.ts';
import { sealHandlers } from './seal.ts';
import { sessionHandlers } from './session.ts';
import { supervisionHandlers } from './supervision.ts';
import { tableSheetHandlers } from './table-sheet.ts';
import { tieHandlers } from './tie.ts';

export const handlersOf = (office: Office): Handlers<typeof routes> => ({
  ...publicHandlers(office),
  ...sessionHandlers(office),
  ...applicantHandlers(office),
  ...attachmentHandlers(office),
  ...deskHandlers(office),
  ...centreHandlers(office),
  ...departmentHandlers(office),
  ...sealHandlers(office),
  ...blankHandlers(office),
  ...tieHandlers(office),
  ...auditHandlers(office),
  ...licenceHandlers(office),
  ...earlierHandlers(office),
  ...listHandlers(office),
  ...supervisionHandlers(office),
  ...designerHandlers(office),
  ...centreDraftHandlers(office),
  ...newMatterHandlers(office),
  ...tableSheetHandlers(office),
  ...replayHandlers(office),
  ...demonstrationHandlers(office),
});
