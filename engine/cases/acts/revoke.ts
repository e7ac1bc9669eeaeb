import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';
import { basisRefusal } from './own-basis.ts';

/** Takes a licence back on a ground of the law (行政许可法 第六十九条), once its holder was heard. */
export const revoke: Act<'revoke'> = ({ ground, reason, heard }, { matter }) => {
  if (!heard) return refusal('CASE_REVOCATION_UNHEARD', '/heard');
  return basisRefusal(reason, matter) ?? [{ kind: 'revoked', payload: { ground, reason, heard } }];
};
