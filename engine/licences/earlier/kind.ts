/** A kind of licence of which earlier ones are entered (存量证照): issued before 一窗, by the department that answers for it. */
import type { Applicant } from '../../cases/applicant.ts';
import { kindsFor } from '../../cases/applicant-form.ts';
import type { LicenceCatalogue } from '../../schema/catalogue.ts';
import type { Bundle } from '../../schema/matter.ts';

export type HolderKind = Applicant['kind'];

export interface EarlierKind {
  /** Its id in the catalogue of licences. */
  licence: string;
  /** What the licence is called. */
  name: string;
  matter: string;
  matterName: string;
  /** The unit that answers for it. */
  unit: string;
  /** Whether such licences run out. */
  ends: boolean;
  /** Who may hold one. */
  holders: readonly HolderKind[];
}

/** The kinds a matter issues, each once; only what the catalogue of the centre has can be taken over. */
export function earlierKindsOf(
  { id: matter, identity, results }: Pick<Bundle['matter'], 'id' | 'identity' | 'results'>,
  catalogue: LicenceCatalogue['licences'],
): EarlierKind[] {
  return catalogue.flatMap(({ id: licence }) => {
    const of = results.filter((result) => result.kind === 'licence' && result.licence === licence);
    const [first] = of;
    if (!first) return [];
    const holders = kindsFor(identity.serviceObjects);
    const ends = of.some(({ validity, validUntil }) => validity !== undefined || validUntil !== undefined);
    return [
      { ...{ licence, name: first.name, matter, matterName: identity.name, unit: identity.department, ends, holders } },
    ];
  });
}
