import type { MatterPlan } from '../plan.ts';
import { refusal, type Refusal } from '../refusal.ts';

/** What is no permit ends by a rule of its own, which the reasons have to name: 行政许可法 does not reach it. */
export const basisRefusal = (reason: string, { type }: Pick<MatterPlan, 'type'>): Refusal | undefined =>
  type === '01' || /《[^》]+》/u.test(reason) ? undefined : refusal('CASE_END_BASIS', '/reason');
