/** Whether a write failed only because a unique key is there already. */
import { mongo } from 'mongoose';

const DUPLICATE_KEY = 11000;

/** Of one write. */
export const isTaken = (error: unknown): boolean =>
  error instanceof mongo.MongoServerError && error.code === DUPLICATE_KEY;

/** Of many: every one that failed did for this reason. */
export const areTaken = (error: unknown): boolean =>
  error instanceof mongo.MongoBulkWriteError &&
  [error.writeErrors].flat().every((one) => (one as { code?: unknown }).code === DUPLICATE_KEY);

/** What a write answers; `false` when it failed only because a unique key is there already. */
export async function unlessTaken(write: () => Promise<boolean>): Promise<boolean> {
  try {
    return await write();
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}
