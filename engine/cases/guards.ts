/** What must hold of a case before an act, whatever the command says. */
import { archivableOn } from './archive.ts';
import { standingBars } from './bar.ts';
import { printed, unprinted } from './blank.ts';
import { clocksOf } from './clocks-of.ts';
import { committedMaterials, openFollowUp } from './commitment.ts';
import { openConsultations } from './consultation.ts';
import type { Asked } from './context.ts';
import { openHandOver, papersOf } from './hand-over.ts';
import { hearingState, isAnswerable } from './hearing.ts';
import { openLateEntry } from './late-entry.ts';
import { unheard } from './interested.ts';
import { noticeOf } from './notice.ts';
import { owedMaterials } from './materials.ts';
import { liveOpinion } from './opinion.ts';
import { lastGroup } from './route.ts';
import { runningProcedure } from './procedure.ts';
import { openRequests } from './recusal.ts';
import { refusal, type Refusal } from './refusal.ts';
import { unsealed } from './sealing.ts';

const guardTable = {
  /** Silence past the five days has accepted: nothing may be asked or refused any more. */
  notDeemed: (asked) => {
    const day = noticeOf(asked.case, asked.matter, asked).deemedAcceptedFrom;
    return day === undefined ? undefined : refusal('CASE_DEEMED_ACCEPTED', '', { day });
  },
  /** Whether there is a pre-check (网上预审) is a matter of the place, and what a window received is past it. */
  preChecks: ({ centre }) => (centre.rules.preCheck ? undefined : refusal('CASE_NO_PRECHECK', '')),
  /** Once; each further notice needs a consent of its own. */
  mayNotify: ({ case: { notices, consents } }) =>
    notices.length <= consents.length ? undefined : refusal('CASE_ALREADY_NOTIFIED', ''),
  /** What the one-time notice did not name is not asked for any more (行政许可法 第三十二条). */
  untold: ({ case: { notices } }) => (notices.length === 0 ? undefined : refusal('CASE_MOVE_TOLD', '')),
  /** A consent is for a case that was told once and asks for more now. */
  toldBefore: ({ case: { notices, consents } }) => {
    if (notices.length === 0) return refusal('CASE_NOT_NOTIFIED', '');
    return consents.length < notices.length ? undefined : refusal('CASE_CONSENTED', '');
  },
  /** Deferred materials, and, until the decision, papers instead of a promise: the way back from 告知承诺. */
  owesMaterial: (asked) => {
    const promised = asked.case.outcome === undefined && committedMaterials(asked).length > 0;
    return promised || owedMaterials(asked).length > 0 ? undefined : refusal('CASE_NOTHING_OWED', '');
  },
  newerRule: ({ case: { matter }, newest }) =>
    newest && newest.hash !== matter.hash ? undefined : refusal('CASE_RULE_CURRENT', ''),
  /** The check of promises belongs to the file. */
  checkedUp: ({ case: one }) => (openFollowUp(one) ? refusal('CASE_ARCHIVE_UNCHECKED', '') : undefined),
  archivable: ({ case: one, today, ...time }) => {
    const day = archivableOn(one, time);
    return day !== undefined && today < day ? refusal('CASE_ARCHIVE_EARLY', '', { day }) : undefined;
  },
  promised: ({ case: one }) => (openFollowUp(one) ? undefined : refusal('CASE_NO_FOLLOW_UP', '')),
  /** Accepted with materials to follow: the result waits for them. */
  complete: (asked) => {
    const owed = owedMaterials(asked);
    if (owed.length === 0) return undefined;
    return refusal('CASE_MATERIALS_OWED', '', { materials: owed.map(({ name }) => name).join('、') });
  },
  /** A special procedure holds up the work; what it finds belongs into the review and the decision. */
  notSuspended: ({ case: one }) => {
    const run = runningProcedure(one);
    return run && refusal('CASE_SUSPENDED', '', { name: run.name });
  },
  /** Whoever has an interest has spoken, or let the days for it pass (行政许可法 第三十六条). */
  spokenTo: ({ case: one, ...time }) => {
    const names = unheard(one, time).map(({ name }) => name);
    return names.length === 0 ? undefined : refusal('CASE_INTERESTED_OPEN', '', { names: names.join('、') });
  },
  noHearing: ({ case: { hearing } }) => (hearing ? refusal('CASE_HEARING_TOLD', '') : undefined),
  hearingAwaited: ({ case: one, ...time }) => (isAnswerable(one, time) ? undefined : refusal('CASE_HEARING_NONE', '')),
  hearingUnheld: ({ case: { hearing } }) => (hearing?.record ? refusal('CASE_HEARING_HELD', '') : undefined),
  hearingArranged: ({ case: one, ...time }) =>
    hearingState(one, time) === 'arranged' ? undefined : refusal('CASE_HEARING_UNARRANGED', ''),
  /** Nobody can ask for a hearing any more, and the record of one that was is on file (行政许可法 第四十八条). */
  hearingSettled: ({ case: one, ...time }) => {
    const state = hearingState(one, time);
    if (state === undefined) return undefined;
    return state === 'open' ? refusal('CASE_HEARING_WAIT', '') : refusal('CASE_HEARING_OPEN', '');
  },
  /** A matter the authority above decides is forwarded, whatever was found here. */
  decidesHere: ({ matter: { decision } }) =>
    decision.mode === 'otherLevel'
      ? refusal('CASE_UPPER_DECIDES', '', { authority: decision.upper?.name ?? '上级机关' })
      : undefined,
  /** What runs in a system of the nation or the province is accepted and decided there, and nothing is issued here but the receipt. */
  handledHere: ({ matter: { elsewhere } }) =>
    elsewhere && refusal('CASE_HANDLED_ELSEWHERE', '', { system: elsewhere.system }),
  handledElsewhere: ({ matter: { elsewhere } }) => (elsewhere ? undefined : refusal('CASE_HANDLED_HERE', '')),
  reportsUp: ({ matter: { decision } }) => (decision.upper ? undefined : refusal('CASE_NO_UPPER', '')),
  /** The file goes up whole (行政许可法 第三十五条). */
  allHandedIn: (asked) => {
    const materials = owedMaterials(asked).map(({ name }) => name);
    return materials.length === 0 ? undefined : refusal('CASE_FORWARD_OWED', '', { materials: materials.join('、') });
  },
  recusalAsked: ({ case: one }) => (openRequests(one).length > 0 ? undefined : refusal('CASE_RECUSAL_NONE', '')),
  /** Nobody decides a case while it is open who may work on it. */
  recusalsSettled: ({ case: one }) => {
    const names = openRequests(one).map(({ officer }) => officer.name);
    return names.length === 0 ? undefined : refusal('CASE_RECUSAL_OPEN', '', { names: names.join('、') });
  },
  /** Whoever has to sign beside has done so. */
  countersigned: ({ case: one }) => {
    const open = openConsultations(one).filter(({ countersign }) => countersign);
    const units = open.map(({ unitName }) => unitName).join('、');
    return units === '' ? undefined : refusal('CASE_COUNTERSIGN_OPEN', '', { units });
  },
  /** Somebody of the office had it before: gave an opinion, or did a step of review. */
  hasBefore: ({ case: one }) =>
    (one.stage === 'deciding' && liveOpinion(one)) || lastGroup(one.steps).length > 0
      ? undefined
      : refusal('CASE_NOTHING_BEFORE', ''),
  suspended: ({ case: one }) => (runningProcedure(one) ? undefined : refusal('CASE_NOT_SUSPENDED', '')),
  /** Once only, by a limit the matter has, and before it runs out (行政许可法 第四十二条). */
  extendable: ({ case: one, matter, ...time }) => {
    if (!matter.limits.extension) return refusal('CASE_NO_EXTENSION', '');
    if (one.extension) return refusal('CASE_EXTENDED', '', { day: one.extension.on });
    const clocks = clocksOf(one, matter, time);
    const limit = clocks.find(({ kind }) => kind === 'statutory') ?? clocks.find(({ kind }) => kind === 'promised');
    const late = limit?.ledger.state === 'overdue' ? limit.ledger.due : undefined;
    return late && refusal('CASE_EXTENSION_LATE', '', { day: late.pending ? '' : late.date });
  },
  hasPaper: ({ case: one }) =>
    one.documents.some(({ voided }) => !voided) ? undefined : refusal('CASE_NO_PAPERS', ''),
  /** It issued a licence, which has not been struck off. */
  issued: ({ case: one }) =>
    one.licence === one.id && !one.cancellation ? undefined : refusal('CASE_NOT_LICENSED', ''),
  /** Nor been taken back. */
  licensed: ({ case: one }) =>
    one.licence === one.id && !one.revocation && !one.cancellation ? undefined : refusal('CASE_NOT_LICENSED', ''),
  /** It bars its applicant from something, and nobody has lifted that. */
  barStands: ({ case: one, today }) => (standingBars(one, today).length > 0 ? undefined : refusal('CASE_BAR_NONE', '')),
  /** A paper takes effect with its seal; until then it is not handed over. */
  sealed: ({ case: one }) => {
    const documents = unsealed(one)
      .map(({ title }) => title)
      .join('、');
    return documents === '' ? undefined : refusal('CASE_UNSEALED', '', { documents });
  },
  /** A paper that belongs on a numbered blank is not handed over on another. */
  onBlank: ({ case: one }) => {
    const documents = unprinted(one)
      .map(({ title }) => title)
      .join('、');
    return documents === '' ? undefined : refusal('CASE_BLANK_MISSING', '', { documents });
  },
  awaitsBlank: ({ case: one }) => (unprinted(one).length > 0 ? undefined : refusal('CASE_BLANK_NOTHING', '')),
  bearsBlank: ({ case: one }) => (printed(one).length > 0 ? undefined : refusal('CASE_BLANK_NONE', '')),
  /** A file is whole with its seals; nobody seals what is closed. */
  allSealed: ({ case: one }) => {
    const documents = unsealed(one).map(({ title }) => title);
    return documents.length === 0
      ? undefined
      : refusal('CASE_ARCHIVE_UNSEALED', '', { documents: documents.join('、') });
  },
  toSeal: ({ case: one }) => (unsealed(one).length > 0 ? undefined : refusal('CASE_SEAL_NOTHING', '')),
  lateEntry: ({ case: one }) => (openLateEntry(one) ? undefined : refusal('CASE_LATE_ENTRY_NONE', '')),
  /** Whether hand-overs are signed for on the screen is a matter of the place. */
  handsOver: ({ centre }) => (centre.rules.handOverLimit ? undefined : refusal('CASE_PAPERS_BY_HAND', '')),
  hasPapers: (asked) => (papersOf(asked.case, asked).length > 0 ? undefined : refusal('CASE_PAPERS_WITHOUT', '')),
  noHandOver: ({ case: one }) => {
    const open = openHandOver(one);
    return open && refusal('CASE_PAPERS_UNDER_WAY', '', { to: open.to.name });
  },
  handOver: ({ case: one }) => (openHandOver(one) ? undefined : refusal('CASE_PAPERS_NONE', '')),
  notSent: (asked) => (asked.case.handedOut ? refusal('CASE_ALREADY_SENT', '') : undefined),
  sent: (asked) => (asked.case.handedOut ? undefined : refusal('CASE_NOT_DELIVERED', '')),
} satisfies Record<string, (asked: Asked) => Refusal | undefined>;

export type Guard = keyof typeof guardTable;
export const guards: Readonly<Record<Guard, (asked: Asked) => Refusal | undefined>> = guardTable;
