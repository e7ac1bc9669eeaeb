/** Front door of the HTTP contract. */
export { ApiError, createClient, isSessionGone, pathOf, type CallOptions, type Client } from './client.ts';
export { openApi } from './openapi.ts';
export type { Audience, BodyOf, Method, QueryOf, ResponseOf, Route } from './route.ts';
export { routes, type RouteName } from './routes.ts';
export type {
  AttachmentShape,
  CaseRow,
  MessageRow,
  CaseView,
  PreviewShape,
  ProgressShape,
  ReceiptShape,
  RevealBody,
  RevealShape,
} from './shapes/case.ts';
export type { ReadSheet, SheetCell } from './shapes/table-sheet.ts';
export type { AuditRow } from './shapes/audit.ts';
export type {
  BlankEndBody,
  BlankEntryShape,
  BlankKindShape,
  BlankMoveBody,
  BlankReceiptBody,
  BlankRow,
  BlankStockShape,
  PrinterBody,
  PrinterOffsetBody,
  PrinterRow,
} from './shapes/blank.ts';
export type {
  CalendarShape,
  SeatBody,
  SeatingRow,
  SignersShape,
  SigningShape,
  StaffRow,
  UnverifiedShape,
  WindowRow,
  WindowsShape,
} from './shapes/centre.ts';
export type {
  GrantActShape,
  GrantBody,
  GrantChangeBody,
  GrantChoicesShape,
  GrantRevokeBody,
  GrantRow,
} from './shapes/grant.ts';
export type { AssignableMatter, CentreDraft, CentreReview, CentreVersionRow } from './shapes/centre-draft.ts';
export {
  draftStates,
  type DesignerCentre,
  type DesignerRow,
  type MatterDraft,
  type MovingShape,
  type ReviewShape,
  type VersionRow,
} from './shapes/designer.ts';
export {
  dueSpans,
  exportFormats,
  queues,
  type HandOverRow,
  type HomeShape,
  type InboxRow,
  type IssueRow,
  type ListFilters,
  type OverviewShape,
} from './shapes/list.ts';
export type {
  EarlierAnswerBody,
  EarlierBody,
  EarlierCheckShape,
  EarlierEntryShape,
  EarlierFaultShape,
  EarlierKindShape,
  EarlierLineRow,
  EarlierLineShape,
  EarlierRevealBody,
  EarlierRow,
} from './shapes/earlier.ts';
export type { HeldLicenceShape, LicenceRow, LicenceShape, OfficeCaseBody, OfficeCaseShape } from './shapes/licence.ts';
export type { HandoverBody, StaffWorkShape } from './shapes/handover.ts';
export type { AssessShape, BusinessAsked, DraftShape, FormShape, MatterRow } from './shapes/matter.ts';
export type { NewMatterBody, NewMatterChoices, UploadBody } from './shapes/new-matter.ts';
export type { ProblemShape } from './shapes/problem.ts';
export { MOST_REPLAYED, type ReplayShape } from './shapes/replay.ts';
export type { SealBody, SealChoicesShape, SealEndBody, SealKeepersBody, SealRow, SealUseRow } from './shapes/seal.ts';
export type { ReasonRow, ReasonsShape } from './shapes/reason.ts';
export type { SessionShape } from './shapes/session.ts';
export type { TieBody, TieRow, TiesShape } from './shapes/tie.ts';
export type { WorkShape } from './shapes/work.ts';
