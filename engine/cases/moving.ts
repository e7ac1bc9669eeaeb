/** What becomes of running cases when a version is published (在办件): told for each before anything moves. */
import type { Case } from './case.ts';
import type { Context } from './context.ts';
import { decide } from './decide.ts';
import { transitionOf } from './lifecycle.ts';
import { liveOpinion } from './opinion.ts';
import type { Stage } from './stage.ts';

/** What the publisher can choose; the first is what happens when nothing is said. */
export const movings = {
  stay: '在办件都按原版本办完',
  drafts: '还没有收件的改按新版本办理',
  safe: '还没有受理的改按新版本办理',
} as const;
export type Moving = keyof typeof movings;

/**
 * Stages at which cases are taken along. Before the window has received a case nobody of the office has said anything
 * about it. From then until acceptance nothing binds the office but a one-time notice (行政许可法 第三十二条), which the
 * row of the life cycle asks for. Acceptance fixes the route and tells the applicant a day, and whoever reviews or
 * decides acts under what was fixed: from there on only whoever decides may apply the new rule to a case, one by one,
 * with its ground (按新规办理; 行政许可法 第八条, 立法法 第一百零四条).
 */
const taken: Readonly<Record<Moving, readonly Stage[]>> = {
  stay: [],
  drafts: ['submitted', 'returned'],
  safe: ['submitted', 'returned', 'received'],
};

export const takesAlong = (moving: Moving, stage: Stage): boolean => taken[moving].includes(stage);

/** Running cases by what the new version means to each: taken as it is, taken once something is added, or not at all. */
export type Movability =
  { verdict: 'fits' } | { verdict: 'needs'; lacking: readonly string[] } | { verdict: 'cannot'; why: string };

const openSteps = ({ steps }: Case) => steps.filter(({ status }) => status === 'open');

/** What was done under the version a case is bound to, where it stands behind acceptance. */
function doneUnderOld(one: Case, { renewal }: Pick<Context, 'renewal'>): string {
  const gone = openSteps(one).filter(({ id }) => !renewal?.plan.steps.some((step) => step.id === id && step.applies));
  const names = (steps: readonly { title: string }[]) => steps.map(({ title }) => `“${title}”`).join('、');
  if (gone.length > 0) return `正在进行的${names(gone)}，新版本里没有`;
  if (openSteps(one).length > 0) return `已经受理，${names(openSteps(one))}正在进行`;
  return liveOpinion(one) ? '已经按原版本提出初审意见' : '已经按原版本完成审查';
}

const stays: Readonly<Partial<Record<Stage, (one: Case, context: Pick<Context, 'renewal'>) => string>>> = {
  supplementing: () => '已经一次性告知需要补正的内容，不能再提出别的要求',
  reviewing: doneUnderOld,
  opining: doneUnderOld,
  deciding: doneUnderOld,
  forwarded: () => '已经转报上级机关',
  elsewhere: () => '已经在国家、省的系统里受理',
  producing: () => '已经作出决定',
  delivering: () => '已经办出结果，等待送达',
};

/** Whether this case could go over to `context.renewal` now. Nothing happens to it. */
export function movability(one: Case, context: Context): Movability {
  const why = stays[one.stage];
  if (!transitionOf(one.stage, 'moveVersion') && why) return { verdict: 'cannot', why: why(one, context) };
  const command = { kind: 'moveVersion', ground: '试算', publisher: context.actor.name } as const;
  const decided = decide(one, command, context);
  if (decided.ok) return { verdict: 'fits' };
  const { code, words } = decided.problem;
  return code === 'CASE_MOVE_LACKS'
    ? { verdict: 'needs', lacking: context.renewal?.lacking ?? [] }
    : { verdict: 'cannot', why: words };
}
