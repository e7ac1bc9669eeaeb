import { faultOfMarks } from '../marks.ts';
import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/**
 * Looks an online application over before it is received, and returns it with everything that is wrong or says what
 * to bring. The law knows no such stage: it is no notice, and the five days of the notice run on (行政许可法 第三十二条).
 */
export const preCheck: Act<'preCheck'> = ({ outcome, defects, sound, note }, { matter }) => {
  const told = note === undefined ? {} : { note };
  if (outcome === 'pass') {
    if (defects.length > 0) return refusal('CASE_PASSED_WITH_DEFECTS', '/defects');
    return [{ kind: 'preChecked', payload: { outcome, defects, ...told } }];
  }
  return faultOfMarks({ defects, sound }, matter) ?? [{ kind: 'preChecked', payload: { outcome, defects, ...told } }];
};
