/**
 * Parts of conditions that are there in vain: comparisons and groups that never hold, always do, or leave the outcome as it
 * is. Only in conditions that hold in some cases and fail in others; the rest is told as a whole.
 */
import { sentence } from '../conditions/sentence.ts';
import { weigher } from '../conditions/weigher.ts';
import type { Problem } from '../problems.ts';
import type { Condition } from '../schema/condition.ts';
import type { Budget } from './budget.ts';
import { NO, UNKNOWN, YES } from './mask.ts';
import { joined, negated, type Part } from './part.ts';
import { canFail, canHold, holding, lookFor, type Verdict } from './possible.ts';
import { analysisProblem } from './problems.ts';
import type { Use } from './uses.ts';
import type { World } from './variable.ts';

/** A part where it stands. */
interface Place {
  at: string;
  node: Condition;
  /** The whole condition with this in place of the part. */
  around: (inner: Part) => Part;
}
interface Asked {
  use: Use;
  world: World;
  budget: Budget;
}
type Code = 'PART_NEVER' | 'PART_ALWAYS' | 'PART_IDLE';

const undecided = ({ at, what, file }: Use): Problem => ({ ...analysisProblem('NOT_DECIDED', at, { what }), file });

/** What one part is told; `undefined` where it does its work. */
function tell({ use, world }: Asked, { at, node }: Place, verdict: Verdict, code: Code): Problem | undefined {
  const { what, file } = use;
  if (verdict.answer === 'yes') return undefined;
  if (verdict.answer === 'undecided') return undecided(use);
  const part = sentence(node, world.facts, world.named);
  return { ...analysisProblem(code, at, { what, part, tried: verdict.tried }), file };
}

/**
 * A member that never matters: the whole is the same without it whenever the member holds (of `any`) or does not (of
 * `all`). The other way round it says nothing by itself.
 */
function idle(asked: Asked, place: Place, op: 'all' | 'any'): Problem | undefined {
  const { use, world, budget } = asked;
  const { node, around } = place;
  const [goal, neutral] = op === 'all' ? [NO | UNKNOWN, true] : [YES, false];
  const demands = [{ condition: node, goal }, ...holding(use.given ?? [])];
  const matters = lookFor(demands, world, budget, [around(node), around(neutral)]);
  if (matters.answer !== 'no') return tell(asked, place, matters, 'PART_IDLE');
  const [possible, code] = op === 'all' ? ([canFail, 'PART_ALWAYS'] as const) : ([canHold, 'PART_NEVER'] as const);
  const ever = possible(node, world, budget, use.given);
  return ever.answer === 'no' ? tell(asked, place, ever, code) : tell(asked, place, matters, 'PART_IDLE');
}

/** Yields what is told, and comes to the part without what is idle in it. */
type Walk = Generator<Problem, Part>;

/** Of members that make each other idle the first stays: the last is told, and left out of what is asked of the others. */
function* inGroup(asked: Asked, { at, around }: Place, op: 'all' | 'any', members: readonly Condition[]): Walk {
  let left: readonly Part[] = members;
  for (const [index, node] of [...members.entries()].reverse()) {
    const others = left;
    const member: Place = {
      at: `${at}/${op}/${index}`,
      node,
      around: (inner) => around(joined(op, others.with(index, inner))),
    };
    const problem = idle(asked, member, op);
    if (problem) yield problem;
    else left = left.with(index, yield* inside(asked, member));
    if (problem && problem.code !== 'NOT_DECIDED') left = left.with(index, op === 'all');
  }
  return joined(op, left);
}

function* inNegation(asked: Asked, { at, around }: Place, node: Condition): Walk {
  const { use, world, budget } = asked;
  const inner: Place = { at: `${at}/not`, node, around: (part) => around(negated(part)) };
  const problem =
    tell(asked, inner, canHold(node, world, budget, use.given), 'PART_NEVER') ??
    tell(asked, inner, canFail(node, world, budget, use.given), 'PART_ALWAYS');
  if (problem) yield problem;
  return negated(problem ? node : yield* inside(asked, inner));
}

function* inside(asked: Asked, place: Place): Walk {
  const { node } = place;
  if ('all' in node) return yield* inGroup(asked, place, 'all', node.all);
  if ('any' in node) return yield* inGroup(asked, place, 'any', node.any);
  return 'not' in node ? yield* inNegation(asked, place, node.not) : node;
}

/** Comparisons that making one of them ready is worth. */
const READY = 4;

/** One list of problems a condition, in the order of the file. @param uses conditions that can hold and can fail */
export function* checkParts(uses: readonly Use[], world: World, budget: Budget): Generator<Problem[]> {
  // So many comparisons at most are made ready for each part.
  const sizeOf = weigher(
    (name) => world.named.get(name)?.when,
    () => 1,
  );
  for (const use of uses) {
    const asked: Asked = { use, world, budget };
    const whole: Place = { at: use.at, node: use.condition, around: (inner) => inner };
    const isAffordable = budget.spend(READY * sizeOf(use.condition) ** 2);
    yield isAffordable ? [...inside(asked, whole)].reverse() : [undecided(use)];
  }
}
