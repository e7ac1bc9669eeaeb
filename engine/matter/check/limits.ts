/** Time limits: none is zero unless “on the spot”, and nothing promised is slower than the law. */
import type { Problem } from '../../problems.ts';
import { limitNames, type Limit } from '../../schema/limit.ts';
import type { Bundle } from '../../schema/matter.ts';
import { limitWords } from '../limit-words.ts';
import { matterProblem } from '../problems.ts';
import { longest, routeTimeOf } from '../route-time.ts';

/** Days in a unit, to compare limits of different units; only a clear excess counts, so rounding is generous. */
const days: Readonly<Record<Limit['unit'], number>> = {
  onTheSpot: 0,
  windowHour: 1 / 8,
  naturalDay: 1,
  workingDay: 1,
  month: 31,
  year: 366,
};
const isLonger = (one: Limit, other: Limit) =>
  one.unit === other.unit
    ? one.amount > other.amount
    : one.amount * days[one.unit] > other.amount * days[other.unit] * 1.5;

function checkLimit(limit: Limit | undefined, at: string): Problem[] {
  if (!limit) return [];
  const spot = limit.unit === 'onTheSpot';
  if (limit.amount === 0) return spot ? [] : [matterProblem('LIMIT_ZERO', `${at}/amount`)];
  return spot ? [matterProblem('LIMIT_ON_THE_SPOT', `${at}/amount`)] : [];
}

/** The law sets these two, and only it may (行政许可法第四十二条); the others are the office's own. */
const byLaw = ['statutory', 'extension'] as const;

const checkBases = (limits: Bundle['matter']['limits']): Problem[] =>
  byLaw.flatMap((name) => {
    const limit = limits[name];
    if (!limit || limit.basis) return [];
    const words = { what: limitNames[name], limit: limitWords(limit) };
    return [matterProblem('LIMIT_WITHOUT_BASIS', `/limits/${name}`, words)];
  });

function checkPromise(matter: Bundle['matter']): Problem[] {
  const { identity, limits } = matter;
  const { statutory, promised, noStatutoryReason } = limits;
  const problems: Problem[] = [];
  if (!statutory && noStatutoryReason === undefined) problems.push(matterProblem('STATUTORY_MISSING', '/limits'));
  if (statutory && isLonger(promised, statutory)) {
    const words = { promised: limitWords(promised), statutory: limitWords(statutory) };
    problems.push(matterProblem('PROMISED_OVER_STATUTORY', '/limits/promised', words));
  }
  if (identity.handling === 'promised' && promised.unit === 'onTheSpot')
    problems.push(matterProblem('INSTANT_UNMARKED', '/limits/promised/unit'));
  if (identity.handling === 'instant' && promised.unit !== 'onTheSpot' && promised.unit !== 'windowHour')
    problems.push(matterProblem('INSTANT_SLOW', '/limits/promised/unit'));

  // Steps that hang on a condition are added up by the analysis, in the cases that meet them.
  const time = routeTimeOf(matter);
  const sum = time ? longest(time, ({ when }) => !when) : 0;
  if (time && sum > time.promised) {
    const words = { sum: limitWords({ amount: sum, unit: time.unit }), promised: limitWords(promised) };
    problems.push(matterProblem('STEPS_OVER_PROMISED', '/steps', words));
  }
  return problems;
}

export function checkLimits({ matter }: Bundle): Problem[] {
  const { identity, limits, steps, specialProcedures, decision, results, delivery } = matter;
  const overLaw = identity.type === '01' && isLonger(delivery.limit, { amount: 10, unit: 'workingDay' });
  return [
    ...Object.entries(limits).flatMap(([name, limit]) =>
      typeof limit === 'object' ? checkLimit(limit, `/limits/${name}`) : [],
    ),
    ...steps.flatMap(({ limit }, index) => checkLimit(limit, `/steps/${index}/limit`)),
    ...specialProcedures.flatMap(({ maximum }, index) => checkLimit(maximum, `/specialProcedures/${index}/maximum`)),
    ...results.flatMap(({ validity }, index) => checkLimit(validity, `/results/${index}/validity`)),
    ...checkLimit(decision.limit, '/decision/limit'),
    ...checkLimit(decision.preliminaryLimit, '/decision/preliminaryLimit'),
    ...checkLimit(delivery.limit, '/delivery/limit'),
    ...checkBases(limits),
    ...checkPromise(matter),
    ...(overLaw ? [matterProblem('DELIVERY_OVER_LAW', '/delivery/limit')] : []),
  ];
}
