/** An application about a licence that is there (行政许可法 第四十九、五十、七十条): judged on the day it comes in. */
import type { Calendar } from '../calendar/calendar.ts';
import { licenceStateOn } from '../licences/licence-state.ts';
import { licenceStates, type Licence, type LicenceState } from '../licences/licence.ts';
import { renewalDays, renewalTime, type RenewalTime } from '../licences/renewal-time.ts';
import { businesses, type Business } from '../schema/business.ts';
import type { CommandOf } from './command.ts';
import type { CaseBusiness } from './licence-record.ts';
import type { MatterPlan } from './plan.ts';
import { refusal, type Refusal } from './refusal.ts';

/** What the matter offers, and the day it is asked on. */
export interface BusinessTerms extends Pick<MatterPlan, 'businesses' | 'renewalWindow'> {
  today: string;
  calendar: Calendar;
}

const ended: readonly LicenceState[] = ['cancelled', 'revoked'];

/** Where today stands to the time in which a renewal is asked for; nothing for a licence without an end. */
export const renewalTimeOf = (
  { validTo }: Pick<Licence, 'validTo'>,
  { today, calendar, renewalWindow }: BusinessTerms,
): RenewalTime | undefined =>
  validTo === undefined ? undefined : renewalTime(today, validTo, renewalDays(validTo, calendar, renewalWindow));

function renewalRefusal(licence: Licence, terms: BusinessTerms): Refusal | undefined {
  const { name, validTo: day = '' } = licence;
  switch (renewalTimeOf(licence, terms)) {
    case undefined:
      return refusal('CASE_RENEWAL_ENDLESS', '/business/kind', { name });
    case 'over':
      return refusal('CASE_RENEWAL_OVER', '/business/kind', { name, day });
    case 'early': {
      const { from = '' } = renewalDays(day, terms.calendar, terms.renewalWindow);
      return refusal('CASE_RENEWAL_EARLY', '/business/kind', { name, from, until: day });
    }
    case 'late':
    case 'inTime':
      return undefined;
  }
}

/** Why nothing of the kind may be asked about the licence today. What has run out may still be cancelled (第七十条第一项). */
export function businessRefusal(kind: Business, licence: Licence, terms: BusinessTerms): Refusal | undefined {
  const { name, validTo = '', endedOn = '' } = licence;
  const business = businesses[kind];
  if (!terms.businesses.some((one) => one.kind === kind)) {
    return refusal('CASE_NO_BUSINESS', '/business/kind', { business });
  }
  const state = licenceStateOn(licence, terms.today);
  if (ended.includes(state)) {
    return refusal('CASE_LICENCE_ENDED', '/business/licence', { name, day: endedOn, state: licenceStates[state] });
  }
  if (kind === 'renewal') return renewalRefusal(licence, terms);
  return state === 'expired' && kind !== 'cancellation'
    ? refusal('CASE_LICENCE_EXPIRED', '/business/licence', { name, day: validTo, business })
    : undefined;
}

/**
 * What the case keeps of the licence it is about. Whoever names another's licence is told no more than who names none.
 * @param found what the register has under the number for this matter
 * @param holder digest of the applicant's identity or credit number
 */
export function businessOf(
  { kind, licence: number }: NonNullable<CommandOf<'submit'>['business']>,
  found: Licence | undefined,
  holder: string | undefined,
  terms: BusinessTerms,
): CaseBusiness | Refusal {
  if (!found || found.holder.digest !== holder) {
    return refusal('CASE_LICENCE_UNKNOWN', '/business/licence', { number });
  }
  const problem = businessRefusal(kind, found, terms);
  if (problem) return problem;
  const { id, name, validFrom, validTo } = found;
  return {
    kind,
    licence: {
      ...{ id, name, number: found.number, state: licenceStateOn(found, terms.today) },
      ...(validFrom === undefined ? {} : { validFrom }),
      ...(validTo === undefined ? {} : { validTo }),
    },
    ...(kind === 'renewal' && renewalTimeOf(found, terms) === 'late' ? { late: true } : {}),
  };
}
