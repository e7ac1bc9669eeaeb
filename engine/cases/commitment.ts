/** Promises instead of papers (告知承诺; 国办发〔2020〕42号): which were made, and the check that follows a grant. */
import type { Moment } from '../calendar/moment.ts';
import type { Limit } from '../schema/limit.ts';
import type { Actor, Case } from './case.ts';
import type { CommandOf } from './command.ts';
import { momentIn, type Asked, type OfficeTime } from './context.ts';
import type { CaseWithMaterials } from './materials.ts';
import type { Person } from './people.ts';

/** The check of promises after a grant that relied on them (后续核查). */
export interface FollowUp {
  /** Instant its period runs from: the decision, or the last order to rectify. */
  from: string;
  /** Working days. */
  days: number;
  committed: readonly { id: string; name: string }[];
  checks: readonly ({ at: string; by: Actor; people: readonly Person[] } & Omit<
    CommandOf<'checkCommitment'>,
    'kind' | 'people'
  >)[];
  /** Instant it was closed: the promise was kept, or revocation is proposed. */
  closedAt?: string;
}

/** Working days for the check where the centre names none. */
const DEFAULT_DAYS = 60;

/** Materials of the case that a promise stands for. */
export const committedMaterials = ({
  case: one,
  matter,
}: CaseWithMaterials<{ id: string; name: string }>): FollowUp['committed'] =>
  matter.materials
    .filter(({ id }) => one.materials.some((handed) => handed.id === id && handed.way === 'commitment'))
    .map(({ id, name }) => ({ id, name }));

/** The check a grant brings; none when it relied on no promise. */
export function followUpOf(asked: Asked): Pick<FollowUp, 'days' | 'committed'> | undefined {
  const committed = committedMaterials(asked);
  const days = asked.centre.rules.commitmentCheckDays ?? DEFAULT_DAYS;
  return committed.length === 0 ? undefined : { days, committed };
}

/** The check that has still to be made. */
export const openFollowUp = ({ followUp }: Pick<Case, 'followUp'>): FollowUp | undefined =>
  followUp?.closedAt === undefined ? followUp : undefined;

/** From when and how long it runs. */
export const followUpPeriod = (
  { from, days }: FollowUp,
  time: OfficeTime,
): { start: Moment; limit: Pick<Limit, 'amount' | 'unit'> } => ({
  start: momentIn(time, from),
  limit: { amount: days, unit: 'workingDay' },
});
