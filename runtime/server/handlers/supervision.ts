/** Supervision: read by the day clocks end on, so that colours are right whenever somebody looks. */
import { daysLater } from '../../../engine/index.ts';
import { routes } from '../../api/index.ts';
import { rowsOf } from '../cases/row.ts';
import { today } from '../cases/today.ts';
import type { Handlers } from '../http/bind.ts';
import type { Office } from '../office.ts';

const PAGE = 30;
/** Natural days ahead; long enough for a weekend to lie between. */
const SOON_DAYS = 5;

export function supervisionHandlers(office: Office): Handlers<Pick<typeof routes, 'supervisionCases'>> {
  return {
    supervisionCases: async ({ caller, query: { cursor, limit = PAGE } }) => {
      const until = daysLater(today(office, caller.centre), SOON_DAYS);
      const from = cursor === undefined ? {} : { cursor };
      const page = await office.store.cases.runningOut(caller.centre, until, { limit, ...from });
      return { ...page, items: await rowsOf(office, page.items) };
    },
  };
}
