/** Desks: queues, cases, commands and their preview. */
import { routes } from '../../api/index.ts';
import { printerOf } from '../blanks/printers.ts';
import { sendDocument } from '../cases/documents.ts';
import { openCase, perform } from '../cases/perform.ts';
import { preview, sendDraft } from '../cases/preview.ts';
import { caseReasons } from '../cases/reasons.ts';
import { recordPaper, reveal } from '../cases/reveal.ts';
import { daysAt } from '../cases/listing.ts';
import { seatsOf, staffScope } from '../cases/scope-of.ts';
import { submit } from '../cases/submit.ts';
import { viewOf } from '../cases/view.ts';
import type { Handlers } from '../http/bind.ts';
import { staff } from '../http/caller.ts';
import type { Office } from '../office.ts';
import { sendSlip } from '../slips/send.ts';
import { rowOf as matterRow } from '../search/matter-row.ts';

type DeskRoutes = Pick<
  typeof routes,
  | 'deskMatters'
  | 'deskCounts'
  | 'walkIn'
  | 'deskCase'
  | 'deskCommand'
  | 'deskDocument'
  | 'deskDraft'
  | 'deskSlip'
  | 'reveal'
  | 'caseReasons'
>;

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
      const member = staff(caller);
      const days = daysAt(office, caller.centre);
      const tallies = await store.tallies.waiting(staffScope(member), seatsOf(member), days);
      const sum = (of: 'count' | 'soon' | 'overdue') => tallies.reduce((total, one) => total + one[of], 0);
      return { waiting: sum('count'), soon: sum('soon'), overdue: sum('overdue') };
    },

    walkIn: async ({ caller, body, key }) => submit(office, staff(caller), body, key),

    deskCase: async ({ caller, params }) => viewOf(office, caller, await openCase(office, caller, params.id ?? '')),

    deskCommand: async ({ caller, params, query, body, key }) =>
      query.preview === '1'
        ? preview(office, caller, params.id ?? '', body)
        : perform(office, caller, params.id ?? '', body, key),

    caseReasons: async ({ caller, params }) =>
      caseReasons(office, caller, await openCase(office, caller, params.id ?? '')),

    reveal: ({ caller, params, body }) => reveal(office, staff(caller), params.id ?? '', body),

    deskSlip: async ({ caller, params, query, response }) => {
      const found = await openCase(office, caller, params.id ?? '');
      await sendSlip(office, found, params.slip ?? '', query.paper ?? 'a4', response);
      return undefined;
    },

    deskDraft: async ({ caller, params, body, response }) => {
      const which = { id: params.id ?? '', config: params.document ?? '' };
      await sendDraft(office, caller, which, body, response);
      return undefined;
    },

    deskDocument: async ({ caller, params, query, response }) => {
      const found = await openCase(office, caller, params.id ?? '');
      const title = found.state.documents.find(({ id }) => id === params.document)?.title;
      if (title !== undefined) await recordPaper(office, staff(caller), found, title);
      const printer = query.printer === undefined ? undefined : await printerOf(office, staff(caller), query.printer);
      await sendDocument(office, found, params.document ?? '', { format: query.format ?? 'pdf', printer }, response);
      return undefined;
    },
  };
}
