/** Steps of review in order; those of one group (`together`) run at the same time. */
import type { Draft } from './acts/act.ts';
import type { StepRecord } from './case.ts';
import type { RouteStep } from './event.ts';
import type { MatterPlan } from './plan.ts';

type RoutedStep = Pick<StepRecord, 'id' | 'title' | 'postKind' | 'status' | 'together'>;

const beside = <S extends RoutedStep>(steps: readonly S[], step: S): S[] =>
  step.together === undefined ? [step] : steps.filter(({ together }) => together === step.together);

/** The steps to open next: the first that waits and those beside it. */
export function nextGroup<S extends RoutedStep>(steps: readonly S[]): S[] {
  const first = steps.find(({ status }) => status === 'waiting');
  return first ? beside(steps, first).filter(({ status }) => status === 'waiting') : [];
}

/** The steps done just before this one's group; empty when it is the first. */
export function previousGroup<S extends RoutedStep>(steps: readonly S[], step: S): S[] {
  const group = beside(steps, step);
  const begin = steps.findIndex(({ id }) => group.some((one) => one.id === id));
  return lastGroup(steps.slice(0, begin));
}

/** The steps done last; empty when none was. */
export function lastGroup<S extends RoutedStep>(steps: readonly S[]): S[] {
  const last = steps.findLast(({ status }) => status === 'done');
  return last ? beside(steps, last).filter(({ status }) => status === 'done') : [];
}

export const openings = (steps: readonly RoutedStep[]): Draft[] =>
  steps.map(({ id, title, postKind }) => ({ kind: 'stepOpened', payload: { step: id, title, postKind } }));

/** The steps as acceptance fixes them. */
export const routeBy = ({ steps }: MatterPlan): RouteStep[] =>
  steps.map(({ id, title, postKind, unit, together, applies }) => ({
    ...{ id, title, postKind, unit, applies },
    ...(together === undefined ? {} : { together }),
  }));

/** Where a case goes when no step is left. */
export const afterReview = ({ decision }: Pick<MatterPlan, 'decision'>): 'opining' | 'deciding' =>
  decision.mode === 'preliminary' ? 'opining' : 'deciding';

/** A route taken up anew: what was done under the same id stays done, everything else is as the route says. */
export const stepsUnder = (route: readonly RouteStep[], before: readonly StepRecord[]): StepRecord[] =>
  route.map(({ applies, ...step }) => {
    const done = before.find(({ id, status }) => id === step.id && status === 'done');
    return done && applies ? done : { ...step, status: applies ? 'waiting' : 'skipped' };
  });
