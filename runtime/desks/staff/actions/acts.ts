/**
 * Every act a desk can offer on a case and where it stands there, in the order of the life of a case. Forms of acts are
 * many and are fetched when one is opened (registry.ts). A kind of command without a row does not compile.
 */
import type { CaseView } from '../../../api/index.ts';
import type { CaseCommandKind } from './action.ts';

/** `main` acts move the case on and have a button each; `side` acts lie in a menu. */
type Rank = 'main' | 'side';

const ranks: Readonly<Record<CaseCommandKind, Rank>> = {
  preCheck: 'main',
  resubmit: 'main',
  receive: 'main',
  notifyOnce: 'main',
  consentFurther: 'side',
  answerLateEntry: 'main',
  supplement: 'main',
  accept: 'main',
  correctOnSpot: 'side',
  tellNotRequired: 'side',
  refuseAcceptance: 'main',
  review: 'main',
  suspend: 'side',
  resume: 'main',
  consult: 'side',
  answerConsultation: 'main',
  handOver: 'side',
  answerHandOver: 'main',
  tellInterested: 'side',
  hearStatement: 'side',
  tellHearing: 'side',
  answerHearing: 'side',
  arrangeHearing: 'side',
  recordHearing: 'main',
  transfer: 'side',
  forwardUp: 'main',
  recordUpper: 'main',
  acceptElsewhere: 'main',
  recordElsewhere: 'main',
  extend: 'side',
  giveOpinion: 'main',
  returnBack: 'side',
  decide: 'main',
  produce: 'main',
  deliver: 'main',
  seal: 'main',
  useBlank: 'main',
  spoilBlank: 'side',
  conclude: 'main',
  checkCommitment: 'main',
  applyRule: 'side',
  archive: 'side',
  recuse: 'side',
  requestRecusal: 'side',
  answerRecusal: 'main',
  urge: 'side',
  unlockArchive: 'side',
  replacePaper: 'side',
  revoke: 'side',
  cancelLicence: 'side',
  liftBar: 'side',
  terminate: 'side',
  withdraw: 'side',
  void: 'side',
};

type Allowed = CaseView['allowed'][number];
type Offered = Allowed & { command: CaseCommandKind };

export const isOffered = (kind: string | undefined): kind is CaseCommandKind =>
  kind !== undefined && Object.hasOwn(ranks, kind);

/** What the person may do now, in the order of the life of a case. */
export const offered = ({ allowed }: CaseView, rank: Rank): Offered[] =>
  allowed.filter((row): row is Offered => row.allowed && isOffered(row.command) && ranks[row.command] === rank);

/** What they may not, with the reason. */
export const withheld = ({ allowed }: CaseView): Allowed[] => allowed.filter((row) => !row.allowed);
