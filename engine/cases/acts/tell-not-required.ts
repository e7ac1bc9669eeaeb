import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/** Tells at once that no permit is needed, and by which rule (行政许可法 第三十二条第一款第一项). */
export const tellNotRequired: Act<'tellNotRequired'> = ({ grounds }) =>
  grounds.length === 0
    ? refusal('CASE_NOT_REQUIRED_GROUNDS', '/grounds')
    : [{ kind: 'notRequiredTold', payload: { grounds } }];
