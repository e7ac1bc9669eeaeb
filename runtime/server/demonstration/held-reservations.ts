/** Series and quotas kept in memory while a demonstration runs: for callers the same repository. */
import {
  type Holder,
  type ReservationDocument,
  type ReservationRepository,
  serialId,
} from '../store/reservation-repository.ts';

type Owner = Pick<Holder, 'case' | 'command'>;

export interface HeldReservations extends ReservationRepository {
  /** What has changed since it was last taken. */
  takeChanged: () => { drawn: ReservationDocument[]; values: { name: string; value: number }[] };
}

interface Pool {
  value: number;
  /** Serials that were given back, smallest last. */
  free: ReservationDocument[];
  byOwner: Map<string, ReservationDocument>;
}

const nameOf = ({ case: one, command }: Owner): string => `${one}/${command}`;

/**
 * @param since what was drawn from then on may belong to acts that are done again after an interruption
 * @param newId names shares of quotas, the same way each time
 */
export function heldReservations(
  reservations: ReservationRepository,
  since: Date,
  newId: (pool: string, value: number) => string,
): HeldReservations {
  const pools = new Map<string, Promise<Pool>>();
  const changed = new Map<string, ReservationDocument>();
  const values = new Map<string, Pool>();
  /** Reservations of a command that is under way. */
  const held = new Map<string, ReservationDocument[]>();

  function poolOf(centre: string, name: string): Promise<Pool> {
    const known = pools.get(name) ?? load(centre, name);
    pools.set(name, known);
    return known;
  }

  async function load(centre: string, name: string): Promise<Pool> {
    const isSeries = name.startsWith('series:');
    const known = isSeries || name.startsWith('quota:') ? await reservations.inPool(centre, name, since) : [];
    const kept = known.filter(({ state }) => state !== 'free');
    return {
      value: await (isSeries ? reservations.lastSerial(centre, name) : reservations.drawn(centre, name)),
      free: known.filter(({ state }) => state === 'free').sort((one, other) => other.value - one.value),
      byOwner: new Map(kept.map((one) => [nameOf({ case: one.case ?? '', command: one.command ?? '' }), one])),
    };
  }

  async function next(centre: string, name: string, by = 1): Promise<number> {
    const pool = await poolOf(centre, name);
    pool.value += by;
    values.set(name, pool);
    return pool.value;
  }

  function keep(pool: Pool, one: ReservationDocument, owner: Owner): ReservationDocument {
    pool.byOwner.set(nameOf(owner), one);
    held.set(nameOf(owner), [...(held.get(nameOf(owner)) ?? []), one]);
    changed.set(one._id, one);
    return one;
  }

  return {
    ...reservations,
    next,
    drawn: async (centre, name) => (await poolOf(centre, name)).value,

    holdSerial: async (centre, name, owner, at, first) => {
      const pool = await poolOf(centre, name);
      const mine = pool.byOwner.get(nameOf(owner));
      if (mine) return mine;
      const freed = pool.free.pop();
      pool.value = freed ? pool.value : Math.max(pool.value + 1, first ?? 1);
      const value = freed?.value ?? pool.value;
      const _id = serialId(centre, name, value);
      return keep(pool, { _id, centre, pool: name, value, state: 'held', at, ...owner }, owner);
    },

    holds: async (centre, name, holder) => (await poolOf(centre, name)).byOwner.has(nameOf(holder)),
    holdAmount: async (centre, name, amount, total, owner, at) => {
      const pool = await poolOf(centre, name);
      const mine = pool.byOwner.get(nameOf(owner));
      if (mine) return { held: mine };
      if (pool.value + amount > total) return { left: Math.max(0, total - pool.value) };
      const value = await next(centre, name, amount);
      const one: ReservationDocument = {
        _id: newId(name, value),
        centre,
        pool: name,
        value: amount,
        state: 'held',
        at,
        ...owner,
      };
      return { held: keep(pool, one, owner) };
    },

    confirm: (_, one, command) => {
      const owner = nameOf({ case: one, command });
      for (const kept of held.get(owner) ?? []) {
        kept.state = 'confirmed';
        delete kept.attempt;
      }
      held.delete(owner);
      return Promise.resolve();
    },

    release: async (centre, holder) => {
      const owner = nameOf(holder);
      for (const kept of held.get(owner) ?? []) {
        const pool = await poolOf(centre, kept.pool);
        pool.byOwner.delete(owner);
        const freed: ReservationDocument = { ...kept, state: 'free' };
        delete freed.case;
        delete freed.command;
        delete freed.attempt;
        changed.set(freed._id, freed);
        if (kept.pool.startsWith('quota:')) await next(centre, kept.pool, -kept.value);
        else pool.free.push(freed);
      }
      held.delete(owner);
    },

    takeChanged: () => {
      const taken = {
        drawn: [...changed.values()],
        values: [...values].map(([name, { value }]) => ({ name, value })),
      };
      changed.clear();
      values.clear();
      return taken;
    },
  };
}
