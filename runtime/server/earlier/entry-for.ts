import { staffScope } from '../cases/scope-of.ts';
import type { StaffCaller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import type { EarlierDocument } from '../store/earlier-repository.ts';

/** An entry of the caller's units; another does not exist. */
export async function entryFor(office: Office, caller: StaffCaller, id: string): Promise<EarlierDocument> {
  const found = await office.store.earlier.byId(staffScope(caller), id);
  if (!found) throw new Refusal('NOT_FOUND');
  return found;
}
