import { canonical } from '../matter/canonical.ts';
import type { Case } from './case.ts';
import type { Asked } from './context.ts';

/**
 * The fields whose answers differ, each with digests of what stood there and of what stands there now.
 * Throws RangeError without a digest.
 */
export function changedFields(answers: Case['answers'], { case: one, matter, digest }: Asked) {
  if (!digest) throw new RangeError('a correction is told by digests');
  const text = (value: unknown) => (value === undefined ? '' : canonical(value));
  const ids = [...new Set([...Object.keys(one.answers), ...Object.keys(answers)])];
  return ids
    .map((id) => ({ id, before: text(one.answers[id]), after: text(answers[id]) }))
    .filter(({ before, after }) => before !== after)
    .map(({ id, before, after }) => ({
      id,
      title: matter.fields.find((field) => field.id === id)?.title ?? id,
      before: digest(before),
      after: digest(after),
    }));
}
