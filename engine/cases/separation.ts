/**
 * Acceptance, review and decision by different people, except where one visit does it all (domain §4). A centre that
 * is too small for that says so in its rules; the default is that all three are different.
 */
import type { Asked } from './context.ts';
import { chairs } from './hearing.ts';
import { refusal, type Refusal } from './refusal.ts';

const sameVisit = ({ matter }: Asked): boolean => matter.handling === 'instant' || matter.decision.mode === 'officer';

const contracted = ({ actor }: Asked): Refusal | undefined =>
  actor.employment === 'contracted' ? refusal('CASE_CONTRACTED', '') : undefined;

function accepted(asked: Asked): Refusal | undefined {
  const exempt = sameVisit(asked) || asked.centre.rules.deciderMayAccept;
  return !exempt && asked.case.acceptedBy?.id === asked.actor.id ? refusal('CASE_ACCEPTED_BY_SAME', '') : undefined;
}

/** Posts that go into the substance; a chief or a section head may check and then sign. */
const substance: readonly string[] = ['reviewer', 'technicalReviewer'];

function reviewed(asked: Asked): Refusal | undefined {
  const own = asked.case.steps.some(({ by, postKind }) => by?.id === asked.actor.id && substance.includes(postKind));
  const exempt = sameVisit(asked) || asked.centre.rules.deciderMayReview;
  return own && !exempt ? refusal('CASE_REVIEWED_BY_SAME', '') : undefined;
}

/** Whoever presides over the hearing neither reviews nor decides (行政许可法 第四十八条第三项). */
const presided = ({ case: one, actor }: Asked): Refusal | undefined =>
  chairs(one, actor.id) ? refusal('CASE_HEARING_CHAIRED', '') : undefined;

/** Why this person may not review the substance of the case. */
export const keepsFromReview = (asked: Asked): Refusal | undefined =>
  contracted(asked) ?? accepted(asked) ?? presided(asked);

/** Why this person may not decide the case, or give an opinion on it. */
export const keepsFromDeciding = (asked: Asked): Refusal | undefined => keepsFromReview(asked) ?? reviewed(asked);
