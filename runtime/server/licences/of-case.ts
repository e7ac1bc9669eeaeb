/** The licence a case issued, as the register has it now. */
import type { Case, Command, Licence } from '../../../engine/index.ts';
import type { Office } from '../office.ts';

/** What a command needs of the register: the licence to strike it off, otherwise nothing. */
export async function licenceFor(
  { store }: Pick<Office, 'store'>,
  command: Pick<Command, 'kind'>,
  { centre, licence: id }: Case,
): Promise<{ licence?: Licence }> {
  if (command.kind !== 'cancelLicence' || id === undefined) return {};
  const found = await store.licences.byId({ centre, kind: 'system' }, id);
  return found ? { licence: found.licence } : {};
}
