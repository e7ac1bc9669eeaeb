/** The one door of the engine: everything other folders may use, by name. */

// problems
export { problemTable, type Problem, type Severity } from './problems.ts';

// facts, conditions, tables, rules
export { compileCondition } from './conditions/compile.ts';
export type { CompiledCondition, NamedConditions, Scope } from './conditions/compiled.ts';
export { reasons, type Explanation, type Truth } from './conditions/explanation.ts';
export { operatorKinds, type RightHand } from './conditions/operators.ts';
export { sentence } from './conditions/sentence.ts';
export { rowConditions } from './tables/row-conditions.ts';
export { verbs } from './conditions/verbs.ts';
export { isDay } from './facts/day.ts';
export type { FactDeclaration, FactRegister, Facts, FactType } from './facts/fact.ts';
export { registerFacts } from './facts/register.ts';
export { factSource } from './facts/source.ts';
export { compileRules, type CompiledRules, type Finding, type Findings } from './rules/compile.ts';

// the bundle: its text and its schemas
export type { JsonSchema, UiSchema } from './fields/kind.ts';
export type { Field, FieldOf, FormItem, Group } from './fields/registry.ts';
export { cite, type Basis } from './schema/basis.ts';
export { businesses, businessKinds, type Business } from './schema/business.ts';
export { calendarYearSchema, type AlertLevels, type CalendarYear, type ClockReading } from './schema/calendar.ts';
export {
  conditionDefinitions,
  type Condition,
  type Leaf,
  type NamedCondition,
  type Operator,
  type Scalar,
} from './schema/condition.ts';
export { emitSchemas } from './schema/emit.ts';
export { parsePointer, pointer } from './schema/pointer.ts';
export type { Example } from './schema/example.ts';
export type { Form, Section } from './schema/form.ts';
export { matterTypes, handlingForms, handlings, serviceObjects } from './schema/identity.ts';
export { limitUnits } from './schema/limit.ts';
export { necessities, originalities, type Material } from './schema/material.ts';
export { bundleFiles, type Bundle, type BundleFile } from './schema/matter.ts';
export {
  postKinds,
  powers,
  unitKinds,
  windowKinds,
  type PostKind,
  type Power,
  type Accounts,
  type Grant,
  type Post,
  type ServiceWindow,
  type Zone,
  type Unit,
} from './schema/organisation.ts';
export { deliveryWays } from './schema/outcome.ts';
export { sealKinds, type DocumentConfig, type SealKind } from './schema/document.ts';
export { blankStates, type BlankKind, type BlankState } from './schema/blank.ts';
export { onPaper, sealStates, type Seal, type SealState } from './schema/seal.ts';
export type { Requirement } from './schema/requirement.ts';
export { decisionModes, specialKinds, stepOutcomes, stepPosts, type Step } from './schema/review.ts';
export type { Rule, RuleEvent } from './schema/rule.ts';
export type { Table, TableRow } from './schema/table.ts';
export { compileSchema } from './schema/validate.ts';
export { layOut } from './files/layout.ts';
export type { Files } from './files/read.ts';

// matters
export { reasonKinds, reasonsOf, type Reason, type ReasonKind } from './matter/reasons.ts';
export { anew, withAnswers, type FirstAnswers } from './matter/anew.ts';
export { analyse } from './analysis/analyse.ts';
export { rowForGap } from './analysis/gap-row.ts';
export { needsIn, type Need } from './analysis/needs.ts';
export { untriedIn } from './analysis/untried.ts';
export { assess, explain, type Assessment } from './matter/assess.ts';
export { bundleIn } from './matter/assemble.ts';
export { canonical } from './matter/canonical.ts';
export type { Catalogues, CodeTable } from './matter/catalogues.ts';
export { namedIn } from './matter/check/shared.ts';
export { withDivisions } from './matter/divisions.ts';
export { withShared, withoutShared } from './matter/shared.ts';
export { checkApplicant } from './matter/check-applicant.ts';
export { compileMatter } from './matter/compile.ts';
export type { CompiledMatter } from './matter/compiled.ts';
export { differences, type Difference } from './matter/differences.ts';
export { documentData } from './matter/document-data.ts';
export { lackingBesides, lackingIn } from './matter/lacking.ts';
export { knownFacts, declareFacts, type Known, type KnownBusiness } from './matter/facts.ts';
export { filesOf } from './matter/files-of.ts';
export { judge, type JudgedFacts, type Judged } from './matter/judge.ts';
export { limitWords } from './matter/limit-words.ts';
export { liveForm } from './matter/live-form.ts';
export { loadMatter, readBundle, type ReadBundle } from './matter/load.ts';
export { paperText, type PaperText } from './matter/paper-text.ts';
export { businessesOf, planOf, unitFor } from './matter/plan.ts';
export { assessExample, outcomeOf, runExamples, type ExampleResult } from './matter/run-examples.ts';
export { templateFields } from './matter/template-fields.ts';

// forms
export { answerFiles, checkAnswers, compileForm, formSchemas, humanise, refuse, sayAnswer } from './form/index.ts';
export { fieldsIn, fieldsOf, filesIn, holdsFiles, isGroup, placedFields, shownWhen, sizeWords } from './form/index.ts';
export type { Answers, CompiledForm, FieldError, KeptFile, Settled } from './form/index.ts';
export { formats } from './formats/registry.ts';
export { frozen } from './facts/frozen.ts';
export { matcherOf } from './validation/pattern/match.ts';
export { interpret } from './validation/interpret.ts';
export type { SchemaError, Validate } from './validation/schema-error.ts';

// guides
export { guideOf } from './guide/guide-of.ts';
export { guideParts, type Guide, type GuideEntry, type GuidePart, type GuideRecord } from './guide/guide.ts';
export { situationOf, situationQuery } from './guide/situation-of.ts';

// documents
export { dayText } from './documents/day.ts';
export { picturesIn } from './documents/pictures-in.ts';
export {
  sealWords,
  type Align,
  type Block,
  type Cell,
  type Line,
  type PlacedLine,
  type Run,
  type Sheet,
  type Table as BlockTable,
} from './documents/blocks.ts';
export { checkData } from './documents/check-data.ts';
export { checkTemplate } from './documents/check-template.ts';
export { documentStyle } from './documents/document-style.ts';
export type { TemplateField, TemplateFields } from './documents/fields.ts';
export { hardLines } from './documents/line.ts';
export { parseBlocks } from './documents/parse-blocks.ts';
export { DocumentError } from './documents/problems.ts';
export { renderTemplate, type DocumentData } from './documents/render-template.ts';
export { isOverprint } from './documents/sheet.ts';
export { writeHtml } from './documents/write-html.ts';
export { crossArm } from './documents/write-sheet.ts';

// a bundle changed: ids renamed, moved, deleted; older shapes; what a new version changes for cases
export { move as moveIn, type Where } from './refactor/move.ts';
export { remove as removeFrom, usesIn, type Use } from './refactor/remove.ts';
export { rename as renameIn } from './refactor/rename.ts';
export type { Refactored } from './refactor/refactored.ts';
export { targetAt } from './refactor/mentions-in.ts';
export { upgrade } from './upgrade/upgrade.ts';
export { upgradeBundle } from './upgrade/upgrade-bundle.ts';
export { compare } from './replay/compare.ts';
export { tally, type Impact, type Tally, type Tallied } from './replay/tally.ts';

// cases
export { endedOn, isOver, latestPaper, replacedBy, type GrantPapers } from './authority/grant-papers.ts';
export { grantees, grantProblem, numberUsed, type GrantableMatter } from './authority/grant-problem.ts';
export { grantState, grantStates, type GrantState } from './authority/grant-state.ts';
export { grantFor, type Authority } from './authority/grant-for.ts';
export type { Holder } from './authority/holder.ts';
export { sealProblem } from './authority/seal-problem.ts';
export { candidatesFor, deputyReasons, type Candidate, type SigningQuestion } from './authority/signers-on.ts';
export { signingGaps, signingPower, type SigningGap } from './authority/signing-gaps.ts';
export { allowed, mayGive, openActs, type Allowed, type OpenAct } from './cases/allowed.ts';
export { applicantField, applicantForm, applicantOf, applicantSoFar } from './cases/applicant-form.ts';
export { applicantKinds, applicantSchema, identityKinds, type Applicant } from './cases/applicant.ts';
export { apply } from './cases/apply.ts';
export type { Actor, Case, Defect, GrantUse, Ground, MatterVersion, ReceivedMaterial } from './cases/case.ts';
export type { CasePaper, IssuedDocument } from './cases/paper.ts';
export { groundsOf, runningProcedure } from './cases/procedure.ts';
export { clocksOf, clocksOutside, toldOutside, type ClockView } from './cases/clocks-of.ts';
export { liveUrge } from './cases/urge.ts';
export { startedSince } from './cases/started-since.ts';
export {
  caseCommandSchema,
  commandNames,
  commandSchemas,
  consultationOutcomes,
  followUpOutcomes,
  furtherExceptions,
  refusalCauses,
  systemCommands,
  terminationGrounds,
  voidingCauses,
  type CaseCommand,
  type Command,
  type CommandKind,
  type CommandOf,
  waysIn,
} from './cases/command.ts';
export type { CaseBusiness } from './cases/licence-record.ts';
export { cancellationGrounds, cancellationNotices, revocationGrounds } from './cases/licence-shapes.ts';
export { type Bar } from './cases/bar.ts';
export { officersOf, type Person } from './cases/people.ts';
export { openRequests } from './cases/recusal.ts';
export { recusalOutcomes, recusalRelations } from './cases/recusal-shapes.ts';
export { barKinds, type BarKind, liftingGrounds } from './cases/bar-shapes.ts';
export { businessOf, businessRefusal, renewalTimeOf, type BusinessTerms } from './cases/business.ts';
export { consultingPosts } from './cases/consultation.ts';
export { handOverOutcomes } from './cases/paper-shapes.ts';
export { servedWays } from './cases/delivery-shapes.ts';
export { elsewhereOutcomes, upperOutcomes } from './cases/elsewhere-shapes.ts';
export { unitsFor, windowsFor } from './cases/transfer.ts';
export { hearingDays, toldOfHearing } from './cases/hearing.ts';
export { hearingAnswers, hearingCauses } from './cases/hearing-shapes.ts';
export { type ArchiveItem } from './cases/archive.ts';
export type { Renewal } from './cases/renewal.ts';
export { movability, movings, takesAlong, type Movability, type Moving } from './cases/moving.ts';
export { askedFor } from './cases/asked-for.ts';
export { commandName } from './cases/command-name.ts';
export { committedMaterials } from './cases/commitment.ts';
export { owedMaterials } from './cases/materials.ts';
export {
  openHandOver,
  papersOf,
  whereabouts,
  workingUnits,
  type HandOver,
  type PaperPlace,
} from './cases/hand-over.ts';
export type { Context, OfficeTime, Reserved } from './cases/context.ts';
export { decide, type Decided } from './cases/decide.ts';
export type { CaseEvent, EventKind } from './cases/event.ts';
export { fold, further } from './cases/fold.ts';
export { lifecycle } from './cases/lifecycle.ts';
export { messageAbout } from './cases/message-about.ts';
export type { DocumentAct, MatterPlan, PlannedDocument, PlannedProcedure, PlannedStep } from './cases/plan.ts';
export { aheadIn, quotaLineOf, type Ahead, type QuotaLine } from './cases/quota-line.ts';
export type { Refusal } from './cases/refusal.ts';
export { reservationsFor, type Needs } from './cases/reservations-for.ts';
export { unprinted } from './cases/blank.ts';
export { rightFor, unsealed } from './cases/sealing.ts';
export { stepKind } from './cases/signing.ts';
export { firstSerial, serialNumber } from './cases/serial-number.ts';
export { endStages, outcomeWords, publicStages, stages, wordsFor, type Outcome, type Stage } from './cases/stage.ts';
export { summaryOf, timeLeftOf, type CaseSummary, type TimeLeft } from './cases/summary.ts';
export { timedBy, type Timed } from './cases/timed.ts';
export { changedAnswers } from './cases/changed-answers.ts';
export { timeline, type TimelineEntry } from './cases/timeline.ts';
export { waitingFor, waitingWords, type Waiting, type WaitingContext } from './cases/waiting-for.ts';
export { dueTimers, timersOf } from './cases/timers.ts';
export type { Transition } from './cases/transition.ts';
export { wakeAt } from './cases/wake-at.ts';
export { ownPapers, servedPapers } from './matter/case-papers.ts';
export { coverCase, type Sight } from './privacy/cover-case.ts';
export { personalValues, type PersonalValue } from './privacy/personal-values.ts';
export { maskIdNumber, maskMobile, maskName } from './privacy/mask.ts';
export { maskText } from './privacy/mask-text.ts';

// blanks and licences
export { mostAtOnce, numbersIn } from './blanks/numbers-in.ts';
export { foldLicence } from './licences/fold-licence.ts';
export {
  licenceActs,
  licenceStates,
  sourceOf,
  type Licence,
  type LicenceAct,
  type LicenceState,
  type LicenceVersion,
} from './licences/licence.ts';
export { daySerial } from './licences/earlier/written-day.ts';
export type { EarlierCell } from './licences/earlier/cell.ts';
export { earlierColumns, type EarlierColumn } from './licences/earlier/columns.ts';
export { earlierFault, type EarlierFault } from './licences/earlier/fault.ts';
export { earlierKindsOf, type EarlierKind } from './licences/earlier/kind.ts';
export { readLine } from './licences/earlier/read-line.ts';
export { mostEarlier, readTable, type EarlierTable, type Entered } from './licences/earlier/read-table.ts';
export type { ColumnId, EarlierRecord } from './licences/earlier/record.ts';
export { earlierStates, type EarlierState } from './licences/earlier/standing.ts';
export { openByOffice, type KnownHolder } from './cases/open-by-office.ts';
export { takenOver } from './licences/earlier/taken-over.ts';
export { licenceStateOn } from './licences/licence-state.ts';
export { renewalDays, type RenewalDays, type RenewalTime } from './licences/renewal-time.ts';

// calendar and clocks
export { buildCalendar } from './calendar/build-calendar.ts';
export type { Calendar, DayOn, MarkedDay, PendingCount } from './calendar/calendar.ts';
export { dayOn } from './calendar/day-on.ts';
export { daysLater, monthsLater } from './calendar/later.ts';
export { readDays } from './calendar/read-days.ts';
export type { Notice } from './calendar/read-notice.ts';
export { instantOf, momentAt, type Moment } from './calendar/moment.ts';
export { officeHours } from './calendar/office-hours.ts';
export { yearOf, type YearOf } from './calendar/year-of.ts';
export { addWorkingDays } from './calendar/working-days.ts';
export { alertOf, type Alert } from './clocks/alert.ts';
export { clockWords, dayWords } from './clocks/clock-words.ts';
export type { Due, Ledger, LedgerDay, Reading } from './clocks/clock.ts';
export { ledger, type LedgerInput } from './clocks/ledger.ts';
export { dueInstant, officeDay } from './clocks/office-day.ts';

// centres
export { checkActing, type Staffing } from './centre/check-acting.ts';
export { checkMatterIn, postsOf } from './centre/check-matter.ts';
export type { CompiledCentre } from './centre/compiled.ts';
export { completed, contentFiles, contentOf, stepsTo, withContent, type CentreContent } from './centre/content.ts';
export { contentChanges } from './centre/content-changes.ts';
export { consequences } from './centre/consequences.ts';
export { seatOn, seatingProblem, type Seated, type Seating } from './centre/seating.ts';
export { handoverProblem, loneSeats, type Member } from './centre/handover.ts';
export { marked, unverifiedIn } from './centre/unverified.ts';
export { windowState, windowStates, type WindowState } from './centre/window-state.ts';
export { loadCentre, type LoadedCentre } from './centre/load.ts';
