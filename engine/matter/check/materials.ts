/** Materials: asked for only with a ground, deferred or promised only where the matter allows it. */
import type { Problem } from '../../problems.ts';
import { originalities, type Material } from '../../schema/material.ts';
import type { Bundle } from '../../schema/matter.ts';
import { matterProblem } from '../problems.ts';
import { twice } from './twice.ts';

/** Whether the counts can be what the kind of original says. */
const fits: Readonly<Record<keyof typeof originalities, (material: Material) => boolean>> = {
  original: ({ originals, copies }) => originals > 0 && copies === 0,
  copy: ({ originals, copies }) => originals === 0 && copies > 0,
  both: ({ originals, copies }) => originals > 0 && copies > 0,
  either: ({ originals, copies }) => originals + copies > 0,
};

export function checkMaterials({ matter: { identity }, materials: { materials } }: Bundle): Problem[] {
  return [
    ...twice(materials, '/materials', 'id'),
    ...materials.flatMap((material, index) => {
      const at = `/materials/${index}`;
      const { name, necessity, originality, originals, copies, form } = material;
      const problems: Problem[] = [];
      if (necessity === 'deferrable' && !identity.conditionalAcceptance)
        problems.push(matterProblem('DEFERRABLE_NOT_ALLOWED', `${at}/necessity`, { name }));
      if (material.replacedByCommitment && !identity.commitment)
        problems.push(matterProblem('COMMITMENT_NOT_ALLOWED', `${at}/replacedByCommitment`, { name }));
      if (necessity === 'optional' && !material.when && material.whenWords === undefined)
        problems.push(matterProblem('OPTIONAL_WITHOUT_CONDITION', `${at}/necessity`, { name }));
      // A material that is only ever a file or made from the form has nothing to count.
      if (form !== 'electronic' && !material.fromForm && !fits[originality](material)) {
        const words = { name, originality: originalities[originality], originals, copies };
        problems.push(matterProblem('COUNTS_UNFIT', `${at}/originality`, words));
      }
      if (!material.basis) problems.push(matterProblem('MATERIAL_WITHOUT_BASIS', `${at}/basis`, { name }));
      return problems;
    }),
  ];
}
