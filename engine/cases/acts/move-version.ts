import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/**
 * Binds a case nobody has accepted yet to the version that was published; what was answered and handed in stays as far
 * as the new form takes it. Refused while the new version needs what the old one did not.
 */
export const moveVersion: Act<'moveVersion'> = ({ ground, publisher }, { case: one, renewal }) => {
  if (!renewal) return refusal('CASE_RULE_CURRENT', '');
  const { plan, answers, lacking } = renewal;
  if (lacking.length > 0) return refusal('CASE_MOVE_LACKS', '', { what: lacking.join('、') });
  const { version: from } = one.matter;
  return [{ kind: 'versionMoved', payload: { from, to: plan.version, answers, ground, publisher } }];
};
