import { stepOutcomes } from '../../schema/review.ts';
import type { StepRecord } from '../case.ts';
import type { CommandOf } from '../command.ts';
import type { Asked } from '../context.ts';
import { headcount, type Person, taking } from '../people.ts';
import { refusal, type Refusal } from '../refusal.ts';
import { nextGroup, openings, previousGroup } from '../route.ts';
import { stepKind } from '../signing.ts';
import type { Act, Draft } from './act.ts';

type Review = CommandOf<'review'>;

const isMine = (step: StepRecord, asked: Asked): boolean =>
  step.status === 'open' &&
  stepKind(step, asked.case, asked) === asked.actor.postKind &&
  (step.postKind === 'clerk' || step.unit === asked.actor.unit);

/** A site visit needs two people at least (行政许可法 第三十四条第三款). */
function shapeRefusal(
  { outcome }: Review,
  people: readonly Person[],
  { id, title: step }: StepRecord,
  { matter }: Asked,
): Refusal | undefined {
  const planned = matter.steps.find((one) => one.id === id);
  if (!planned?.outcomes.includes(outcome)) {
    return refusal('CASE_OUTCOME', '/outcome', { step, outcome: stepOutcomes[outcome] });
  }
  const least = outcome === 'return' ? 0 : (planned.people ?? 0);
  return headcount(people) < least ? refusal('CASE_PEOPLE', '/people', { step, people: least }) : undefined;
}

function sendBack({ opinion }: Review, step: StepRecord, { case: one }: Asked): Draft[] | Refusal {
  const before = previousGroup(one.steps, step);
  const [first] = before;
  if (!first) return refusal('CASE_NO_PREVIOUS', '/outcome', { step: step.title });
  return [{ kind: 'stepReturned', payload: { from: step.id, to: first.id, opinion } }, ...openings(before)];
}

/**
 * Finishes a step. `pass` opens the next once every step beside it is done; `fail` carries its opinion to whoever
 * decides; `return` opens the previous step again and moves no clock.
 */
export const review: Act<'review'> = (command, asked) => {
  const { outcome, opinion, place } = command;
  const step = asked.case.steps.find(({ id }) => id === command.step);
  if (!step || !isMine(step, asked)) return refusal('CASE_NO_STEP', '/step', { step: step?.title ?? command.step });
  const people = taking(command.people ?? [], '/people', asked);
  if (!Array.isArray(people)) return people;
  const problem = shapeRefusal(command, people, step, asked);
  if (problem) return problem;
  if (outcome === 'return') return sendBack(command, step, asked);
  const done: Draft = {
    kind: 'stepDone',
    payload: {
      ...{ step: step.id, outcome, opinion },
      ...(people.length === 0 ? {} : { people }),
      ...(place === undefined ? {} : { place }),
    },
  };
  const othersOpen = asked.case.steps.some(({ id, status }) => status === 'open' && id !== step.id);
  return outcome === 'fail' || othersOpen ? [done] : [done, ...openings(nextGroup(asked.case.steps))];
};
