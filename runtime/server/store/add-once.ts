import { mongo, type Model } from 'mongoose';

export const taken = (error: unknown): boolean =>
  error instanceof mongo.MongoBulkWriteError &&
  [error.writeErrors].flat().every((one) => (one as { code?: unknown }).code === 11000);

/** Adds documents whose ids are fixed; those that are there already stay as they are. */
export async function addOnce<T>(model: Model<T>, documents: readonly T[]): Promise<void> {
  if (documents.length === 0) return;
  try {
    await model.collection.insertMany(documents as never, { ordered: false });
  } catch (error) {
    if (!taken(error)) throw error;
  }
}
