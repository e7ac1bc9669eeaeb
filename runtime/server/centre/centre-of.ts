import type { CompiledCentre } from '../../../engine/index.ts';
import type { Caller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';

/** The caller's own centre; there is no way to ask for another. */
export function centreOf({ centres }: Pick<Office, 'centres'>, caller: Caller): CompiledCentre {
  const found = centres.byId(caller.centre);
  if (!found) throw new Refusal('NOT_FOUND');
  return found;
}
