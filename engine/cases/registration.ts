/** What an act leaves in the register of licences (证照库). The register changes by these events and never by hand. */
import type { LicenceEntry } from '../licences/licence.ts';
import type { Draft } from './acts/act.ts';
import type { Case } from './case.ts';
import { licenceOf } from './licence-of.ts';
import type { MatterPlan } from './plan.ts';

type Entry<K extends Draft['kind']> = (
  one: Case,
  payload: Extract<Draft, { kind: K }>['payload'],
  matter: MatterPlan,
) => LicenceEntry | undefined;

const period = ({ validFrom, validTo }: { validFrom?: string; validTo?: string }) => ({
  ...(validFrom === undefined ? {} : { validFrom }),
  ...(validTo === undefined ? {} : { validTo }),
});

/** What the register took up with the decision itself stands, whatever becomes of the paper. */
export const isRegistered = ({ decision, business }: Pick<Case, 'decision' | 'business'>): boolean =>
  decision !== undefined && (decision.tacit === true || business?.kind === 'cancellation');

/** A cancellation makes no paper of its own, and silence renews whether or not one is ever made. */
const decided: Entry<'decided'> = ({ business }, payload) => {
  if (!business || payload.outcome !== 'grant') return undefined;
  const { id, name, number } = business.licence;
  if (business.kind === 'cancellation') {
    return { licence: id, act: 'cancellation', name, number, ...period(business.licence) };
  }
  return payload.tacit ? { licence: id, act: 'renewal', name, number, ...period(payload), tacit: true } : undefined;
};

const produced: Entry<'produced'> = ({ id, business, result, licence: registered }, { resultNumber }, matter) => {
  const licence = licenceOf(matter);
  if (!licence || resultNumber === undefined || registered !== undefined) return undefined;
  const { name } = licence;
  const about = business
    ? { licence: business.licence.id, act: business.kind }
    : { licence: id, act: 'issue' as const };
  return { ...about, name, number: resultNumber, ...period(result ?? {}) };
};

/** A revocation takes the licence itself back, whatever was done to it since. */
const revoked: Entry<'revoked'> = ({ id, result }, _, matter) => {
  const licence = licenceOf(matter);
  if (!licence || result?.number === undefined) return undefined;
  return { licence: id, act: 'revocation', name: licence.name, number: result.number, ...period(result) };
};

const licenceCancelled: Entry<'licenceCancelled'> = ({ id }, { licence }) => ({
  ...licence,
  licence: id,
  act: 'cancellation',
});

const entries: { [K in Draft['kind']]?: Entry<K> } = { decided, produced, revoked, licenceCancelled };

/** The event that tells the register of these drafts, if they change it. */
export const registration = (one: Case | undefined, drafts: readonly Draft[], matter: MatterPlan): Draft[] =>
  drafts.flatMap((draft) => {
    const entryOf = entries[draft.kind] as Entry<Draft['kind']> | undefined;
    const payload = one && entryOf?.(one, draft.payload, matter);
    return payload ? [{ kind: 'registered', payload } as const] : [];
  });
