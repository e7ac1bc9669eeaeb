/** Who may do what: the people named in the table of the life cycle, each with the reason why an actor is not one. */
import { grantFor, type GrantAnswer } from '../authority/grant-for.ts';
import { candidatesFor, signersOn } from '../authority/signers-on.ts';
import type { PostKind, Power } from '../schema/organisation.ts';
import type { Decision } from '../schema/review.ts';
import type { CommandKind } from './command.ts';
import { consultingPosts, openConsultations } from './consultation.ts';
import type { Asked } from './context.ts';
import { hearingProcedure } from './hearing.ts';
import { noticeOf } from './notice.ts';
import { openHandOver, whereabouts, worksIn } from './hand-over.ts';
import { liveOpinion } from './opinion.ts';
import { officials } from './people.ts';
import type { PlannedProcedure } from './plan.ts';
import { hasHead } from './recusal.ts';
import { refusal, type Refusal } from './refusal.ts';
import { signingOf, stepKind } from './signing.ts';
import { rightFor, unsealed } from './sealing.ts';
import { keepsFromDeciding, keepsFromReview } from './separation.ts';
import { dueTimers } from './timers.ts';
import { reviewingUnit } from './transfer.ts';
import { atWindow, windowRefusal } from './window-clerk.ts';

/** Posts that may sign under a grant, by the way a matter is decided; elsewhere the leader alone decides, by office. */
export const signingPosts: Readonly<Record<Decision['mode'], readonly PostKind[]>> = {
  officer: ['clerk', 'reviewer', 'chief'],
  chief: ['chief'],
  preliminary: [],
  collective: [],
  otherLevel: [],
};

/** Posts that check a promise after the decision, whoever of them there is. */
export const followUpPosts = [
  'reviewer',
  'technicalReviewer',
  'sectionHead',
  'leader',
] as const satisfies readonly PostKind[];

/** Powers by which a case is signed; whoever has the others may use them beside the A post. */
const signing: readonly Power[] = ['decide', 'preliminary'];

/** The grant the actor would act under, and why a deputy does. */
export function grantOf(asked: Asked, power: Power): GrantAnswer {
  const { actor, matter, grants, posts, today: on } = asked;
  const answer = grantFor({ post: actor.post ?? '', matter: matter.version.id, power, on, grants, posts });
  if (!answer.ok || !signing.includes(power)) return answer;
  const own = candidatesFor(signingOf(asked.case, asked, power)).find(({ post }) => post.id === actor.post);
  if (own?.reason) return { ok: false, reason: own.reason };
  return { ok: true, use: own?.use ?? answer.use };
}

/** The chief found that it must be refused and the leader has to decide. */
export const awaitsLeader = ({ case: one, matter }: Pick<Asked, 'case' | 'matter'>): boolean =>
  matter.decision.denialByLeader === true && liveOpinion(one)?.outcome === 'deny';

/** `false`: a person of another kind, so the reason is simply who does it. */
type Answer = true | false | Refusal;

const isPost = ({ actor }: Asked, ...kinds: PostKind[]): boolean =>
  actor.kind === 'staff' && kinds.some((kind) => kind === actor.postKind);

function granted(asked: Asked, power: Power): Answer {
  const answer = grantOf(asked, power);
  return answer.ok ? (keepsFromDeciding(asked) ?? true) : answer.reason;
}

const inDecidingUnit = ({ actor, matter }: Asked): true | Refusal =>
  actor.unit === matter.decidingUnit || refusal('CASE_OTHER_UNIT', '');

function byOffice(asked: Asked): Answer {
  const inUnit = inDecidingUnit(asked);
  return inUnit === true ? (keepsFromDeciding(asked) ?? true) : inUnit;
}

function decider(asked: Asked): Answer {
  if (isPost(asked, 'leader')) return byOffice(asked);
  if (!isPost(asked, ...signingPosts[asked.matter.decision.mode])) return false;
  if (awaitsLeader(asked)) return refusal('CASE_LEADER_DECIDES', '');
  if (isPost(asked, 'clerk')) return windowRefusal(asked) ?? granted(asked, 'decide');
  return granted(asked, 'decide');
}

/** Whoever would decide, where only a leader may refuse: they put the refusal to the leader. */
function denialProposer(asked: Asked): Answer {
  if (isPost(asked, 'leader')) return false;
  const answer = decider(asked);
  return answer === true && !asked.matter.decision.denialByLeader ? refusal('CASE_NO_PROPOSAL', '') : answer;
}

/** Without a valid preliminary grant nobody can give the opinion, and the case would stand still. */
function leaderForSigner(asked: Asked): Answer {
  if (!isPost(asked, 'leader')) return false;
  const signers = signersOn(signingOf(asked.case, asked, 'preliminary'));
  return signers.length > 0 ? refusal('CASE_OPINION_FIRST', '') : byOffice(asked);
}

/** Whether the actor holds the post that approves this special procedure. */
export const approves = ({ approver, unit }: PlannedProcedure, { actor }: Asked): boolean =>
  actor.kind === 'staff' && actor.postKind === approver && (approver === 'clerk' || actor.unit === unit);

/** Special procedures of the matter but a hearing, which has acts of its own. */
const suspendable = ({ matter: { procedures } }: Asked): PlannedProcedure[] =>
  procedures.filter(({ kind }) => kind !== 'hearing');

const hearingApprover = (asked: Asked): Answer => approves(hearingProcedure(asked), asked);

function procedureApprover(asked: Asked): Answer {
  const procedures = suspendable(asked);
  if (procedures.length === 0) return refusal('CASE_NO_PROCEDURES', '');
  if (!procedures.some((procedure) => approves(procedure, asked))) return false;
  return isPost(asked, 'clerk') ? (windowRefusal(asked) ?? true) : true;
}

/** Whoever approved a procedure, or works on the substance in that unit, notes its end and its result. */
function procedureKeeper(asked: Asked): Answer {
  const { actor, matter, case: one } = asked;
  const running = one.procedures.filter(({ resumedOn }) => resumedOn === undefined);
  const units = matter.procedures.filter(({ id }) => running.some(({ procedure }) => procedure === id));
  if (!isPost(asked, 'reviewer', 'technicalReviewer', 'sectionHead', 'chief', 'leader')) {
    return actor.postKind === 'clerk' && procedureApprover(asked) === true;
  }
  const own = actor.unit === matter.version.department || units.some(({ unit }) => unit === actor.unit);
  return own || running.length === 0 || refusal('CASE_OTHER_UNIT', '');
}

function stepPost(asked: Asked): Answer {
  const { actor, case: one } = asked;
  const mine = one.steps.filter((step) => step.status === 'open' && stepKind(step, one, asked) === actor.postKind);
  if (actor.kind !== 'staff' || mine.length === 0) return false;
  if (actor.postKind === 'clerk') return keepsFromReview(asked) ?? windowRefusal(asked) ?? true;
  if (!mine.some(({ unit }) => unit === actor.unit)) return refusal('CASE_OTHER_UNIT', '');
  return keepsFromReview(asked) ?? true;
}

/** Whoever heads the unit that reviews, or the authority of the matter. */
function reviewHead(asked: Asked): Answer {
  if (!isPost(asked, 'sectionHead', 'chief', 'leader')) return false;
  const units = [asked.matter.version.department, reviewingUnit(asked.case)];
  return units.includes(asked.actor.unit) || refusal('CASE_OTHER_UNIT', '');
}

/** Whoever works on the substance in the unit of the matter checks what was promised to it. */
function commitmentChecker(asked: Asked): Answer {
  if (!isPost(asked, ...followUpPosts)) return false;
  if (asked.actor.unit !== asked.matter.version.department) return refusal('CASE_OTHER_UNIT', '');
  return keepsFromReview(asked) ?? true;
}

/** Whoever works on the substance, or decides, asks other units. */
function consulter(asked: Asked): Answer {
  if (!isPost(asked, ...consultingPosts)) return false;
  const { version, decidingUnit } = asked.matter;
  return asked.actor.unit === version.department || asked.actor.unit === decidingUnit || refusal('CASE_OTHER_UNIT', '');
}

function consulted(asked: Asked): Answer {
  if (!isPost(asked, ...consultingPosts)) return false;
  const isAsked = openConsultations(asked.case).some(({ unit }) => unit === asked.actor.unit);
  return isAsked || refusal('CASE_NOT_CONSULTED', '');
}

/** Hands out at a window of the matter, or makes the result in the unit that decided. */
function issuer(asked: Asked): Answer {
  if (!isPost(asked, 'issuer', 'clerk')) return false;
  const inUnit = isPost(asked, 'issuer') && asked.actor.unit === asked.matter.decidingUnit;
  return inUnit || (windowRefusal(asked) ?? true);
}

/** A chief whose grant names the power (制证权、送达权). */
const underGrant =
  (power: Power) =>
  (asked: Asked): Answer => {
    if (!isPost(asked, 'chief')) return false;
    const answer = grantOf(asked, power);
    return answer.ok || answer.reason;
  };

/** Whoever may put a seal on one of the papers that wait for one. */
function sealer(asked: Asked): Answer {
  if (asked.actor.kind !== 'staff') return false;
  const rights = unsealed(asked.case).map((paper) => rightFor(paper, asked));
  if (rights.length === 0 || rights.some((right) => 'seal' in right)) return true;
  return rights.find((right) => 'code' in right) ?? false;
}

/** Whoever has the paper: a window of the matter, or people of the unit that signed for it. */
function paperHolder(asked: Asked): Answer {
  const unit = whereabouts(asked.case)?.unit;
  return unit === undefined ? atWindow(asked) : worksIn(asked.actor, unit);
}

/** Whoever the paper was given to; with nothing under way the guard tells everybody so. */
function paperTaker(asked: Asked): Answer {
  const open = openHandOver(asked.case);
  if (!open) return asked.actor.kind === 'staff';
  return open.to.unit === undefined ? atWindow(asked) : worksIn(asked.actor, open.to.unit);
}

/** The system, once the moment has come for this command. */
const timed =
  (kind: CommandKind) =>
  (asked: Asked): Answer => {
    if (asked.actor.kind !== 'system') return false;
    const due = dueTimers(asked.case, asked.matter, asked).some(({ command }) => command.kind === kind);
    return due || refusal('CASE_TOO_EARLY', '');
  };

const silence = (asked: Asked): Answer => {
  if (asked.actor.kind !== 'system') return false;
  const silent = noticeOf(asked.case, asked.matter, asked).deemedAcceptedFrom !== undefined;
  return silent || refusal('CASE_NOT_SILENT', '');
};

/** The system, when the calendar is not the one that days were told by. */
const calendarChange = ({ actor, calendarBefore }: Asked): Answer => {
  if (actor.kind !== 'system') return false;
  return calendarBefore !== undefined || refusal('CASE_DUE_UNMOVED', '');
};

/** The system, when a version of the matter was published and what it says for the case is known. */
const publication = ({ actor, renewal }: Asked): Answer => {
  if (actor.kind !== 'system') return false;
  return renewal !== undefined || refusal('CASE_RULE_CURRENT', '');
};

/** The head of the authority; about the head it is decided together, and the manager of the centre writes it down. */
function recusalDecider(asked: Asked): Answer {
  if (isPost(asked, 'leader')) return inDecidingUnit(asked);
  if (!isPost(asked, 'centreManager')) return false;
  return !hasHead(asked.case, asked) || refusal('CASE_RECUSAL_BY_HEAD', '');
}

/** Who does what no person does. */
export const theSystem = '系统';

const doerTable = {
  applicant: { words: '申请人', may: ({ actor }) => actor.kind === 'applicant' },
  overseer: {
    words: '监察员或者中心管理员',
    may: (asked) => isPost(asked, 'supervisor', 'centreManager'),
  },
  /** Everybody who works on cases. */
  official: { words: '经办人员', may: (asked) => isPost(asked, ...officials) },
  recusalDecider: { words: '分管领导', may: recusalDecider },
  centreManager: { words: '中心管理员', may: (asked) => isPost(asked, 'centreManager') },
  windowClerk: { words: '窗口受理员', may: atWindow },
  stepPost: { words: '当前环节的承办岗位', may: stepPost },
  reviewHead: { words: '承办单位的审核人、首席审批员或者分管领导', may: reviewHead },
  preliminarySigner: {
    words: '有初审权的首席审批员',
    may: (asked) => isPost(asked, 'chief') && granted(asked, 'preliminary'),
  },
  leaderForSigner: { words: '分管领导', may: leaderForSigner },
  procedureApprover: { words: '特别程序的批准岗位', may: procedureApprover },
  procedureKeeper: { words: '承办特别程序的单位', may: procedureKeeper },
  hearingApprover: { words: '批准听证的岗位', may: hearingApprover },
  /** The head of the authority; a chief's grant never covers it (domain §4). */
  leader: { words: '分管领导', may: (asked) => isPost(asked, 'leader') && inDecidingUnit(asked) },
  denialProposer: { words: '有审批决定权的人员', may: denialProposer },
  decider: { words: '有审批决定权的人员', may: decider },
  consulter: { words: '承办或者决定的单位', may: consulter },
  consulted: { words: '被征求意见的单位', may: consulted },
  commitmentChecker: { words: '事项主管单位的审查人员', may: commitmentChecker },
  issuer: { words: '出件员或者窗口受理员', may: issuer },
  grantedProducer: { words: '有制证权的首席审批员', may: underGrant('produce') },
  grantedDeliverer: { words: '有送达权的首席审批员', may: underGrant('deliver') },
  paperHolder: { words: '持有纸质材料的窗口或者单位', may: paperHolder },
  paperTaker: { words: '接收纸质材料的窗口或者单位', may: paperTaker },
  sealer: { words: '保管印章或者有用章权的人员', may: sealer },
  archivist: {
    words: '出件员或者中心管理员',
    may: (asked) => isPost(asked, 'centreManager') || (isPost(asked, 'issuer') && issuer(asked)),
  },
  archiveDue: { words: theSystem, may: timed('archive') },
  supplementOver: { words: theSystem, may: timed('lapse') },
  deferralOver: { words: theSystem, may: timed('terminate') },
  reminder: { words: theSystem, may: timed('remind') },
  licenceOver: { words: theSystem, may: timed('renewTacitly') },
  silence: { words: theSystem, may: silence },
  publication: { words: theSystem, may: publication },
  calendarChange: { words: theSystem, may: calendarChange },
  system: { words: theSystem, may: ({ actor }) => actor.kind === 'system' },
} satisfies Record<string, { words: string; may: (asked: Asked) => Answer }>;

export type Doer = keyof typeof doerTable;
export const doers: Readonly<Record<Doer, { words: string; may: (asked: Asked) => Answer }>> = doerTable;
