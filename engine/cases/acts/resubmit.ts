import { checkMaterials } from '../materials.ts';
import type { Act } from './act.ts';

/** The application again, after a pre-check returned it. It is still the first one: the five days run from there. */
export const resubmit: Act<'resubmit'> = ({ materials, answers }, { matter, bars }) =>
  checkMaterials(materials, matter, bars) ?? [
    { kind: 'resubmitted', payload: { materials, ...(answers === undefined ? {} : { answers }) } },
  ];
