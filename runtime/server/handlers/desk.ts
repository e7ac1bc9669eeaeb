/** Desks: queues, cases, commands and their preview. */
import { routes } from '../../api/index.ts';
import { sendDocument } from '../cases/documents.ts';
import { openCase, perform } from '../cases/perform.ts';
import { preview } from '../cases/preview.ts';
import { rowsOf } from '../cases/row.ts';
import { scopeOf, seatsOf } from '../cases/scope-of.ts';
import { submit } from '../cases/submit.ts';
import { today } from '../cases/today.ts';
import { viewOf } from '../cases/view.ts';
import type { Handlers } from '../http/bind.ts';
import { staff } from '../http/caller.ts';
import type { Office } from '../office.ts';
import { rowOf as matterRow } from '../publishing/find.ts';
import { daysLater, endStages } from '../../../engine/index.ts';

type DeskRoutes = Pick<
  typeof routes,
  'deskMatters' | 'deskCounts' | 'deskCases' | 'walkIn' | 'deskCase' | 'deskCommand' | 'deskDocument'
>;

const PAGE = 30;
const SOON_DAYS = 3;

export function deskHandlers(office: Office): Handlers<DeskRoutes> {
  const { store, library, centres } = office;

  return {
    deskMatters: async ({ caller }) => {
      const centre = centres.byId(caller.centre);
      const window = centre?.windows.windows.find((one) => one.id === staff(caller).window);
      if (!centre || !window) return { items: [] };
      const heads = await library.list(caller.centre);
      const served = heads.filter((head) => window.matters.includes(head.matter));
      return { items: served.map((head) => matterRow(head, centre)) };
    },

    deskCounts: async ({ caller }) => {
      const seats = seatsOf(staff(caller));
      const scope = scopeOf(caller);
      const day = today(office, caller.centre);
      const [waiting, soon, overdue] = await Promise.all([
        store.cases.count(scope, seats),
        store.cases.count(scope, seats, daysLater(day, SOON_DAYS)),
        store.cases.count(scope, seats, day),
      ]);
      return { waiting, soon: soon - overdue, overdue };
    },

    deskCases: async ({ caller, query }) => {
      const { queue = 'waiting', q, cursor, limit = PAGE } = query;
      const page = await store.cases.list(scopeOf(caller), {
        limit,
        ...(queue === 'waiting' && q === undefined ? { seats: seatsOf(staff(caller)) } : {}),
        ...(queue === 'done' ? { stages: endStages } : {}),
        ...(q === undefined ? {} : { word: q.trim() }),
        ...(cursor === undefined ? {} : { cursor }),
      });
      return { ...page, items: await rowsOf(office, page.items) };
    },

    walkIn: async ({ caller, body, key }) => submit(office, staff(caller), body, key),

    deskCase: async ({ caller, params }) => viewOf(office, caller, await openCase(office, caller, params.id ?? '')),

    deskCommand: async ({ caller, params, query, body, key }) =>
      query.preview === '1'
        ? preview(office, caller, params.id ?? '', body)
        : perform(office, caller, params.id ?? '', body, key),

    deskDocument: async ({ caller, params, query, response }) => {
      const found = await openCase(office, caller, params.id ?? '');
      await sendDocument(office, found, params.document ?? '', query.format ?? 'pdf', response);
      return undefined;
    },
  };
}
