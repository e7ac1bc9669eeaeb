import { dueFrom } from '../due-from.ts';
import { hearingDays } from '../hearing.ts';
import type { Act } from './act.ts';

/** Tells applicant and interested parties that they may ask for a hearing (行政许可法 第四十七条). */
export const tellHearing: Act<'tellHearing'> = ({ persons, reason }, asked) => {
  const { ask: days } = hearingDays(asked.centre);
  const until = dueFrom({ amount: days, unit: 'workingDay' }, asked.moment, asked);
  return [{ kind: 'hearingTold', payload: { persons, reason, days, ...(until === undefined ? {} : { until }) } }];
};
