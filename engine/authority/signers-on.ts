/**
 * Who would sign this on that day, and why: every post that was granted anything in the matter, with what keeps it from
 * signing. The deputy (B岗) of a chief acts when the A post cannot or has let its time pass (domain §4: AB岗).
 */
import type { GrantUse } from '../cases/case.ts';
import { refusal, type Refusal } from '../cases/refusal.ts';
import type { Centre } from '../schema/centre.ts';
import type { Post, Power } from '../schema/organisation.ts';
import { grantFor, type Authority } from './grant-for.ts';
import { hindranceOf, type Holder, type Staff } from './holder.ts';

export interface SigningQuestion extends Authority, Staff {
  matter: string;
  power: Power;
  deputies: NonNullable<Centre['rules']['deputyActs']>;
  /** Whoever must keep out of the case; nobody where no case is asked about. */
  barred?: (one: Holder) => boolean;
  /** The A post has let its time pass. */
  overdue?: boolean;
}

/** Why a deputy acts in the place of the A post. */
export const deputyReasons = {
  away: 'A岗不在岗',
  recused: 'A岗回避',
  vacant: 'A岗空缺',
  ungranted: 'A岗没有有效授权',
  overdue: 'A岗超时未办',
} as const;
export type DeputyReason = keyof typeof deputyReasons;

export interface Candidate {
  post: Post;
  /** The grant, where one is in force. */
  use?: GrantUse;
  /** What keeps the post from signing; left out where it signs. */
  reason?: Refusal;
}
export type Signer = Candidate & { use: GrantUse };

const nobody = (): boolean => false;
const rankOrder = ({ rank }: Post): string => rank ?? 'C';

/** A post apart from the others; `why` is what a deputy would act for. */
interface ByItself {
  one: Candidate;
  why?: DeputyReason;
}

function byItself(post: Post, asked: SigningQuestion): ByItself {
  const answer = grantFor({ ...asked, post: post.id });
  if (!answer.ok) return { one: { post, reason: answer.reason }, why: 'ungranted' };
  const { use } = answer;
  const hindrance = hindranceOf([post.id], asked, asked.on, asked.barred ?? nobody);
  switch (hindrance?.why) {
    case undefined:
      return { one: { post, use } };
    case 'away':
      return { one: { post, use, reason: refusal('POST_AWAY', '', { until: hindrance.until }) }, why: 'away' };
    case 'recused':
      return { one: { post, use, reason: refusal('POST_RECUSED', '') }, why: 'recused' };
    case 'vacant':
      return { one: { post, use, reason: refusal('POST_VACANT', '') }, why: 'vacant' };
  }
}

/** A window clerk of rank B signs for whoever comes to their own window; only the deputy of a chief waits. */
function deputy(one: Candidate, all: readonly ByItself[], asked: SigningQuestion): Candidate {
  const { post, use } = one;
  if (one.reason || !use || post.rank !== 'B' || post.kind !== 'chief') return one;
  const first = all.find(({ one: { post: other } }) => other.id === use.actingFor);
  const because = first?.why ?? (asked.overdue ? 'overdue' : undefined);
  if (because) return { post, use: { ...use, because } };
  const waits = first !== undefined && asked.deputies === 'absence';
  return waits ? { post, use, reason: refusal('DEPUTY_WAITS', '', { post: first.one.post.title }) } : one;
}

/** Every post granted anything in the matter, the A post before its deputy. Leaders decide by office and are not among them. */
export function candidatesFor(asked: SigningQuestion): Candidate[] {
  const grants = asked.grants.filter(({ matters }) => matters.includes(asked.matter));
  const own = { ...asked, grants };
  const all = asked.posts
    .filter(({ id }) => grants.some(({ post }) => post === id))
    .map((post) => byItself(post, own))
    .sort(({ one }, { one: other }) => rankOrder(one.post).localeCompare(rankOrder(other.post)));
  return all.map(({ one }) => deputy(one, all, own));
}

/** Those who sign. */
export const signersOn = (asked: SigningQuestion): Signer[] =>
  candidatesFor(asked).filter((one): one is Signer => one.use !== undefined && one.reason === undefined);
