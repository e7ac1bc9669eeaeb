/** What a case keeps of the licence it is about, and of what it issued. */
import type { Licence, LicenceState } from '../licences/licence.ts';
import type { Business } from '../schema/business.ts';
import type { Actor } from './case.ts';
import type { CommandOf } from './command.ts';

/** What is asked about a licence that is there, and the licence as it stood on that day. */
export interface CaseBusiness {
  kind: Business;
  licence: Pick<Licence, 'id' | 'name' | 'number' | 'validFrom' | 'validTo'> & { state: LicenceState };
  /** A renewal asked for behind its window: silence does not renew. */
  late?: true;
}

/** The licence as it stood when the office acted on it. */
export type StruckLicence = Pick<Licence, 'name' | 'number' | 'validFrom' | 'validTo'>;

/** The licence a case issued was struck off (依职权注销). */
export interface Cancellation extends Omit<CommandOf<'cancelLicence'>, 'kind'> {
  by: Actor;
  on: string;
  licence: StruckLicence;
}

/** The licence a case issued was taken back. */
export interface Revocation extends Omit<CommandOf<'revoke'>, 'kind'> {
  by: Actor;
  on: string;
}
