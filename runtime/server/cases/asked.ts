import { cite, type Material, type ReceivedMaterial } from '../../../engine/index.ts';
import type { AssessShape } from '../../api/index.ts';

const DEFAULT_FILES = 10;

/** Ways in which a material may be handed in at a window. */
const handInWaysOf = ({ replacedByLicence, replacedByCommitment }: Material): ReceivedMaterial['way'][] => [
  'paper',
  'upload',
  ...(replacedByLicence === undefined ? [] : (['licence'] as const)),
  ...(replacedByCommitment ? (['commitment'] as const) : []),
  'none',
];

/** A material as it is asked for. @param why it is, where not everybody hands it in */
export const askedOf = (material: Material, why: string | undefined): AssessShape['materials'][number] => ({
  id: material.id,
  name: material.name,
  necessity: material.necessity,
  originality: material.originality,
  originals: material.originals,
  copies: material.copies,
  form: material.form,
  ...(why === undefined ? {} : { why }),
  ...(material.basis === undefined ? {} : { basis: cite(material.basis) }),
  fromForm: material.fromForm === true,
  ways: handInWaysOf(material),
  maxFiles: material.maxFiles ?? DEFAULT_FILES,
  ...(material.filling === undefined ? {} : { filling: material.filling }),
  ...(material.standard === undefined ? {} : { standard: material.standard }),
});
