/** What the desks list. */
import type { routes } from '../../api/index.ts';
import { sendExport } from '../cases/export.ts';
import { handOversOf } from '../cases/hand-overs.ts';
import { homeOf, overviewOf } from '../cases/home.ts';
import { inboxOf } from '../cases/inbox.ts';
import { issueDesk } from '../cases/issue-desk.ts';
import { listingOf } from '../cases/listing.ts';
import { rowsOf } from '../cases/row.ts';
import { staffScope } from '../cases/scope-of.ts';
import type { Handlers } from '../http/bind.ts';
import { staff, type StaffCaller } from '../http/caller.ts';
import type { Office } from '../office.ts';
import type { ListFilters } from '../../api/index.ts';

type ListRoutes = Pick<
  typeof routes,
  'deskHome' | 'deskOverview' | 'deskCases' | 'deskSearch' | 'deskExport' | 'deskInbox' | 'deskHandOvers' | 'deskIssue'
>;

const PAGE = 30;

export function listHandlers(office: Office): Handlers<ListRoutes> {
  async function page(caller: StaffCaller, asked: ListFilters & { cursor?: string; limit?: number }) {
    const { cursor, limit = PAGE, ...filters } = asked;
    const question = {
      ...(await listingOf(office, caller, filters)),
      limit,
      ...(cursor === undefined ? {} : { cursor }),
    };
    const found = await office.store.cases.list(staffScope(caller), question);
    return { ...found, items: await rowsOf(office, found.items) };
  }

  return {
    deskHome: ({ caller }) => homeOf(office, staff(caller)),
    deskOverview: ({ caller }) => overviewOf(office, staff(caller)),
    deskCases: ({ caller, query }) => page(staff(caller), query),
    deskSearch: ({ caller, body }) => page(staff(caller), body),
    deskInbox: ({ caller, query }) => inboxOf(office, staff(caller), { limit: PAGE, ...query }),
    deskHandOvers: ({ caller, query }) => handOversOf(office, staff(caller), { limit: PAGE, ...query }),
    deskIssue: ({ caller, body }) => issueDesk(office, staff(caller), { limit: PAGE, ...body }),
    deskExport: async ({ caller, body, response }) => {
      await sendExport(office, staff(caller), body, response);
      return undefined;
    },
  };
}
