/** What everybody may read. */
import { guideOf } from '../../../engine/index.ts';
import { routes } from '../../api/index.ts';
import { sameSecret } from '../accounts/secret.ts';
import { assessedOf } from '../cases/assessed.ts';
import { progressOf } from '../cases/progress.ts';
import { today } from '../cases/today.ts';
import type { Handlers } from '../http/bind.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import { formOf } from '../publishing/form-of.ts';
import { find } from '../publishing/find.ts';
import type { Published } from '../publishing/library.ts';

type PublicRoutes = Pick<typeof routes, 'centre' | 'matters' | 'guide' | 'form' | 'assess' | 'track'>;

/** Wrong query codes borne for one case, then a quarter of an hour of silence. */
const patience = { failures: 10, minutes: 15 } as const;

export function publicHandlers(office: Office): Handlers<PublicRoutes> {
  const { centres, library, store, clock } = office;

  const centreOf = (id: string) => {
    const found = centres.byId(id);
    if (!found) throw new Refusal('NOT_FOUND');
    return found;
  };
  async function published(centre: string, matter: string | undefined): Promise<Published> {
    const found = await library.inForce(centre, matter ?? '');
    if (!found) throw new Refusal('NOT_FOUND');
    return found;
  }

  return {
    centre: ({ caller }) => {
      const { centre } = centreOf(caller.centre);
      const { id, name, county, address, consultPhone, supervisePhone, footer, utcOffset } = centre;
      const demonstration = office.settings.demonstration;
      return {
        id,
        name,
        county,
        address,
        consultPhone,
        supervisePhone,
        footer,
        demonstration,
        today: today(office, id),
        utcOffset,
      };
    },

    matters: async ({ caller, query }) => ({
      items: find(await library.list(caller.centre), centreOf(caller.centre), query),
    }),

    guide: async ({ caller, params }) => {
      const { matter } = await published(caller.centre, params.matter);
      return guideOf(matter, centreOf(caller.centre));
    },

    form: async ({ caller, params }) => {
      const { head, matter } = await published(caller.centre, params.matter);
      return formOf({ id: head.matter, version: head.version, hash: head.hash }, matter);
    },

    assess: async ({ caller, params, body }) => {
      const { matter } = await published(caller.centre, params.matter);
      return assessedOf(matter, body.answers, body.applicant);
    },

    track: async ({ caller: { centre }, body: { number, code } }) => {
      const minutes = await store.attempts.waiting(centre, 'track', number, clock.machine());
      if (minutes > 0) throw new Refusal('LOCKED_OUT', { facts: { minutes } });
      const found = await store.cases.byNumber(centre, number);
      if (!found || !sameSecret(found.queryCode, code.toUpperCase())) {
        await store.attempts.failed(centre, 'track', number, clock.machine(), patience);
        throw new Refusal('NOT_FOUND');
      }
      return progressOf(office, found);
    },
  };
}
