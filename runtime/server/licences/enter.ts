/** Enters into the register what acts on cases did to licences; entered again, nothing changes. */
import type { CaseEvent, LicenceVersion } from '../../../engine/index.ts';
import { licenceKey, nameKey, numberDigest, type Digest } from '../cases/lookup.ts';
import type { Office } from '../office.ts';
import type { CaseDocument } from '../store/case-repository.ts';
import { everywhere } from '../store/scope.ts';

type Registered = Extract<CaseEvent, { kind: 'registered' }>;

function versionOf(
  found: CaseDocument,
  { at, on, payload }: Registered,
  event: number,
  digest: Digest,
): LicenceVersion {
  const { act, name: title, number, tacit, validFrom, validTo } = payload;
  const { applicant, matter } = found.state;
  const { kind, name, idNumber } = applicant;
  return {
    ...{ act, name: title, number },
    ...(tacit ? { tacit } : {}),
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
    case: { id: found._id, number: found.number, matter: matter.id, matterName: matter.name },
    event,
    at,
    on,
    holder: { kind, name, digest: numberDigest(idNumber, digest) },
  };
}

/** Every act these cases did. Of two on one licence at once the later reads what the earlier wrote. */
export async function enterLicences(
  { store, digestOf }: Pick<Office, 'store' | 'digestOf'>,
  found: readonly CaseDocument[],
): Promise<void> {
  await Promise.all(
    found.flatMap((one) =>
      one.events.map(async (event, index) => {
        if (event.kind !== 'registered') return;
        const { centre, state } = one;
        const act = versionOf(one, event, index + 1, await digestOf(centre));
        const unit = state.decision?.by.unit;
        await store.licences.enter(centre, event.payload.licence, act, {
          places: [...new Set([everywhere, state.matter.department, ...(unit === undefined ? [] : [unit])])],
          search: [licenceKey(act.number), act.holder.digest],
          name: nameKey(act.holder.name),
        });
      }),
    ),
  );
}
