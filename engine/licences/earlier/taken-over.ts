/** An earlier licence as it stands in the register once its entry was consented to: valid, and plain about where it comes from. */
import type { LicenceHolder, LicenceVersion, TakenOver } from '../licence.ts';
import type { EarlierRecord } from './record.ts';

interface Origin extends Omit<TakenOver, 'idKind' | 'issuer' | 'archive' | 'note'> {
  /** What the licence is called. */
  name: string;
  /** Row of the entry. */
  row: number;
}

/** Its first act is the issue, on its own day, so that whatever is done to it here comes later. */
export function takenOver(
  { number, issuer, issuedOn, validFrom, validTo, archive, note, holderKind: kind, holder, idKind }: EarlierRecord,
  digest: LicenceHolder['digest'],
  { name, row, ...origin }: Origin,
): LicenceVersion {
  return {
    ...{ act: 'issue', name, number, validFrom },
    ...(validTo === undefined ? {} : { validTo }),
    ...{ event: row, at: `${issuedOn}T00:00:00.000Z`, on: issuedOn },
    holder: { kind, name: holder, digest },
    earlier: { ...origin, idKind, issuer, archive, ...(note === undefined ? {} : { note }) },
  };
}
