/** A licence named by its number and its holder's: what may be asked about it today, and why the rest may not. */
import {
  businessesOf,
  businessRefusal,
  businesses,
  renewalDays,
  renewalTimeOf,
  type BusinessTerms,
  type CompiledCentre,
  type CompiledMatter,
  type Licence,
} from '../../../engine/index.ts';
import type { HeldLicenceShape } from '../../api/index.ts';
import { licenceKey, numberDigest } from '../cases/lookup.ts';
import { today } from '../cases/today.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import { licenceRow } from './row.ts';

/** What the register has under the number, for this matter. */
export const licenceNumbered = async (
  { store }: Pick<Office, 'store'>,
  centre: string,
  matter: string,
  number: string,
): Promise<Licence | undefined> => (await store.licences.byNumber(centre, matter, licenceKey(number)))?.licence;

export const termsOf = (
  office: Pick<Office, 'clock' | 'centres'>,
  { centre, calendar }: CompiledCentre,
  { bundle }: CompiledMatter,
): BusinessTerms => ({ ...businessesOf(bundle.matter), today: today(office, centre.id), calendar });

function offersOf(licence: Licence, terms: BusinessTerms): HeldLicenceShape['offers'] {
  return terms.businesses.map(({ kind, note }) => {
    const reason = businessRefusal(kind, licence, terms)?.words;
    return {
      kind,
      name: businesses[kind],
      allowed: reason === undefined,
      late: kind === 'renewal' && renewalTimeOf(licence, terms) === 'late',
      ...(reason === undefined ? {} : { reason }),
      ...(note === undefined ? {} : { note }),
    };
  });
}

/** @throws Refusal `NOT_FOUND` where number and holder do not go together, or there is no such licence */
export async function heldLicence(
  office: Office,
  centre: CompiledCentre,
  matter: CompiledMatter,
  { number, idNumber }: { number: string; idNumber: string },
): Promise<HeldLicenceShape> {
  const found = await licenceNumbered(office, centre.centre.id, matter.bundle.matter.id, number);
  const digest = numberDigest(idNumber, await office.digestOf(centre.centre.id));
  if (found?.holder.digest !== digest) throw new Refusal('NOT_FOUND');
  const terms = termsOf(office, centre, matter);
  const renewal = found.validTo === undefined ? {} : renewalDays(found.validTo, terms.calendar, terms.renewalWindow);
  return { ...licenceRow(found, terms.today), renewal, offers: offersOf(found, terms) };
}
