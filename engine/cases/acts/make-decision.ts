import type { CommandOf } from '../command.ts';
import type { Asked } from '../context.ts';
import { grantOf } from '../doers.ts';
import type { Payloads } from '../event.ts';
import { granted } from '../granted.ts';
import { refusal, type Refusal } from '../refusal.ts';
import type { Act } from './act.ts';

type Decide = CommandOf<'decide'>;
type Decided = Payloads['decided'];

const isLeader = ({ actor }: Asked): boolean => actor.postKind === 'leader';

/** A denial gives its reasons and their law (行政许可法 第三十八条第二款). */
function denialRefusal({ grounds }: Decide, asked: Asked): Refusal | undefined {
  if (asked.matter.decision.denialByLeader && !isLeader(asked)) return refusal('CASE_DENIAL_BY_LEADER', '/outcome');
  const bare = grounds.findIndex(({ text, basis }) => text.trim() === '' || basis.trim() === '');
  if (bare !== -1) return refusal('CASE_DENIAL_GROUNDS', `/grounds/${bare}`);
  return grounds.length === 0 ? refusal('CASE_DENIAL_GROUNDS', '/grounds') : undefined;
}

function grantRefusal(
  { grounds }: Decide,
  { case: { business }, matter: { quota }, reserved }: Asked,
): Refusal | undefined {
  if (grounds.length > 0) return refusal('CASE_GRANT_GROUNDS', '/grounds');
  if (!quota || business) return undefined;
  if (quota.amount === undefined) return refusal('CASE_QUOTA_AMOUNT', '');
  return reserved?.quota === undefined ? refusal('CASE_QUOTA_UNRESERVED', '') : undefined;
}

/** Grants or denies. A leader signs by office; everybody else stores the grant they signed under. */
export const makeDecision: Act<'decide'> = (command, asked) => {
  const { outcome, opinion, grounds, falsehood } = command;
  const problem = outcome === 'deny' ? denialRefusal(command, asked) : grantRefusal(command, asked);
  if (problem) return problem;
  const payload: Decided = {
    ...{ outcome, opinion, grounds },
    ...(outcome === 'grant' ? granted(asked) : {}),
    ...(outcome === 'deny' && falsehood ? { falsehood } : {}),
  };
  if (isLeader(asked)) return [{ kind: 'decided', payload }];
  const grant = grantOf(asked, 'decide');
  return grant.ok ? [{ kind: 'decided', payload: { ...payload, grant: grant.use } }] : grant.reason;
};
