/** Who holds a post, and whether anybody of them can act on a day. */
import { awayOn, type Seating } from '../centre/seating.ts';

/** Somebody of the staff, as far as authority asks. */
export interface Holder {
  /** Id of the account. */
  id: string;
  /** Name of the account, by which seats and leave are arranged. */
  name: string;
  /** As people call them. */
  displayName: string;
  posts: readonly string[];
  /** Digests of numbers whose bearers they may not decide about: their own, those of relatives and organisations. */
  ties: readonly string[];
}

/** Who there is, and who of them is away. */
export interface Staff {
  staff: readonly Holder[];
  /** Arrangements that reach to the day or beyond it, oldest first. */
  seatings: readonly Seating[];
}

/** Why nobody in a post acts. */
export type Hindrance =
  { why: 'vacant' } | { why: 'recused' } | { why: 'away'; /** Last day of it, as arranged. */ until: string };

/**
 * Why nobody who holds one of these posts can act on the day; `undefined` when somebody can.
 * @param barred whoever must keep out of the case (回避)
 */
export function hindranceOf(
  posts: readonly string[],
  { staff, seatings }: Staff,
  on: string,
  barred: (one: Holder) => boolean,
): Hindrance | undefined {
  const holders = staff.filter((one) => posts.some((post) => one.posts.includes(post)));
  if (holders.length === 0) return { why: 'vacant' };
  const able = holders.filter((one) => !barred(one));
  if (able.length === 0) return { why: 'recused' };
  const leaves = able.map(({ name }) => awayOn(name, seatings, on));
  const until = leaves.map((leave) => leave?.to ?? '').sort()[0] ?? '';
  return until === '' ? undefined : { why: 'away', until };
}
