import { duesOf } from '../clocks-of.ts';
import { refusal } from '../refusal.ts';
import { afterReview, nextGroup, openings, routeBy, stepsUnder } from '../route.ts';
import type { Act } from './act.ts';

/**
 * Binds a case that is not decided to the version in force now, with the rule that says so. What was done under the
 * new version as well stays done; an opinion given under the old one leads nowhere any more. Refused while the new
 * version needs what the case has not.
 */
export const applyRule: Act<'applyRule'> = ({ reason, basis }, asked) => {
  const { case: one, matter, renewal } = asked;
  if (!renewal) return refusal('CASE_RULE_CURRENT', '');
  const { plan, answers, lacking } = renewal;
  if (lacking.length > 0) return refusal('CASE_RULE_LACKS', '', { what: lacking.join('、') });
  const route = routeBy(plan);
  const next = openings(nextGroup(stepsUnder(route, one.steps)));
  const before = duesOf(one, matter, asked);
  const dues = duesOf({ ...one, matter: plan.version }, plan, asked);
  const bound = { to: plan.version, from: one.matter.version, answers, route, then: afterReview(plan) };
  return [{ kind: 'ruleApplied', payload: { ...bound, reason, basis, before, ...dues } }, ...next];
};
