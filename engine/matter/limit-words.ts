import { limitUnits, type Limit } from '../schema/limit.ts';

/** A limit as people say it: “20个工作日”, “3个月”, “当场”. */
export const limitWords = ({ amount, unit }: Limit): string =>
  unit === 'onTheSpot' ? limitUnits.onTheSpot : `${amount}${unit === 'year' ? '' : '个'}${limitUnits[unit]}`;
