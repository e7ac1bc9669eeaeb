/** A connected, empty database of a store: what every group of the contract starts from. */
import mongoose from 'mongoose';
import { aStore } from '../../build/store.ts';

export const { BSONRegExp, Binary, Decimal128, Double, Int32, Long, MaxKey, MinKey, MongoClient, ObjectId, Timestamp } =
  mongoose.mongo as typeof mongoose.mongo & Pick<typeof import('bson'), 'BSONRegExp'>;

export type Database = {
  uri: string;
  client: mongoose.mongo.MongoClient;
  db: mongoose.mongo.Db;
  /** A collection nobody used before. */
  fresh: (documents?: readonly object[]) => Promise<mongoose.mongo.Collection>;
  stop: () => Promise<void>;
};

export async function aDatabase(): Promise<Database> {
  const store = await aStore();
  const client = await new MongoClient(store.uri).connect();
  const db = client.db();
  let made = 0;
  return {
    uri: store.uri,
    client,
    db,
    fresh: async (documents = []) => {
      const collection = db.collection(`c${++made}`);
      if (documents.length > 0) await collection.insertMany(documents.map((document) => ({ ...document })));
      return collection;
    },
    stop: async () => {
      await client.close();
      await store.stop();
    },
  };
}
