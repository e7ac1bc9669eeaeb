/**
 * Keeping out of a case (回避): who declared an interest, and whom a party asked to keep out (公务员法 第七十七条、行政许可法
 * 第四十八条第三项). Whoever was asked to does not act until the head of the authority has decided.
 */
import type { Actor, Case } from './case.ts';
import type { CommandOf } from './command.ts';
import type { Context } from './context.ts';
import type { Person } from './people.ts';

/** An interest declared by a member of staff, who keeps out of the case from then on. */
export interface Recusal extends Omit<CommandOf<'recuse'>, 'kind'> {
  on: string;
  by: Actor;
}

/** A party says that somebody must keep out. */
export interface RecusalRequest extends Omit<CommandOf<'requestRecusal'>, 'kind' | 'officer'> {
  officer: Person;
  at: string;
  on: string;
  by: Actor;
  /** Missing until the head of the authority has decided. */
  answer?: Omit<CommandOf<'answerRecusal'>, 'kind' | 'officer'> & { at: string; on: string; by: Actor };
}

type Kept = Pick<Case, 'recusals' | 'recusalRequests'>;

/** Requests nobody has decided on. */
export const openRequests = ({ recusalRequests = [] }: Kept): RecusalRequest[] =>
  recusalRequests.filter(({ answer }) => !answer);

export const openRequestAgainst = (one: Kept, id: string): RecusalRequest | undefined =>
  openRequests(one).find(({ officer }) => officer.id === id);

/** The day from which somebody keeps out for good: by their own word, or by decision. */
export function keptOutOn({ recusals = [], recusalRequests = [] }: Kept, id: string): string | undefined {
  const granted = recusalRequests.find(({ officer, answer }) => officer.id === id && answer?.outcome === 'grant');
  return recusals.find(({ by }) => by.id === id)?.on ?? granted?.answer?.on;
}

/** Whether somebody of the heads of the authority may decide; nobody decides about themselves. */
export function hasHead(one: Kept, { matter, posts, staff }: Pick<Context, 'matter' | 'posts' | 'staff'>): boolean {
  const seats = posts.filter(({ kind, unit }) => kind === 'leader' && unit === matter.decidingUnit);
  return staff.some(
    ({ id, posts: held }) =>
      seats.some((seat) => held.includes(seat.id)) && !openRequestAgainst(one, id) && keptOutOn(one, id) === undefined,
  );
}
