/** Demonstration mode: who can be tried out, what was “sent”, and a clock that can be moved. */
import { routes } from '../../api/index.ts';
import { demonstrationAccounts } from '../accounts/demonstration.ts';
import { demonstrationPassword } from '../accounts/seed.ts';
import { MovableClock } from '../clock.ts';
import { today } from '../cases/today.ts';
import type { Handlers } from '../http/bind.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';

type DemonstrationRoutes = Pick<typeof routes, 'accounts' | 'outbox' | 'clock' | 'setClock'>;

export function demonstrationHandlers(office: Office): Handlers<DemonstrationRoutes> {
  const { clock, centres, store } = office;
  const shown = (centre: string) => ({
    now: clock.now().toISOString(),
    today: today(office, centre),
    frozen: clock.frozen,
    set: clock.set,
  });

  return {
    accounts: ({ caller }) => {
      const centre = centres.byId(caller.centre);
      return { password: demonstrationPassword, accounts: centre ? demonstrationAccounts(centre) : [] };
    },
    outbox: async ({ caller }) => ({
      messages: (await store.messages.latest(caller.centre, 50)).map(({ to, text, at }) => ({
        to,
        text,
        at: at.toISOString(),
      })),
    }),
    clock: ({ caller }) => shown(caller.centre),
    setClock: ({ caller, body }) => {
      if (!(clock instanceof MovableClock)) throw new Refusal('ROUTE_NOT_FOUND');
      clock.move(body.now === undefined ? undefined : new Date(body.now), body.frozen ?? false);
      return shown(caller.centre);
    },
  };
}
