import type { Defect } from '../case.ts';
import type { MatterPlan } from '../plan.ts';
import { supplementLimit } from '../limits.ts';
import { dueFrom } from '../due-from.ts';
import { refusal, type Refusal } from '../refusal.ts';
import type { Act } from './act.ts';

function unknownTarget(defects: readonly Defect[], { materials, fields }: MatterPlan): Refusal | undefined {
  for (const [index, { on }] of defects.entries()) {
    const [kind = '', id = ''] = on.split(':');
    const pointer = `/defects/${index}/on`;
    if (kind === 'material' && !materials.some((one) => one.id === id)) {
      return refusal('CASE_UNKNOWN_MATERIAL', pointer, { material: id });
    }
    if (kind === 'field' && !fields.some((one) => one.id === id)) {
      return refusal('CASE_UNKNOWN_FIELD', pointer, { field: id });
    }
  }
  return undefined;
}

/** Tells everything that is missing or wrong, once (行政许可法 第三十二条第一款第四项). */
export const notifyOnce: Act<'notifyOnce'> = ({ defects }, asked) => {
  if (defects.length === 0) return refusal('CASE_NO_DEFECTS', '/defects');
  const problem = unknownTarget(defects, asked.matter);
  if (problem) return problem;
  const dueOn = dueFrom(supplementLimit(asked), asked.moment, asked);
  return [{ kind: 'notified', payload: { defects, ...(dueOn === undefined ? {} : { dueOn }) } }];
};
