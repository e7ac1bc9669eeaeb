/** Seals and the register of their use. */
import { sealKinds } from '../../../engine/index.ts';
import type { routes } from '../../api/index.ts';
import { centreOf } from '../centre/centre-of.ts';
import type { Handlers } from '../http/bind.ts';
import { staff } from '../http/caller.ts';
import type { Office } from '../office.ts';
import { registerSeal, rekeepSeal, reportSealLost, withdrawSeal } from '../seals/acts.ts';
import { ownSeals, sealRowsOf } from '../seals/rows.ts';
import { exportSealUses, sealUses } from '../seals/uses.ts';

type SealRoutes = Pick<
  typeof routes,
  | 'centreSeals'
  | 'sealChoices'
  | 'registerSeal'
  | 'rekeepSeal'
  | 'withdrawSeal'
  | 'deskSeals'
  | 'reportSealLost'
  | 'sealUses'
  | 'exportSealUses'
>;

const PAGE = 50;

export function sealHandlers(office: Office): Handlers<SealRoutes> {
  const { store, sealProviders } = office;
  return {
    centreSeals: async ({ caller, query: { limit = PAGE, cursor } }) => {
      const page = await store.seals.page(caller.centre, limit, cursor);
      return { ...page, items: await sealRowsOf(office, centreOf(office, caller), staff(caller), page.items) };
    },
    sealChoices: ({ caller }) => {
      const { organisation } = centreOf(office, caller);
      return {
        kinds: Object.entries(sealKinds).map(([id, name]) => ({ id, name })),
        providers: Object.keys(sealProviders),
        units: organisation.units.map(({ id, name }) => ({
          ...{ id, name },
          posts: organisation.posts
            .filter(({ unit }) => unit === id)
            .map((post) => ({ id: post.id, name: post.title })),
        })),
      };
    },
    registerSeal: ({ caller, body, key }) => registerSeal(office, staff(caller), body, key),
    rekeepSeal: ({ caller, params, body, key }) => rekeepSeal(office, staff(caller), params.id ?? '', body, key),
    withdrawSeal: ({ caller, params, body, key }) => withdrawSeal(office, staff(caller), params.id ?? '', body, key),
    deskSeals: async ({ caller }) => {
      const own = await ownSeals(office, staff(caller));
      return { items: await sealRowsOf(office, centreOf(office, caller), staff(caller), own) };
    },
    reportSealLost: ({ caller, params, body, key }) =>
      reportSealLost(office, staff(caller), params.id ?? '', body, key),
    sealUses: ({ caller, query: { limit = PAGE, ...asked } }) => sealUses(office, staff(caller), { limit, ...asked }),
    exportSealUses: async ({ caller, body, response }) => {
      await exportSealUses(office, staff(caller), body, response);
      return undefined;
    },
  };
}
