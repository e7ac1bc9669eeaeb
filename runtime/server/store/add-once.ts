import type { Model } from 'mongoose';
import { areTaken } from './taken.ts';

/** Adds documents whose ids are fixed; those that are there already stay as they are. */
export async function addOnce<T>(model: Model<T>, documents: readonly T[]): Promise<void> {
  if (documents.length === 0) return;
  try {
    await model.collection.insertMany(documents as never, { ordered: false });
  } catch (error) {
    if (!areTaken(error)) throw error;
  }
}
