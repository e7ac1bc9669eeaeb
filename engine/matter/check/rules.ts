/** Named conditions: each used once at least. */
import type { Problem } from '../../problems.ts';
import type { Bundle } from '../../schema/matter.ts';
import { matterProblem } from '../problems.ts';

/** Every name a condition somewhere in the value refers to. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'condition' in value && typeof value.condition === 'string' ? [value.condition] : [];
  return [...own, ...Object.values(value).flatMap(namesIn)];
}

export function checkRules({ matter, form, materials, rules, documents }: Bundle): Problem[] {
  const used = new Set(namesIn([matter, form, materials, rules, documents]));
  return (rules.conditions ?? []).flatMap(({ id, title }, index) =>
    used.has(id) ? [] : [matterProblem('CONDITION_UNUSED', `/conditions/${index}`, { title })],
  );
}
