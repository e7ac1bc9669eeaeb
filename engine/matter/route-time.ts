/** How long review and decision may take by the limits of the matter itself, to hold against its promise. */
import type { Condition } from '../schema/condition.ts';
import type { Limit } from '../schema/limit.ts';
import type { Bundle } from '../schema/matter.ts';

type Unit = Limit['unit'];

/** No office is open longer in a day, so that a limit of so many hours takes a day at least. */
const HOURS = 12;

/**
 * By unit of the promise: what is added up, the most of it one unit of the promise can be, and the least that one unit of
 * a step is. Months are not added to working days: holidays may take most of one.
 */
const scales: Readonly<Partial<Record<Unit, { sum: Unit; most: number; least: Partial<Record<Unit, number>> }>>> = {
  windowHour: { sum: 'windowHour', most: 1, least: { windowHour: 1 } },
  workingDay: { sum: 'workingDay', most: 1, least: { workingDay: 1, windowHour: 1 / HOURS } },
  ...Object.fromEntries(
    Object.entries({ naturalDay: 1, month: 31, year: 366 }).map(([unit, most]) => [
      unit,
      { sum: 'naturalDay', most, least: { workingDay: 1, windowHour: 1 / HOURS, naturalDay: 1, month: 28, year: 365 } },
    ]),
  ),
};

/** One part of a stage; what has no condition is part of every case. */
export interface Stretch {
  title: string;
  amount: number;
  when: Condition | undefined;
}
export interface RouteTime {
  /** Of all amounts here. */
  unit: Unit;
  promised: number;
  /** One after the other; within a stage side by side (`together`). */
  stages: readonly (readonly Stretch[])[];
}

/** The stages of review in order, then the preliminary opinion and the decision; nothing where the promise cannot be added up to. */
export function routeTimeOf({ limits, steps, decision }: Bundle['matter']): RouteTime | undefined {
  const scale = scales[limits.promised.unit];
  // A promise of nothing is a mistake of its own.
  if (!scale || limits.promised.amount === 0) return undefined;
  const stretch = (title: string, { amount, unit }: Limit, when?: Condition): Stretch => ({
    title,
    amount: amount * (scale.least[unit] ?? 0),
    when,
  });
  const groups = new Map<string, Stretch[]>();
  for (const { id, together, title, limit, when } of steps) {
    const group = together === undefined ? `step ${id}` : `group ${together}`;
    groups.set(group, [...(groups.get(group) ?? []), stretch(title, limit, when)]);
  }
  const opinion = decision.mode === 'preliminary' ? decision.preliminaryLimit : undefined;
  return {
    unit: scale.sum,
    promised: limits.promised.amount * scale.most,
    stages: [...groups.values(), ...(opinion ? [[stretch('初审', opinion)]] : []), [stretch('决定', decision.limit)]],
  };
}

/** Above rounding of hours, below anything that counts. */
const hair = 1e-9;

/** The longest way through, in whole units: of each stage the part of those taken that takes most. */
export const longest = ({ stages }: RouteTime, isTaken: (stretch: Stretch) => boolean): number => {
  const most = stages.map((stage) => Math.max(0, ...stage.filter(isTaken).map(({ amount }) => amount)));
  return Math.floor(most.reduce((sum, amount) => sum + amount, 0) + hair);
};
