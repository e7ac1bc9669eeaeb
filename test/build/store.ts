/** A store for a test: a database of its own on `MONGODB_URI` when that is set, else an embedded store in a fresh directory. */
import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { serve, type RunningStore } from '../../runtime/embedded/index.ts';

/** A database nobody else uses on the server `uri` names; `stop` drops it. */
export function aDatabaseOn(uri: string): RunningStore {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const own = uri.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?/, `$1/${name}`);
  return {
    uri: own,
    stop: async () => {
      const client = await new mongoose.mongo.MongoClient(own).connect();
      await client.db().dropDatabase();
      await client.close();
    },
  };
}

/** The embedded store in this folder; its database has one name, so that a copy of the folder holds the same. */
export const serveIn = (dataDir: string): Promise<RunningStore> =>
  serve({ dataDir, database: 'test', durability: 'os', sweepEvery: 500 });

/**
 * @param from folder of a store that has stopped, to begin with what is in it
 * @returns the URI with a database no other test uses; `stop` removes what the test left
 */
export async function aStore(from?: string): Promise<RunningStore> {
  const given = process.env.MONGODB_URI;
  if (given !== undefined && given !== '') return aDatabaseOn(given);
  const dataDir = await mkdtemp(join(tmpdir(), 'store-'));
  if (from !== undefined) await cp(from, dataDir, { recursive: true });
  const { uri, stop } = await serveIn(dataDir);
  return {
    uri,
    stop: async () => {
      await stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
