/** The form of every act and the command it makes. A kind of command without a row does not compile. */
import { accept } from './accept.tsx';
import { acceptElsewhere } from './accept-elsewhere.tsx';
import { answerHandOver } from './answer-hand-over.tsx';
import { answerConsultation } from './answer-consultation.tsx';
import { answerLateEntry } from './answer-late-entry.tsx';
import type { Action, CaseCommandKind } from './action.ts';
import { answerRecusal } from './answer-recusal.tsx';
import { answerHearing } from './answer-hearing.tsx';
import { applyRule } from './apply-rule.tsx';
import { archive } from './archive.tsx';
import { arrangeHearing } from './arrange-hearing.tsx';
import { cancelLicence } from './cancel-licence.tsx';
import { checkCommitment } from './check-commitment.tsx';
import { conclude } from './conclude.tsx';
import { consentFurther } from './consent-further.tsx';
import { consult } from './consult.tsx';
import { correctOnSpot } from './correct-on-spot.tsx';
import { decide } from './decide.tsx';
import { deliver } from './deliver.tsx';
import { extend } from './extend.tsx';
import { forwardUp } from './forward-up.tsx';
import { giveOpinion } from './give-opinion.tsx';
import { handOver } from './hand-over.tsx';
import { hearStatement } from './hear-statement.tsx';
import { liftBar } from './lift-bar.tsx';
import { notifyOnce } from './notify-once.tsx';
import { preCheck } from './pre-check.tsx';
import { produce } from './produce.tsx';
import { receive } from './receive.tsx';
import { recordElsewhere } from './record-elsewhere.tsx';
import { recordHearing } from './record-hearing.tsx';
import { recordUpper } from './record-upper.tsx';
import { recuse } from './recuse.tsx';
import { refuseAcceptance } from './refuse-acceptance.tsx';
import { requestRecusal } from './request-recusal.tsx';
import { resume } from './resume.tsx';
import { returnBack } from './return-back.tsx';
import { review } from './review.tsx';
import { revoke } from './revoke.tsx';
import { replacePaper } from './replace-paper.tsx';
import { seal } from './seal.tsx';
import { spoilBlank } from './spoil-blank.tsx';
import { resubmit, supplement } from './supplement.tsx';
import { suspend } from './suspend.tsx';
import { tellHearing } from './tell-hearing.tsx';
import { tellInterested } from './tell-interested.tsx';
import { tellNotRequired } from './tell-not-required.tsx';
import { terminate } from './terminate.tsx';
import { transfer } from './transfer.tsx';
import { unlockArchive } from './unlock-archive.tsx';
import { urge } from './urge.tsx';
import { useBlank } from './use-blank.tsx';
import { voidEntry } from './void-entry.tsx';
import { withdraw } from './withdraw.tsx';

export const actions: Readonly<Record<CaseCommandKind, Action<object>>> = {
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
  decide,
  produce,
  deliver,
  seal,
  useBlank,
  spoilBlank,
  conclude,
  checkCommitment,
  applyRule,
  archive,
  recuse,
  requestRecusal,
  answerRecusal,
  urge,
  unlockArchive,
  replacePaper,
  revoke,
  cancelLicence,
  liftBar,
  terminate,
  withdraw,
  void: voidEntry,
};
