/** Who has which draft open for editing. Told again every few seconds, gone half a minute after the last time: no trace is left. */
import mongoose, { type Connection } from 'mongoose';
import { newId } from '../accounts/secret.ts';
import { modelOf } from './models/model.ts';
import { type PresenceDocument, presenceDeclaration } from './models/presence.ts';

/** Two tellings may get lost. */
const LASTING_MS = 35_000;

/** In place of a matter: what the centre keeps beside its matters. */
export const OF_CENTRE = '*';

export type Present = Pick<PresenceDocument, 'matter' | 'account' | 'name'>;

export function presenceRepository(connection: Connection) {
  const presences = modelOf(connection, presenceDeclaration);
  // The store forgets what has expired in its own time; it does not count from then on.
  const lasting = (machine: Date) => mongoose.trusted({ $gt: machine });
  const told = { _id: 0, matter: 1, account: 1, name: 1 } as const;

  return {
    async tell(centre: string, { matter, account, name }: Present, machine: Date): Promise<void> {
      const expiresAt = new Date(machine.getTime() + LASTING_MS);
      await presences.updateOne(
        { centre, matter, account },
        { $set: { name, expiresAt }, $setOnInsert: { _id: newId() } },
        { upsert: true },
      );
    },
    async leave(centre: string, matter: string, account: string): Promise<void> {
      await presences.deleteOne({ centre, matter, account });
    },
    /** Those at one draft. */
    at: (centre: string, matter: string, machine: Date) =>
      presences.find({ centre, matter, expiresAt: lasting(machine) }, told).lean<Present[]>(),
    /** Those at any draft of a centre. */
    list: (centre: string, machine: Date) =>
      presences.find({ centre, expiresAt: lasting(machine) }, told).lean<Present[]>(),
  };
}
