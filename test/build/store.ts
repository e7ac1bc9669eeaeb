/** A store for a test: a database of its own on `MONGODB_URI` when that is set, else an embedded store in a fresh directory. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { serve, type RunningStore } from '../../runtime/embedded/index.ts';

const databaseName = (): string => `test_${randomUUID().replaceAll('-', '')}`;

/** A database nobody else uses on the server `uri` names; `stop` drops it. */
export function aDatabaseOn(uri: string): RunningStore {
  const own = uri.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?/, `$1/${databaseName()}`);
  return {
    uri: own,
    stop: async () => {
      const client = await new mongoose.mongo.MongoClient(own).connect();
      await client.db().dropDatabase();
      await client.close();
    },
  };
}

/** @returns the URI with a database no other test uses; `stop` removes what the test left */
export async function aStore(): Promise<RunningStore> {
  const given = process.env.MONGODB_URI;
  if (given !== undefined && given !== '') return aDatabaseOn(given);
  const dataDir = await mkdtemp(join(tmpdir(), 'store-'));
  const { uri, stop } = await serve({ dataDir, database: databaseName(), durability: 'os', sweepEvery: 500 });
  return {
    uri,
    stop: async () => {
      await stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
