/** Who calls: resolved from the session once per request. Everything a repository scopes by comes from here. */
import type { Audience } from '../../api/index.ts';
import type { PostKind } from '../../../engine/index.ts';
import { Refusal } from './refusal.ts';

export interface HeldPost {
  id: string;
  kind: PostKind;
  title: string;
  unit: string;
  rank?: 'A' | 'B';
}

interface Anybody {
  centre: string;
  csrf?: string;
}

export interface NobodyCaller extends Anybody {
  kind: 'none';
}

export interface ApplicantCaller extends Anybody {
  kind: 'applicant';
  /** Id of the applicant account. */
  id: string;
  mobile: string;
}

export interface StaffCaller extends Anybody {
  kind: 'staff';
  id: string;
  name: string;
  posts: readonly HeldPost[];
  window?: string;
  /** Digests of the numbers whose cases they keep out of. */
  ties: readonly string[];
  /** Name of the account. */
  account: string;
  employment: 'established' | 'seconded' | 'contracted';
}

export type Caller = NobodyCaller | ApplicantCaller | StaffCaller;

/** The caller as a member of staff; routes for staff alone ask for one. */
export function staff(caller: Caller): StaffCaller {
  if (caller.kind !== 'staff') throw new Refusal('NOT_ALLOWED');
  return caller;
}

const holds = (caller: Caller, kind: PostKind): boolean =>
  caller.kind === 'staff' && caller.posts.some((post) => post.kind === kind);

const admits: Readonly<Record<Audience, (caller: Caller, demonstration: boolean) => boolean>> = {
  public: () => true,
  applicant: (caller) => caller.kind === 'applicant',
  staff: (caller) => caller.kind === 'staff',
  matterAdministrator: (caller) => holds(caller, 'matterAdministrator'),
  matterReviewer: (caller) => holds(caller, 'matterReviewer'),
  centreManager: (caller) => holds(caller, 'centreManager'),
  leader: (caller) => holds(caller, 'leader'),
  supervisor: (caller) => holds(caller, 'supervisor'),
  auditAdministrator: (caller) => holds(caller, 'auditAdministrator'),
  demonstration: (_, demonstration) => demonstration,
};

/** Whether the route is open to the caller at all. */
export const admitted = (audience: readonly Audience[], caller: Caller, demonstration: boolean): boolean =>
  audience.some((one) => admits[one](caller, demonstration));
