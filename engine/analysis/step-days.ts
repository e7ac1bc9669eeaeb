/** Steps that can meet in one case and take longer together than was promised. */
import { daysOf } from '../matter/days-of.ts';
import type { Problem } from '../problems.ts';
import type { Bundle } from '../schema/matter.ts';
import type { Step } from '../schema/review.ts';
import type { Budget } from './budget.ts';
import { holding, lookFor } from './possible.ts';
import { analysisProblem } from './problems.ts';
import type { World } from './variable.ts';

type Found = { answer: 'yes'; steps: readonly Step[]; words: string } | { answer: 'no' | 'undecided' };

/** What steps without a condition take alone is told by the quick check. */
function longest({ matter }: Bundle, most: number, world: World, budget: Budget): Found {
  const conditional = matter.steps.filter(({ when }) => when !== undefined);
  const days = (taken: readonly Step[]) => daysOf(matter, (step) => !step.when || taken.includes(step));

  /** Of the steps from a place on, each is taken or left; what cannot meet is not looked into further. */
  const walk = (from: number, taken: readonly Step[]): Found => {
    if (days([...taken, ...conditional.slice(from)]) <= most) return { answer: 'no' };
    const meet = lookFor(holding(taken.flatMap(({ when }) => when ?? [])), world, budget);
    if (meet.answer === 'no') return meet;
    if (meet.answer === 'yes' && days(taken) > most) return { answer: 'yes', steps: taken, words: meet.words };
    let answer = meet.answer === 'undecided' ? meet.answer : ('no' as const);
    for (const [index, step] of conditional.entries()) {
      if (index < from) continue;
      const found = walk(index + 1, [...taken, step]);
      if (found.answer === 'yes') return found;
      if (found.answer === 'undecided') answer = found.answer;
    }
    return { answer };
  };
  return walk(0, []);
}

export function checkStepDays(bundle: Bundle, world: World, budget: Budget): Problem[] {
  const { promised } = bundle.matter.limits;
  if (promised.unit !== 'workingDay' || daysOf(bundle.matter, ({ when }) => !when) > promised.amount) return [];
  const found = longest(bundle, promised.amount, world, budget);
  const file = 'matter.json';
  if (found.answer !== 'yes')
    return found.answer === 'no' ? [] : [{ ...analysisProblem('NOT_DECIDED', '/steps', { what: '审查环节' }), file }];
  const { steps, words: where } = found;
  const sum = daysOf(bundle.matter, (step) => !step.when || steps.includes(step));
  const names = steps.map(({ title }) => `「${title}」`).join('、');
  const words = { where, steps: names, sum, promised: promised.amount };
  return [{ ...analysisProblem('ROUTE_OVER_PROMISED', '/steps', words), file }];
}
