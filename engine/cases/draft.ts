import { accept } from './acts/accept.ts';
import { acceptElsewhere } from './acts/accept-elsewhere.ts';
import { answerHandOver } from './acts/answer-hand-over.ts';
import { answerConsultation } from './acts/answer-consultation.ts';
import type { Act, Draft } from './acts/act.ts';
import { answerLateEntry } from './acts/answer-late-entry.ts';
import { answerRecusal } from './acts/answer-recusal.ts';
import { answerHearing } from './acts/answer-hearing.ts';
import { applyRule } from './acts/apply-rule.ts';
import { archive } from './acts/archive.ts';
import { arrangeHearing } from './acts/arrange-hearing.ts';
import { cancelLicence } from './acts/cancel-licence.ts';
import { checkCommitment } from './acts/check-commitment.ts';
import { conclude } from './acts/conclude.ts';
import { consentFurther } from './acts/consent-further.ts';
import { consult } from './acts/consult.ts';
import { correctOnSpot } from './acts/correct-on-spot.ts';
import { deliver } from './acts/deliver.ts';
import { extend } from './acts/extend.ts';
import { handOver } from './acts/hand-over.ts';
import { forwardUp } from './acts/forward-up.ts';
import { giveOpinion } from './acts/give-opinion.ts';
import { hearStatement } from './acts/hear-statement.ts';
import { lapse } from './acts/lapse.ts';
import { liftBar } from './acts/lift-bar.ts';
import { makeDecision } from './acts/make-decision.ts';
import { moveVersion } from './acts/move-version.ts';
import { notifyOnce } from './acts/notify-once.ts';
import { preCheck } from './acts/pre-check.ts';
import { produce } from './acts/produce.ts';
import { receive } from './acts/receive.ts';
import { recordElsewhere } from './acts/record-elsewhere.ts';
import { recordHearing } from './acts/record-hearing.ts';
import { recordUpper } from './acts/record-upper.ts';
import { recount } from './acts/recount.ts';
import { recuse } from './acts/recuse.ts';
import { refuseAcceptance } from './acts/refuse-acceptance.ts';
import { remind } from './acts/remind.ts';
import { renewTacitly } from './acts/renew-tacitly.ts';
import { replacePaper } from './acts/replace-paper.ts';
import { requestRecusal } from './acts/request-recusal.ts';
import { resubmit } from './acts/resubmit.ts';
import { resume } from './acts/resume.ts';
import { returnBack } from './acts/return-back.ts';
import { review } from './acts/review.ts';
import { revoke } from './acts/revoke.ts';
import { seal } from './acts/seal.ts';
import { sourceOf, submit } from './acts/submit.ts';
import { suspend } from './acts/suspend.ts';
import { spoilBlank } from './acts/spoil-blank.ts';
import { supplement } from './acts/supplement.ts';
import { tellHearing } from './acts/tell-hearing.ts';
import { tellInterested } from './acts/tell-interested.ts';
import { tellNotRequired } from './acts/tell-not-required.ts';
import { terminate } from './acts/terminate.ts';
import { transfer } from './acts/transfer.ts';
import { unlockArchive } from './acts/unlock-archive.ts';
import { urge } from './acts/urge.ts';
import { useBlank } from './acts/use-blank.ts';
import { voidEntry } from './acts/void-entry.ts';
import { withdraw } from './acts/withdraw.ts';
import { outOfPlace, refusalOf } from './allowed.ts';
import type { Case } from './case.ts';
import type { Command, CommandKind } from './command.ts';
import { ask, type Asked, type Context } from './context.ts';
import { openings, transitionOf } from './lifecycle.ts';
import { refusal, type Refusal } from './refusal.ts';
import type { Transition } from './transition.ts';

type Following = Exclude<CommandKind, 'submit'>;

const acts: { [K in Following]: Act<K> } = {
  preCheck,
  resubmit,
  receive,
  notifyOnce,
  consentFurther,
  answerLateEntry,
  supplement,
  accept,
  correctOnSpot,
  tellNotRequired,
  refuseAcceptance,
  review,
  suspend,
  resume,
  consult,
  answerConsultation,
  handOver,
  answerHandOver,
  tellInterested,
  hearStatement,
  tellHearing,
  answerHearing,
  arrangeHearing,
  recordHearing,
  transfer,
  forwardUp,
  recordUpper,
  acceptElsewhere,
  recordElsewhere,
  extend,
  giveOpinion,
  returnBack,
  decide: makeDecision,
  produce,
  deliver,
  seal,
  useBlank,
  spoilBlank,
  conclude,
  checkCommitment,
  unlockArchive,
  replacePaper,
  revoke,
  cancelLicence,
  liftBar,
  terminate,
  void: voidEntry,
  applyRule,
  archive,
  lapse,
  moveVersion,
  recount,
  urge,
  renewTacitly,
  remind,
  recuse,
  requestRecusal,
  answerRecusal,
  withdraw,
};

/** What an act does before it is stamped and its papers are numbered. */
export interface Drafted {
  transition: Omit<Transition, 'by'>;
  drafts: readonly Draft[];
}

const doAct = <K extends Following>(kind: K, command: Extract<Command, { kind: K }>, asked: Asked) =>
  (acts[kind] as (command: Command, asked: Asked) => Draft[] | Refusal)(command, asked);

/** Judges the command by the table, then by what it says. */
export function draft(one: Case | undefined, command: Command, context: Context): Drafted | Refusal {
  if (command.kind === 'submit') {
    if (one) return refusal('CASE_EXISTS', '');
    const drafts = submit(command, context);
    return Array.isArray(drafts) ? { transition: openings[sourceOf(context)], drafts } : drafts;
  }
  if (!one) return refusal('CASE_MISSING', '');
  const asked = ask(one, context);
  const transition = transitionOf(one.stage, command.kind);
  if (!transition) return outOfPlace(one, command.kind);
  const reason = refusalOf(transition, command.kind, asked);
  if (reason) return reason;
  const drafts = doAct(command.kind, command, asked);
  return Array.isArray(drafts) ? { transition, drafts } : drafts;
}
