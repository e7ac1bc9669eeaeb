/** The register of licences. */
import { daysLater } from '../../../engine/index.ts';
import { routes } from '../../api/index.ts';
import { lookForHolder } from '../cases/lookup.ts';
import { staffScope } from '../cases/scope-of.ts';
import { today } from '../cases/today.ts';
import type { Handlers } from '../http/bind.ts';
import { staff } from '../http/caller.ts';
import { knock } from '../http/door.ts';
import { Refusal } from '../http/refusal.ts';
import { heldLicence } from '../licences/held.ts';
import { openOfficeCase } from '../licences/open-by-office.ts';
import { licenceRow, licenceShape } from '../licences/row.ts';
import type { Office } from '../office.ts';

type LicenceRoutes = Pick<typeof routes, 'deskLicences' | 'deskLicence' | 'openOfficeCase' | 'heldLicence'>;

const PAGE = 30;
/** Wrong numbers borne of one account, then a quarter of an hour of silence. */
const patience = { tries: 10, minutes: 15 } as const;

export function licenceHandlers(office: Office): Handlers<LicenceRoutes> {
  const { store, centres, library } = office;

  return {
    deskLicences: async ({ caller, body: { words, sort, cursor, limit = PAGE } }) => {
      const day = today(office, caller.centre);
      const found = await store.licences.list(staffScope(staff(caller)), {
        ...(words === undefined ? {} : lookForHolder(words, await office.digestOf(caller.centre))),
        ...(sort === 'runsOut' ? { runsOutFrom: day } : {}),
        ...(sort === 'ranOut' ? { ranOutUntil: daysLater(day, -1) } : {}),
        ...(cursor === undefined ? {} : { cursor }),
        limit,
      });
      return { ...found, items: found.items.map(({ licence }) => licenceRow(licence, day)) };
    },

    deskLicence: async ({ caller, params }) => {
      const found = await store.licences.byId(staffScope(staff(caller)), params.id ?? '');
      if (!found) throw new Refusal('NOT_FOUND');
      const { _id: id, licence } = found;
      const stands = licence.earlier ? await store.cases.byId({ centre: caller.centre, kind: 'system' }, id) : found;
      return { ...licenceShape(licence, today(office, caller.centre)), ...(stands ? { case: id } : {}) };
    },

    openOfficeCase: ({ caller, params, body }) => openOfficeCase(office, staff(caller), params.id ?? '', body),

    heldLicence: async ({ caller, body: { matter, ...named } }) => {
      const centre = centres.byId(caller.centre);
      const published = await library.inForce(caller.centre, matter);
      if (!centre || !published) throw new Refusal('NOT_FOUND');
      const subject = caller.kind === 'none' ? '' : caller.id;
      await knock(office, caller.centre, 'licence', subject, patience);
      const found = await heldLicence(office, centre, published.matter, named);
      await store.attempts.takeBack(caller.centre, 'licence', subject);
      return found;
    },
  };
}
