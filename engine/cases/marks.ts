/** What a clerk marked while looking an application over, for a notice or a pre-check. */
import type { CommandOf } from './command.ts';
import type { Defect } from './case.ts';
import type { MatterPlan } from './plan.ts';
import { refusal, type Refusal } from './refusal.ts';

type Marks = Pick<CommandOf<'notifyOnce'>, 'defects' | 'sound'>;

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
function unmarked({ defects, sound }: Marks, { materials, fields }: MatterPlan): Refusal | undefined {
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

/** Why these marks are not a look at everything; every list of defects is complete or is not told at all. */
export const faultOfMarks = (marks: Marks, matter: MatterPlan): Refusal | undefined =>
  marks.defects.length === 0
    ? refusal('CASE_NO_DEFECTS', '/defects')
    : (unknownTarget(marks.defects, matter) ?? unmarked(marks, matter));
