/** What members of staff register about themselves. */
import { routes } from '../../api/index.ts';
import { dropTie, registerTie, tiesOf } from '../centre/ties.ts';
import type { Handlers } from '../http/bind.ts';
import { staff } from '../http/caller.ts';
import type { Office } from '../office.ts';

export const tieHandlers = (office: Office): Handlers<Pick<typeof routes, 'ties' | 'registerTie' | 'dropTie'>> => ({
  ties: ({ caller }) => tiesOf(office, staff(caller)),
  registerTie: ({ caller, body }) => registerTie(office, staff(caller), body),
  dropTie: async ({ caller, params }) => {
    await dropTie(office, staff(caller), params.id ?? '');
    return undefined;
  },
});
