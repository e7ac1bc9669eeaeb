/**
 * Under which written grant (授权委托书) a post may act. Asked when work is routed and again when it is signed;
 * an act stores the grant it used, so a later revocation leaves it standing.
 */
import type { GrantUse } from '../cases/case.ts';
import { refusal, type Refusal } from '../cases/refusal.ts';
import { powers, type Grant, type Post, type Power } from '../schema/organisation.ts';

/** What grants there are and the day they are read on. */
export interface Authority {
  on: string;
  grants: readonly Grant[];
  posts: readonly Post[];
}

export interface GrantQuestion extends Authority {
  /** Id of the post. */
  post: string;
  matter: string;
  power: Power;
}

export type GrantAnswer = { ok: true; use: GrantUse } | { ok: false; reason: Refusal };

/** Both ends count; a revocation takes effect on its day. */
const hurdles: readonly ((grant: Grant, asked: GrantQuestion) => Refusal | undefined)[] = [
  ({ matters, number }, { matter }) => (matters.includes(matter) ? undefined : refusal('GRANT_MATTER', '', { number })),
  ({ powers: given, number }, { power }) =>
    given.includes(power) ? undefined : refusal('GRANT_POWER', '', { number, power: powers[power] }),
  ({ revokedOn, number }, { on }) =>
    revokedOn === undefined || on < revokedOn ? undefined : refusal('GRANT_REVOKED', '', { number, revokedOn }),
  ({ to, number }, { on }) => (on <= to ? undefined : refusal('GRANT_EXPIRED', '', { number, to })),
  ({ from, number }, { on }) => (from <= on ? undefined : refusal('GRANT_NOT_YET', '', { number, from })),
];

/**
 * The grant in force, else why there is none: the reason of the grant that came closest.
 * A deputy (B岗) needs a grant of their own and acts for the A post beside them.
 */
export function grantFor(asked: GrantQuestion): GrantAnswer {
  let closest = -1;
  let reason = refusal('GRANT_NONE', '');
  for (const grant of asked.grants.filter(({ post }) => post === asked.post)) {
    const first = firstFailure(grant, asked);
    if (!first) return { ok: true, use: useOf(grant, asked) };
    if (first.index > closest) {
      closest = first.index;
      reason = first.failure;
    }
  }
  return { ok: false, reason };
}

function firstFailure(grant: Grant, asked: GrantQuestion): { index: number; failure: Refusal } | undefined {
  for (const [index, hurdle] of hurdles.entries()) {
    const failure = hurdle(grant, asked);
    if (failure) return { index, failure };
  }
  return undefined;
}

function useOf({ id, number, post }: Grant, { posts, grants, matter }: GrantQuestion): GrantUse {
  const deputy = posts.find((one) => one.id === post && one.rank === 'B');
  const firsts = deputy
    ? posts.filter(({ rank, unit, kind }) => rank === 'A' && unit === deputy.unit && kind === deputy.kind)
    : [];
  // Where a unit has several, the one that was granted the matter as well.
  const granted = ({ id: first }: Post) => grants.some((one) => one.post === first && one.matters.includes(matter));
  const absent = firsts.find(granted) ?? firsts[0];
  return { grant: id, number, ...(absent ? { actingFor: absent.id, actingForTitle: absent.title } : {}) };
}
