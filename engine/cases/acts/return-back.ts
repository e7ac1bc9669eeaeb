import type { Asked } from '../context.ts';
import { lastGroup, openings } from '../route.ts';
import { refusal } from '../refusal.ts';
import { liveOpinion } from '../opinion.ts';
import type { Act } from './act.ts';

/** Whose opinion it goes back to: of the chief who gave the preliminary one, or who proposed to refuse. */
const opinionGivenAt = ({ matter }: Asked) => (matter.decision.mode === 'preliminary' ? 'opining' : 'deciding');

/** Sends the case back to whoever had it last, inside the office; every clock runs on (domain §2: 退回上一环节). */
export const returnBack: Act<'returnBack'> = ({ reason }, asked) => {
  const { case: one } = asked;
  if (one.stage === 'deciding' && liveOpinion(one)) {
    return [{ kind: 'returnedBack', payload: { to: opinionGivenAt(asked), reason } }];
  }
  const group = lastGroup(one.steps);
  const [first] = group;
  if (!first) return refusal('CASE_NOTHING_BEFORE', '');
  return [{ kind: 'returnedBack', payload: { to: 'reviewing', step: first.id, reason } }, ...openings(group)];
};
