/** What the papers of the file say of the review: the visit that was just made, and every opinion up to the decision. */
import type { Case } from '../cases/case.ts';
import type { EventOf } from '../cases/event.ts';
import { stepOutcomes } from '../schema/review.ts';
import type { CompiledMatter } from './compiled.ts';
import { unended } from './unended.ts';

const proposed = { grant: '建议准予', deny: '建议不予' } as const;
const decided = { grant: '准予', deny: '不予' } as const;
/** Of a matter that describes no step of its own. */
const anyVisit = { title: '现场核查', what: '核实申请材料的实质内容' };

/** The record of whoever went to look (行政许可法 第三十四条第三款). */
function visitOf({ bundle }: CompiledMatter, done: EventOf<'stepDone'> | undefined) {
  if (!done?.payload.people) return undefined;
  const { step, people, place, outcome, opinion } = done.payload;
  const { title, what } = bundle.matter.steps.find(({ id }) => id === step) ?? anyVisit;
  return {
    ...{ step: title, on: done.on, place },
    what: unended(what),
    people: people.map(({ name }) => name).join('、'),
    outcome: stepOutcomes[outcome],
    findings: unended(opinion),
  };
}

/** Every opinion with whose it was and when (审批表). */
function opinionsOf({ steps, opinion, decision }: Case, dayOf: (instant: string) => string) {
  return [
    ...steps.flatMap(({ title, outcome, opinion: said, by, doneOn }) =>
      outcome === undefined || by === undefined
        ? []
        : [{ step: title, outcome: stepOutcomes[outcome], opinion: said ?? '', by: by.name, on: doneOn }],
    ),
    ...(opinion && opinion.returnedOn === undefined
      ? [{ ...said('初审', proposed[opinion.outcome], opinion), on: dayOf(opinion.at) }]
      : []),
    ...(decision ? [{ ...said('决定', decided[decision.outcome], decision), on: decision.on }] : []),
  ];
}

const said = (
  step: string,
  outcome: string,
  { opinion, by }: Pick<NonNullable<Case['opinion']>, 'opinion' | 'by'>,
) => ({
  ...{ step, outcome, opinion, by: by.name },
});

/**
 * @param done the step that was done last
 * @param dayOf the day of an instant at the centre
 */
export const reviewedData = (
  matter: CompiledMatter,
  one: Case,
  done: EventOf<'stepDone'> | undefined,
  dayOf: (instant: string) => string,
) => ({ visit: visitOf(matter, done), opinions: opinionsOf(one, dayOf) });
