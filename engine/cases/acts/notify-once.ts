import type { Defect } from '../case.ts';
import type { CommandOf } from '../command.ts';
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

/** Everything was looked at: each material and each field is either sound or told to be wrong. */
function unmarked({ defects, sound }: CommandOf<'notifyOnce'>, { materials, fields }: MatterPlan): Refusal | undefined {
  const wrong = new Set(defects.map(({ on }) => on));
  const things = [
    ...materials.map(({ id, name }) => ({ on: `material:${id}`, item: name })),
    ...fields.map(({ id, title }) => ({ on: `field:${id}`, item: title })),
  ];
  const missed = things.find(({ on }) => !wrong.has(on) && !sound.includes(on));
  if (missed) return refusal('CASE_UNMARKED', '/sound', { item: missed.item });
  const both = things.find(({ on }) => wrong.has(on) && sound.includes(on));
  return both && refusal('CASE_MARKED_TWICE', '/sound', { item: both.item });
}

/** Tells everything that is missing or wrong, once (行政许可法 第三十二条第一款第四项). */
export const notifyOnce: Act<'notifyOnce'> = (command, asked) => {
  const { defects } = command;
  if (defects.length === 0) return refusal('CASE_NO_DEFECTS', '/defects');
  const problem = unknownTarget(defects, asked.matter) ?? unmarked(command, asked.matter);
  if (problem) return problem;
  const dueOn = dueFrom(supplementLimit(asked), asked.moment, asked);
  return [{ kind: 'notified', payload: { defects, ...(dueOn === undefined ? {} : { dueOn }) } }];
};
