/** What a clerk notes of somebody who applies at the window, and the command it becomes. */
import { applicantOf, type Answers, type CommandOf } from '../../../../engine/index.ts';
import type { BusinessAsked } from '../../../api/index.ts';
import { type HandedRow, toHanded } from '../materials/handed.ts';

type Submit = CommandOf<'submit'>;

/** Answers of the applicant's form and of the matter's. */
export interface Filled {
  applicant: Answers;
  answers: Answers;
}

/** What is counted and agreed at the end. */
export interface HandedOver {
  materials: HandedRow[];
  delivery: Submit['delivery'];
}

export const nothingHandedOver: HandedOver = { materials: [], delivery: { way: 'pickUp' } };

export function toSubmit(
  { applicant, answers }: Filled,
  { materials, delivery }: HandedOver,
  business: BusinessAsked | null,
): Submit {
  const address = delivery.way === 'mail' ? delivery.address?.trim() : undefined;
  return {
    kind: 'submit',
    applicant: applicantOf(applicant),
    answers: { ...answers },
    materials: materials.map(toHanded),
    delivery: { way: delivery.way, ...(address ? { address } : {}) },
    ...(business ? { business: { kind: business.kind, licence: business.licence.number ?? '' } } : {}),
  };
}
