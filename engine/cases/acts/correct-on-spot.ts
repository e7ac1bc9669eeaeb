import { changedFields } from '../changed-fields.ts';
import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

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
