/** What a clerk notes of somebody who applies at the window, and the command it becomes. */
import { applicantOf, type Answers, type CommandOf } from '../../../../engine/index.ts';
import type { AttachmentShape, BusinessAsked } from '../../../api/index.ts';
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
  /** Entered after the fact; the time is the wall clock of the hall. */
  late?: boolean;
  lateEntry?: { receivedAt?: string; reason?: string; slip?: AttachmentShape[] };
}

export const nothingHandedOver: HandedOver = { materials: [], delivery: { way: 'pickUp' } };

/** The hall's own time as an instant: desks stand in the hall. */
const instantAt = (local: string): string => (local === '' ? '' : new Date(local).toISOString());

export function toSubmit(
  { applicant, answers }: Filled,
  { materials, delivery, late, lateEntry }: HandedOver,
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
    ...(late
      ? {
          lateEntry: {
            receivedAt: instantAt(lateEntry?.receivedAt ?? ''),
            reason: lateEntry?.reason?.trim() ?? '',
            slip: (lateEntry?.slip ?? []).map(({ id }) => id),
          },
        }
      : {}),
  };
}
