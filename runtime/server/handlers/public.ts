/** What everybody may read. */
import { guideOf } from '../../../engine/index.ts';
import { routes } from '../../api/index.ts';
import { sameSecret } from '../accounts/secret.ts';
import { assessedOf } from '../cases/assessed.ts';
import { progressOf } from '../cases/progress.ts';
import { today } from '../cases/today.ts';
import type { Handlers } from '../http/bind.ts';
import { addressOf, knock } from '../http/door.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import { formOf } from '../publishing/form-of.ts';
import type { Published } from '../publishing/library.ts';
import { siteMarks } from '../pages/site-marks.ts';
import { rowOf } from '../search/matter-row.ts';
import { search } from '../search/search.ts';

type PublicRoutes = Pick<typeof routes, 'centre' | 'matters' | 'guide' | 'form' | 'assess' | 'track'>;

/**
 * Wrong query codes borne: for one number, then a quarter of an hour of silence; from one address, where a whole hall
 * may sit, then a minute.
 */
const patience = { number: { tries: 10, minutes: 15 }, address: { tries: 10, minutes: 1 } } as const;

export function publicHandlers(office: Office): Handlers<PublicRoutes> {
  const { centres, library, store } = office;

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
      const { id, name, county, address, consultPhone, supervisePhone, utcOffset } = centre;
      const demonstration = office.settings.demonstration;
      return {
        id,
        name,
        county,
        address,
        consultPhone,
        supervisePhone,
        footer: siteMarks(centre),
        demonstration,
        today: today(office, id),
        utcOffset,
      };
    },

    matters: async ({ caller, query: { q = '', ...chosen } }) => {
      const centre = centreOf(caller.centre);
      const { matters, near } = search(await library.list(caller.centre), centre, q, chosen);
      return { items: matters.map(({ head, why }) => ({ ...rowOf(head, centre), why: [...why] })), near };
    },

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
      return assessedOf(matter, body.answers, body.applicant, body.business);
    },

    track: async ({ caller: { centre }, body: { number, code }, request }) => {
      const address = addressOf(request);
      await knock(office, centre, 'track-address', address, patience.address);
      await knock(office, centre, 'track', number, patience.number);
      const found = await store.cases.byNumber(centre, number);
      if (!sameSecret(found?.queryCode ?? '', code.toUpperCase()) || !found) throw new Refusal('NOT_FOUND');
      // Whoever has one case of their own does not get more guesses at the others by it.
      await store.attempts.takeBack(centre, 'track-address', address);
      await store.attempts.succeeded(centre, 'track', number);
      return progressOf(office, found);
    },
  };
}
