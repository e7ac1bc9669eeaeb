/** The register of licences (证照库): what was issued to whom, and every act on it since, each of a case. */
import { businesses } from '../schema/business.ts';

export const licenceActs = { issue: '颁发', ...businesses, revocation: '撤销' } as const;
export type LicenceAct = keyof typeof licenceActs;

/** What an act leaves in the register; days in the centre's calendar. */
export interface LicenceEntry {
  /** The licence, by the case that issued it. */
  licence: string;
  act: LicenceAct;
  name: string;
  number: string;
  validFrom?: string;
  validTo?: string;
  /** Nobody answered in time (行政许可法 第五十条第二款). */
  tacit?: true;
}

export interface LicenceHolder {
  kind: 'person' | 'organisation';
  name: string;
  /** Of the identity or credit number, which the register does not keep. */
  digest: string;
}

/** An entry with the case it came out of: one version of the licence. */
export interface LicenceVersion extends Omit<LicenceEntry, 'licence'> {
  case: { id: string; number: string; matter: string; matterName: string };
  /** Ordinal of the event in its case. */
  event: number;
  /** Instant in UTC, and the same as a day of the centre. */
  at: string;
  on: string;
  holder: LicenceHolder;
}

/** Valid and how it came to stand so, or ended. */
export const licenceStates = {
  valid: '有效',
  changed: '有效（已变更）',
  renewed: '有效（已延续）',
  reissued: '有效（已补证）',
  expired: '过期',
  cancelled: '注销',
  revoked: '撤销',
} as const;
export type LicenceState = keyof typeof licenceStates;

export interface Licence extends Pick<LicenceEntry, 'name' | 'number' | 'validFrom' | 'validTo'> {
  id: string;
  matter: string;
  matterName: string;
  holder: LicenceHolder;
  issuedOn: string;
  /** As the acts left it; whether it has run out depends on the day. */
  standing: Exclude<LicenceState, 'expired'>;
  /** The day it was cancelled or revoked. */
  endedOn?: string;
  versions: readonly LicenceVersion[];
}
