/** Materials as they came in, against what the matter asks for. */
import { promiseRefusal, type Bar } from './bar.ts';
import type { Case, ReceivedMaterial } from './case.ts';
import type { MatterPlan } from './plan.ts';
import { refusal, type Refusal } from './refusal.ts';

export const handedIn = (received: readonly ReceivedMaterial[], id: string): boolean =>
  received.some((one) => one.id === id && one.way !== 'none');

/** A case and what is asked for in it, as the engine plans it or as a page reads it. */
export interface CaseWithMaterials<M> {
  case: Pick<Case, 'outcome' | 'materials'>;
  matter: { materials: readonly M[] };
}

/** Deferrable materials (容缺后补) that have not come in; nobody owes any once the answer is no. */
export const owedMaterials = <M extends { id: string; necessity: string }>({
  case: one,
  matter,
}: CaseWithMaterials<M>): M[] =>
  one.outcome !== undefined && one.outcome !== 'granted'
    ? []
    : matter.materials.filter(({ id, necessity }) => necessity === 'deferrable' && !handedIn(one.materials, id));

/** Refuses materials this case does not ask for, and ways of handing in that the matter does not know. */
export function checkMaterials(
  handed: readonly ReceivedMaterial[],
  matter: MatterPlan,
  bars: readonly Bar[] = [],
): Refusal | undefined {
  for (const [index, { id, way }] of handed.entries()) {
    const wanted = matter.materials.find((one) => one.id === id);
    if (!wanted) return refusal('CASE_UNKNOWN_MATERIAL', `/materials/${index}/id`, { material: id });
    const { name: material, replacedByCommitment, replacedByLicence } = wanted;
    if (way === 'commitment' && !replacedByCommitment) {
      return refusal('CASE_COMMITMENT', `/materials/${index}/way`, { material });
    }
    if (way === 'licence' && replacedByLicence === undefined) {
      return refusal('CASE_NO_LICENCE', `/materials/${index}/way`, { material });
    }
  }
  return promiseRefusal(bars, handed);
}

/** Later hand-ins and counts replace what was noted of a material; no file that came in is lost. */
export function mergeMaterials(
  before: readonly ReceivedMaterial[],
  handed: readonly ReceivedMaterial[],
): readonly ReceivedMaterial[] {
  const merged = new Map(before.map((one) => [one.id, one]));
  for (const one of handed) {
    const files = [...new Set([...(merged.get(one.id)?.files ?? []), ...one.files])];
    merged.set(one.id, { ...one, files });
  }
  return [...merged.values()];
}
