/**
 * Scarce things, each held for one command of one case: serials of series without gaps and parts of a quota.
 * Hold → the case's update names it → confirm, or release. What is released is drawn again before anything new.
 */
import mongoose, { type Connection } from 'mongoose';
import { newId } from '../accounts/secret.ts';
import {
  type CounterDocument,
  type ReservationDocument,
  counterDeclaration,
  reservationDeclaration,
} from './models/ledger.ts';
import { modelOf } from './models/model.ts';
import { isTaken } from './taken.ts';

const trusted = mongoose.trusted;
const SHARED = 'shared';

/** Who holds: the command of a case, and which attempt at it, for a client asks again when nobody answered. */
export interface Holder {
  case: string;
  command: string;
  attempt: string;
}

/** A serial can be drawn once. */
export const serialId = (centre: string, pool: string, value: number): string => `${centre}:${pool}:${value}`;

export type { ReservationDocument } from './models/ledger.ts';
export type ReservationRepository = ReturnType<typeof reservationRepository>;

export function reservationRepository(connection: Connection) {
  const reservations = modelOf(connection, reservationDeclaration);
  const counters = modelOf(connection, counterDeclaration);

  /** Next value of a running number; safe against any number of callers. */
  async function next(centre: string, name: string, by = 1): Promise<number> {
    for (;;) {
      try {
        const counted = await counters
          .findOneAndUpdate(
            { _id: `${centre}:${name}` },
            { $inc: { value: by }, $setOnInsert: { centre } },
            { upsert: true, returnDocument: 'after' },
          )
          .lean<CounterDocument | null>();
        if (counted) return counted.value;
      } catch (error) {
        // Two first callers race to insert the counter; the loser finds it there.
        if (!isTaken(error)) throw error;
      }
    }
  }

  /**
   * What another attempt at the same command holds. From now on it is shared: neither attempt may give it back, for
   * the other may be about to use it; the sweeper asks the case.
   */
  const again = (centre: string, pool: string, { case: id, command }: Holder, at: Date) =>
    reservations
      .findOneAndUpdate(
        { centre, case: id, command, pool },
        { $set: { attempt: SHARED, at } },
        { returnDocument: 'after' },
      )
      .lean<ReservationDocument | null>();

  /** The smallest serial that was given back. */
  const freed = (centre: string, pool: string, holder: Holder, at: Date) =>
    reservations
      .findOneAndUpdate(
        { centre, pool, state: 'free' },
        { $set: { state: 'held', at, ...holder } },
        { sort: { value: 1 }, returnDocument: 'after' },
      )
      .lean<ReservationDocument | null>();

  const lastSerial = async (centre: string, pool: string): Promise<number> => {
    const last = await reservations
      .findOne({ centre, pool }, { value: 1 })
      .sort({ centre: 1, pool: 1, value: -1 })
      .lean<{ value: number } | null>();
    return last?.value ?? 0;
  };

  return {
    next,
    /** The furthest serial of a series, whether or not it was given back. */
    lastSerial,
    /** How far a running number or a pool has been drawn. */
    drawn: async (centre: string, name: string): Promise<number> =>
      (await counters.findOne({ _id: `${centre}:${name}` }).lean<CounterDocument | null>())?.value ?? 0,

    /**
     * Holds the smallest free serial of a series, or the one behind its last. A serial is drawn by the insert that holds
     * it, so that nothing can come between and leave a hole. The same command gets the same serial again.
     * @param first of a series that nothing was drawn from
     */
    async holdSerial(centre: string, pool: string, holder: Holder, at: Date, first = 1): Promise<ReservationDocument> {
      for (;;) {
        try {
          const found = (await again(centre, pool, holder, at)) ?? (await freed(centre, pool, holder, at));
          if (found) return found;
          const last = await lastSerial(centre, pool);
          const value = last === 0 ? first : last + 1;
          const drawn = {
            _id: serialId(centre, pool, value),
            centre,
            pool,
            value,
            state: 'held',
            at,
            ...holder,
          } as const;
          await reservations.create(drawn);
          return drawn;
        } catch (error) {
          // Somebody drew this serial, or the same command holds one by now.
          if (!isTaken(error)) throw error;
        }
      }
    },

    /** Whether this command holds something of the pool already. */
    holds: async (centre: string, pool: string, { case: id, command }: Holder): Promise<boolean> =>
      (await reservations.findOne({ centre, case: id, command, pool }, { _id: 1 }).lean()) !== null,

    /**
     * Holds `amount` of a pool that holds `total` altogether.
     * @returns the reservation, or what is left when it does not suffice
     */
    async holdAmount(
      centre: string,
      pool: string,
      amount: number,
      total: number,
      holder: Holder,
      at: Date,
    ): Promise<{ held: ReservationDocument } | { left: number }> {
      const mine = await again(centre, pool, holder, at);
      if (mine) return { held: mine };
      const used = await next(centre, pool, amount);
      if (used > total) {
        await next(centre, pool, -amount);
        return { left: Math.max(0, total - used + amount) };
      }
      const held: ReservationDocument = { _id: newId(), centre, pool, value: amount, state: 'held', at, ...holder };
      await reservations.create(held);
      return { held };
    },

    confirm: async (centre: string, owner: string, command: string): Promise<void> => {
      await reservations.updateMany(
        { centre, case: owner, command, state: 'held' },
        { $set: { state: 'confirmed' }, $unset: { attempt: 1 } },
      );
    },

    /** Gives back what this attempt held and nobody else has taken up. */
    async release(centre: string, holder: Holder): Promise<void> {
      const held = await reservations.find({ centre, ...holder, state: 'held' }).lean<ReservationDocument[]>();
      for (const one of held) {
        const given = await reservations.updateOne(
          { _id: one._id, state: 'held', attempt: holder.attempt },
          { $set: { state: 'free' }, $unset: { case: 1, command: 1, attempt: 1 } },
        );
        if (given.modifiedCount === 1 && one.pool.startsWith('quota:')) await next(centre, one.pool, -one.value);
      }
    },

    /** What is free in a pool, and what was drawn from it since `since`, smallest first. */
    inPool: (centre: string, pool: string, since: Date) =>
      reservations
        .find({ centre, pool, $or: [{ state: 'free' }, { at: trusted({ $gte: since }) }] })
        .sort({ state: 1, value: 1 })
        .lean<ReservationDocument[]>(),
    /** Keeps reservations as they are given, and then how far each number has been drawn; written again, nothing changes. */
    async bring(
      centre: string,
      drawn: readonly ReservationDocument[],
      values: readonly { name: string; value: number }[],
    ): Promise<void> {
      const kept = drawn.map((one) => ({
        replaceOne: { filter: { _id: one._id }, replacement: one, upsert: true },
      }));
      if (kept.length > 0) await reservations.collection.bulkWrite(kept as never, { ordered: false });
      const moved = values.map(({ name, value }) => ({
        updateOne: { filter: { _id: `${centre}:${name}` }, update: { $set: { centre, value } }, upsert: true },
      }));
      if (moved.length > 0) await counters.bulkWrite(moved, { ordered: false });
    },

    /** Reservations held since before `then`: their case tells whether they were used. */
    orphans: (then: Date, limit: number) =>
      reservations
        .find({ state: 'held', at: trusted({ $lt: then }) })
        .sort({ state: 1, at: 1 })
        .limit(limit)
        .lean<ReservationDocument[]>(),
  };
}
