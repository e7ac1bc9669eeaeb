/** Keys drawn once and kept with the data they belong to. */
import { randomBytes } from 'node:crypto';
import type { Connection } from 'mongoose';
import { keyDeclaration } from './models/ledger.ts';
import { modelOf } from './models/model.ts';

export function keyRepository(connection: Connection) {
  const keys = modelOf(connection, keyDeclaration);
  return {
    /** The key of a centre for one use; the first who asks draws it. */
    async of(centre: string, use: string): Promise<string> {
      const drawn = randomBytes(32).toString('base64');
      const _id = `${use}:${centre}`;
      const kept = await keys
        .findOneAndUpdate(
          { _id },
          { $setOnInsert: { centre, value: drawn } },
          { upsert: true, returnDocument: 'after' },
        )
        .lean<{ value: string } | null>();
      if (!kept) throw new Error('upsert returned nothing');
      return kept.value;
    },
  };
}
