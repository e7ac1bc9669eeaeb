/** The desk of the head of a unit: written grants. And what of them every window shows. */
import { grantState } from '../../../engine/index.ts';
import { routes } from '../../api/index.ts';
import { centreOf } from '../centre/centre-of.ts';
import { changeGrant, headPost, issueGrant, revokeGrant } from '../centre/grant-acts.ts';
import { grantChoicesOf } from '../centre/grant-choices.ts';
import { grantRowsOf } from '../centre/grant-rows.ts';
import { momentNow } from '../centre/people.ts';
import type { Handlers } from '../http/bind.ts';
import { staff } from '../http/caller.ts';
import type { Office } from '../office.ts';

type DepartmentRoutes = Pick<
  typeof routes,
  'departmentGrants' | 'grantChoices' | 'issueGrant' | 'changeGrant' | 'revokeGrant' | 'deskGrants'
>;

const PAGE = 50;

export function departmentHandlers(office: Office): Handlers<DepartmentRoutes> {
  const { store } = office;
  return {
    departmentGrants: async ({ caller, query: { limit = PAGE, cursor } }) => {
      const page = await store.grants.page(caller.centre, headPost(staff(caller)).unit, limit, cursor);
      return { ...page, items: await grantRowsOf(office, centreOf(office, caller), page.items) };
    },
    grantChoices: ({ caller }) => grantChoicesOf(office, centreOf(office, caller), headPost(staff(caller)).unit),
    issueGrant: ({ caller, body, key }) => issueGrant(office, staff(caller), body, key),
    changeGrant: ({ caller, params, body, key }) => changeGrant(office, staff(caller), params.id ?? '', body, key),
    revokeGrant: ({ caller, params, body, key }) => revokeGrant(office, staff(caller), params.id ?? '', body, key),
    deskGrants: async ({ caller, query: { limit = PAGE, cursor } }) => {
      const centre = centreOf(office, caller);
      const window = centre.windowsById.get(staff(caller).window ?? '');
      const { date } = momentNow(office, centre);
      const page = await store.grants.pageNaming(caller.centre, window?.matters ?? [], limit, cursor);
      const current = page.items.map((grant) => ({
        ...grant,
        papers: grant.papers.filter((paper) => ['inForce', 'expiring'].includes(grantState(paper, date))),
      }));
      return { ...page, items: await grantRowsOf(office, centre, current) };
    },
  };
}
