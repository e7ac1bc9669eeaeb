/** A renewal was asked for so many days before the end; now a window has two ends, in days of either kind. */
import { isObject } from '../is-object.ts';
import type { Edit, Migration } from './migration.ts';

const file = 'matter.json';

/** A tenth of it is what any shape lets a matter have; with more nothing is changed, and the check tells so. */
const RESULTS = 100;

export const renewalWindow: Migration = {
  to: 2,
  words: '延续申请期由天数改为最早、最迟两端',
  edits: (values) => {
    const matter = values.get(file);
    const results = isObject(matter) && Array.isArray(matter.results) ? (matter.results as unknown[]) : [];
    if (results.length > RESULTS) return [];
    return results.flatMap((result, index): Edit[] => {
      const days = isObject(result) ? result.renewalWindow : undefined;
      if (typeof days !== 'number') return [];
      const value = { latest: { amount: days, unit: 'naturalDay' } };
      return [{ file, path: ['results', index, 'renewalWindow'], value }];
    });
  },
};
