/** The connection to the store: a real MongoDB when `MONGODB_URI` names one, else the embedded store beside us. */
import mongoose, { type Connection } from 'mongoose';
import { startStore } from '../../embedded/index.ts';
import type { Settings } from '../settings.ts';

export interface Store {
  connection: Connection;
  /** Where it is, without credentials; for the log. */
  place: string;
  close(): Promise<void>;
}

/** Connects, starting the embedded store first when no other is named. */
export async function connectStore(settings: Pick<Settings, 'mongodbUri' | 'dataDir'>): Promise<Store> {
  const embedded = settings.mongodbUri === '' ? await startStore({ dataDir: `${settings.dataDir}/store` }) : undefined;
  const uri = embedded?.uri ?? settings.mongodbUri;
  try {
    const connection = await mongoose
      .createConnection(uri, {
        autoIndex: false,
        autoCreate: false,
        serverSelectionTimeoutMS: 5000,
        writeConcern: { w: 'majority', journal: true },
      })
      .asPromise();
    return {
      connection,
      place: embedded ? `本机内置存储 ${settings.dataDir}/store` : uri.replace(/\/\/[^@/]*@/, '//***@'),
      close: async () => {
        await connection.close();
        await embedded?.stop();
      },
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}
