/** Puts the permits that cases were granted onto the list the public reads. */
import type { CaseEvent } from '../../../engine/index.ts';
import { licenceKey } from '../cases/lookup.ts';
import type { Office } from '../office.ts';
import type { CaseDocument } from '../store/case-repository.ts';
import type { DecisionDocument } from '../store/decision-repository.ts';
import { isMadePublic, publicHolder } from './made-public.ts';

/** The day of a grant from before, on which the office opened a case. */
const grantedBefore = (first: CaseEvent | undefined): string | undefined =>
  first?.kind === 'officeOpened' ? first.payload.licence.issuedOn : undefined;

function decisionOf({ _id, centre, version, state, events }: CaseDocument): DecisionDocument | undefined {
  const { decision, applicant, matter, result, revocation, cancellation, termination, documents } = state;
  const on = decision?.outcome === 'grant' ? decision.on : grantedBefore(events[0]);
  if (on === undefined) return undefined;
  const carrier = events.findIndex(({ kind }) => kind === 'decided') + 1;
  const number = documents.find((one) => one.eventId === carrier && one.number !== undefined)?.number;
  const { validFrom, validTo } = result ?? {};
  const licence = result?.number;
  return {
    ...{ _id, centre, version, on, matter: matter.id, matterName: matter.name, unit: matter.department },
    ...publicHolder(applicant.kind, applicant.name),
    search: [number, licence].flatMap((one) => (one === undefined ? [] : [licenceKey(one)])),
    ...(number === undefined ? {} : { number }),
    ...(licence === undefined ? {} : { licence }),
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
    ...(revocation === undefined ? {} : { revokedOn: revocation.on }),
    ...(cancellation === undefined ? {} : { cancelledOn: cancellation.on }),
    ...(termination === undefined ? {} : { terminatedOn: termination.on }),
  };
}

export async function publishDecisions(
  { store, library }: Pick<Office, 'store' | 'library'>,
  found: readonly CaseDocument[],
): Promise<void> {
  await Promise.all(
    found.map(async (one) => {
      const decision = decisionOf(one);
      if (!decision) return;
      const matter = await library.byHash(one.centre, one.hash);
      if (matter && isMadePublic(matter)) await store.decisions.publish(decision);
    }),
  );
}
