/** A case the office opens of its own accord (依职权) on a licence no case of 一窗 issued, to take it back or strike it off. */
import type { Licence } from '../licences/licence.ts';
import type { Applicant } from './applicant.ts';
import { momentIn, type Context } from './context.ts';
import type { EventOf } from './event.ts';
import { refusal, type Refusal } from './refusal.ts';

/** Whose it is, as far as the register does not know: it keeps a digest of the number. */
export type KnownHolder = Pick<Applicant, 'idNumber' | 'mobile'>;

/**
 * Whether the head of the authority may open it, and the event that does. The case stands under the id of the licence, so
 * that what is done to it is an act of the case that stands for its issue.
 * @param holder digest of the number that was named
 * Throws RangeError without the number of the new case.
 */
export function openByOffice(
  licence: Licence,
  { idNumber, mobile }: KnownHolder,
  holder: string,
  { actor, centre, matter, now, opening }: Context,
): EventOf<'officeOpened'> | Refusal {
  const { id, name, number, earlier, issuedOn, validFrom, validTo } = licence;
  if (actor.postKind !== 'leader') {
    return refusal('CASE_WHO', '', { command: '依职权立案', who: '分管领导' });
  }
  if (actor.unit !== matter.decidingUnit) return refusal('CASE_OTHER_UNIT', '');
  if (!earlier) return refusal('CASE_NOT_EARLIER', '');
  if (!opening) throw new RangeError('a new case needs its number');
  if (licence.holder.digest !== holder) return refusal('CASE_HOLDER_UNKNOWN', '/idNumber');
  const period = { ...(validFrom === undefined ? {} : { validFrom }), ...(validTo === undefined ? {} : { validTo }) };
  const { kind, name: who } = licence.holder;
  return {
    ...{ kind: 'officeOpened', at: now, on: momentIn({ centre }, now).date, by: actor },
    payload: {
      ...{ id, centre: centre.id, number: opening.number, matter: matter.version },
      applicant: { kind, name: who, idKind: earlier.idKind, idNumber, mobile },
      licence: { name, number, issuedOn, ...period },
    },
  };
}
