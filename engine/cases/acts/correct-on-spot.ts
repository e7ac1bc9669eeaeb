import { canonical } from '../../matter/canonical.ts';
import type { Case } from '../case.ts';
import type { Asked } from '../context.ts';
import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/**
 * The fields whose answers differ, each with digests of what stood there and of what stands there now.
 * Throws RangeError without a digest.
 */
function changedFields(answers: Case['answers'], { case: one, matter, digest }: Asked) {
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

/**
 * Lets the applicant put right at the window what can be put right there (行政许可法 第三十二条第一款第三项). It is
 * neither a notice nor a supplement and moves no clock.
 */
export const correctOnSpot: Act<'correctOnSpot'> = ({ answers, papers, confirmed }, asked) => {
  if (!confirmed) return refusal('CASE_UNCONFIRMED', '/confirmed');
  const strange = papers.findIndex(({ id }) => !asked.matter.materials.some((material) => material.id === id));
  if (strange !== -1) {
    return refusal('CASE_UNKNOWN_MATERIAL', `/papers/${strange}/id`, { material: papers[strange]?.id ?? '' });
  }
  const fields = answers === undefined ? [] : changedFields(answers, asked);
  if (fields.length === 0 && papers.length === 0) return refusal('CASE_NOTHING_CORRECTED', '/papers');
  const named = papers.map(({ id, what }) => ({
    id,
    name: asked.matter.materials.find((material) => material.id === id)?.name ?? id,
    what,
  }));
  return [{ kind: 'corrected', payload: { fields, papers: named, ...(answers === undefined ? {} : { answers }) } }];
};
