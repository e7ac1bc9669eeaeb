/** Who edits a draft now: told and asked in one. */
import type { StaffCaller } from '../http/caller.ts';
import type { Office } from '../office.ts';

/** The names of the others at the draft of a matter, or of the centre (`OF_CENTRE`). */
export async function presence(
  { store, clock }: Office,
  { centre, id: account, name }: StaffCaller,
  draft: string,
  isHere: boolean,
): Promise<string[]> {
  if (isHere) await store.presences.tell(centre, { matter: draft, account, name }, clock.machine());
  else await store.presences.leave(centre, draft, account);
  const present = await store.presences.at(centre, draft, clock.machine());
  return present.filter((one) => one.account !== account).map((one) => one.name);
}
