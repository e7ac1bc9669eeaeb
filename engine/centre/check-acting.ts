/** Whether everybody a matter needs can act on each working day ahead, so that a gap is mended before cases come to it. */
import { hindranceOf, type Hindrance } from '../authority/holder.ts';
import { signingGaps } from '../authority/signing-gaps.ts';
import type { SigningQuestion } from '../authority/signers-on.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { daysLater } from '../calendar/later.ts';
import { isWorkingDay } from '../calendar/working-days.ts';
import { unitFor } from '../matter/plan.ts';
import { matterProblem } from '../matter/problems.ts';
import type { Problem } from '../problems.ts';
import type { Bundle } from '../schema/matter.ts';
import { stepPosts } from '../schema/review.ts';
import { type MatterSurroundings, postsOf } from './check-matter.ts';

/** The registers of a centre as they stand: who holds which post, who is away, what is granted. `on` is the first day looked at. */
export type Staffing = Pick<SigningQuestion, 'on' | 'grants' | 'posts' | 'staff' | 'seatings' | 'deputies'>;

/** Natural days looked ahead; days of an unpublished year count as working. */
const AHEAD = 30;

const nobody = (): boolean => false;

const why = (hindrance: Hindrance): string =>
  hindrance.why === 'away' ? `请假或者离岗至 ${hindrance.until}` : '没有人在这个岗位上';

/** The first working day on which nobody in one of the posts can act. */
function gapOf(posts: readonly string[], staffing: Staffing, days: readonly string[]) {
  for (const day of days) {
    const hindrance = hindranceOf(posts, staffing, day, nobody);
    if (hindrance) return { day, why: why(hindrance) };
  }
  return undefined;
}

function stepGaps(
  bundle: Bundle,
  { units }: MatterSurroundings,
  staffing: Staffing,
  days: readonly string[],
): Problem[] {
  const { identity, steps } = bundle.matter;
  return steps.flatMap((step, index) =>
    [...new Set(postsOf(step, bundle))].flatMap((kind) => {
      const unit = unitFor(kind, identity);
      const posts = staffing.posts.filter((one) => one.unit === unit && one.kind === kind).map(({ id }) => id);
      // That the unit has no such post at all is told by itself.
      const gap = posts.length > 0 ? gapOf(posts, staffing, days) : undefined;
      if (!gap) return [];
      const words = { ...gap, title: step.title, post: stepPosts[kind], unit: units.get(unit)?.name ?? unit };
      return [matterProblem('POST_ABSENT', `/steps/${index}/post`, words)];
    }),
  );
}

/** Every problem with its file and JSON Pointer; each post and the signature once, with the first day. */
export function checkActing(
  surroundings: MatterSurroundings & { calendar: Calendar },
  bundle: Bundle,
  staffing: Staffing,
): Problem[] {
  const { calendar } = surroundings;
  const days = Array.from({ length: AHEAD }, (_, index) => daysLater(staffing.on, index)).filter(
    (day) => isWorkingDay(calendar, day) !== false,
  );
  const { id, decision } = bundle.matter;
  const gaps = signingGaps([{ id, mode: decision.mode }], staffing, calendar, AHEAD);
  // That nothing was ever granted is told by itself.
  const unsigned = gaps.filter(({ reasons }) => reasons.length > 0);
  const titles = new Map(staffing.posts.map((post) => [post.id, post.title]));
  const said = (reasons: (typeof gaps)[number]['reasons']) =>
    reasons.map(({ post, words }) => `${titles.get(post) ?? post}：${words}`).join('；');
  return [
    ...stepGaps(bundle, surroundings, staffing, days),
    ...unsigned.map(({ day, reasons }) => matterProblem('SIGNER_ABSENT', '/decision', { day, why: said(reasons) })),
  ].map((problem) => ({ ...problem, file: 'matter.json' }));
}
