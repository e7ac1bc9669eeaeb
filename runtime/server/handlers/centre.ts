/** The centre's desk: windows, people, seats, calendar, grants. */
import { momentAt, unverifiedIn, yearOf } from '../../../engine/index.ts';
import { routes } from '../../api/index.ts';
import { today } from '../cases/today.ts';
import { centreOf } from '../centre/centre-of.ts';
import { grantRowsOf } from '../centre/grant-rows.ts';
import { signersOf, signingOf } from '../centre/signers.ts';
import { handOver, staffWorkOf } from '../centre/handover.ts';
import { sittingOf, staffRowOf } from '../centre/people.ts';
import { rowsOf, seat, unseat } from '../centre/seating.ts';
import { windowsOf } from '../centre/windows.ts';
import type { Handlers } from '../http/bind.ts';
import { staff } from '../http/caller.ts';
import type { Office } from '../office.ts';
import type { Recounted } from '../store/calendar-repository.ts';

type CentreRoutes = Pick<
  typeof routes,
  | 'centreWindows'
  | 'centreStaff'
  | 'centreSeatings'
  | 'staffWork'
  | 'handOver'
  | 'seat'
  | 'unseat'
  | 'centreCalendar'
  | 'centreGrants'
  | 'centreSigning'
  | 'centreSigners'
  | 'centreUnverified'
>;

const PAGE = 50;

const recountedOn = ({ at, added, ...counted }: Recounted, offset: string) => ({
  on: momentAt(at, offset).date,
  added: [...added],
  ...counted,
});

export function centreHandlers(office: Office): Handlers<CentreRoutes> {
  const { store } = office;
  return {
    centreWindows: ({ caller }) => windowsOf(office, centreOf(office, caller)),

    centreStaff: async ({ caller, query: { limit = PAGE, cursor } }) => {
      const centre = centreOf(office, caller);
      const page = await store.accounts.page(caller.centre, limit, cursor);
      const sitting = await sittingOf(office, centre, page.items);
      return { ...page, items: sitting.map((one) => staffRowOf(centre, one)) };
    },

    staffWork: ({ caller, params }) => staffWorkOf(office, staff(caller), params.account ?? ''),

    handOver: ({ caller, params, body, key }) => handOver(office, staff(caller), params.account ?? '', body, key),

    centreSeatings: async ({ caller, query: { limit = PAGE, cursor } }) => {
      const page = await store.seatings.list(caller.centre, today(office, caller.centre), limit, cursor);
      return { ...page, items: await rowsOf(office, staff(caller), page.items) };
    },

    seat: ({ caller, body, key }) => seat(office, staff(caller), body, key),

    unseat: async ({ caller, params }) => {
      await unseat(office, staff(caller), params.id ?? '');
      return undefined;
    },

    centreCalendar: async ({ caller, query: { year } }) => {
      const { centre, calendar, calendarYears } = centreOf(office, caller);
      const recounted = (await store.calendars.of(centre.id))?.recounted;
      const day = today(office, caller.centre);
      const asked = year ?? Number(day.slice(0, 4));
      const layers = calendarYears.find((one) => one.year === asked)?.layers;
      const papers = [...(layers?.national.papers ?? []), ...(layers?.local.papers ?? [])];
      return {
        today: day,
        publishedYears: [...calendar.years],
        papers: papers.map(({ title, number }) => ({ title, ...(number === undefined ? {} : { number }) })),
        year: yearOf(calendar, asked),
        ...(recounted && { recounted: recountedOn(recounted, centre.utcOffset) }),
      };
    },

    centreGrants: async ({ caller, query: { limit = PAGE, cursor } }) => {
      const page = await store.grants.page(caller.centre, undefined, limit, cursor);
      return { ...page, items: await grantRowsOf(office, centreOf(office, caller), page.items) };
    },

    centreSigning: ({ caller }) => signingOf(office, centreOf(office, caller)),

    centreSigners: ({ caller, query }) => signersOf(office, centreOf(office, caller), query),

    centreUnverified: ({ caller }) => ({
      files: unverifiedIn(centreOf(office, caller)).map(({ file, items }) => ({ file, items: [...items] })),
    }),
  };
}
