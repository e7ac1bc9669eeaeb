import { grantOf } from '../doers.ts';
import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/** The preliminary opinion; or, where only a leader may refuse, the proposal to refuse. */
export const giveOpinion: Act<'giveOpinion'> = ({ outcome, opinion }, asked) => {
  const proposing = asked.case.stage === 'deciding';
  if (proposing && outcome === 'grant') return refusal('CASE_PROPOSE_DENIAL', '/outcome');
  const grant = grantOf(asked, proposing ? 'decide' : 'preliminary');
  if (!grant.ok) return grant.reason;
  return [{ kind: 'opinionGiven', payload: { outcome, opinion, grant: grant.use } }];
};
