/** Every route there is. */
import { applicantRoutes } from './routes/applicant.ts';
import { auditRoutes } from './routes/audit.ts';
import { blankRoutes } from './routes/blank.ts';
import { centreRoutes } from './routes/centre.ts';
import { centreDraftRoutes } from './routes/centre-draft.ts';
import { demonstrationRoutes } from './routes/demonstration.ts';
import { departmentRoutes } from './routes/department.ts';
import { deskRoutes } from './routes/desk.ts';
import { designerRoutes } from './routes/designer.ts';
import { earlierRoutes } from './routes/earlier.ts';
import { licenceRoutes } from './routes/licence.ts';
import { listRoutes } from './routes/list.ts';
import { newMatterRoutes } from './routes/new-matter.ts';
import { tableSheetRoutes } from './routes/table-sheet.ts';
import { publicRoutes } from './routes/public.ts';
import { replayRoutes } from './routes/replay.ts';
import { sealRoutes } from './routes/seal.ts';
import { sessionRoutes } from './routes/session.ts';
import { supervisionRoutes } from './routes/supervision.ts';
import { tieRoutes } from './routes/tie.ts';

export const routes = {
  ...publicRoutes,
  ...sessionRoutes,
  ...applicantRoutes,
  ...deskRoutes,
  ...centreRoutes,
  ...departmentRoutes,
  ...sealRoutes,
  ...blankRoutes,
  ...tieRoutes,
  ...auditRoutes,
  ...licenceRoutes,
  ...earlierRoutes,
  ...listRoutes,
  ...supervisionRoutes,
  ...designerRoutes,
  ...centreDraftRoutes,
  ...newMatterRoutes,
  ...tableSheetRoutes,
  ...replayRoutes,
  ...demonstrationRoutes,
} as const;
export type RouteName = keyof typeof routes;
