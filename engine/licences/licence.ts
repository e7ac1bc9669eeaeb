/** The register of licences (证照库): what was issued to whom, and every act on it since, each of a case. */
import type { Applicant } from '../cases/applicant.ts';
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

/** The case an act came out of. */
export interface LicenceCase {
  id: string;
  number: string;
  matter: string;
  matterName: string;
}

/** How a licence that was issued before 一窗 came into the register (存量证照): entered by one, consented to by another. */
export interface TakenOver extends Pick<LicenceCase, 'matter' | 'matterName'> {
  /** The entry it came with. */
  entry: string;
  /** The paper that tells who the holder is. */
  idKind: Applicant['idKind'];
  /** Who issued it then, and where its paper file lies. */
  issuer: string;
  archive: string;
  note?: string;
  enteredBy: string;
  consentedBy: string;
  /** The day it was taken over. */
  takenOn: string;
}

interface Registered extends Omit<LicenceEntry, 'licence'> {
  /** Ordinal of the event in its case, or row of its entry. */
  event: number;
  /** Instant in UTC, and the same as a day of the centre. */
  at: string;
  on: string;
  holder: LicenceHolder;
}

/** An entry with where it came from, most of all a case: one version of the licence. */
export type LicenceVersion = Registered &
  ({ case: LicenceCase; earlier?: never } | { case?: never; earlier: TakenOver });

/** Tells the sources of versions apart. */
export const sourceOf = ({ case: one, earlier, event }: LicenceVersion): string =>
  `${one?.id ?? earlier?.entry ?? ''}:${event}`;

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
  /** Issued before 一窗 and taken over. */
  earlier?: TakenOver;
  versions: readonly LicenceVersion[];
}
