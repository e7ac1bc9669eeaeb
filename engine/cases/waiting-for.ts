import { signersOn } from '../authority/signers-on.ts';
import { postKinds, type PostKind, type Power } from '../schema/organisation.ts';
import type { Case } from './case.ts';
import type { Context } from './context.ts';
import { consultingPosts, openConsultations } from './consultation.ts';
import { hearingProcedure, hearingState } from './hearing.ts';
import { openFollowUp } from './commitment.ts';
import { openHandOver } from './hand-over.ts';
import { awaitsLeader, followUpPosts, signingPosts } from './doers.ts';
import { openLateEntry } from './late-entry.ts';
import { transitionOf } from './lifecycle.ts';
import { hasHead, openRequests } from './recusal.ts';
import { sealsFor, unsealed } from './sealing.ts';
import { signingOf, stepKind } from './signing.ts';
import type { Stage } from './stage.ts';
import { openUnlocking } from './unlocking.ts';

/** Somebody a case waits for. Queues compare `by` with the kind of a post, then unit or window where named. */
export interface Waiting {
  by: PostKind | 'applicant';
  unit?: string;
  window?: string;
  /** Posts that may sign, the A post first. */
  posts?: readonly string[];
}

export type WaitingContext = Omit<Context, 'actor'>;
type Row = (one: Case, context: WaitingContext) => Waiting[];

const atWindow = (by: PostKind, { window }: Case): Waiting => ({ by, ...(window === undefined ? {} : { window }) });

const leader = ({ matter }: WaitingContext): Waiting => ({ by: 'leader', unit: matter.decidingUnit });

/** Who signs under a valid grant; the leader when nobody can. */
function signers(power: Power, kinds: readonly PostKind[], one: Case, context: WaitingContext): Waiting[] {
  const able = signersOn(signingOf(one, context, power)).filter(({ post }) => kinds.includes(post.kind));
  if (able.length === 0) return [leader(context)];
  return kinds.flatMap((by) => {
    const own = able.filter(({ post }) => post.kind === by).map(({ post }) => post.id);
    return own.length === 0 ? [] : [{ by, unit: context.matter.decidingUnit, posts: own }];
  });
}

const handOut = (one: Case, { matter }: WaitingContext): Waiting[] => [
  { by: 'issuer', unit: matter.decidingUnit },
  atWindow('clerk', one),
];

/** The first of these kinds of post that the unit has. */
function firstOf(kinds: readonly PostKind[], unit: string, posts: WaitingContext['posts']): Waiting[] {
  const by = kinds.find((kind) => posts.some((post) => post.kind === kind && post.unit === unit));
  return by ? [{ by, unit }] : [];
}

/** Who checks a promise after the decision. */
const checkers = (one: Case, { matter, posts }: WaitingContext): Waiting[] =>
  openFollowUp(one) ? firstOf(followUpPosts, matter.version.department, posts) : [];

/** Units asked for their view. */
const askedUnits = (one: Case, { posts }: WaitingContext): Waiting[] =>
  openConsultations(one).flatMap(({ unit }) => firstOf(consultingPosts, unit, posts));

/** Whoever has to fix day and place of a hearing that was asked for. */
function hearingCallers(one: Case, context: WaitingContext): Waiting[] {
  if (!undecided.includes(one.stage) || hearingState(one, context) !== 'asked') return [];
  const { approver: by, unit } = hearingProcedure(context);
  return [by === 'clerk' ? atWindow(by, one) : { by, unit }];
}

const undecided: readonly Stage[] = ['reviewing', 'opining', 'deciding'];

/** Whoever watches over the hall agrees to what was entered late. */
const agreers = (one: Case, { posts }: WaitingContext): Waiting[] =>
  openLateEntry(one) && transitionOf(one.stage, 'answerLateEntry')
    ? [{ by: 'supervisor', posts: posts.filter(({ kind }) => kind === 'supervisor').map(({ id }) => id) }]
    : [];

/** Who decides whether somebody keeps out. */
function recusalDeciders(one: Case, context: WaitingContext): Waiting[] {
  if (openRequests(one).length === 0 || !transitionOf(one.stage, 'answerRecusal')) return [];
  if (hasHead(one, context)) return [leader(context)];
  return [
    { by: 'centreManager', posts: context.posts.filter(({ kind }) => kind === 'centreManager').map(({ id }) => id) },
  ];
}

/** Who makes the paper anew that a closed file was opened for. */
const replacers = (one: Case, context: WaitingContext): Waiting[] =>
  one.stage !== 'archived' && openUnlocking(one) ? [leader(context)] : [];

/** Who has to sign for paper: the window, or the first kind of post the unit has for it. */
function takers(one: Case, { posts }: WaitingContext): Waiting[] {
  const { unit, window } = openHandOver(one)?.to ?? {};
  if (window !== undefined) return [{ by: 'clerk', window }];
  const by = consultingPosts.find((kind) => posts.some((post) => post.kind === kind && post.unit === unit));
  return unit !== undefined && by ? [{ by, unit }] : [];
}

/** Who keeps the seals that papers wait for; the leader when nobody does. */
function sealers(one: Case, context: WaitingContext): Waiting[] {
  const papers = unsealed(one);
  if (papers.length === 0) return [];
  const keepers = papers.flatMap((paper) => {
    const { own, shared } = sealsFor(paper, context);
    const usable = (own.length > 0 ? own : shared).filter(({ state }) => state === 'inUse');
    return usable.flatMap((seal) => seal.keepers);
  });
  const posts = context.posts.filter(({ id }) => keepers.includes(id));
  if (posts.length === 0) return [leader(context)];
  const kinds = [...new Set(posts.map(({ kind }) => kind))];
  return kinds.map((by) => ({ by, posts: posts.filter(({ kind }) => kind === by).map(({ id }) => id) }));
}

const rows: Readonly<Record<Stage, Row>> = {
  submitted: (one) => [atWindow('clerk', one)],
  returned: () => [{ by: 'applicant' }],
  received: (one) => [atWindow('clerk', one)],
  supplementing: () => [{ by: 'applicant' }],
  reviewing: (one, context) =>
    one.steps
      .filter(({ status }) => status === 'open')
      .map((step) =>
        step.postKind === 'clerk' ? atWindow('clerk', one) : { by: stepKind(step, one, context), unit: step.unit },
      ),
  opining: (one, context) => signers('preliminary', ['chief'], one, context),
  deciding: (one, context) =>
    awaitsLeader({ case: one, matter: context.matter })
      ? [leader(context)]
      : signers('decide', signingPosts[context.matter.decision.mode], one, context),
  forwarded: (_, { matter, posts }) => firstOf(consultingPosts, matter.version.department, posts),
  elsewhere: (one, { matter, posts }) => [
    atWindow('clerk', one),
    ...firstOf(consultingPosts, matter.version.department, posts),
  ],
  producing: handOut,
  delivering: handOut,
  concluded: () => [],
  withdrawn: () => [],
  terminated: () => [],
  voided: () => [],
  archived: () => [],
};

/** Who must act now; empty when nobody. Read again whenever a grant changes, so that open work is routed anew. */
export const waitingFor = (one: Case, context: WaitingContext): Waiting[] => [
  ...rows[one.stage](one, context),
  ...checkers(one, context),
  ...askedUnits(one, context),
  ...agreers(one, context),
  ...recusalDeciders(one, context),
  ...replacers(one, context),
  ...takers(one, context),
  ...sealers(one, context),
  ...hearingCallers(one, context),
];

/** “窗口受理员、出件员” */
export const waitingWords = (waiting: readonly Waiting[]): string =>
  [...new Set(waiting.map(({ by }) => (by === 'applicant' ? '申请人' : postKinds[by])))].join('、');
